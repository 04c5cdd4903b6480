package org.stet.account;

import java.util.Optional;
import java.util.UUID;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;

/**
 * What stands in a session cookie: account id and stamp, encrypted by Quarkus. There is no session on the server, so the
 * stamp is what lets all cookies of an account be taken back at once.
 */
record Session(UUID account, UUID stamp) {

    static final String ADMINISTRATOR = Who.ADMINISTRATOR;

    static Session of(Account account) {
        return new Session(account.id, account.stamp);
    }

    /** Empty if the text is none, as after a change of the form. */
    static Optional<Session> parse(String principal) {
        var parts = principal.split("/", -1);
        if (parts.length != 2) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Session(UUID.fromString(parts[0]), UUID.fromString(parts[1])));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Who the request is made by; Quarkus writes the principal's name into the cookie. */
    SecurityIdentity identity(Who who) {
        var identity = QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(account + "/" + stamp))
                .addAttribute(CurrentAccount.WHO, who);
        if (who.administrator()) {
            identity.addRole(ADMINISTRATOR);
        }
        return identity.build();
    }

    /** Nobody, for a cookie that no longer counts: the request goes on and is asked to sign in where that is needed. */
    static SecurityIdentity ended(String principal) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(principal))
                .setAnonymous(true)
                .build();
    }
}
