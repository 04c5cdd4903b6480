package org.stet.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import org.stet.Newsroom;
import org.stet.project.Role;

/** What was done at a desk to the cast of the project, or to a paragraph, and its undoing; run once on each database. */
abstract class CastUndoStories extends ReadingRoom {

    private final UUID mayor = UUID.randomUUID();

    private static ValidatableResponse putSource(String who, UUID id, Map<String, Object> source, String... ifMatch) {
        var request = as(who).body(source);
        if (ifMatch.length > 0) {
            request.header("If-Match", ifMatch[0]);
        }
        return request.put("/api/sources/" + id).then();
    }

    private Map<String, Object> called(String name) {
        return Map.of(
                "change",
                UUID.randomUUID(),
                "project",
                project,
                "name",
                name,
                "kind",
                "named-person",
                "reading",
                reading);
    }

    private Map<String, Object> elsewhere(String name) {
        var source = new HashMap<>(called(name));
        source.remove("reading");
        return source;
    }

    private void addMayor() {
        putSource("ana", mayor, called("The mayor")).statusCode(201);
    }

    private ValidatableResponse named(String name, String... others) {
        return sources("ana").body("items.name", contains(append(name, others)));
    }

    private static Object[] append(String name, String... others) {
        var all = new Object[others.length + 1];
        all[0] = name;
        System.arraycopy(others, 0, all, 1, others.length);
        return all;
    }

    @Test
    void a_new_name_is_taken_back_before_what_was_tagged_earlier() {
        addMayor();
        put(UUID.randomUUID(), with(tag("direct-quote", "“We will close it,”"), "source", mayor))
                .statusCode(201);
        putSource("ana", mayor, called("Ruth Esper"), "\"0\"").statusCode(200);

        step("undo")
                .statusCode(200)
                .body("summary", equalTo("Renamed source Ruth Esper back to The mayor"))
                .body("sources.name", contains("The mayor"))
                .body("annotations", empty())
                .body("stayed", empty());
        named("The mayor");
        get().body("annotations", hasSize(1));

        step("redo").statusCode(200).body("summary", equalTo("Renamed source The mayor to Ruth Esper"));
        named("Ruth Esper");
        step("undo").statusCode(200);
        step("undo").statusCode(200).body("summary", containsString("Removed Direct quote"));
        step("undo")
                .statusCode(200)
                .body("summary", equalTo("Removed source The mayor"))
                .body("gone", contains(mayor.toString()));
        sources("ana").body("items", empty());
        step("undo").statusCode(409);
        step("redo").statusCode(200).body("summary", equalTo("Added source The mayor"));
        named("The mayor");
    }

    @Test
    void another_kind_of_source_is_a_change_and_no_new_name() {
        addMayor();
        putSource("ana", mayor, with(called("The mayor"), "kind", "unnamed-described"), "\"0\"")
                .statusCode(200);

        step("undo")
                .statusCode(200)
                .body("summary", equalTo("Changed source The mayor"))
                .body("sources.kind", contains("named-person"));
    }

    @Test
    void a_source_its_words_and_the_tag_that_they_were_made_for_are_one_step() {
        var quote = UUID.randomUUID();
        put(quote, tag("direct-quote", "“We will close it,”")).statusCode(201);
        var batch = UUID.randomUUID();
        var mention = UUID.randomUUID();
        putSource("ana", mayor, with(called("The mayor"), "batch", batch)).statusCode(201);
        var named = new HashMap<>(span("mayor"));
        named.putAll(Map.of("change", UUID.randomUUID(), "source", mayor, "article", article));
        named.putAll(Map.of("reading", reading, "batch", batch));
        as("ana").body(named).put("/api/mentions/" + mention).then().statusCode(201);
        put(
                        quote,
                        with(
                                tag("direct-quote", "“We will close it,”"),
                                "source",
                                mayor,
                                "mention",
                                mention,
                                "batch",
                                batch),
                        "\"0\"")
                .statusCode(200);

        step("undo")
                .statusCode(200)
                .body("summary", equalTo("Changed Direct quote in paragraph 2. Removed source The mayor."))
                .body("gone", hasItems(mayor.toString(), mention.toString()))
                .body("annotations[0].source", nullValue());
        sources("ana").body("items", empty());

        step("redo")
                .statusCode(200)
                .body("summary", equalTo("Changed Direct quote in paragraph 2. Added source The mayor."))
                .body("sources.id", contains(mayor.toString()))
                .body("mentions.id", contains(mention.toString()))
                .body("annotations[0].source", equalTo(mayor.toString()))
                .body("annotations[0].mention", equalTo(mention.toString()));
        named("The mayor");
    }

