package org.stet.http;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.net.impl.ConnectionBase;

/** Files as answers, written while what they hold is read. */
public final class Streaming {

    private Streaming() {}

    /**
     * A file to be kept. If writing fails once its first bytes are out, the connection breaks: a whole answer is a whole
     * file.
     *
     * @param fileName plain characters, without a path
     */
    public static Response file(String fileName, String mediaType, HttpServerRequest http, StreamingOutput body) {
        StreamingOutput whole = out -> {
            try {
                body.write(out);
            } catch (RuntimeException e) {
                // Once the first bytes are out, the answer would end as if it were whole: half a file with status 200.
                if (http.response().headWritten()) {
                    breakOff(http);
                }
                throw e;
            }
        };
        return Response.ok(whole)
                .header(HttpHeaders.CONTENT_TYPE, mediaType)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + fileName + "\"")
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
