package org.stet.account;

import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;

import org.stet.http.ProblemException;
import org.stet.http.ProblemType;
import org.stet.http.Refusals;

/**
 * A page stays its author's while somebody else signs in in the same browser. What it sends then is answered as if nobody
 * were signed in, so that it is kept until its author is, and is neither done in another's name nor refused for good.
 */
@Singleton
class PageAuthor {

    private final CurrentAccount current;

    PageAuthor(CurrentAccount current) {
        this.current = current;
    }

    @ServerRequestFilter
    public void check(ContainerRequestContext request) {
        var author = request.getHeaderString(Refusals.PAGE_AUTHOR);
        if (author != null
                && current.known()
                && !author.equals(current.who().id().toString())) {
            throw ProblemException.of(
                    ProblemType.UNAUTHENTICATED, "Somebody else has signed in. Sign in as the author of this page.");
        }
    }
}
