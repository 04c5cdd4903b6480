package org.stet.annotation.progress;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import java.util.List;
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

/** How far a reader has come, over HTTP; run once on each database. */
abstract class SeenStories {

    private UUID project;
    private UUID reading;

    @BeforeEach
    void a_reading_of_three_blocks() {
        project = Newsroom.project("ana");
        reading = opened("ana", Newsroom.article(project, "A bridge\n\nIt closes.\n\nNobody knows why."));
    }

    @Test
    void what_was_seen_adds_up_whatever_is_sent_twice() {
        seen("ana", reading).statusCode(200).body("blocks", empty());

        see(List.of(2, 0)).statusCode(200).body("blocks", contains(0, 2));
        see(List.of(0, 1, 1)).statusCode(200).body("blocks", contains(0, 1, 2));

        seen("ana", reading).body("blocks", contains(0, 1, 2));
    }

    @Test
    void a_block_that_is_not_there_is_refused_and_nothing_is_kept() {
        see(List.of(1, 3))
                .statusCode(400)
                .body("type", equalTo("/problems/invalid-request"))
                .body("errors[0].field", equalTo("blocks"))
                .body("errors[0].reason", containsString("0 to 2"));
        see(List.of(-1)).statusCode(400);

        seen("ana", reading).body("blocks", empty());
    }

    @Test
    void nobody_learns_what_others_have_seen() {
        Newsroom.member(project, "ben", Role.EDITOR);

        seen("ben", reading).statusCode(404);
        as("ben")
                .body(Map.of("blocks", List.of(0)))
                .post("/api/readings/" + reading + "/seen")
                .then()
                .statusCode(404);
    }

    private ValidatableResponse see(List<Integer> blocks) {
        return as("ana")
                .body(Map.of("blocks", blocks))
                .post("/api/readings/" + reading + "/seen")
                .then();
    }

    private static ValidatableResponse seen(String name, UUID reading) {
        return as(name).get("/api/readings/" + reading + "/seen").then();
    }

    private static UUID opened(String name, UUID article) {
        var id = UUID.randomUUID();
        as(name).body(Map.of("change", UUID.randomUUID(), "article", article))
                .put("/api/readings/" + id)
                .then()
                .statusCode(201);
        return id;
    }

    private static RequestSpecification as(String name) {
        return SignIn.as(name).contentType(ContentType.JSON);
    }
}
