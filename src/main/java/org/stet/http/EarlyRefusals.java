package org.stet.http;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import org.jspecify.annotations.Nullable;

/**
 * Writes refusals of requests that never come to a room: what the edge does not let in, and what the addresses under
 * {@code /q} refuse. Everything else has {@link Refusals}.
 */
@Singleton
class EarlyRefusals {

    private static final int BEFORE_QUARKUS = Integer.MIN_VALUE;

    @CheckedTemplate(basePath = "http")
    static class Templates {
        /** Names nobody and asks for nothing, because nobody knows yet who is asking. */
        static native TemplateInstance refused(Problem problem, String slug);
    }

    private final ObjectMapper json;

    EarlyRefusals(ObjectMapper json) {
        this.json = json;
    }

    void register(@Observes Router router) {
        router.route().order(BEFORE_QUARKUS).failureHandler(this::explain);
    }

    /** Ends the response. */
    void refuse(RoutingContext routing, ProblemException refusal) {
        var response = routing.response().setStatusCode(refusal.type().status());
        if (!Refusals.wantsPage(routing.normalizedPath(), routing.request().getHeader(HttpHeaders.ACCEPT))) {
            response.putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE).end(json(refusal));
        } else if (refusal.type() == ProblemType.UNAUTHENTICATED) {
            signInFirst(routing);
        } else {
            response.putHeader(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8")
                    .end(Templates.refused(Problem.of(refusal), refusal.type().slug())
                            .render());
        }
    }

    private void explain(RoutingContext routing) {
        var refusal = refusal(routing.failure(), routing.statusCode());
        if (refusal == null || routing.response().headWritten()) {
            routing.next();
        } else {
            refuse(routing, refusal);
        }
    }

    private static @Nullable ProblemException refusal(@Nullable Throwable failure, int status) {
        if (failure instanceof UnauthorizedException) {
            return Refusals.of(401);
        }
        if (failure instanceof ForbiddenException) {
            return Refusals.of(403);
        }
        return failure == null && status >= 400 && status < 500 ? Refusals.of(status) : null;
    }

    private static void signInFirst(RoutingContext routing) {
        var request = routing.request();
        if (request.method().equals(HttpMethod.GET)) {
            routing.response()
                    .addCookie(Cookie.cookie(Refusals.WANTED, request.absoluteURI())
                            .setPath("/")
                            .setHttpOnly(true)
                            .setSecure(request.isSSL())
                            .setSameSite(CookieSameSite.LAX));
        }
        routing.response()
                .setStatusCode(303)
                .putHeader(HttpHeaders.LOCATION, "/sign-in")
                .end();
    }

    private String json(ProblemException refusal) {
        try {
            return json.writeValueAsString(Problem.of(refusal));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
