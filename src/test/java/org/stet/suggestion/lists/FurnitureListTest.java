package org.stet.suggestion.lists;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import org.stet.Newsroom;
import org.stet.annotation.ReadingRoom;

/** A project's words of page furniture change which blocks the door proposes as such, and never the text. */
@QuarkusTest
class FurnitureListTest extends ReadingRoom {

    private static final String PASTED = """
            The ferry is late

            The ferry was late again on Monday, and nobody on the quay could say for how long.

            Aus dem Lampenarchiv: Die alte Fähre

            Read more: Why the ferries are late""";

    private static final String LAMP = "[pointing]\naus dem lampenarchiv";

    @Test
    void a_phrase_more_makes_furniture_of_its_lines() {
        previewed().body("blocks.kind", contains("headline", "paragraph", "paragraph", "boilerplate"));

        put("de", "0", LAMP).statusCode(200);
        previewed().body("blocks.kind", contains("headline", "paragraph", "boilerplate", "boilerplate"));
        previewed().body("blocks[2].rule", containsString("read-more"));
    }

    @Test
    void a_heading_more_takes_the_titles_below_along() {
        var text = "The ferry is late\n\nThe ferry was late again on Monday, and nobody on the quay could say why.\n\n"
                + "From the lamp room\n\nWhy the ferries are late";
        previewed(text).body("blocks[2].kind", not("boilerplate"));

        put("mul", "0", "[heading lines]\nfrom the lamp room").statusCode(200);
        previewed(text).body("blocks.kind", contains("headline", "paragraph", "boilerplate", "boilerplate"));
    }

    @Test
    void sections_that_a_list_does_not_name_come_from_stet() {
        put("en", "0", "[pointing]\nturn to\n[share]")
                .statusCode(200)
                .body("fromStet", hasItems("read", "targets", "heading lines"))
                .body("fromStet", not(hasItem("pointing")))
                .body("fromStet", not(hasItem("share")));
        previewed(
                        "The ferry is late\n\nThe ferry was late again on Monday, and nobody could say why.\n\nBack to top\n\n"
                                + "Turn to: The old ferry\n\nAlso read: The older ferry")
                .body("blocks.kind", contains("headline", "paragraph", "boilerplate", "boilerplate", "paragraph"));
        as("ana")
                .accept("text/html")
                .get("/projects/" + project + "/word-lists/en/furniture")
                .then()
                .body(containsString("hold as Stet ships them"))
                .body(containsString("<li>[targets]</li>"));
        as("ana").get(list("de")).then().body("fromStet", empty());
        as("ana")
                .accept("text/html")
                .get("/projects/" + project + "/word-lists/de/furniture")
                .then()
                .body(not(containsString("from-stet")));
    }

    @Test
    void a_list_counts_in_its_project_alone_and_until_it_is_put_back() {
        put("de", "0", LAMP).statusCode(200);
        var here = project;
        project = Newsroom.project("ana");
        previewed().body("blocks[2].kind", equalTo("paragraph"));
        project = here;
        as("ana")
                .header("If-Match", "\"1\"")
                .delete(list("de") + "?change=" + UUID.randomUUID())
                .then()
                .statusCode(204);
        previewed().body("blocks.kind", contains("headline", "paragraph", "paragraph", "boilerplate"));
    }

    @Test
    void what_was_shown_by_other_words_can_be_saved() {
        put("de", "0", LAMP).statusCode(200);
        var shown = previewed().extract().jsonPath();
        List<Map<String, Object>> blocks = shown.getList("blocks");
        blocks.forEach(block -> block.remove("rule"));
        as("ana")
                .body(Map.of(
                        "change",
                        UUID.randomUUID(),
                        "project",
                        project,
                        "text",
                        shown.getString("text"),
                        "blocks",
                        blocks,
                        "original",
                        Map.of("text", PASTED)))
                .put("/api/articles/" + UUID.randomUUID())
                .then()
                .statusCode(201);
    }

    @Test
    void a_corrected_text_is_read_by_them_too() {
        article = Newsroom.article(project, "The ferry is late\n\nThe ferry was late again on Monday.");
        put("de", "0", LAMP).statusCode(200);
        as("ana")
                .body(Map.of("text", PASTED))
                .post("/api/articles/" + article + "/texts/previews")
                .then()
                .statusCode(200)
                .body(containsString("furniture.read-more"));
    }

    @Test
    void lines_that_mean_nothing_are_named() {
        put("mul", "0", "[networks]\nTarnchat\n[agencies]\ntarn…\n[loud]\nx\n[heading lines]\n→…60")
                .statusCode(422)
                .body("errors.field", contains("line 2", "line 4", "line 5", "line 8"))
                .body("errors[1].reason", containsString("whole lines"));
    }

    private String list(String language) {
        return "/api/projects/" + project + "/word-lists/" + language + "/furniture";
    }

    private ValidatableResponse put(String language, String version, String text) {
        return as("ana")
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("change", UUID.randomUUID(), "text", text))
                .put(list(language))
                .then();
    }

    private ValidatableResponse previewed() {
        return previewed(PASTED);
    }

    private ValidatableResponse previewed(String text) {
        return as("ana")
                .body(Map.of("text", text))
                .post("/api/projects/" + project + "/import-previews")
                .then()
                .statusCode(200);
    }
}
