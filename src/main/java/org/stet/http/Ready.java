package org.stet.http;

import java.util.Locale;
import java.util.Set;

import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Singleton;

import io.quarkus.vertx.http.HttpServerStart;
import io.vertx.core.http.HttpServerOptions;
import org.jboss.logging.Logger;

/** Says where Stet is to be found once it answers. */
@Singleton
public class Ready {

    private static final Logger LOG = Logger.getLogger("stet");
    private static final Set<String> EVERYWHERE = Set.of("0.0.0.0", "::", "127.0.0.1", "::1");

    void say(@ObservesAsync HttpServerStart started) {
        LOG.infof("Stet is ready: %s", address(started));
    }

    /** The address at which a browser on this machine finds the server that started, with a slash at its end. */
    public static String address(HttpServerStart started) {
        var options = started.options();
        var host = options.getHost().toLowerCase(Locale.ROOT);
        return "%s://%s:%d/"
                .formatted(
                        options.isSsl() ? "https" : "http",
                        EVERYWHERE.contains(host) ? "localhost" : host,
                        port(options));
    }

    /** Asked for any free port, Quarkus says which one it got in a system property. */
    private static int port(HttpServerOptions options) {
        return options.getPort() > 0 ? options.getPort() : Integer.getInteger("quarkus.http.port", 0);
    }
}
