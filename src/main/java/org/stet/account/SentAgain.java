package org.stet.account;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import org.jspecify.annotations.Nullable;

/**
 * Whoever has sent a form without being signed in any more finds it sent after signing in. The form travels with name and
 * password, since there is no session on the server in which it could lie; the answer, which otherwise leads to a page, has
 * the browser send it once more to where it was to go, or back to the sign-in page when they were wrong.
 */
@Singleton
class SentAgain {

    private static final String SIGN_IN = "/j_security_check";
    private static final String TOKEN = "csrf-token";
    private static final int TOKEN_BYTES = 16;
    private static final int AFTER_THE_EDGE = 998;

    private static final SecureRandom RANDOM = new SecureRandom();

    void register(@Observes Filters filters) {
        filters.register(SentAgain::follow, AFTER_THE_EDGE);
    }

    private static void follow(RoutingContext routing) {
        if (routing.request().path().equals("/sign-in")) {
            lendToken(routing);
        }
        var then = routing.request().getParam("then");
        if (then != null && routing.request().path().equals(SIGN_IN) && mayLeadTo(then)) {
            routing.addHeadersEndHandler(done -> lead(routing, then));
        }
        routing.next();
    }

    /**
     * The token of the page may have ended with the session. Where the browser itself says that the form was on a page of
     * this site, it is taken all the same, and has a new token from here on.
     */
    private static void lendToken(RoutingContext routing) {
        var request = routing.request();
        if (!request.method().equals(HttpMethod.POST)
                || !"same-origin".equals(request.getHeader("Sec-Fetch-Site"))
                || request.getCookie(TOKEN) != null) {
            return;
        }
        var bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        request.headers().set("X-CSRF-TOKEN", token);
        routing.response()
                .addCookie(Cookie.cookie(TOKEN, token)
                        .setPath("/")
                        .setHttpOnly(true)
                        .setSecure(request.isSSL())
                        .setSameSite(CookieSameSite.LAX));
    }

    /** A 307 keeps method and body. */
    private static void lead(RoutingContext routing, String then) {
        var response = routing.response();
        var to = response.headers().get(HttpHeaders.LOCATION);
        if (response.getStatusCode() != 302 || to == null) {
            return;
        }
        boolean refused = to.contains("/sign-in?");
        response.setStatusCode(307)
                .headers()
                .set(
                        HttpHeaders.LOCATION,
                        refused ? to + "&then=" + URLEncoder.encode(then, StandardCharsets.UTF_8) : then);
    }

    /** Whether a form can go there: a path of this site, and no other site whatever a browser makes of it. */
    static boolean mayLeadTo(@Nullable String then) {
        if (then == null || !then.startsWith("/") || then.startsWith("//") || then.startsWith("/sign-in")) {
            return false;
        }
        try {
            return new URI(then).getAuthority() == null && !then.startsWith(SIGN_IN);
        } catch (URISyntaxException e) {
            return false; // a backslash, a line break
        }
    }
}
