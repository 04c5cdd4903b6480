package org.stet.corpus;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.net.impl.ConnectionBase;

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
                    breakOff(http);
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

    /**
     * Vert.x closes a connection when everything on its way is sent, and by then the end that the failing answer is given
     * is on its way too: every other time the client got it. So the channel itself is closed, and waited for. Over HTTP/2
     * only this one stream is broken off.
     */
    private static void breakOff(HttpServerRequest http) {
        if (http.version() != HttpVersion.HTTP_2 && http.connection() instanceof ConnectionBase connection) {
            connection.channel().close().syncUninterruptibly();
        } else {
            http.response().reset();
        }
    }
}
