package org.stet.article;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not let in, and who may not bring it. */
@QuarkusTest
class ImportRefusalsTest {

    private ImportRoom room;

    @BeforeEach
    void open() {
        room = ImportRoom.open();
    }

    @Test
    void a_text_that_its_original_does_not_say_is_refused() {
        var request = room.confirmed(ImportRoom.TEXT);
        request.put("text", ImportRoom.TEXT.replace("Monday", "Friday"));

        room.save(UUID.randomUUID(), request).statusCode(400).body("errors[0].field", equalTo("text"));
    }

    @Test
    void every_line_belongs_to_one_block() {
        var request = room.confirmed(ImportRoom.TEXT);
        var blocks = (List<?>) java.util.Objects.requireNonNull(request.get("blocks"));
        request.put("blocks", blocks.subList(1, blocks.size()));

        room.save(UUID.randomUUID(), request).statusCode(400).body("errors[0].reason", containsString("in no block"));
    }

    @Test
    void a_binary_file_is_refused_with_its_reason() {
        byte[] bytes = new byte[4000];
        new java.util.Random(7).nextBytes(bytes);

        room.previewFile("photo.txt", "text/plain", bytes)
                .statusCode(422)
                .body("type", equalTo("/problems/unreadable-file"));
        room.previewFile("photo.png", "image/png", bytes)
                .statusCode(415)
                .body("type", equalTo("/problems/unsupported-media-type"));
    }

    @Test
    void too_large_a_file_too_long_a_text_and_too_many_lines_each_say_their_limit() {
        room.previewFile("large.txt", "text/plain", "a ".repeat(4_500_000).getBytes(UTF_8))
                .statusCode(413)
                .body("detail", containsString("8.4 MB"));
        room.previewFile("long.txt", "text/plain", "word ".repeat(1_000_000).getBytes(UTF_8))
                .statusCode(413)
                .body("limit", is(1_000_000));
        room.previewFile("lines.txt", "text/plain", "word\n".repeat(100_000).getBytes(UTF_8))
                .statusCode(413)
                .body("limit", is(10_000));
    }

    @Test
    void another_projects_article_is_not_there_by_any_route() {
        UUID id = room.article(ImportRoom.TEXT);
        UUID text = room.textOf(id);
        var change = Map.of("change", UUID.randomUUID());
        var olga = (java.util.function.Supplier<io.restassured.specification.RequestSpecification>)
                () -> ImportRoom.as("olga").header("If-Match", "\"0\"");

        olga.get().get("/api/projects/{p}/articles", room.project).then().statusCode(404);
        olga.get()
                .body(Map.of("text", ImportRoom.TEXT))
                .post("/api/projects/{p}/import-previews", room.project)
                .then()
                .statusCode(404);
        olga.get().get("/api/articles/{id}", id).then().statusCode(404);
        olga.get()
                .body(room.confirmed(ImportRoom.TEXT + "\nMore."))
                .put("/api/articles/{id}", id)
                .then()
                .statusCode(404);
        olga.get().body(change).patch("/api/articles/{id}", id).then().statusCode(404);
        olga.get()
                .delete("/api/articles/{id}?change={c}", id, UUID.randomUUID())
                .then()
                .statusCode(404);
        olga.get().body(change).post("/api/articles/{id}/restore", id).then().statusCode(404);
        olga.get()
                .body(Map.of("change", UUID.randomUUID(), "project", room.project))
                .post("/api/articles/{id}/move", id)
                .then()
                .statusCode(404);
        olga.get().get("/api/texts/{t}", text).then().statusCode(404);
        olga.get()
                .body(Map.of("change", UUID.randomUUID(), "kind", "heading"))
                .put("/api/texts/{t}/blocks/0", text)
                .then()
                .statusCode(404);
    }

    @Test
    void a_viewer_and_a_reviewer_cannot_bring_articles() {
        for (String name : List.of("vic", "rita")) {
            ImportRoom.as(name)
                    .body(Map.of("text", ImportRoom.TEXT))
                    .post("/api/projects/{p}/import-previews", room.project)
                    .then()
                    .statusCode(403);
            ImportRoom.as(name)
                    .body(room.confirmed(ImportRoom.TEXT))
                    .put("/api/articles/{id}", UUID.randomUUID())
                    .then()
                    .statusCode(403);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   \n\t \r\n "})
    void nothing_but_blanks_is_no_article(String blank) {
        room.preview(Map.of("text", blank)).statusCode(422).body("type", equalTo("/problems/unreadable-file"));
    }
}
