package org.stet.routes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.Test;

import org.stet.Readers;
import org.stet.SignIn;

@QuarkusTest
class ManyAnnotationsTest {

    private static final int MANY = 10_000;
    private static final int BATCH = 500;

    /** Far above what it takes, far below what somebody would call broken; `bench/` measures. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Test
    void ten_thousand_annotations_on_one_article_are_taken_shown_compared_and_exported() {
        // "word0000 word0001 …": nine code points each, a paragraph every hundred
        var text = IntStream.range(0, MANY)
                .mapToObj(i -> "word%04d".formatted(i) + (i % 100 == 99 ? "\n" : " "))
                .collect(Collectors.joining())
                .strip();
        var readers = new Readers(text);
        for (int from = 0; from < MANY; from += BATCH) {
            var answer = SignIn.as("ana")
                    .contentType(ContentType.JSON)
                    .body(Map.of("changes", batch(readers.reading("ana"), from)))
                    .post("/api/changes");
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.jsonPath().getList("outcomes.status", Integer.class))
                    .hasSize(BATCH)
                    .containsOnly(201);
        }
        readers.tag("ben", "loaded-language", "word0007");
        readers.submit("ben");

        var annotations = SignIn.as("ana").get("/api/readings/" + readers.reading("ana"));
        assertThat(annotations.jsonPath().getList("annotations")).hasSize(MANY);
        answers("/readings/" + readers.reading("ana"));
        readers.submit("ana");
        answers("/articles/" + readers.article);
        answers("/api/articles/" + readers.article + "/readings");
        answers("/compare?reading=" + readers.reading("ana") + "&reading=" + readers.reading("ben"));
        answers("/api/comparisons?reading=" + readers.reading("ana") + "&reading=" + readers.reading("ben"));
        answers("/print/article?reading=" + readers.reading("ana"));
        for (var format : List.of("jsonl", "csv", "webannotation", "codebook")) {
            answers("/api/articles/" + readers.article + "/export/" + format);
        }
        answers("/api/readings/" + readers.reading("ana") + "/changes?limit=500");
    }

    private static List<Map<String, Object>> batch(UUID reading, int from) {
        var changes = new ArrayList<Map<String, Object>>();
        for (int i = from; i < from + BATCH; i++) {
            changes.add(Map.of(
                    "method",
                    "PUT",
                    "path",
                    "annotation",
                    "id",
                    UUID.randomUUID(),
                    "body",
                    Map.of(
                            "change",
                            UUID.randomUUID(),
                            "reading",
                            reading,
                            "label",
                            "loaded-language",
                            "spans",
                            List.of(Map.of("start", 9 * i, "end", 9 * i + 8, "exact", "word%04d".formatted(i))))));
        }
        return changes;
    }

    private static void answers(String path) {
        var answer = SignIn.as("ana").accept("*/*").get(path);

        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        assertThat(answer.asString()).as(path).isNotEmpty();
        assertThat(Duration.ofMillis(answer.time())).as(path).isLessThan(PATIENCE);
    }
}
