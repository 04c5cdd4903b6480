package org.stet.annotation.cast;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.stet.Newsroom;
import org.stet.annotation.ReadingRoom;
import org.stet.project.Role;

/** Editors make one source of two, over HTTP; run once on each database. */
abstract class MergingStories extends ReadingRoom {

    private UUID hers;
    private UUID bens;
    private UUID bensReading;

    /** Ana owns the project, Ben reads; each has named the mayor. */
    @BeforeEach
    void two_readers_name_one_source() {
        Newsroom.member(project, "ben", Role.REVIEWER);
        hers = source("ana", "The mayor");
        bens = source("ben", "Mayor Ruth Esper");
        put(UUID.randomUUID(), with(tag("direct-quote", "“We will close it,”"), "source", hers))
                .statusCode(201);
        bensReading = opened("ben");
        as("ben")
                .body(with(tag("direct-quote", "“We will close it,”"), "reading", bensReading, "source", bens))
                .put("/api/annotations/" + UUID.randomUUID())
                .then()
                .statusCode(201);
        submit("ben", bensReading);
    }

    private ValidatableResponse merge(String name, UUID source, UUID into) {
        return as(name).body(Map.of("change", UUID.randomUUID(), "into", into))
                .put("/api/sources/" + source + "/merged-into")
                .then();
    }

    private ValidatableResponse ofBen() {
        return as("ben").get("/api/readings/" + bensReading).then().statusCode(200);
    }

    @Test
    void one_record_stands_for_both_in_every_reading() {
        merge("ana", bens, hers)
                .statusCode(200)
                .body("name", equalTo("The mayor"))
                .body("confirmed", equalTo(true));
        ofBen().body("annotations.source", contains(hers.toString())).body("state", equalTo("submitted"));
        sources("ben").body("items.name", contains("The mayor"));
    }

    @Test
    void parted_again_each_has_its_own_and_what_was_tagged_since_stays() {
        merge("ana", bens, hers).statusCode(200);
        put(UUID.randomUUID(), with(tag("direct-quote", "“bold”"), "source", bens))
                .statusCode(201);
        as("ana")
                .delete("/api/sources/" + bens + "/merged-into?change=" + UUID.randomUUID())
                .then()
                .statusCode(200)
                .body("name", equalTo("Mayor Ruth Esper"));
        ofBen().body("annotations.source", contains(bens.toString()));
        get().body("annotations.source", contains(hers.toString(), hers.toString()));
        sources("ana").body("items.name", containsInAnyOrder("The mayor", "Mayor Ruth Esper"));
    }

    @Test
    void who_still_tags_with_the_merged_one_means_the_other() {
        as("ben")
                .body(Map.of("change", UUID.randomUUID(), "reason", "One more."))
                .post("/api/readings/" + bensReading + "/reopen")
                .then()
                .statusCode(200);
        merge("ana", bens, hers).statusCode(200);
        as("ben")
                .body(with(tag("direct-quote", "“bold”"), "reading", bensReading, "source", bens))
                .put("/api/annotations/" + UUID.randomUUID())
                .then()
                .statusCode(201)
                .body("source", equalTo(hers.toString()));
    }

    @Test
    void who_changes_the_merged_one_late_is_told_which_stands_now() {
        merge("ana", bens, hers).statusCode(200);
        rename("ben", bens, "\"0\"", "Esper, mayor")
                .statusCode(412)
                .body("current.id", equalTo(hers.toString()))
                .body("current.name", equalTo("The mayor"));
        rename("ben", bens, "*", "Esper, mayor").statusCode(409);
    }

    @Test
    void who_changes_late_what_an_editor_confirmed_is_told_so_and_may_not_change_it_any_more() {
        as("ana")
                .header("If-Match", "*")
                .body(with(named("Ruth Esper"), "confirmed", true))
                .put("/api/sources/" + bens)
                .then()
                .statusCode(200);
        rename("ben", bens, "\"0\"", "Esper, mayor")
                .statusCode(412)
                .body("current.name", equalTo("Ruth Esper"))
                .body("current.confirmed", equalTo(true));
        rename("ben", bens, "*", "Esper, mayor").statusCode(403);
    }

    @Test
    void what_somebody_else_made_tells_nothing_of_itself() {
        rename("ben", hers, "\"7\"", "Esper, mayor").statusCode(403);
    }

    private ValidatableResponse rename(String name, UUID source, String ifMatch, String called) {
        return as(name).header("If-Match", ifMatch)
                .body(named(called))
                .put("/api/sources/" + source)
                .then();
    }

    private Map<String, Object> named(String called) {
        return Map.of("change", UUID.randomUUID(), "project", project, "name", called, "kind", "named-person");
    }

    @Test
    void a_source_cannot_go_into_itself_another_project_or_one_that_went_itself() {
        merge("ana", hers, hers).statusCode(400).body("errors[0].field", equalTo("into"));
        merge("ana", bens, hers).statusCode(200);
        merge("ana", hers, bens).statusCode(409);
        merge("ana", bens, hers).statusCode(409);
        merge("ben", hers, bens).statusCode(403);
    }

    @Test
    void of_two_mergings_in_a_row_the_later_one_is_parted_first() {
        var third = source("ana", "Esper");
        merge("ana", bens, hers).statusCode(200);
        merge("ana", hers, third).statusCode(200);
        ofBen().body("annotations.source", contains(third.toString()));
        as("ana")
                .delete("/api/sources/" + bens + "/merged-into?change=" + UUID.randomUUID())
                .then()
                .statusCode(409);
        for (var source : List.of(hers, bens)) {
            as("ana")
                    .delete("/api/sources/" + source + "/merged-into?change=" + UUID.randomUUID())
                    .then()
                    .statusCode(200);
        }
        ofBen().body("annotations.source", contains(bens.toString()));
        get().body("annotations.source", contains(hers.toString()));
    }

    @Test
    void a_repeat_is_answered_as_the_first_time() {
        var request = Map.of("change", UUID.randomUUID(), "into", hers);
        for (int i = 0; i < 2; i++) {
            as("ana")
                    .body(request)
                    .put("/api/sources/" + bens + "/merged-into")
                    .then()
                    .statusCode(200);
        }
    }

    @Test
    void an_earlier_state_of_a_reading_names_the_source_that_stands_now() {
        String change = as("ben")
                .get("/api/readings/" + bensReading + "/changes")
                .then()
                .extract()
                .path("items[1].id");
        merge("ana", bens, hers).statusCode(200);
        as("ben")
                .get("/api/readings/" + bensReading + "/changes/" + change + "/state")
                .then()
                .body("annotations.source", contains(hers.toString()));
    }

    @Test
    void the_page_of_sources_is_for_editors_and_merges_what_is_chosen() {
        as("ben").get("/projects/" + project + "/sources").then().statusCode(403);
        as("ana")
                .get("/projects/" + project + "/sources")
                .then()
                .statusCode(200)
                .body(containsString("Mayor Ruth Esper"))
                .body(not(containsString("is The mayor now")));
        merge("ana", bens, hers).statusCode(200);
        as("ana").get("/projects/" + project + "/sources").then().body(containsString("is The mayor now"));
    }
}
