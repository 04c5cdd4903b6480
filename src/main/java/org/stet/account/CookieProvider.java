package org.stet.account;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TrustedAuthenticationRequest;
import io.smallrye.mutiny.Uni;

/** Recognises the person behind a session cookie. */
@ApplicationScoped
class CookieProvider implements IdentityProvider<TrustedAuthenticationRequest> {

    private final SignedInAccounts accounts;

    CookieProvider(SignedInAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Class<TrustedAuthenticationRequest> getRequestType() {
        return TrustedAuthenticationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            TrustedAuthenticationRequest request, AuthenticationRequestContext context) {
        var principal = request.getPrincipal();
        var session = Session.parse(principal);
        if (session.isEmpty()) {
            return Uni.createFrom().item(Session.ended(principal));
        }
        var remembered = accounts.atHand(session.get());
        if (remembered.isPresent()) {
            return Uni.createFrom()
                    .item(remembered.get().map(session.get()::identity).orElseGet(() -> Session.ended(principal)));
        }
        return context.runBlocking(() ->
                accounts.of(session.get()).map(session.get()::identity).orElseGet(() -> Session.ended(principal)));
    }
}
