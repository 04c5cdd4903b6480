package org.stet.assignment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.stet.Newsroom;
import org.stet.SignIn;
import org.stet.project.Project;
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

    @Test
    void what_is_given_comes_first_by_its_day_then_by_age() {
        var third = Newsroom.article(project, "A market closes.");
        give(newer, "rolf", null);
        give(third, "rolf", "2031-03-31");
        opened("rolf", older); // begun without having been asked
        waiting("rolf")
                .body("items.article", contains(third.toString()))
                .body("items[0].given", equalTo(true))
                .body("items[0].due", equalTo("2031-03-31"));

        submit("rolf", opened("rolf", third));
        waiting("rolf").body("items.article", contains(newer.toString())).body("items[0].due", nullValue());
        submit("rolf", opened("rolf", newer));
        waiting("rolf").body("items.article", contains(older.toString())).body("items[0].given", equalTo(false));
    }

    @Test
    void what_others_have_is_offered_to_nobody_but_whoever_chooses_it() {
        Newsroom.member(project, "rita", Role.REVIEWER);
        give(older, "rita", null);
        waiting("rolf").body("items.article", contains(newer.toString()));
        submit("rolf", opened("rolf", newer));
        waiting("rolf").body("items", empty());
        submit("rolf", opened("rolf", older));

        as("olga")
                .delete("/api/projects/{p}/members/{a}?change={c}", project, SignIn.id("rita"), UUID.randomUUID())
                .then()
                .statusCode(204);
        Newsroom.member(project, "ruth", Role.REVIEWER);
        waiting("ruth").body("items.article", contains(older.toString())); // who had it has left
    }

    @Test
    void where_each_article_waits_for_a_second_reader_it_is_offered_until_two_have_it() {
        QuarkusTransaction.requiringNew().run(() -> Project.<Project>findById(project).doubleReading = true);
        Newsroom.member(project, "rita", Role.REVIEWER);
        Newsroom.member(project, "ruth", Role.REVIEWER);
        give(older, "rita", null);
        waiting("rolf").body("items.article", contains(older.toString()));
        give(older, "ruth", null);
        waiting("rolf").body("items.article", contains(newer.toString()));
    }

    @Test
    void a_corrected_article_is_still_given_and_what_is_reopened_waits_again() {
        give(older, "rolf", "2031-03-31");
        var reading = opened("rolf", older);
        submit("rolf", reading);
        waiting("rolf").body("items.article", contains(newer.toString()));
        as("rolf")
                .body(Map.of("change", UUID.randomUUID(), "reason", "A slip"))
                .post("/api/readings/" + reading + "/reopen")
                .then()
                .statusCode(200);
        waiting("rolf")
                .body("items.article", contains(older.toString()))
                .body("items[0].reading", equalTo(reading.toString()));
    }

    private void give(UUID article, String reader, @Nullable String due) {
        var body = new HashMap<String, @Nullable Object>();
        body.put("change", UUID.randomUUID());
        body.put("gifts", List.of(Map.of("article", article, "reader", SignIn.id(reader))));
        body.put("due", due);
        as("olga")
                .body(body)
                .post("/api/projects/" + project + "/assignments")
                .then()
                .statusCode(200);
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
