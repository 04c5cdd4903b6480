package org.stet.http;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;

import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Singleton;

import io.quarkus.runtime.Quarkus;
import io.quarkus.vertx.http.HttpServerStart;
import org.jboss.logging.Logger;

/**
 * Ends a start that was only made so that Java can keep the classes of it for later ones: when the first page is answered,
 * all that a start needs has been loaded. The start script makes one for each build.
 */
@Singleton
class Rehearsal {

    private static final Logger LOG = Logger.getLogger(Rehearsal.class);
    private static final int PATIENCE = 30_000;

    private final StartSettings settings;

    Rehearsal(StartSettings settings) {
        this.settings = settings;
    }

    void end(@ObservesAsync HttpServerStart started) {
        if (settings.rehearsal()) {
            Quarkus.asyncExit(answers(Ready.address(started)) ? 0 : 1);
        }
    }

    private static boolean answers(String address) {
        try {
            var connection = URI.create(address).toURL().openConnection();
            connection.setReadTimeout(PATIENCE);
            try (var page = connection.getInputStream()) {
                return page.transferTo(OutputStream.nullOutputStream()) > 0;
            }
        } catch (IOException e) {
            LOG.error("The first page of a rehearsal was not answered", e);
            return false;
        }
    }
}
