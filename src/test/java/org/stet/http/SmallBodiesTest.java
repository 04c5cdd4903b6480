package org.stet.http;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SmallBodiesTest {

    /** More than Quarkus has workers on a machine of a few cores. */
    private static final int MANY = 300;

    private static final int PATIENCE = 20_000;
    private static final String BODY = "{\"name\": \"a\", \"number\": 1}";

    @Test
    void clients_that_send_slowly_keep_nobody_else_waiting() throws IOException {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < MANY; i++) {
                slow.add(begun(""));
            }
            try (var quick = begun("")) {
                assertThat(finished(quick)).startsWith("HTTP/1.1 200 ").endsWith("read");
            }
            for (var socket : slow) {
                assertThat(finished(socket)).startsWith("HTTP/1.1 200 ").endsWith("read");
            }
        } finally {
            for (var socket : slow) {
                socket.close();
            }
        }
    }

    @Test
    void a_client_that_asks_before_it_sends_is_told_to_go_on() throws IOException {
        try (var socket = begun("Expect: 100-continue\r\n")) {
            var told = new String(socket.getInputStream().readNBytes("HTTP/1.1 100 Continue".length()), US_ASCII);
            assertThat(told).isEqualTo("HTTP/1.1 100 Continue");
            assertThat(finished(socket)).contains("HTTP/1.1 200 ").endsWith("read");
        }
    }

    @Test
    void a_client_that_asks_for_HTTP_2_is_understood() throws Exception {
        var request = HttpRequest.newBuilder(
                        URI.create("http://localhost:%d/api/test-problems/body".formatted(RestAssured.port)))
                .header("Content-Type", "application/json")
                .header("Cookie", "csrf-token=AAAAAAAAAAAAAAAAAAAAAA")
                .header("X-CSRF-TOKEN", "AAAAAAAAAAAAAAAAAAAAAA")
                .PUT(BodyPublishers.ofString(BODY))
                .build();
        var client = HttpClient.newBuilder().version(Version.HTTP_2).build();

        for (int i = 0; i < 2; i++) {
            var answer = client.send(request, BodyHandlers.ofString());

            assertThat(answer.version()).isEqualTo(Version.HTTP_2);
            assertThat(answer.body()).isEqualTo("read");
        }
    }

    @Test
    void a_body_that_ends_too_early_does_no_harm() throws IOException {
        begun("").close();
        try (var next = begun("")) {
            assertThat(finished(next)).startsWith("HTTP/1.1 200 ").endsWith("read");
        }
    }

    /** All of a request but its body. */
    private static Socket begun(String header) throws IOException {
        var socket = new Socket("localhost", RestAssured.port);
        socket.setSoTimeout(PATIENCE);
        socket.getOutputStream()
                .write(("PUT /api/test-problems/body HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                                + "Cookie: csrf-token=AAAAAAAAAAAAAAAAAAAAAA\r\nX-CSRF-TOKEN: AAAAAAAAAAAAAAAAAAAAAA\r\n"
                                + "Content-Type: application/json\r\nContent-Length: %d\r\n%s\r\n")
                        .formatted(BODY.length(), header)
                        .getBytes(US_ASCII));
        return socket;
    }

    private static String finished(Socket socket) throws IOException {
        socket.getOutputStream().write(BODY.getBytes(US_ASCII));
        return new String(socket.getInputStream().readAllBytes(), US_ASCII);
    }
}
