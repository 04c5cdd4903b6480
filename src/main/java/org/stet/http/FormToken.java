package org.stet.http;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

import io.vertx.ext.web.RoutingContext;

/**
 * The CSRF token for a page: {@code {inject:form.token}}. Unlike the {@code csrf.token} of Quarkus it is an empty string,
 * not a failure, where there is none.
 */
@Named("form")
@RequestScoped
public class FormToken {

    private static final String KEY = "csrf_token";
    private static final String COOKIE = "csrf-token";

    private final RoutingContext routing;

    FormToken(RoutingContext routing) {
        this.routing = routing;
    }

    public String token() {
        String token = routing.get(KEY);
        if (token != null) {
            return token;
        }
        // A page that is shown before the token was looked at, such as one about an unknown address.
        var cookie = routing.request().getCookie(COOKIE);
        return cookie == null ? "" : cookie.getValue();
    }
}
