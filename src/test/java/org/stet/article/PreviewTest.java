package org.stet.article;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is shown before anything is saved. */
@QuarkusTest
class PreviewTest {

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
}