    @Test
    void what_an_editor_confirmed_stays_with_a_reason_and_the_way_back_goes_on_behind_it() {
        Newsroom.member(project, "ben", Role.REVIEWER);
        reading = opened("ben");
        putSource("ben", mayor, called("The mayor")).statusCode(201);
        putSource("ben", mayor, called("Ruth Esper"), "\"0\"").statusCode(200);
        putSource("ana", mayor, with(elsewhere("Ruth Esper"), "confirmed", true), "*")
                .statusCode(200);
        var change = Map.of("change", UUID.randomUUID());

        var first = undo("ben", change)
                .statusCode(200)
                .body("summary", equalTo(""))
                .body(
                        "stayed[0].sentence",
                        equalTo("“Ruth Esper” stays as it is: an editor has confirmed it for all readers since."))
                .body("stayed[0].source.confirmed", equalTo(true))
                .body("sources", empty())
                .extract()
                .asString();
        assertThat(undo("ben", change).extract().asString()).isEqualTo(first);
        named("Ruth Esper");

        undo("ben", Map.of("change", UUID.randomUUID())).statusCode(200).body("stayed", hasSize(1));
        undo("ben", Map.of("change", UUID.randomUUID())).statusCode(409);
        named("Ruth Esper");
        as("ben")
                .get("/api/readings/" + reading + "/changes")
                .then()
                .body("items[0].summary", containsString("an editor has confirmed it"));
    }

    private ValidatableResponse undo(String who, Map<String, ?> change) {
        return as(who).body(change).post("/api/readings/" + reading + "/undo").then();
    }

    @Test
    void what_was_renamed_elsewhere_since_keeps_that_name() {
        addMayor();
        putSource("ana", mayor, called("Ruth Esper"), "\"0\"").statusCode(200);
        putSource("ana", mayor, elsewhere("Mayor Esper"), "*").statusCode(200);

        step("undo")
                .statusCode(200)
                .body("stayed[0].sentence", equalTo("“Mayor Esper” stays as it is: it was changed elsewhere since."));
        named("Mayor Esper");
        step("redo").statusCode(200).body("stayed", hasSize(1));
        named("Mayor Esper");
    }

    @Test
    void a_source_that_was_merged_stays_merged() {
        addMayor();
        var hall = source("ana", "City hall");
        as("ana")
                .body(Map.of("change", UUID.randomUUID(), "into", hall))
                .put("/api/sources/" + mayor + "/merged-into")
                .then()
                .statusCode(200);

        step("undo")
                .statusCode(200)
                .body("stayed[0].sentence", containsString("merged it into another source"))
                .body("stayed[0].source.name", equalTo("City hall"));
        named("City hall");
    }

    @Test
    void a_source_that_another_reading_points_to_stays() {
        Newsroom.member(project, "ben", Role.EDITOR);
        addMayor();
        put(UUID.randomUUID(), with(tag("direct-quote", "“We will close it,”"), "source", mayor))
                .statusCode(201);
        submit("ana", reading);
        var other = opened("ben");
        as("ben")
                .body(with(tag("direct-quote", "“We will close it,”"), "source", mayor, "reading", other))
                .put("/api/annotations/" + UUID.randomUUID())
                .then()
                .statusCode(201);
        as("ana")
                .body(Map.of("change", UUID.randomUUID(), "reason", "Not done."))
                .post("/api/readings/" + reading + "/reopen")
                .then()
                .statusCode(200);

        step("undo").statusCode(200).body("summary", containsString("Removed Direct quote"));
        step("undo")
                .statusCode(200)
                .body("stayed[0].sentence", equalTo("“The mayor” stays: something else points to it by now."));
        named("The mayor");
    }

    @Test
    void a_target_and_the_answer_about_it_come_and_go_in_order() {
        var bridge = UUID.randomUUID();
        as("ana")
                .body(Map.of("change", UUID.randomUUID(), "project", project, "name", "The bridge", "reading", reading))
                .put("/api/targets/" + bridge)
                .then()
                .statusCode(201);
        as("ana")
                .body(Map.of(
                        "change",
                        UUID.randomUUID(),
                        "reading",
                        reading,
                        "question",
                        "overall-stance",
                        "target",
                        bridge,
                        "value",
                        "cannot-tell"))
                .put("/api/answers/" + UUID.randomUUID())
                .then()
                .statusCode(201);

        step("undo").statusCode(200).body("summary", containsString("Took back the answer"));
        step("undo").statusCode(200).body("summary", equalTo("Removed target The bridge"));
        as("ana").get("/api/projects/" + project + "/targets").then().body("items", empty());
        step("redo").statusCode(200).body("targets.name", contains("The bridge"));
        step("redo").statusCode(200).body("answers", hasSize(1));
    }

