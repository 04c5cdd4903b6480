package org.stet.account;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

import io.quarkus.security.identity.SecurityIdentity;
import org.jspecify.annotations.Nullable;

import org.stet.http.ProblemException;
import org.stet.http.ProblemType;

/** The account behind the request that is being answered. */
@Named("account")
@RequestScoped
public class CurrentAccount {

    /** Attribute of the security identity that holds the {@link Who}. */
    static final String WHO = "stet.who";

    private final SecurityIdentity identity;

    private @Nullable Who fictional;

    CurrentAccount(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** @throws ProblemException {@code unauthenticated} if nobody is signed in */
    public Who who() {
        if (fictional != null) {
            return fictional;
        }
        @Nullable Who who = identity.getAttribute(WHO);
        if (who == null) {
            throw ProblemException.of(ProblemType.UNAUTHENTICATED, "Sign in to do this.");
        }
        return who;
    }

    /** One or two letters that stand for the person where there is no room for the name. */
    public String initials() {
        var words = who().displayName().strip().split("\\s+");
        var first = words[0].codePoints().limit(1);
        var last = words.length > 1 ? words[words.length - 1].codePoints().limit(1) : IntStream.empty();
        return IntStream.concat(first, last)
                .mapToObj(Character::toString)
                .collect(Collectors.joining())
                .toUpperCase(Locale.ROOT);
    }

    /** Whether somebody is signed in. */
    public boolean known() {
        return identity.getAttribute(WHO) != null;
    }

    /**
     * Does {@code work} in the name of somebody who does not exist. Nobody who can sign in is ever acted for: what stands
     * under a person's name, that person did.
     *
     * @throws IllegalArgumentException if a person is behind the account
     */
    public void actFor(Account account, Runnable work) {
        if (account.canSignIn()) {
            throw new IllegalArgumentException("%s is a person and acts for themself".formatted(account.id));
        }
        fictional = account.who();
        try {
            work.run();
        } finally {
            fictional = null;
        }
    }
}
