package org.stet.http;

import java.net.URI;
import java.util.Set;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Context;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.impl.HttpServerRequestInternal;
import io.vertx.ext.web.RoutingContext;
import org.jspecify.annotations.Nullable;

/**
 * What holds for every request before any room sees it: headers that make a browser distrust what a page might smuggle
 * in, the largest body, and sign-in from pages of this site alone.
 */
@Singleton
public class Edge {

    /**
     * No inline style, no inline script but the one whose hash is put in, nothing from another site; `data:` images are
     * those of our own style sheets.
     */
    private static final String CONTENT_SECURITY_POLICY = "default-src 'self'; style-src 'self'; script-src 'self' %s;"
            + " img-src 'self' data:; font-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none';"
            + " form-action 'self'";

    private static final String POLICY = "Content-Security-Policy";
    private static final String FRAMES = "X-Frame-Options";

    private static final String SIGN_IN = "/j_security_check";
    private static final Set<String> OWN_SITE = Set.of("same-origin", "none");
    private static final int BEFORE_QUARKUS = 1000;

    /** Where Quarkus keeps the pattern of a request's address; unknown addresses (404) have a name there already. */
    private static final String PATTERN = "UrlPathTemplate";

    private static final String REFUSED = "REFUSED";
    private static final String GIVEN_UP = "GIVEN_UP";

    private final RequestSettings settings;
    private final EarlyRefusals early;
    private final String contentSecurityPolicy;

    Edge(RequestSettings settings, EarlyRefusals early, ThemeScript theme) {
        this.settings = settings;
        this.early = early;
        contentSecurityPolicy = CONTENT_SECURITY_POLICY.formatted(theme.source());
    }

    /** Lets pages of this site, and no others, show the answer in a frame. */
    public static void allowOwnFrames(RoutingContext routing) {
        var headers = routing.response().headers();
        headers.set(POLICY, headers.get(POLICY).replace("frame-ancestors 'none'", "frame-ancestors 'self'"));
        headers.set(FRAMES, "SAMEORIGIN");
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_QUARKUS);
    }

    private void check(RoutingContext routing) {
        var headers = routing.response().headers();
        headers.set(POLICY, contentSecurityPolicy);
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set(FRAMES, "DENY");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");

        // Whoever hangs up before a resource is found leaves this name.
        contextOf(routing).putLocal(PATTERN, GIVEN_UP);
        routing.addHeadersEndHandler(sent -> nameForMetrics(routing));

        var refusal = refusal(routing.request());
        if (refusal == null) {
            routing.next();
        } else {
            // The body is not read to its end, so the connection cannot serve another request.
            routing.response().putHeader(HttpHeaders.CONNECTION, "close");
            early.refuse(routing, refusal);
        }
    }

    /**
     * Requests are counted by the pattern of their address. One that is refused before it has found a resource has none:
     * counted by the address itself, anybody could fill the metrics with addresses that they make up.
     */
    private static void nameForMetrics(RoutingContext routing) {
        int status = routing.response().getStatusCode();
        var context = contextOf(routing);
        if (!GIVEN_UP.equals(context.getLocal(PATTERN))) {
            return;
        }
        if (status >= 400 && status != 404) {
            context.putLocal(PATTERN, REFUSED);
        } else {
            context.removeLocal(PATTERN); // a file, say: there are only so many
        }
    }

    private static Context contextOf(RoutingContext routing) {
        return ((HttpServerRequestInternal) routing.request()).context();
    }

    private @Nullable ProblemException refusal(HttpServerRequest request) {
        var length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        var largest = settings.largest().asLongValue();
        if (length != null && isLonger(length, largest)) {
            return tooLarge(largest);
        }
        if (request.method().equals(HttpMethod.POST) && request.path().endsWith(SIGN_IN) && isForeign(request)) {
            return ProblemException.of(ProblemType.FORBIDDEN, "Sign in on the page of Stet itself.");
        }
        return null;
    }

    /** @param largest in bytes */
    static ProblemException tooLarge(long largest) {
        return ProblemException.of(
                        ProblemType.TOO_LARGE,
                        "The request is larger than this server accepts: at most %d bytes.".formatted(largest))
                .with("largest", largest);
    }

    static boolean isLonger(String length, long largest) {
        try {
            return Long.parseLong(length) > largest;
        } catch (NumberFormatException e) {
            return true; // more digits than a long holds
        }
    }

    /** A form on another site that signs its visitors in under an account which that site knows. */
    private static boolean isForeign(HttpServerRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return !OWN_SITE.contains(site);
        }
        var origin = request.getHeader(HttpHeaders.ORIGIN);
        try {
            return origin != null
                    && !String.valueOf(request.authority())
                            .equals(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException e) {
            return true;
        }
    }
}
