package org.stet.corpus;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import io.vertx.core.http.HttpServerRequest;

import org.stet.http.Streaming;

/** An export as an answer, written while it is read. */
final class Download {

    private Download() {}

    static Response of(Export export, Exporting exporting, UriInfo uri, HttpServerRequest http) {
        var base = uri.getBaseUri();
        return Streaming.file(
                export.fileName(), export.writer().mediaType(), http, out -> exporting.write(export, base, out));
    }
}
