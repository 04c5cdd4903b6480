package org.stet.assignment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.util.Map;
import java.util.UUID;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.stet.Newsroom;
import org.stet.SignIn;
import org.stet.project.Role;

/** What a reader is led to next; run once on each database. */
abstract class WaitingStories {

    private UUID project;
    private UUID older;
    private UUID newer;

    @BeforeEach
    void two_articles() {
        project = Newsroom.project("olga");
        Newsroom.member(project, "rolf", Role.REVIEWER);
        older = Newsroom.article(project, "A bridge closes.");
        newer = Newsroom.article(project, "A harbour closes.");
    }

    @Test
    void what_is_not_begun_waits_oldest_first_and_what_is_begun_before_it() {
        waiting("rolf").body("items.article", contains(older.toString())).body("items[0].reading", nullValue());

        var reading = opened("rolf", newer);
        waiting("rolf")
                .body("items.article", contains(newer.toString()))
                .body("items[0].reading", equalTo(reading.toString()));

        submit("rolf", reading);
        waiting("rolf").body("items.article", contains(older.toString()));
        submit("rolf", opened("rolf", older));
        waiting("rolf").body("items", empty());
    }

    @Test
    void what_others_have_read_still_waits_and_what_is_withdrawn_does_not() {
        submit("olga", opened("olga", older));
        waiting("rolf").body("items.article", contains(older.toString()));

        as("olga")
                .delete("/api/articles/" + older + "?change=" + UUID.randomUUID())
                .then()
                .statusCode(200);
        waiting("rolf").body("items.article", contains(newer.toString()));
    }

    private static UUID opened(String name, UUID article) {
        var id = UUID.randomUUID();
        as(name).body(Map.of("change", UUID.randomUUID(), "article", article))
                .put("/api/readings/" + id)
                .then()
                .statusCode(201);
        return id;
    }

    private static void submit(String name, UUID reading) {
        as(name).body(Map.of("change", UUID.randomUUID()))
                .post("/api/readings/" + reading + "/submit")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse waiting(String name) {
        return as(name).get("/api/projects/" + project + "/waiting").then().statusCode(200);
    }

    private static RequestSpecification as(String name) {
        return SignIn.as(name).contentType(ContentType.JSON);
    }
}
