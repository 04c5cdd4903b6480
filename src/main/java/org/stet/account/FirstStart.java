package org.stet.account;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.sql.SQLException;
import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;

import io.agroal.api.AgroalDataSource;
import io.quarkus.vertx.http.HttpServerStart;
import io.vertx.core.http.HttpServerRequest;
import org.jboss.logging.Logger;

import org.stet.http.ProblemException;
import org.stet.http.ProblemType;
import org.stet.http.Ready;

/**
 * Whether Stet waits for its owner, and who may become it: a browser on the same machine, or whoever holds the code that
 * the log shows.
 */
@ApplicationScoped
public class FirstStart {

    private static final Logger LOG = Logger.getLogger("stet");
    private static final String SUBJECT = "/setup"; // no name of an account: it would count the same failures

    private final Enrolling enrolling;
    private final Attempts attempts;
    private final AgroalDataSource database;
    private final String code;
    private volatile boolean over;

    FirstStart(Enrolling enrolling, Attempts attempts, AgroalDataSource database) {
        this.enrolling = enrolling;
        this.attempts = attempts;
        this.database = database;
        this.code = enrolling.generatedPassword();
    }

    /** Whether there is no account yet. */
    public boolean open() {
        if (!over) {
            over = anybodyEnrolled();
        }
        return !over;
    }

    /**
     * Asked by the very first page, so in plain SQL: through Hibernate that page would wait until its parser of queries is
     * loaded, of which neither setting up nor signing in has any use as yet.
     */
    private boolean anybodyEnrolled() {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select 1 from account fetch first row only")) {
            return rows.next();
        } catch (SQLException e) {
            throw new IllegalStateException("The database does not say whether there is an account", e);
        }
    }

    void announce(@ObservesAsync HttpServerStart started) {
        if (open()) {
            LOG.infof(
                    "Nobody has set Stet up yet. On this machine open %1$s; from another one %1$ssetup?code=%2$s"
                            + " with this machine's name in place of localhost.",
                    Ready.address(started), code);
        }
    }

    /** Whether this browser may set Stet up with the code that it gives, which is empty if it gives none. */
    boolean mayProceed(HttpServerRequest request, String given) {
        if (Peer.isHere(request)) {
            return true;
        }
        if (given.isEmpty()) {
            return false;
        }
        var address = Peer.key(request);
        var wait = attempts.toWait(SUBJECT, address);
        if (!wait.isZero()) {
            throw tooFast(wait);
        }
        if (MessageDigest.isEqual(given.strip().getBytes(UTF_8), code.getBytes(UTF_8))) {
            return true;
        }
        attempts.failed(SUBJECT, address);
        return false;
    }

    /** The code for another machine; for tests of the same package and the log alone. */
    String code() {
        return code;
    }

    Account enrolOwner(String name, String password) {
        if (!open()) {
            throw ProblemException.of(ProblemType.SETUP_CLOSED, "Stet has its owner. Sign in instead.");
        }
        return enrolling.enrolOwner(name, password);
    }

    private static ProblemException tooFast(Duration wait) {
        return ProblemException.of(
                ProblemType.RATE_LIMITED, "Too many wrong codes. Wait %s.".formatted(Attempts.seconds(wait)));
    }
}
