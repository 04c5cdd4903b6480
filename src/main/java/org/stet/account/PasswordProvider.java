package org.stet.account;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.UsernamePasswordAuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;

/**
 * Checks the name and the password of the sign-in form. An unknown name costs the same work and gets the same answer as a
 * wrong password.
 */
@ApplicationScoped
class PasswordProvider implements IdentityProvider<UsernamePasswordAuthenticationRequest> {

    private final Passwords passwords;
    private final Attempts attempts;

    PasswordProvider(Passwords passwords, Attempts attempts) {
        this.passwords = passwords;
        this.attempts = attempts;
    }

    @Override
    public Class<UsernamePasswordAuthenticationRequest> getRequestType() {
        return UsernamePasswordAuthenticationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            UsernamePasswordAuthenticationRequest request, AuthenticationRequestContext context) {
        var name = request.getUsername();
        var password = new String(request.getPassword().getPassword());
        var routing = HttpSecurityUtils.getRoutingContextAttribute(request);
        return context.runBlocking(() -> signIn(name, password, routing));
    }

    private SecurityIdentity signIn(String name, String password, RoutingContext routing) {
        var subject = Account.fold(name);
        var address = Peer.key(routing.request());
        if (!Names.isName(subject)) {
            throw new AuthenticationFailedException(); // PostgreSQL could not even be asked for a name with U+0000
        }
        var wait = attempts.toWait(subject, address);
        if (!wait.isZero()) {
            tellToWait(routing, wait);
            throw new AuthenticationFailedException();
        }
        var account = QuarkusTransaction.joiningExisting()
                .call(() -> Account.byName(name).filter(Account::canSignIn));
        if (account.isEmpty()) {
            passwords.matchNobody(password);
        }
        if (account.isEmpty() || !passwords.matches(password, account.get().passwordHash)) {
            attempts.failed(subject, address);
            throw new AuthenticationFailedException();
        }
        attempts.succeeded(subject, address);
        return Session.of(account.get()).identity(account.get().who());
    }

    /** Quarkus leads every failure to one page; the page has to say how long to wait. */
    private static void tellToWait(RoutingContext routing, Duration wait) {
        routing.addHeadersEndHandler(done -> {
            var headers = routing.response().headers();
            if (headers.contains("Location")) {
                headers.set("Location", "/sign-in?wait=" + (wait.toSeconds() + 1));
            }
        });
    }
}
