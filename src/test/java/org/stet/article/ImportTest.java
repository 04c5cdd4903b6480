package org.stet.article;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ImportTest {

    private ImportRoom room;

    @BeforeEach
    void open() {
        room = ImportRoom.open();
    }

    @Test
    void a_paste_shows_its_blocks_and_facts_before_anything_is_saved() {
        room.preview(Map.of("text", ImportRoom.TEXT))
                .statusCode(200)
                .body("text", equalTo(ImportRoom.TEXT))
                .body("blocks.kind", equalTo(List.of("headline", "byline", "paragraph", "paragraph")))
                .body("facts.title", equalTo("Bridge closed for repairs"))
                .body("facts.byline", equalTo("Mara Okafor"))
                .body("facts.language", equalTo("en"))
                .body("duplicates.size()", is(0));

        ImportRoom.as("ed")
                .get("/api/projects/{p}/articles", room.project)
                .then()
                .body("items.size()", is(0));
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
    void a_title_that_the_text_lacks_is_put_before_it() {
        var paste = Map.<String, Object>of(
                "text",
                "The bridge will close on Monday, the council said yesterday evening.",
                "title",
                "Bridge closed");
        var preview = room.preview(paste)
                .body("titleAdded", equalTo("Bridge closed"))
                .body("text", equalTo("Bridge closed\n" + paste.get("text")))
                .body("blocks.kind", equalTo(List.of("headline", "paragraph")));

        room.save(UUID.randomUUID(), room.confirmed(preview, Map.of("text", paste.get("text"))))
                .statusCode(201);
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
    void the_clipboards_html_tells_headings_and_hides_scripts() {
        String html =
                "<h1>Bridge closed</h1><script>alert(1)</script><p onclick='x()'>The <a href='javascript:x()'>bridge</a> will close on Monday, the council said.</p>";
        var paste = Map.<String, Object>of(
                "text", "Bridge closed\nThe bridge will close on Monday, the council said.", "html", html);

        room.preview(paste)
                .body("reader", equalTo("clipboard"))
                .body("blocks.kind", equalTo(List.of("headline", "paragraph")))
                .body("text", not(containsString("alert")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   \n\t \r\n "})
    void nothing_but_blanks_is_no_article(String blank) {
        room.preview(Map.of("text", blank)).statusCode(422).body("type", equalTo("/problems/unreadable-file"));
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
    void a_line_of_200_000_characters_is_one_paragraph() {
        room.preview(Map.of("text", "word ".repeat(40_000)))
                .statusCode(200)
                .body("blocks.size()", is(1))
                .body("length", is(199_999));
    }

    @Test
    void odd_characters_are_counted_and_shown() {
        // Written as escapes: no encoder lets half a surrogate pair through.
        String body = "{\"text\":\"\\ufeffA\\u0000 lone \\ud800 half\\rnext line\\u2028and the third one\"}";
        ImportRoom.as("ed")
                .body(body)
                .post("/api/projects/{p}/import-previews", room.project)
                .then()
                .statusCode(200)
                .body("text", equalTo("A lone \uFFFD half\nnext line\nand the third one"))
                .body("counts.byteOrderMarks", is(1))
                .body("counts.controls", is(1))
                .body("counts.replaced", is(1))
                .body("counts.lineEnds", is(2));
    }

    @Test
    void a_guessed_encoding_is_said() {
        byte[] latin = "Die Straße war gesperrt, und niemand wußte, warum. Später kam die Müllabfuhr."
                .getBytes(java.nio.charset.Charset.forName("windows-1252"));

        room.previewFile("alt.txt", "text/plain", latin)
                .statusCode(200)
                .body("charsetGuessed", is(true))
                .body("text", containsString("Straße"));
    }

    @Test
    void what_is_known_can_be_corrected_by_an_editor_who_saw_the_present_state() {
        UUID id = room.article(ImportRoom.TEXT);
        var patch = new HashMap<String, Object>(
                Map.of("change", UUID.randomUUID(), "outlet", "The Daily Ledger", "published", "2026-11"));
        patch.put("byline", null);

        ImportRoom.as("ed").body(patch).patch("/api/articles/{id}", id).then().statusCode(428);
        ImportRoom.as("ed")
                .header("If-Match", "\"7\"")
                .body(patch)
                .patch("/api/articles/{id}", id)
                .then()
                .statusCode(412);
        ImportRoom.as("rita")
                .header("If-Match", "\"0\"")
                .body(patch)
                .patch("/api/articles/{id}", id)
                .then()
                .statusCode(403);
        ImportRoom.as("ed")
                .header("If-Match", "\"0\"")
                .body(patch)
                .patch("/api/articles/{id}", id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("outlet", equalTo("The Daily Ledger"))
                .body("title", equalTo("Bridge closed for repairs"))
                .body("byline", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "ftp://x", "ledger.example"})
    void a_source_address_is_an_address_of_the_web(String address) {
        UUID id = room.article(ImportRoom.TEXT);

        ImportRoom.as("ed")
                .header("If-Match", "\"0\"")
                .body(Map.of("change", UUID.randomUUID(), "sourceUrl", address))
                .patch("/api/articles/{id}", id)
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("sourceUrl"));
    }

    @Test
    void a_withdrawn_article_is_gone_for_readers_and_comes_back() {
        UUID id = room.article(ImportRoom.TEXT);

        ImportRoom.as("ed")
                .delete("/api/articles/{id}?change={c}", id, UUID.randomUUID())
                .then()
                .statusCode(200);
        ImportRoom.as("rita").get("/api/articles/{id}", id).then().statusCode(404);
        ImportRoom.as("ed")
                .get("/api/projects/{p}/articles", room.project)
                .then()
                .body("items.size()", is(0));
        ImportRoom.as("ed")
                .get("/api/projects/{p}/articles?withdrawn=true", room.project)
                .then()
                .body("items.size()", is(1));
        ImportRoom.as("ed")
                .body(Map.of("change", UUID.randomUUID()))
                .post("/api/articles/{id}/restore", id)
                .then()
                .statusCode(200);
        ImportRoom.as("rita").get("/api/articles/{id}", id).then().statusCode(200);
    }

    @Test
    void an_article_moves_between_projects_of_one_editor() {
        UUID id = room.article(ImportRoom.TEXT);
        var other = ImportRoom.open();

        ImportRoom.as("ed")
                .body(Map.of("change", UUID.randomUUID(), "project", other.project))
                .post("/api/articles/{id}/move", id)
                .then()
                .statusCode(200)
                .body("project", equalTo(other.project.toString()));
        ImportRoom.as("ed")
                .body(Map.of("change", UUID.randomUUID(), "project", UUID.randomUUID()))
                .post("/api/articles/{id}/move", id)
                .then()
                .statusCode(404);
    }

    @Test
    void an_editor_corrects_a_blocks_kind_and_the_text_stays() {
        UUID id = room.article(ImportRoom.TEXT);
        UUID text = room.textOf(id);
        int words = ImportRoom.as("ed").get("/api/articles/{id}", id).path("words");
        ImportRoom.as("vic").get("/api/texts/{t}", text).then().body("blocksVersion", is(0));

        var correction = Map.of("change", UUID.randomUUID(), "kind", "boilerplate");
        ImportRoom.as("rita")
                .body(correction)
                .put("/api/texts/{t}/blocks/1", text)
                .then()
                .statusCode(403);
        ImportRoom.as("ed")
                .body(correction)
                .put("/api/texts/{t}/blocks/1", text)
                .then()
                .statusCode(200)
                .body("kind", equalTo("boilerplate"));
        ImportRoom.as("ed")
                .body(correction)
                .put("/api/texts/{t}/blocks/1", text)
                .then()
                .statusCode(200);

        ImportRoom.as("vic")
                .get("/api/texts/{t}", text)
                .then()
                .body("blocksVersion", is(1))
                .body("blocks[1].kind", equalTo("boilerplate"))
                .body("text", equalTo(ImportRoom.TEXT));
        ImportRoom.as("ed").get("/api/articles/{id}", id).then().body("words", is(words - 3));
        ImportRoom.as("ed")
                .body(Map.of("change", UUID.randomUUID(), "kind", "poem"))
                .put("/api/texts/{t}/blocks/1", text)
                .then()
                .statusCode(400);
        ImportRoom.as("ed")
                .body(Map.of("change", UUID.randomUUID(), "kind", "heading"))
                .put("/api/texts/{t}/blocks/99", text)
                .then()
                .statusCode(404);
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

    @Test
    void a_list_is_walked_page_by_page_and_filtered() {
        for (String name : List.of("Alpha", "Beta", "Gamma")) {
            room.article(name + " 100% closed for repairs\nThe bridge of " + name
                    + " will close on Monday, said the council's speaker.");
        }

        var first = ImportRoom.as("vic")
                .get("/api/projects/{p}/articles?limit=2", room.project)
                .then()
                .body("items.size()", is(2))
                .extract();
        ImportRoom.as("vic")
                .get("/api/projects/{p}/articles?limit=2&after={a}", room.project, first.path("next"))
                .then()
                .body("items.title", equalTo(List.of("Gamma 100% closed for repairs")))
                .body("next", nullValue());
        ImportRoom.as("vic")
                .get("/api/projects/{p}/articles?q=beta", room.project)
                .then()
                .body("items.size()", is(1));
        ImportRoom.as("vic")
                .get("/api/projects/{p}/articles?q={q}", room.project, "100%")
                .then()
                .body("items.size()", is(3));
        ImportRoom.as("vic")
                .get("/api/projects/{p}/articles?q={q}", room.project, "1_0")
                .then()
                .body("items.size()", is(0));
        ImportRoom.as("vic")
                .get("/api/projects/{p}/articles?language=en", room.project)
                .then()
                .body("items.language", everyItem(equalTo("en")))
                .body("items.title", hasItem("Alpha 100% closed for repairs"));
        ImportRoom.as("vic")
                .get("/api/projects/{p}/articles?after=nonsense", room.project)
                .then()
                .statusCode(400);
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
}
