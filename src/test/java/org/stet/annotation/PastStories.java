package org.stet.annotation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import org.stet.Newsroom;
import org.stet.project.Role;

/** A reading as it was, looked at and brought back over HTTP; run once on each database. */
abstract class PastStories extends ReadingRoom {

    private UUID tagged(String label, String words) {
        var id = UUID.randomUUID();
        put(id, tag(label, words)).statusCode(201);
        return id;
    }

    /** The change that was made last. */
    private String latest() {
        return as("ana")
                .get("/api/readings/" + reading + "/changes")
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
    }

    private ValidatableResponse state(String change) {
        return as("ana")
                .get("/api/readings/" + reading + "/changes/" + change + "/state")
                .then();
    }

    private ValidatableResponse bringBack(String change, UUID id) {
        return as("ana")
                .body(Map.of("change", id))
                .post("/api/readings/" + reading + "/changes/" + change + "/state")
                .then();
    }

    /** Two tags, a link and an answer; then one tag is revised, the other goes with its link, and a third comes. */
    private String before() {
        var first = tagged("direct-quote", "“We will close it,”");
        var second = tagged("background", "Nobody answered.");
        link("repeats", first, second).statusCode(201);
        answer("genre", "report").statusCode(201);
        var then = latest();
        put(first, with(tag("indirect-quote", "“We will close it,”"), "note", "now retold"), "\"0\"")
                .statusCode(200);
        withdraw(second, "\"0\"").statusCode(204);
        tagged("loaded-language", "“bold”");
        return then;
    }

    @Test
    void any_earlier_state_can_be_looked_at() {
        var then = before();
        state(then)
                .statusCode(200)
                .body("annotations.label", contains("direct-quote", "background"))
                .body("links", hasSize(1))
                .body("answers.value", contains("report"));
        var first = as("ana")
                .get("/api/readings/" + reading + "/changes")
                .then()
                .extract()
                .<List<String>>path("items.id");
        state(first.get(first.size() - 1))
                .statusCode(200)
                .body("annotations", empty())
                .body("links", empty());
        get().body("annotations.label", contains("indirect-quote", "loaded-language"));
    }

    @Test
    void an_earlier_state_is_brought_back_as_one_act_and_undo_returns() {
        var then = before();
        bringBack(then, UUID.randomUUID())
                .statusCode(200)
                .body("summary", containsString("Brought back to what it was after: Answered"));
        get().body("annotations.label", contains("direct-quote", "background"))
                .body("annotations[0].note", equalTo(null))
                .body("links", hasSize(1));

        step("undo").statusCode(200);
        get().body("annotations.label", contains("indirect-quote", "loaded-language"))
                .body("annotations[0].note", equalTo("now retold"));
        step("redo").statusCode(200);
        get().body("annotations.label", contains("direct-quote", "background")).body("links", hasSize(1));
    }

    @Test
    void a_repeated_request_is_answered_as_the_first_time() {
        var then = before();
        var change = UUID.randomUUID();
        var first = bringBack(then, change).statusCode(200).extract().<List<String>>path("changes");
        bringBack(then, change).statusCode(200).body("changes", equalTo(first));
        bringBack(then, UUID.randomUUID()).statusCode(409);
    }

    @Test
    void a_submitted_reading_is_looked_at_and_stays() {
        var then = before();
        submit("ana", reading);
        state(then).statusCode(200);
        bringBack(then, UUID.randomUUID()).statusCode(409).body("type", equalTo("/problems/reading-submitted"));
    }

    @Test
    void nobody_looks_into_another_s_past() {
        var then = before();
        Newsroom.member(project, "ben", Role.EDITOR);
        as("ben")
                .get("/api/readings/" + reading + "/changes/" + then + "/state")
                .then()
                .statusCode(404);
        as("ben")
                .get("/articles/" + article + "/history")
                .then()
                .statusCode(200)
                .body(not(containsString("Direct quote")));
        state(UUID.randomUUID().toString()).statusCode(404);
    }

    @Test
    void the_history_page_names_each_step_and_leads_to_what_it_led_to() {
        var then = before();
        as("ana")
                .get("/articles/" + article + "/history")
                .then()
                .statusCode(200)
                .body(containsString("Removed Background in paragraph 3"))
                .body(containsString("/readings/" + reading + "/at/" + then));
        as("ana")
                .get("/readings/" + reading + "/at/" + then)
                .then()
                .statusCode(200)
                .body(containsString("You see your reading as it was"));
    }
}
