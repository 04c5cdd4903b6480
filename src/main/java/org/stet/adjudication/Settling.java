package org.stet.adjudication;

import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.stet.account.Account;
import org.stet.account.CurrentAccount;
import org.stet.account.Enrolling;
import org.stet.annotation.Reading;
import org.stet.annotation.ReadingState;
import org.stet.history.ChangeKind;
import org.stet.history.History;
import org.stet.history.NewChange;
import org.stet.http.ProblemException;
import org.stet.http.ProblemType;

/** Begins to settle an article, keeps what all agree on in step with the readings, and ends it. */
@ApplicationScoped
class Settling {

    static final String SUBJECT = "settling";

    private final Cases cases;
    private final Prefilling prefilling;
    private final BringingOver bringingOver;
    private final Enrolling enrolling;
    private final CurrentAccount current;
    private final History history;
    private final SettlingMessages messages;

    Settling(
            Cases cases,
            Prefilling prefilling,
            BringingOver bringingOver,
            Enrolling enrolling,
            CurrentAccount current,
            History history,
            SettlingMessages messages) {
        this.cases = cases;
        this.prefilling = prefilling;
        this.bringingOver = bringingOver;
        this.enrolling = enrolling;
        this.current = current;
        this.history = history;
        this.messages = messages;
    }

    /**
     * Makes the settled reading if there is none, and puts down what all readings agree on.
     *
     * @param id of a new settled reading, made by the client
     * @throws ProblemException as {@link Cases#of}; {@code reading-submitted} once it is finished
     */
    Case begin(UUID articleId, UUID id, UUID change) {
        var found = cases.locked(articleId);
        var existing = found.settled();
        if (existing != null
                && history.repeated(change, current.who().id(), SUBJECT, existing.id)
                        .isPresent()) {
            return found;
        }
        enrolling.fictional(Account.TOGETHER, messages.account(), messages.reader());
        var settled = existing == null ? make(found, id) : existing;
        boolean first = existing == null || Settlement.of(settled.id).isEmpty();
        var before = settled.carriedFrom;
        if (before != null && first) {
            bringingOver.bringOver(settled, before, found, change);
        } else if (!settled.isOpen()) {
            throw ProblemException.of(
                    ProblemType.READING_SUBMITTED, "This article is settled. Open it again to decide something else.");
        }
        prefilling.fill(settled, cases.of(articleId), change);
        record(settled, change, first ? ChangeKind.SETTLING_BEGUN : ChangeKind.SETTLING_REFRESHED, "");
        return cases.of(articleId);
    }

    private Reading make(Case found, UUID id) {
        if (Reading.byId(id).isPresent()) {
            throw ProblemException.of(ProblemType.CONFLICT, "This id belongs to another reading.");
        }
        var one = Cases.newest(found.compared().readings());
        return Reading.settled(id, one.project, one.article, one.text, one.schema, history.now());
    }

    /**
     * From now on others see the settled reading.
     *
     * @throws ProblemException {@code conflict} while somebody still has to decide
     */
    Case finish(UUID articleId, UUID change) {
        var found = cases.locked(articleId);
        var settled = begun(found);
        if (history.repeated(change, current.who().id(), SUBJECT, settled.id).isPresent()) {
            return found;
        }
        if (!settled.isOpen()) {
            return found;
        }
        if (found.waiting() > 0 || Prefilling.isDue(found)) {
            throw ProblemException.of(
                    ProblemType.CONFLICT,
                    "Differences wait that nobody has decided on: %d. Decide on them or put them off first."
                            .formatted(found.waiting()));
        }
        settled.state = ReadingState.SUBMITTED;
        settled.submittedAt = history.now();
        record(settled, change, ChangeKind.SETTLING_FINISHED, "");
        return cases.of(articleId);
    }

    /** @param reason why, in a sentence; the history keeps it */
    Case reopen(UUID articleId, UUID change, String reason) {
        var found = cases.locked(articleId);
        var settled = begun(found);
        if (history.repeated(change, current.who().id(), SUBJECT, settled.id).isPresent()) {
            return found;
        }
        if (settled.isOpen()) {
            throw ProblemException.of(ProblemType.CONFLICT, "This article is being settled already.");
        }
        settled.state = ReadingState.OPEN;
        settled.submittedAt = null;
        record(settled, change, ChangeKind.SETTLING_REOPENED, reason.strip());
        return cases.of(articleId);
    }

    private static Reading begun(Case found) {
        var settled = found.settled();
        if (settled == null) {
            throw ProblemException.of(ProblemType.CONFLICT, "Nobody has begun to settle this article yet.");
        }
        return settled;
    }

    private void record(Reading settled, UUID change, ChangeKind kind, String reason) {
        history.record(NewChange.of(
                change,
                current.who().id(),
                settled.place(),
                kind,
                SUBJECT,
                settled.id,
                null,
                reason.isEmpty() ? Map.of("state", settled.state) : Map.of("state", settled.state, "reason", reason)));
    }
}
