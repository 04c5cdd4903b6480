package org.stet.account;

import jakarta.enterprise.context.RequestScoped;

import io.quarkus.security.identity.SecurityIdentity;
import org.jspecify.annotations.Nullable;

import org.stet.http.ProblemException;
import org.stet.http.ProblemType;

/** The account behind the request that is being answered. */
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
