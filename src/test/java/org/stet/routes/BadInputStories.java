package org.stet.routes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.common.http.TestHTTPResource;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.stet.Newsroom;
import org.stet.Readers;
import org.stet.SignIn;

/** What clients send that no page of Stet would send, over HTTP; run once on each database. */
abstract class BadInputStories {

    private static final String TEXT = "Bridge to close\n\n“We will close it,” the mayor said.";
    private static final String LONG = "x".repeat(200_000);

    @TestHTTPResource("/")
    @SuppressWarnings("NullAway.Init")
    URI site;

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "\u0000", "NAME-TOO-LONG"})
    void a_form_with_what_cannot_be_kept_gets_a_sentence(String written) {
        var value = written.equals("NAME-TOO-LONG") ? LONG : written;
        var readers = new Readers(TEXT);
        var project = "/projects/" + readers.project;
        var newcomer = "newcomer-" + UUID.randomUUID(); // the display name of somebody known would not be looked at
        refused(form("ana", "/projects", Map.of("name", value)));
        refused(form("ana", project + "/settings", Map.of("name", value)));
        refused(form(
                "ana", project + "/settings/members", Map.of("name", value, "displayName", "x", "role", "VIEWER")));
        refused(form(
                "ana",
                project + "/settings/members",
                Map.of("name", newcomer, "displayName", value, "role", "VIEWER")));
        refused(form("ana", project + "/tag-set", Map.of("tagSet", value)));
        refused(form("ana", project + "/tag-set/labels", Map.of("preset", value)));
        refused(form("ana", project + "/word-lists/en/vague", Map.of("version", "0", "text", value)));
        for (var fact : List.of("title", "outlet", "byline", "published", "sourceUrl", "language", "rights", "story")) {
            var facts = new HashMap<>(Map.of("version", "0", "language", "en"));
            facts.put(fact, value);
            refused(form("ana", "/articles/" + readers.article + "/facts", facts));
        }
        refused(form("ana", "/account/password", Map.of("now", value, "j_password", "some words here")));
        SignIn.asAdministrator();
        refused(form("administrator", "/accounts", Map.of("name", value, "displayName", "x")));
        refused(form("administrator", "/accounts", Map.of("name", "x", "displayName", value)));
    }

    @Test
    void a_form_whose_bytes_are_no_utf_8_is_no_fault_of_ours() {
        var answer = SignIn.as("ana")
                .redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded")
                .body("name=%ED%A0%80%ff%zz&=&&&=%")
                .post("/projects");

        assertThat(answer.statusCode()).isLessThan(500);
    }

    @Test
    void json_with_what_cannot_be_kept_names_the_field() {
        var readers = new Readers(TEXT);
        var project = readers.project;
        for (var bad : List.of("a\\u0000b", "\\ud83d", "\\ude00 x", LONG)) {
            json("PUT", "/api/projects/" + UUID.randomUUID(), "{'change': '$new', 'name': '%s'}", bad);
            json(
                    "PUT",
                    "/api/sources/" + UUID.randomUUID(),
                    "{'change': '$new', 'project': '" + project + "', 'kind': 'named-person', 'name': '%s'}",
                    bad);
            json(
                    "PUT",
                    "/api/targets/" + UUID.randomUUID(),
                    "{'change': '$new', 'project': '" + project + "', 'name': '%s'}",
                    bad);
            for (var fact : List.of("title", "outlet", "story", "rights", "language", "sourceUrl", "published")) {
                json("PATCH", "/api/articles/" + readers.article, "{'change': '$new', '" + fact + "': '%s'}", bad);
                json(
                        "PUT",
                        "/api/articles/" + UUID.randomUUID(),
                        "{'change': '$new', 'project': '" + project + "', 'text': 'A bridge.', 'blocks':"
                                + " [{'start': 0, 'end': 9, 'kind': 'paragraph'}], 'facts': {'" + fact + "': '%s'}}",
                        bad);
            }
            json(
                    "PUT",
                    "/api/annotations/" + UUID.randomUUID(),
                    "{'change': '$new', 'reading': '" + readers.reading("ana") + "', 'label': 'background',"
                            + " 'spans': [{'start': 0, 'end': 6, 'exact': 'Bridge'}], 'note': '%s'}",
                    bad);
        }
    }

    @Test
    void a_query_with_nul_is_refused() {
        var project = Newsroom.project("ana");

        refused(SignIn.as("ana").urlEncodingEnabled(false).get("/api/projects/" + project + "/articles?q=%00"));
        refused(SignIn.as("ana")
                .urlEncodingEnabled(false)
                .get("/api/projects/" + project + "/articles?story=a%00&language=%00"));
        refused(SignIn.as("ana").urlEncodingEnabled(false).get("/projects/" + project + "?q=%00&language=%00"));
        refused(SignIn.as("ana").urlEncodingEnabled(false).get("/tag-sets/%00"));
    }

    @Test
    void a_request_that_is_cut_off_stores_nothing() throws IOException {
        var readers = new Readers(TEXT);
        var id = UUID.randomUUID();
        var body = "{\"change\": \"%s\", \"reading\": \"%s\", \"label\": \"background\", \"spans\": [{\"start\": 0,"
                .formatted(UUID.randomUUID(), readers.reading("ana"));
        var session = SignIn.as("ana").get("/api/me").then().statusCode(200);
        assertThat(session).isNotNull();
        var cookie = new StringBuilder();
        SignIn.as("ana")
                .filter((request, response, context) -> {
                    request.getCookies().forEach(each -> cookie.append(each.getName())
                            .append('=')
                            .append(each.getValue())
                            .append("; "));
                    return context.next(request, response);
                })
                .get("/api/me");
        try (var socket = new Socket(site.getHost(), site.getPort())) {
            socket.getOutputStream()
                    .write(("PUT /api/annotations/%s HTTP/1.1\r\nHost: localhost\r\nCookie: %s\r\nX-CSRF-TOKEN:"
                                    + " AAAAAAAAAAAAAAAAAAAAAA\r\nContent-Type: application/json\r\nContent-Length: 5000\r\n\r\n%s")
                            .formatted(id, cookie, body)
                            .getBytes(StandardCharsets.UTF_8));
            socket.shutdownOutput();
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).doesNotContain("HTTP/1.1 2", "HTTP/1.1 5");
        }
        SignIn.as("ana").get("/api/annotations/" + id).then().statusCode(404);
    }

    private static Response form(String name, String path, Map<String, String> fields) {
        return SignIn.as(name)
                .redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(fields)
                .post(path);
    }

    private static void json(String method, String path, String body, String bad) {
        var written = body.formatted(bad)
                .replace('\'', '"')
                .replace("$new", UUID.randomUUID().toString());
        refused(SignIn.as("ana")
                .contentType(ContentType.JSON)
                .header("If-Match", "\"0\"")
                .body(written)
                .request(method, path));
    }

    private static void refused(Response answer) {
        assertThat(answer.statusCode())
                .as(() -> answer.asString()
                        .substring(0, Math.min(2000, answer.asString().length())))
                .isBetween(400, 499);
    }
}
