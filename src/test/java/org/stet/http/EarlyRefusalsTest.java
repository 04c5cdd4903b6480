package org.stet.http;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import java.io.IOException;
import java.net.Socket;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;

import org.stet.SignIn;

/** Refusals of requests that never come to a room say as much as those of the rooms. */
@QuarkusTest
class EarlyRefusalsTest {

    private static final int LARGEST = 32 * 1024 * 1024;
    private static final String ELSEWHERE = "X-Forwarded-For";

    @Test
    void a_client_that_must_sign_in_is_told_so_by_a_problem() {
        given().get("/q/swagger-ui/")
                .then()
                .statusCode(401)
                .contentType(Problem.MEDIA_TYPE)
                .body("type", equalTo("/problems/unauthenticated"));
        given().header(ELSEWHERE, "203.0.113.9")
                .get("/q/metrics")
                .then()
                .statusCode(401)
                .contentType(Problem.MEDIA_TYPE)
                .body("type", equalTo("/problems/unauthenticated"));
    }

    @Test
    void a_browser_that_must_sign_in_is_led_there_and_back() {
        given().redirects()
                .follow(false)
                .accept("text/html")
                .get("/q/swagger-ui/")
                .then()
                .statusCode(303)
                .header("Location", "/sign-in")
                .cookie("stet-wanted", containsString("/q/swagger-ui/"));
    }

    @Test
    void somebody_who_does_not_manage_the_site_is_refused_its_metrics_with_a_problem_or_a_page() {
        SignIn.as("ana")
                .header(ELSEWHERE, "203.0.113.9")
                .get("/q/metrics")
                .then()
                .statusCode(403)
                .contentType(Problem.MEDIA_TYPE)
                .body("type", equalTo("/problems/forbidden"));
        SignIn.as("ana")
                .header(ELSEWHERE, "203.0.113.9")
                .accept("text/html")
                .get("/q/metrics")
                .then()
                .statusCode(403)
                .contentType("text/html")
                .body(containsString("You may not do this."));
    }

    @Test
    void a_browser_whose_upload_is_too_large_gets_a_page() {
        SignIn.asNobody()
                .accept("text/html")
                .multiPart("text", "x".repeat(LARGEST + 1))
                .post("/sign-out")
                .then()
                .statusCode(413)
                .contentType("text/html")
                .body(containsString("at most " + LARGEST + " bytes"));
    }

    @Test
    void a_body_in_pieces_is_refused_where_it_gets_too_long() throws IOException {
        assertThat(answer("PUT /api/test-problems/body", "application/json", "", LARGEST + 1))
                .startsWith("HTTP/1.1 413 ")
                .contains("Content-Type: " + Problem.MEDIA_TYPE, "\"type\":\"/problems/too-large\"");
    }

    @Test
    void a_form_in_pieces_is_refused_where_it_gets_too_long() throws IOException {
        assertThat(answer("POST /sign-out", "application/x-www-form-urlencoded", "text=", LARGEST + 1))
                .startsWith("HTTP/1.1 413 ")
                .contains("Content-Type: " + Problem.MEDIA_TYPE, "\"type\":\"/problems/too-large\"");
    }

    @Test
    void a_body_in_pieces_is_read_when_it_is_not_too_long() throws IOException {
        assertThat(answer(
                        "PUT /api/test-problems/body", "application/json", "{\"name\": \"a\", \"number\": 1}", 100_000))
                .startsWith("HTTP/1.1 200 ")
                .endsWith("read");
    }

    /** Sends a body in chunks, the rest of it blanks, until all is sent or the server has answered. */
    private static String answer(String line, String mediaType, String begin, int length) throws IOException {
        try (var socket = new Socket("localhost", RestAssured.port)) {
            var out = socket.getOutputStream();
            out.write("""
                    %s HTTP/1.1
                    Host: localhost:%d
                    Content-Type: %s
                    Transfer-Encoding: chunked
                    Connection: close
                    Cookie: csrf-token=AAAAAAAAAAAAAAAAAAAAAA
                    X-CSRF-TOKEN: AAAAAAAAAAAAAAAAAAAAAA

                    """.formatted(line, RestAssured.port, mediaType)
                    .replace("\n", "\r\n")
                    .getBytes(US_ASCII));
            chunk(out, begin);
            var blanks = " ".repeat(8000);
            int left = length - begin.length();
            while (left > 0 && socket.getInputStream().available() == 0) {
                chunk(out, blanks.substring(0, Math.min(left, blanks.length())));
                left -= blanks.length();
            }
            out.write("0\r\n\r\n".getBytes(US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), US_ASCII);
        }
    }

    private static void chunk(java.io.OutputStream out, String text) throws IOException {
        if (!text.isEmpty()) {
            out.write("%x\r\n%s\r\n".formatted(text.length(), text).getBytes(US_ASCII));
        }
    }
}
