package org.stet.annotation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;

import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.stet.Newsroom;
import org.stet.SignIn;
import org.stet.project.Role;

/** What others see of a reading, over HTTP; run once on each database. */
abstract class BlindnessStories extends ReadingRoom {

    @Test
    void readings_are_blind_until_one_has_submitted_the_own() {
        Newsroom.member(project, "ben", Role.REVIEWER);
        Newsroom.member(project, "vera", Role.VIEWER);
        var bens = opened("ben");

        as("ben").get("/api/readings/" + reading).then().statusCode(404);
        submit("ana", reading);
        as("ben").get("/api/readings/" + reading).then().statusCode(404);
        as("ben").get("/api/articles/" + article + "/readings").then().body("items", hasSize(1));
        as("vera").get("/api/readings/" + reading).then().statusCode(200);
        as("vera").get("/api/readings/" + bens).then().statusCode(404);

        submit("ben", bens);
        as("ben").get("/api/readings/" + reading).then().statusCode(200);
        as("ben").get("/api/articles/" + article + "/readings").then().body("items", hasSize(2));
    }

    @Test
    void nobody_from_outside_learns_that_a_reading_exists() {
        var id = UUID.randomUUID();
        put(id, tag("direct-quote", "“We will close it,”")).statusCode(201);

        as("stranger").get("/api/readings/" + reading).then().statusCode(404);
        as("stranger").get("/api/annotations/" + id).then().statusCode(404);
        as("stranger").get("/api/articles/" + article + "/readings").then().statusCode(404);
        as("stranger")
                .body(tag("background", "mayor"))
                .put("/api/annotations/" + UUID.randomUUID())
                .then()
                .statusCode(404);
        as("stranger")
                .delete("/api/annotations/" + id + "?change=" + UUID.randomUUID())
                .then()
                .statusCode(404);
        as("stranger").get("/api/projects/" + project + "/sources").then().statusCode(404);
        SignIn.asNobody().get("/api/readings/" + reading).then().statusCode(401);
    }

    @Test
    void a_source_of_an_open_reading_is_its_makers_alone_then_an_editors_and_once_confirmed_everybodys() {
        Newsroom.member(project, "ben", Role.REVIEWER);
        Newsroom.member(project, "cho", Role.REVIEWER);
        var bens = source("ben", "A spokesman");

        var read = opened("ben");
        as("ben")
                .body(with(tag("direct-quote", "“We will close it,”"), "reading", read, "source", bens))
                .put("/api/annotations/" + UUID.randomUUID())
                .then()
                .statusCode(201);
        sources("cho").body("items", empty());
        sources("ana").body("items", empty());
        submit("ben", read);
        sources("cho").body("items", empty());
        sources("ana").body("items", hasSize(1));
        as("ana")
                .header("If-Match", "\"0\"")
                .body(Map.of(
                        "change",
                        UUID.randomUUID(),
                        "project",
                        project,
                        "name",
                        "A spokesman",
                        "kind",
                        "unnamed-described",
                        "confirmed",
                        true))
                .put("/api/sources/" + bens)
                .then()
                .statusCode(200);
        sources("cho").body("items.name", contains("A spokesman"));
    }
}
