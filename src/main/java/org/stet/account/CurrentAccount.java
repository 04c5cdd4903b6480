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

    CurrentAccount(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** @throws ProblemException {@code unauthenticated} if nobody is signed in */
    public Who who() {
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
}
