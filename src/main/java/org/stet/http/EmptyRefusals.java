package org.stet.http;

import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;

import io.vertx.ext.web.RoutingContext;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Gives a problem to refusals that come without a word. The check of the CSRF token is the one that matters: it ends
 * requests with a bare 400.
 */
@Singleton
class EmptyRefusals {

    /** Set by quarkus-rest-csrf on requests whose token it found right. */
    private static final String TOKEN_VERIFIED = "csrf_token_verified";

    private final Refusals refusals;

    EmptyRefusals(Refusals refusals) {
        this.refusals = refusals;
    }

    @ServerResponseFilter
    public void explain(ContainerRequestContext request, ContainerResponseContext response, RoutingContext routing) {
        if (response.getStatus() < 400
                || response.hasEntity()
                || request.getMethod().equals("HEAD")) {
            return;
        }
        var refusal = response.getStatus() == 400 && routing.get(TOKEN_VERIFIED) == null && isUnsafe(request)
                ? ProblemException.of(
                        ProblemType.CSRF_TOKEN_MISSING,
                        "The request came without the token of a page of Stet. Load the page again and repeat it.")
                : Refusals.of(response.getStatus());
        if (Refusals.wantsPage(request)) {
            response.setEntity(refusals.page(refusal), null, MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"));
        } else {
            response.setEntity(Problem.of(refusal), null, MediaType.valueOf(Problem.MEDIA_TYPE));
        }
    }

    private static boolean isUnsafe(ContainerRequestContext request) {
        return switch (request.getMethod()) {
            case "GET", "OPTIONS" -> false;
            default -> true;
        };
    }
}
