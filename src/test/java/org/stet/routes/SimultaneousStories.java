package org.stet.routes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.stet.Readers;
import org.stet.SignIn;

/** Two tabs of one reader that send at the same moment, over HTTP; run once on each database. */
abstract class SimultaneousStories {

    private static final String TEXT = "Bridge to close\n\n“We will close it,” the mayor said.";

    @Test
    void two_requests_at_once_for_one_annotation_make_one() throws Exception {
        var readers = new Readers(TEXT);
        var reading = readers.reading("ana");
        for (int round = 0; round < 10; round++) {
            var id = UUID.randomUUID();
            var answers = together(() -> tag(id, reading, "One."), () -> tag(id, reading, "Two."));

            assertThat(answers).as("round %d", round).anyMatch(answer -> answer.statusCode() == 201);
            assertThat(answers)
                    .allSatisfy(answer -> assertThat(answer.statusCode()).isIn(201, 409, 412, 428));
            assertThat(answers.stream().filter(answer -> answer.statusCode() == 201))
                    .hasSize(1);
            SignIn.as("ana")
                    .header("If-Match", "\"0\"")
                    .delete("/api/annotations/" + id + "?change=" + UUID.randomUUID())
                    .then()
                    .statusCode(204);
        }
        SignIn.as("ana").get("/api/readings/" + reading + "/changes").then().statusCode(200);
    }

    @Test
    void two_tabs_at_once_do_not_overwrite_each_other() throws Exception {
        var readers = new Readers(TEXT);
        var id = readers.tag("ana", "background", "Bridge");
        for (int version = 0; version < 10; version++) {
            int seen = version;
            var answers = together(
                    () -> revise(id, readers.reading("ana"), "First tab.", seen),
                    () -> revise(id, readers.reading("ana"), "Second tab.", seen));

            assertThat(answers.stream().map(Response::statusCode)).containsExactlyInAnyOrder(200, 412);
            var won = answers.stream()
                    .filter(answer -> answer.statusCode() == 200)
                    .findFirst()
                    .orElseThrow();
            SignIn.as("ana").get("/api/annotations/" + id).then().body("note", equalTo(won.path("note")));
            var lost = answers.stream()
                    .filter(answer -> answer.statusCode() == 412)
                    .findFirst()
                    .orElseThrow();
            assertThat(lost.<Object>path("current.note")).isEqualTo(won.path("note"));
        }
    }

    @Test
    void two_tabs_at_once_do_not_overwrite_each_other_s_link() throws Exception {
        var readers = new Readers(TEXT);
        var retold = readers.tag("ana", "indirect-quote", "Bridge to close");
        var quote = readers.tag("ana", "direct-quote", "“We will close it,”");
        var id = UUID.randomUUID();
        var link = Map.<String, Object>of(
                "reading", readers.reading("ana"), "type", "restates", "from", retold, "to", quote);
        send("/api/links/" + id, link, "note", "New.", null).then().statusCode(201);

        revisedByTwo("/api/links/" + id, link, "note", "First tab.", "Second tab.");
    }

    @Test
    void two_tabs_at_once_do_not_overwrite_each_other_s_answer() throws Exception {
        var readers = new Readers(TEXT);
        var id = UUID.randomUUID();
        var answer = Map.<String, Object>of("reading", readers.reading("ana"), "question", "genre");
        send("/api/answers/" + id, answer, "value", "report", null).then().statusCode(201);

        revisedByTwo("/api/answers/" + id, answer, "value", "analysis", "opinion");
    }

    @Test
    void a_question_that_two_tabs_answer_at_once_has_one_answer() throws Exception {
        for (int round = 0; round < 10; round++) {
            var readers = new Readers(TEXT);
            var answer = Map.<String, Object>of("reading", readers.reading("ana"), "question", "genre");

            var answers = together(
                    () -> send("/api/answers/" + UUID.randomUUID(), answer, "value", "report", null),
                    () -> send("/api/answers/" + UUID.randomUUID(), answer, "value", "analysis", null));

            assertThat(answers.stream().map(Response::statusCode)).containsExactlyInAnyOrder(201, 409);
            assertThat(SignIn.as("ana")
                            .get("/api/readings/" + readers.reading("ana"))
                            .<List<?>>path("answers"))
                    .hasSize(1);
        }
    }

    @Test
    void two_tabs_that_withdraw_at_once_do_it_once() throws Exception {
        var readers = new Readers(TEXT);
        for (int round = 0; round < 10; round++) {
            var id = readers.tag("ana", "background", "Bridge");

            var answers = together(() -> withdraw(id), () -> withdraw(id));

            assertThat(answers.stream().map(Response::statusCode)).contains(204).containsAnyOf(404, 412);
        }
    }

    /** Ten rounds in which both tabs change one field of the version that both have seen. */
    private static void revisedByTwo(
            String address, Map<String, Object> body, String field, String first, String second) throws Exception {
        for (int version = 0; version < 10; version++) {
            int seen = version;
            var answers = together(
                    () -> send(address, body, field, first, seen), () -> send(address, body, field, second, seen));

            assertThat(answers.stream().map(Response::statusCode)).containsExactlyInAnyOrder(200, 412);
            assertThat(withStatus(412, answers).<Object>path("current." + field))
                    .as(() -> withStatus(412, answers).asString())
                    .isEqualTo(withStatus(200, answers).path(field));
        }
    }

    private static Response withStatus(int status, List<Response> answers) {
        return answers.stream()
                .filter(answer -> answer.statusCode() == status)
                .findFirst()
                .orElseThrow();
    }

    private static Response send(
            String address, Map<String, Object> body, String field, String value, @Nullable Integer seen) {
        var changed = new HashMap<>(body);
        changed.put(field, value);
        changed.put("change", UUID.randomUUID());
        var request = SignIn.as("ana").contentType(ContentType.JSON).body(changed);
        return seen == null
                ? request.put(address)
                : request.header("If-Match", "\"" + seen + "\"").put(address);
    }

    private static Response withdraw(UUID id) {
        return SignIn.as("ana")
                .header("If-Match", "\"0\"")
                .delete("/api/annotations/" + id + "?change=" + UUID.randomUUID());
    }

    private static List<Response> together(Callable<Response> one, Callable<Response> other) throws Exception {
        var start = new CyclicBarrier(2);
        var threads = Executors.newFixedThreadPool(2);
        try {
            var first = threads.submit(() -> {
                start.await();
                return one.call();
            });
            var second = threads.submit(() -> {
                start.await();
                return other.call();
            });
            return List.of(first.get(), second.get());
        } finally {
            threads.shutdownNow();
        }
    }

    private static Response tag(UUID id, UUID reading, String note) {
        return SignIn.as("ana")
                .contentType(ContentType.JSON)
                .body(body(reading, note))
                .put("/api/annotations/" + id);
    }

    private static Response revise(UUID id, UUID reading, String note, int version) {
        return SignIn.as("ana")
                .contentType(ContentType.JSON)
                .header("If-Match", "\"" + version + "\"")
                .body(body(reading, note))
                .put("/api/annotations/" + id);
    }

    private static Map<String, Object> body(UUID reading, String note) {
        return Map.of(
                "change",
                UUID.randomUUID(),
                "reading",
                reading,
                "label",
                "background",
                "note",
                note,
                "spans",
                List.of(Map.of("start", 0, "end", 6, "exact", "Bridge")));
    }
}
