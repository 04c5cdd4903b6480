package org.stet.corpus;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;

import io.vertx.core.http.HttpServerRequest;

/** An export as an answer, written while it is read. */
final class Download {

    private Download() {}

    static Response of(Export export, Exporting exporting, UriInfo uri, HttpServerRequest http) {
        var base = uri.getBaseUri();
        StreamingOutput body = out -> {
            try {
                exporting.write(export, base, out);
            } catch (RuntimeException e) {
                // Once the first bytes are out, the answer would end as if it were whole: half a file with status 200.
                if (http.response().headWritten()) {
                    http.connection().close();
                }
                throw e;
            }
        };
        return Response.ok(body)
                .header(HttpHeaders.CONTENT_TYPE, export.writer().mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + export.fileName() + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
