package org.stet.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

/** What a reader takes back, and the history that tells it, over HTTP; run once on each database. */
abstract class UndoStories extends ReadingRoom {

    @Test
    void undo_and_redo_walk_through_making_changing_and_removing() {
        var id = UUID.randomUUID();
        var tag = tag("direct-quote", "“We will close it,”");
        put(id, tag).statusCode(201);
        put(id, with(tag, "note", "Loud.", "change", UUID.randomUUID()), "\"0\"")
                .statusCode(200);
        withdraw(id, "\"1\"").statusCode(204);
        get().body("annotations", empty());

        step("undo")
                .statusCode(200)
                .body("annotations[0].note", equalTo("Loud."))
                .body("summary", startsWith("Added Direct quote in paragraph"));
        step("undo")
                .body("annotations[0].note", nullValue())
                .body("summary", startsWith("Changed Direct quote in paragraph"));
        step("undo")
                .body("gone", contains(id.toString()))
                .body("summary", startsWith("Removed Direct quote in paragraph"));
        get().body("annotations", empty());
        step("undo").statusCode(409);

        step("redo")
                .body("annotations[0].note", nullValue())
                .body("summary", startsWith("Added Direct quote in paragraph"));
        step("redo").body("annotations[0].note", equalTo("Loud."));
        step("redo").body("gone", contains(id.toString()));
        step("redo").statusCode(409);
    }

    @Test
    void a_repeated_undo_undoes_once() {
        put(UUID.randomUUID(), tag("direct-quote", "“We will close it,”")).statusCode(201);
        put(UUID.randomUUID(), tag("background", "The café reopened in May.")).statusCode(201);
        var change = Map.of("change", UUID.randomUUID());

        var first = as("ana")
                .body(change)
                .post("/api/readings/" + reading + "/undo")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        var second = as("ana")
                .body(change)
                .post("/api/readings/" + reading + "/undo")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(second).isEqualTo(first);
        get().body("annotations", hasSize(1));
    }

    @Test
    void the_changes_of_one_gesture_are_undone_together() {
        var batch = UUID.randomUUID();
        put(UUID.randomUUID(), with(tag("direct-quote", "“We will close it,”"), "batch", batch))
                .statusCode(201);
        put(UUID.randomUUID(), with(tag("background", "The café reopened in May."), "batch", batch))
                .statusCode(201);

        step("undo").statusCode(200).body("gone", hasSize(2));
        get().body("annotations", empty());
        step("redo").body("annotations", hasSize(2));
    }

    @Test
    void the_history_says_in_words_what_was_done() {
        put(UUID.randomUUID(), tag("partial-quote", "“bold”")).statusCode(201);

        as("ana")
                .get("/api/readings/" + reading + "/changes")
                .then()
                .statusCode(200)
                .body("items[0].summary", equalTo("Added Partial quote in paragraph 3"))
                .body("items[1].summary", equalTo("Started the reading"));
    }

    @Test
    void links_and_answers_obey_the_tag_set_and_can_be_undone() {
        var quote = UUID.randomUUID();
        var retold = UUID.randomUUID();
        put(quote, tag("direct-quote", "“We will close it,”")).statusCode(201);
        put(retold, tag("indirect-quote", "The café reopened in May.")).statusCode(201);

        link("restates", retold, quote).statusCode(201);
        link("restates", quote, retold).statusCode(422);
        answer("genre", "report").statusCode(201);
        answer("genre", "poem").statusCode(422);
        answer("genre", "analysis").statusCode(409);

        get().body("links[0].type", equalTo("restates")).body("answers[0].value", equalTo("report"));
        step("undo").statusCode(200);
        step("undo").statusCode(200);
        get().body("links", empty()).body("answers", empty());
    }

    @Test
    void a_submitted_reading_changes_no_more_until_it_is_reopened_with_a_reason() {
        var id = UUID.randomUUID();
        put(id, tag("direct-quote", "“We will close it,”")).statusCode(201);
        as("ana")
                .body(Map.of("change", UUID.randomUUID()))
                .post("/api/readings/" + reading + "/submit")
                .then()
                .statusCode(200)
                .body("state", equalTo("submitted"));

        put(UUID.randomUUID(), tag("background", "The café reopened in May."))
                .statusCode(409)
                .body("type", equalTo("/problems/reading-submitted"));
        withdraw(id, "\"0\"").statusCode(409);
        step("undo").statusCode(409);

        as("ana")
                .body(Map.of("change", UUID.randomUUID(), "reason", " "))
                .post("/api/readings/" + reading + "/reopen")
                .then()
                .statusCode(400);
        as("ana")
                .body(Map.of("change", UUID.randomUUID(), "reason", "Forgot the headline"))
                .post("/api/readings/" + reading + "/reopen")
                .then()
                .statusCode(200);
        put(UUID.randomUUID(), tag("background", "The café reopened in May.")).statusCode(201);
    }
}
