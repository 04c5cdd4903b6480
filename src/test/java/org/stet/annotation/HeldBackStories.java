package org.stet.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import org.stet.Newsroom;
import org.stet.project.Role;

/** What the maker of a source or target that others know says anew of it, over HTTP; run once on each database. */
abstract class HeldBackStories extends ReadingRoom {

    @Test
    void a_name_that_was_handed_in_stays_so_for_others_until_its_maker_hands_in_again() {
        Newsroom.member(project, "ben", Role.REVIEWER);
        var bens = source("ben", "A spokesman");
        var plan = target("ben", "The plan");
        var read = opened("ben");
        quoted(read, bens);
        answered(read, plan);
        submit("ben", read);
        var handedIn = sources("ana").extract().asString();
        var targetsHandedIn = targets("ana").extract().asString();
        reopen(read);

        var name = named(read, "Ruth Esper");
        var version = change("ben", "sources", bens, name, "\"0\"").extract().header("ETag");
        change("ben", "targets", plan, stake(read, "The closing"), "\"0\"");
        sources("ben").body("items.name", contains("Ruth Esper"));
        targets("ben").body("items.name", contains("The closing"));
        assertThat(sources("ana").extract().asString()).isEqualTo(handedIn);
        assertThat(targets("ana").extract().asString()).isEqualTo(targetsHandedIn);

        as("ben")
                .body(Map.of("change", UUID.randomUUID()))
                .post("/api/readings/" + read + "/undo")
                .then()
                .statusCode(200)
                .body("targets.name", contains("The plan"));
        as("ben")
                .body(Map.of("change", UUID.randomUUID()))
                .post("/api/readings/" + read + "/undo")
                .then()
                .statusCode(200)
                .body("summary", equalTo("Renamed source Ruth Esper back to A spokesman"));
        sources("ben").body("items.name", contains("A spokesman"));
        as("ben")
                .body(Map.of("change", UUID.randomUUID()))
                .post("/api/readings/" + read + "/redo")
                .then()
                .statusCode(200);
        sources("ben").body("items.name", contains("Ruth Esper"));
        refused("ben", bens, with(name, "change", UUID.randomUUID(), "name", "Late"), version)
                .body("current.name", equalTo("Ruth Esper"));
        assertThat(sources("ana").extract().asString()).isEqualTo(handedIn);

        submit("ben", read);
        sources("ana").body("items.name", contains("Ruth Esper"));
        targets("ana").body("items.name", contains("The plan"));
    }

    @Test
    void an_editors_change_and_its_makers_own_of_one_source_are_both_kept() {
        Newsroom.member(project, "ben", Role.REVIEWER);
        var bens = source("ben", "A spokesman");
        var read = opened("ben");
        quoted(read, bens);
        submit("ben", read);
        reopen(read);
        change("ben", "sources", bens, named(read, "Ruth Esper"), "\"0\"");

        var noted = with(named(read, "A spokesman"), "note", "of the town");
        noted.remove("reading");
        change("ana", "sources", bens, noted, "\"0\"").body("name", equalTo("A spokesman"));
        sources("ana").body("items.name", contains("A spokesman")).body("items.version", contains(1));
        sources("ben").body("items.name", contains("Ruth Esper")).body("items.note", contains("of the town"));
        submit("ben", read);
        sources("ana").body("items.name", contains("Ruth Esper")).body("items.note", contains("of the town"));
    }

    @Test
    void what_is_said_at_one_desk_does_not_come_out_with_the_reading_of_another_article() {
        Newsroom.member(project, "ben", Role.REVIEWER);
        var bens = source("ben", "A spokesman");
        var read = opened("ben");
        quoted(read, bens);
        submit("ben", read);
        var others = List.of(beside("ben"), beside("ben"));
        change("ben", "sources", bens, named(others.get(0), "Ruth Esper"), "\"0\"");

        submit("ben", others.get(1));
        sources("ana").body("items.name", contains("A spokesman"));
        submit("ben", others.get(0));
        sources("ana").body("items.name", contains("Ruth Esper"));
    }

    /** Ben's reading has a quotation of a source of his. */
    private void quoted(UUID read, UUID source) {
        as("ben")
                .body(with(tag("direct-quote", "“We will close it,”"), "reading", read, "source", source))
                .put("/api/annotations/" + UUID.randomUUID())
                .then()
                .statusCode(201);
    }

    private UUID beside(String name) {
        var id = UUID.randomUUID();
        as(name).body(Map.of("change", UUID.randomUUID(), "article", Newsroom.article(project, TEXT)))
                .put("/api/readings/" + id)
                .then()
                .statusCode(201);
        return id;
    }

    private static void reopen(UUID read) {
        as("ben")
                .body(Map.of("change", UUID.randomUUID(), "reason", "One more look"))
                .post("/api/readings/" + read + "/reopen")
                .then()
                .statusCode(200);
    }

    private static void answered(UUID read, UUID target) {
        as("ben")
                .body(Map.of(
                        "change",
                        UUID.randomUUID(),
                        "reading",
                        read,
                        "question",
                        "overall-stance",
                        "target",
                        target,
                        "value",
                        "-1",
                        "reasons",
                        List.of(Map.of("spans", List.of(span("Nobody answered"))))))
                .put("/api/answers/" + UUID.randomUUID())
                .then()
                .statusCode(201);
    }

    private Map<String, Object> stake(UUID read, String name) {
        return Map.of("change", UUID.randomUUID(), "project", project, "name", name, "reading", read);
    }

    private Map<String, Object> named(UUID read, String name) {
        return with(stake(read, name), "kind", "named-person");
    }

    private static ValidatableResponse change(
            String who, String things, UUID id, Map<String, Object> said, String ifMatch) {
        return as(who).header("If-Match", ifMatch)
                .body(said)
                .put("/api/" + things + "/" + id)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse refused(String who, UUID source, Map<String, Object> said, String ifMatch) {
        return as(who).header("If-Match", ifMatch)
                .body(said)
                .put("/api/sources/" + source)
                .then()
                .statusCode(412);
    }

    private ValidatableResponse targets(String name) {
        return as(name).get("/api/projects/" + project + "/targets").then().statusCode(200);
    }
}
