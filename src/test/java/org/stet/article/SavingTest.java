package org.stet.article;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;

import java.util.Base64;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An article comes to stay. */
@QuarkusTest
class SavingTest {

    private ImportRoom room;

    @BeforeEach
    void open() {
        room = ImportRoom.open();
    }

    @Test
    void a_saved_article_is_read_with_its_words_sentences_and_quotations() {
        UUID id = room.article(ImportRoom.TEXT);

        ImportRoom.as("vic")
                .get("/api/texts/{id}", room.textOf(id))
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("private"))
                .body("article", equalTo(id.toString()))
                .body("text", equalTo(ImportRoom.TEXT))
                .body("blocks[0]", equalTo(Map.of("start", 0, "end", 25, "kind", "headline")))
                .body("words[0]", is(0))
                .body("words[1]", is(6))
                .body("quotations.size()", greaterThan(0));
    }

    @Test
    void a_repeated_request_is_answered_as_the_first_time() {
        UUID id = UUID.randomUUID();
        var request = room.confirmed(ImportRoom.TEXT);

        String first = room.save(id, request).statusCode(201).extract().asString();
        String again = room.save(id, request).statusCode(201).extract().asString();

        assertThat(again).isEqualTo(first);
        ImportRoom.as("ed")
                .get("/api/projects/{p}/articles", room.project)
                .then()
                .body("items.size()", is(1));
    }

    @Test
    void a_change_id_serves_one_change_only() {
        var request = room.confirmed(ImportRoom.TEXT);
        room.save(UUID.randomUUID(), request).statusCode(201);

        room.save(UUID.randomUUID(), request).statusCode(409).body("type", equalTo("/problems/change-id-reused"));
    }

    @Test
    void an_article_that_is_there_already_is_reported_and_saved_only_on_purpose() {
        room.article(ImportRoom.TEXT);
        String otherMarks = ImportRoom.TEXT.replace('“', '"').replace('”', '"');
        room.preview(Map.of("text", otherMarks)).body("duplicates[0].title", equalTo("Bridge closed for repairs"));
        var request = room.confirmed(otherMarks);

        room.save(UUID.randomUUID(), request).statusCode(409).body("type", equalTo("/problems/duplicate-article"));
        request.put("allowDuplicate", true);
        room.save(UUID.randomUUID(), request).statusCode(201);
    }

    @Test
    void a_file_is_saved_with_its_bytes_and_a_name_without_its_path() {
        byte[] bytes = ("Kopf hoch\r\n\r\nDer Rat hat am Montag getagt und nichts beschlossen, wie man hört.\r\n")
                .getBytes(UTF_8);
        var preview = room.previewFile("../../etc/<b>passwd</b>.txt", "text/plain", bytes)
                .statusCode(200)
                .body("counts.lineEnds", is(3));

        var original = Map.<String, Object>of(
                "name",
                "../../etc/<b>passwd</b>.txt",
                "mediaType",
                "text/plain",
                "base64",
                Base64.getEncoder().encodeToString(bytes));
        room.save(UUID.randomUUID(), room.confirmed(preview, original)).statusCode(201);
    }

    @Test
    void a_text_that_the_client_has_is_not_sent_again() {
        UUID text = room.textOf(room.article(ImportRoom.TEXT));
        String tag = ImportRoom.as("vic").get("/api/texts/{t}", text).header("ETag");

        ImportRoom.as("vic")
                .header("If-None-Match", tag)
                .get("/api/texts/{t}", text)
                .then()
                .statusCode(304);
        ImportRoom.as("vic")
                .get("/api/texts/{t}?blocks=0", text)
                .then()
                .header("Cache-Control", containsString("immutable"));
    }
}