    private ValidatableResponse nothingIn(UUID id, UUID change, int block) {
        return as("ana")
                .body(Map.of(
                        "changes",
                        List.of(Map.of(
                                "method",
                                "PUT",
                                "path",
                                "paragraph",
                                "id",
                                id,
                                "body",
                                Map.of("change", change, "reading", reading, "block", block)))))
                .post("/api/changes")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse seen() {
        return as("ana").get("/api/readings/" + reading + "/seen").then().statusCode(200);
    }

    @Test
    void that_there_is_nothing_in_a_paragraph_can_be_taken_back() {
        var id = UUID.randomUUID();
        var change = UUID.randomUUID();
        nothingIn(id, change, 2).body("outcomes[0].status", equalTo(201));
        nothingIn(id, change, 2).body("outcomes[0].body.seen", equalTo(true));
        nothingIn(UUID.randomUUID(), UUID.randomUUID(), 99).body("outcomes[0].status", equalTo(400));
        seen().body("blocks", contains(2));

        step("undo")
                .statusCode(200)
                .body("summary", equalTo("Took back that there is nothing in paragraph 3"))
                .body("paragraphs[0].block", equalTo(2))
                .body("paragraphs[0].seen", equalTo(false));
        seen().body("blocks", empty());
        step("redo").statusCode(200).body("summary", equalTo("Said that there is nothing in paragraph 3"));
        seen().body("blocks", contains(2));
        step("undo").statusCode(200);
        as("ana")
                .get("/api/readings/" + reading + "/changes")
                .then()
                .body("items[0].summary", equalTo("Took back that there is nothing in paragraph 3"))
                .body("items[3].summary", equalTo("Said that there is nothing in paragraph 3"));
    }

    @Test
    void a_state_that_is_brought_back_brings_its_sources_and_takes_none_away() {
        addMayor();
        put(UUID.randomUUID(), with(tag("direct-quote", "“We will close it,”"), "source", mayor))
                .statusCode(201);
        String then = as("ana")
                .get("/api/readings/" + reading + "/changes")
                .then()
                .extract()
                .path("items[0].id");
        step("undo").statusCode(200);
        step("undo").statusCode(200);
        putSource("ana", UUID.randomUUID(), called("City hall")).statusCode(201);
        as("ana")
                .get("/readings/" + reading + "/at/" + then)
                .then()
                .statusCode(200)
                .body(containsString("\"name\":\"The mayor\""));

        as("ana")
                .body(Map.of("change", UUID.randomUUID()))
                .post("/api/readings/" + reading + "/changes/" + then + "/state")
                .then()
                .statusCode(200)
                .body("sources.name", contains("The mayor"))
                .body("annotations.source", contains(mayor.toString()));
        named("City hall", "The mayor");

        step("undo").statusCode(200).body("gone", hasItem(mayor.toString()));
        named("City hall");
        get().body("annotations", empty());
    }

    @Test
    void only_an_open_reading_of_ones_own_takes_such_a_change() {
        Newsroom.member(project, "ben", Role.REVIEWER);
        putSource("ben", mayor, called("The mayor")).statusCode(404);
        var other = Newsroom.project("ana");
        putSource("ana", mayor, with(called("The mayor"), "project", other)).statusCode(400);
        submit("ana", reading);
        putSource("ana", mayor, called("The mayor"))
                .statusCode(409)
                .body("type", equalTo("/problems/reading-submitted"));
        sources("ana").body("items", not(hasItem("The mayor"))).body("items", empty());
    }

    @Test
    void nothing_new_points_to_what_was_taken_back() {
        addMayor();
        step("undo").statusCode(200);
        put(UUID.randomUUID(), with(tag("direct-quote", "“We will close it,”"), "source", mayor))
                .statusCode(400);
        putSource("ana", mayor, called("The mayor"), "\"0\"").statusCode(412);
        putSource("ana", mayor, called("Ruth Esper"), "*").statusCode(201);
        named("Ruth Esper");
    }

    /** Turns to another article, whose text is the same; returns the reading that was turned from. */
    private UUID turnToAnotherArticle() {
        var left = reading;
        article = Newsroom.article(project, TEXT);
        reading = opened("ana");
        return left;
    }

    @Test
    void a_tag_that_is_put_back_brings_the_source_that_went_meanwhile_in_another_article() {
        addMayor();
        var hall = source("ana", "City hall");
        var first = turnToAnotherArticle();
        var quote = UUID.randomUUID();
        put(quote, with(tag("direct-quote", "“We will close it,”"), "source", mayor))
                .statusCode(201);
        String then = as("ana")
                .get("/api/readings/" + reading + "/changes")
                .then()
                .extract()
                .path("items[0].id");
        put(quote, with(tag("direct-quote", "“We will close it,”"), "source", hall), "\"0\"")
                .statusCode(200);
        var second = reading;
        reading = first;
        step("undo").statusCode(200).body("summary", equalTo("Removed source The mayor"));
        named("City hall");

        reading = second;
        var change = Map.of("change", UUID.randomUUID());
        var answer = undo("ana", change)
                .statusCode(200)
                .body("summary", equalTo("Changed Direct quote in paragraph 2"))
                .body("sources.id", contains(mayor.toString()))
                .body("annotations.source", contains(mayor.toString()))
                .extract()
                .asString();
        assertThat(undo("ana", change).extract().asString()).isEqualTo(answer);
        named("City hall", "The mayor");
        put(quote, with(tag("direct-quote", "“We will close it,”"), "source", mayor, "note", "Said twice."), "*")
                .statusCode(200);

        step("undo").statusCode(200);
        step("redo").statusCode(200);
        step("undo").statusCode(200);
        step("undo").statusCode(200).body("summary", containsString("Removed Direct quote"));
        step("redo").statusCode(200);
        reading = first;
        step("redo").statusCode(200);
        step("undo")
                .statusCode(200)
                .body("stayed[0].sentence", equalTo("“The mayor” stays: something else points to it by now."));

        reading = second;
        put(quote, with(tag("direct-quote", "“We will close it,”"), "source", hall), "*")
                .statusCode(200);
        reading = first;
        step("redo").statusCode(200);
        step("undo").statusCode(200);
        reading = second;
        as("ana")
                .body(Map.of("change", UUID.randomUUID()))
                .post("/api/readings/" + reading + "/changes/" + then + "/state")
                .then()
                .statusCode(200)
                .body("sources.name", contains("The mayor"))
                .body("annotations.source", contains(mayor.toString()));
        named("City hall", "The mayor");
        step("undo").statusCode(200).body("gone", contains(mayor.toString()));
        named("City hall");
    }

    @Test
    void an_answer_that_is_put_back_brings_the_target_that_went_meanwhile_in_another_article() {
        var bridge = UUID.randomUUID();
        as("ana")
                .body(Map.of("change", UUID.randomUUID(), "project", project, "name", "The bridge", "reading", reading))
                .put("/api/targets/" + bridge)
                .then()
                .statusCode(201);
        var first = turnToAnotherArticle();
        var id = UUID.randomUUID();
        var answer = Map.<String, Object>of(
                "change",
                UUID.randomUUID(),
                "reading",
                reading,
                "question",
                "overall-stance",
                "target",
                bridge,
                "value",
                "cannot-tell");
        as("ana").body(answer).put("/api/answers/" + id).then().statusCode(201);
        var road = target("ana", "The road");
        as("ana")
                .header("If-Match", "*")
                .body(with(answer, "change", UUID.randomUUID(), "target", road))
                .put("/api/answers/" + id)
                .then()
                .statusCode(200);
        var second = reading;
        reading = first;
        step("undo").statusCode(200).body("summary", equalTo("Removed target The bridge"));

        reading = second;
        step("undo")
                .statusCode(200)
                .body("targets.name", contains("The bridge"))
                .body("answers.target", contains(bridge.toString()));
        as("ana")
                .get("/api/projects/" + project + "/targets")
                .then()
                .body("items.name", contains("The bridge", "The road"));
        step("undo").statusCode(200).body("summary", containsString("Took back the answer"));
    }

    @Test
    void words_that_are_marked_again_bring_the_source_that_went_meanwhile_in_another_article() {
        addMayor();
        var first = turnToAnotherArticle();
        var mention = UUID.randomUUID();
        var named = new HashMap<>(span("mayor"));
        named.putAll(Map.of("change", UUID.randomUUID(), "source", mayor, "article", article, "reading", reading));
        as("ana").body(named).put("/api/mentions/" + mention).then().statusCode(201);
        step("undo").statusCode(200);
        var second = reading;
        reading = first;
        step("undo").statusCode(200).body("summary", equalTo("Removed source The mayor"));

        reading = second;
        step("redo")
                .statusCode(200)
                .body("mentions.source", contains(mayor.toString()))
                .body("sources.name", contains("The mayor"));
        named("The mayor");
    }

    @Test
    void what_a_tag_points_to_already_stands_in_the_way_of_no_other_change_of_it() {
        Newsroom.member(project, "ben", Role.REVIEWER);
        putSource("ana", mayor, with(called("The mayor"), "confirmed", true)).statusCode(201);
        var anas = reading;
        reading = opened("ben");
        var quote = UUID.randomUUID();
        var tag = with(tag("direct-quote", "“We will close it,”"), "source", mayor);
        as("ben").body(tag).put("/api/annotations/" + quote).then().statusCode(201);
        as("ben")
                .header("If-Match", "*")
                .delete("/api/annotations/" + quote + "?change=" + UUID.randomUUID())
                .then()
                .statusCode(204);
        putSource("ana", mayor, with(elsewhere("The mayor"), "confirmed", false), "*")
                .statusCode(200);
        undo("ben", Map.of("change", UUID.randomUUID())).statusCode(200);
        sources("ben").body("items", empty());

        as("ben")
                .header("If-Match", "*")
                .body(with(tag, "change", UUID.randomUUID(), "note", "Said twice."))
                .put("/api/annotations/" + quote)
                .then()
                .statusCode(200);
        as("ben")
                .body(with(tag("partial-quote", "“bold”"), "source", mayor))
                .put("/api/annotations/" + UUID.randomUUID())
                .then()
                .statusCode(400);
        reading = anas;
    }

    @Test
    void what_a_source_was_merged_into_is_told_only_to_those_who_may_see_it() {
        Newsroom.member(project, "ben", Role.REVIEWER);
        var hall = source("ana", "City hall");
        reading = opened("ben");
        putSource("ben", mayor, called("The mayor")).statusCode(201);
        as("ana")
                .body(Map.of("change", UUID.randomUUID(), "into", hall))
                .put("/api/sources/" + mayor + "/merged-into")
                .then()
                .statusCode(200);
        putSource("ana", hall, with(elsewhere("A secret of the hall"), "confirmed", false), "*")
                .statusCode(200);

        var answer = undo("ben", Map.of("change", UUID.randomUUID()))
                .statusCode(200)
                .body("stayed[0].sentence", containsString("merged it into another source"))
                .body("stayed[0].source.name", equalTo("The mayor"))
                .extract()
                .asString();
        assertThat(answer).doesNotContain("secret");
    }

    @Test
    void who_is_no_editor_any_more_neither_takes_back_nor_learns_what_became_of_others_sources() {
        Newsroom.member(project, "ben", Role.REVIEWER);
        putSource("ben", mayor, elsewhere("The mayor")).statusCode(201);
        Newsroom.member(project, "mia", Role.EDITOR);
        reading = opened("mia");
        putSource("mia", mayor, called("Ruth Esper"), "*").statusCode(200);
        Newsroom.role(project, "mia", Role.REVIEWER);

        undo("mia", Map.of("change", UUID.randomUUID()))
                .statusCode(200)
                .body(
                        "stayed[0].sentence",
                        equalTo("“Ruth Esper” stays as it is: somebody else added it, and only editors change it."))
                .body("stayed[0].source", nullValue());
        sources("ben").body("items.name", contains("Ruth Esper"));

        putSource("ben", mayor, elsewhere("A secret"), "*").statusCode(200);
        var answer = undoing("mia", "redo").statusCode(200).extract().asString();
        assertThat(answer).contains("The mayor").doesNotContain("secret");
        sources("ben").body("items.name", contains("A secret"));
    }

    private ValidatableResponse undoing(String who, String which) {
        return as(who).body(Map.of("change", UUID.randomUUID()))
                .post("/api/readings/" + reading + "/" + which)
                .then();
    }

    @Test
    void names_stand_in_one_order_on_every_database() {
        List.of("Zürich", "Élysée", "apple", "Erna").forEach(name -> source("ana", name));
        List.of("Zürich", "Élysée", "apple", "Erna").forEach(name -> target("ana", name));
        named("apple", "Élysée", "Erna", "Zürich");
        as("ana")
                .get("/api/projects/" + project + "/targets")
                .then()
                .body("items.name", contains("apple", "Élysée", "Erna", "Zürich"));
    }
}
