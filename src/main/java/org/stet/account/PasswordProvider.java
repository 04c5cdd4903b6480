package org.stet.account;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.UsernamePasswordAuthenticationRequest;
import io.smallrye.mutiny.Uni;

/** Checks the name and the password of the sign-in form. */
@ApplicationScoped
class PasswordProvider implements IdentityProvider<UsernamePasswordAuthenticationRequest> {

    private final Passwords passwords;

    PasswordProvider(Passwords passwords) {
        this.passwords = passwords;
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
        return context.runBlocking(() -> signIn(name, password));
    }

    private SecurityIdentity signIn(String name, String password) {
        var account = QuarkusTransaction.joiningExisting()
                .call(() -> Account.byName(name).filter(Account::canSignIn));
        var right = account.isPresent()
                ? passwords.matches(password, account.get().passwordHash)
                : passwords.matchesNobody(password);
        if (!right) {
            throw new AuthenticationFailedException();
        }
        return Session.of(account.orElseThrow()).identity(account.get().who());
    }
}
