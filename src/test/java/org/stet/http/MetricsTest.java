package org.stet.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.Test;

import org.stet.SignIn;

@QuarkusTest
class MetricsTest {

    /** More than the hundred addresses after which Micrometer counts no further ones. */
    private static final int MANY = 150;

    @TestHTTPResource("/")
    URI site = URI.create("http://localhost/"); // the extension puts the real one in

    @Test
    void requests_are_counted_by_the_pattern_of_their_address_and_never_by_an_id() throws IOException {
        for (int i = 0; i < MANY; i++) {
            var id = UUID.randomUUID();
            SignIn.as("ana").get("/api/articles/" + id);
            SignIn.asNobody().get("/api/readings/" + id);
            SignIn.as("ana").contentType(ContentType.JSON).body("{}").put("/api/annotations/" + id);
            SignIn.as("ana").contentType(ContentType.JSON).body("{").patch("/api/articles/" + id);
            SignIn.as("ana").contentType(ContentType.TEXT).body("x").put("/api/links/" + id);
            SignIn.as("ana").post("/api/articles/" + id);
            given().contentType(ContentType.JSON).put("/api/answers/" + id);
            SignIn.as("ana").accept("text/html").get("/readings/" + id);
            SignIn.asNobody().redirects().follow(false).accept("text/html").get("/articles/" + id);
            SignIn.asNobody().get("/nowhere/" + id);
            SignIn.asNobody().get("/fonts/" + id + ".woff2");
            SignIn.asNobody().get("/q/swagger-ui/" + id);
            SignIn.asNobody().options("/api/articles/" + id);
            SignIn.asNobody().post("/" + id + "/j_security_check");
            hangUp("POST /api/readings/" + id + "/seen");
        }

        var metrics = SignIn.asAdministrator().get("/q/metrics").asString();

        assertThat(metrics.lines().filter(line -> line.startsWith("http_server_requests_seconds_count")))
                .anyMatch(line -> line.contains("uri=\"/api/articles/{id}\""))
                .noneMatch(line -> line.matches(".*[0-9a-f]{8}-[0-9a-f]{4}.*"));
    }

    /** Announces a body, sends a byte of it and is gone. */
    private void hangUp(String request) throws IOException {
        try (var socket = new Socket(site.getHost(), site.getPort())) {
            socket.getOutputStream()
                    .write("%s HTTP/1.1\r\nHost: stet\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{"
                            .formatted(request)
                            .getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            socket.setSoLinger(true, 0);
        }
    }
}
