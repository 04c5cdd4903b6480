package org.stet.http;

import java.io.IOException;
import java.io.InputStream;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;

import io.vertx.ext.web.RoutingContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.jboss.resteasy.reactive.server.vertx.VertxInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Counts the bodies that come in pieces, without a {@code Content-Length} by which the {@link Edge} could know them.
 * Quarkus counts them too, but ends the response without a word.
 */
@Singleton
class UnannouncedBodies {

    /** Looked up when a request comes: filters are made before the settings of this start are read. */
    private final Instance<RequestSettings> settings;

    UnannouncedBodies(Instance<RequestSettings> settings) {
        this.settings = settings;
    }

    @ServerRequestFilter(preMatching = true)
    public void count(ResteasyReactiveContainerRequestContext request, RoutingContext routing) {
        if (request.getHeaderString(HttpHeaders.CONTENT_LENGTH) != null
                || routing.request().isEnded()) {
            return;
        }
        routing.remove(VertxInputStream.MAX_REQUEST_SIZE_KEY);
        var context = (ResteasyReactiveRequestContext) request.getServerRequestContext();
        request.setEntityStream(
                new Counted(context, routing, settings.get().largest().asLongValue()));
    }

    /** Opens the body when somebody first reads from it: what nobody reads must not pile up in memory. */
    private static final class Counted extends InputStream {

        private final ResteasyReactiveRequestContext context;
        private final RoutingContext routing;
        private final long largest;
        private long count;
        private @Nullable InputStream body;

        Counted(ResteasyReactiveRequestContext context, RoutingContext routing, long largest) {
            this.context = context;
            this.routing = routing;
            this.largest = largest;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = body().read(bytes, offset, length);
            count += Math.max(read, 0);
            if (count > largest) {
                routing.response().putHeader("Connection", "close");
                throw Edge.tooLarge(largest);
            }
            return read;
        }

        @Override
        public int available() throws IOException {
            return body().available();
        }

        @Override
        public void close() throws IOException {
            if (body != null) {
                body.close();
            }
        }

        private InputStream body() {
            var opened = body;
            if (opened == null) {
                opened = context.serverRequest().createInputStream();
                body = opened;
            }
            return opened;
        }
    }
}
