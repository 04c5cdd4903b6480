package org.stet.http;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;

/**
 * Has a short JSON body read before a worker is given the request. Otherwise the worker asks the thread of the connection
 * for the body and sleeps until it comes, which took a sixth of the time of a tag; and a client that sends its body slowly
 * holds a worker for as long. Longer bodies, uploads above all, are still read as they come.
 */
@Singleton
class SmallBodies {

    private static final int AFTER_THE_EDGE = 999;

    /** In bytes; nearly all that a desk sends is far below. */
    private static final int SMALL = 64 * 1024;

    private static final String JSON = "application/json";

    void register(@Observes Filters filters) {
        filters.register(SmallBodies::read, AFTER_THE_EDGE);
    }

    private static void read(RoutingContext routing) {
        var request = routing.request();
        if (!isSmallJson(request)) {
            routing.next();
            return;
        }
        request.bodyHandler(body -> {
            ((RoutingContextInternal) routing).setBody(body);
            routing.next();
        });
        request.resume(); // Quarkus holds requests back until somebody reads them
    }

    /**
     * A client that asks whether it may send its body has not sent any yet, and waits for a word. And a request of HTTP/2
     * cannot be paused once it is read, as Quarkus REST always does.
     */
    private static boolean isSmallJson(HttpServerRequest request) {
        var type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        var length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return type != null
                && type.startsWith(JSON)
                && length != null
                && !Edge.isLonger(length, SMALL)
                && request.getHeader(HttpHeaders.EXPECT) == null
                && request.version() != HttpVersion.HTTP_2;
    }
}
