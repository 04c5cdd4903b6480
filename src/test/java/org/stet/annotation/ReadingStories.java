package org.stet.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.stet.Newsroom;
import org.stet.SignIn;
import org.stet.project.Role;

/** What a reader does at the desk, over HTTP; run once on each database. */
abstract class ReadingStories {

    /** A joined emoji stands before the words, so that code points, UTF-16 units and characters all differ. */
    private static final String TEXT = """
            Bridge to close 👩‍👩‍👧

            “We will close it,” the mayor said. The café reopened in May.

            She called the plan “bold”. Nobody answered.""";

    private UUID project;
    private UUID article;
    private UUID reading;

    @BeforeEach
    void open_a_reading() {
        RestAssured.enableLoggingOfRequestAndResponseIfValidationFails();
        project = Newsroom.project("ana");
        article = Newsroom.article(project, TEXT);
        reading = opened("ana");
    }

    @Test
    void a_tag_is_found_again_with_its_words_and_offsets_in_code_points() {
        var id = UUID.randomUUID();
        put(id, tag("direct-quote", "“We will close it,”"))
                .statusCode(201)
                .header("ETag", equalTo("\"0\""))
                .header("Location", containsString("/api/annotations/" + id));

        get().body("annotations", hasSize(1))
                .body("annotations[0].label", equalTo("direct-quote"))
                .body("annotations[0].spans[0].start", equalTo(23))
                .body("annotations[0].spans[0].end", equalTo(42))
                .body("annotations[0].spans[0].exact", equalTo("“We will close it,”"))
                .body("annotations[0].certainty", equalTo("sure"))
                .body("annotations[0].origin", equalTo("manual"));
    }

    @Test
    void a_repeated_request_is_answered_as_the_first_time() {
        var id = UUID.randomUUID();
        var tag = tag("direct-quote", "“We will close it,”");
        put(id, tag).statusCode(201);
        var revised = with(tag, "label", "indirect-quote", "change", UUID.randomUUID());
        put(id, revised, "\"0\"").statusCode(200).header("ETag", equalTo("\"1\""));

        put(id, tag).statusCode(201).body("label", equalTo("direct-quote"));

        get().body("annotations", hasSize(1)).body("annotations[0].label", equalTo("indirect-quote"));
    }

    @Test
    void a_change_id_stands_for_one_change_only() {
        var tag = tag("direct-quote", "“We will close it,”");
        put(UUID.randomUUID(), tag).statusCode(201);

        put(UUID.randomUUID(), tag).statusCode(409).body("type", equalTo("/problems/change-id-reused"));
    }

    @Test
    void an_edit_may_build_on_a_change_that_is_not_acknowledged_yet() {
        var id = UUID.randomUUID();
        var tag = tag("direct-quote", "“We will close it,”");
        put(id, tag).statusCode(201);

        put(id, with(tag, "note", "Loud.", "change", UUID.randomUUID()), "\"" + tag.get("change") + "\"")
                .statusCode(200)
                .body("note", equalTo("Loud."));
    }

    @Test
    void an_edit_of_an_old_state_gets_the_present_one() {
        var id = UUID.randomUUID();
        var tag = tag("direct-quote", "“We will close it,”");
        put(id, tag).statusCode(201);
        put(id, with(tag, "note", "First tab.", "change", UUID.randomUUID()), "\"0\"")
                .statusCode(200);

        put(id, with(tag, "note", "Second tab.", "change", UUID.randomUUID()), "\"0\"")
                .statusCode(412)
                .body("type", equalTo("/problems/stale-version"))
                .body("current.note", equalTo("First tab."));
        put(id, with(tag, "note", "No state named.", "change", UUID.randomUUID()))
                .statusCode(428);
    }

    @Test
    void wrong_words_are_refused() {
        var tag = tag("direct-quote", "“We will close it,”");
        tag.put("spans", List.of(Map.of("start", 24, "end", 43, "exact", "“We will close it,”")));

        put(UUID.randomUUID(), tag)
                .statusCode(409)
                .body("type", equalTo("/problems/stale-text"))
                .body("errors[0].field", equalTo("spans[0].exact"));

        tag.put("spans", List.of(Map.of("start", 24_000, "end", 24_003, "exact", "abc")));
        put(UUID.randomUUID(), tag).statusCode(409).body("type", equalTo("/problems/stale-text"));
    }

    @Test
    void a_span_over_a_block_border_is_answered_with_the_split() {
        put(UUID.randomUUID(), tag("background", "The café reopened in May.\n\nShe called the plan “bold”"))
                .statusCode(422)
                .body("type", equalTo("/problems/span-crosses-block"))
                .body("split", hasSize(2))
                .body("split[0].end", equalTo(TEXT.codePointCount(0, TEXT.indexOf("\n\nShe"))));
    }

    @Test
    void a_span_inside_a_joined_emoji_is_refused() {
        int start = TEXT.codePointCount(0, TEXT.indexOf("👩"));
        var tag = tag("background", "mayor");
        tag.put("spans", List.of(Map.of("start", start, "end", start + 1, "exact", "👩")));

        put(UUID.randomUUID(), tag).statusCode(422).body("type", equalTo("/problems/span-inside-grapheme"));
    }

    @Test
    void a_label_attribute_or_value_outside_the_tag_set_is_refused_by_name() {
        put(UUID.randomUUID(), tag("no-such-label", "mayor"))
                .statusCode(422)
                .body("type", equalTo("/problems/outside-schema"))
                .body("errors[0].field", equalTo("label"));
        put(UUID.randomUUID(), with(tag("partial-quote", "“bold”"), "attributes", Map.of("use", "shouting")))
                .statusCode(422)
                .body("errors[0].field", equalTo("attributes.use"));
        put(UUID.randomUUID(), with(tag("partial-quote", "“bold”"), "attributes", Map.of("colour", "red")))
                .statusCode(422)
                .body("errors[0].field", equalTo("attributes.colour"));
    }

    @Test
    void labels_of_one_layer_do_not_share_words() {
        put(UUID.randomUUID(), tag("direct-quote", "“We will close it,”")).statusCode(201);

        put(UUID.randomUUID(), tag("indirect-quote", "close it"))
                .statusCode(409)
                .body("type", equalTo("/problems/layer-conflict"))
                .body("annotation", notNullValue());
        put(UUID.randomUUID(), tag("loaded-language", "close it")).statusCode(201);
    }

    @Test
    void a_quotation_in_two_parts_is_one_annotation() {
        var tag = tag("direct-quote", "“We will close it,”");
        tag.put("spans", List.of(span("“We will close it,”"), span("“bold”")));
        put(UUID.randomUUID(), tag).statusCode(201);

        get().body("annotations[0].spans", hasSize(2)).body("annotations[0].spans[1].exact", equalTo("“bold”"));
        // What lies between the parts is free, what lies in a later part is not.
        put(UUID.randomUUID(), tag("indirect-quote", "The café reopened in May."))
                .statusCode(201);
        put(UUID.randomUUID(), tag("indirect-quote", "bold")).statusCode(409);
    }

    @Test
    void attributes_note_source_and_stance_come_back_as_they_were_sent() {
        var source = source("ana", "The mayor");
        var target = target("ana", "The bridge");
        put(
                        UUID.randomUUID(),
                        with(
                                tag("direct-quote", "“We will close it,”"),
                                "attributes",
                                Map.of("cue-stance", "neutral", "alteration", List.of("ellipsis")),
                                "note",
                                "<script>alert(1)</script>",
                                "source",
                                source,
                                "stance",
                                Map.of("target", target, "value", "against"),
                                "certainty",
                                "unsure"))
                .statusCode(201);

        get().body("annotations[0].attributes.alteration", contains("ellipsis"))
                .body("annotations[0].attributes.'cue-stance'", equalTo("neutral"))
                .body("annotations[0].note", equalTo("<script>alert(1)</script>"))
                .body("annotations[0].source", equalTo(source.toString()))
                .body("annotations[0].stance.target", equalTo(target.toString()))
                .body("annotations[0].stance.value", equalTo("against"))
                .body("annotations[0].certainty", equalTo("unsure"));
    }

    @Test
    void what_is_no_text_is_refused_wherever_it_stands() {
        for (var nonsense : List.of("a\0b", "half \uD83D", "\uDE00 half")) {
            put(UUID.randomUUID(), with(tag("direct-quote", "“We will close it,”"), "note", nonsense))
                    .statusCode(400);
            put(
                            UUID.randomUUID(),
                            with(tag("direct-quote", "“We will close it,”"), "attributes", Map.of("cue", nonsense)))
                    .statusCode(400);
        }
        get().body("annotations", empty());
    }

    @Test
    void undo_and_redo_walk_through_making_changing_and_removing() {
        var id = UUID.randomUUID();
        var tag = tag("direct-quote", "“We will close it,”");
        put(id, tag).statusCode(201);
        put(id, with(tag, "note", "Loud.", "change", UUID.randomUUID()), "\"0\"")
                .statusCode(200);
        withdraw(id, "\"1\"").statusCode(204);
        get().body("annotations", empty());

        step("undo").statusCode(200).body("annotations[0].note", equalTo("Loud."));
        step("undo").body("annotations[0].note", nullValue()).body("summary", containsString("Direct quote"));
        step("undo").body("gone", contains(id.toString()));
        get().body("annotations", empty());
        step("undo").statusCode(409);

        step("redo").body("annotations[0].note", nullValue());
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
    void a_batch_answers_each_change_and_goes_on_after_a_refusal() {
        var id = UUID.randomUUID();
        var tag = tag("direct-quote", "“We will close it,”");
        var changes = List.of(
                Map.of("method", "PUT", "path", "annotation", "id", id, "body", tag),
                Map.of(
                        "method",
                        "PUT",
                        "path",
                        "annotation",
                        "id",
                        UUID.randomUUID(),
                        "body",
                        tag("nonsense", "mayor")),
                Map.of(
                        "method",
                        "PUT",
                        "path",
                        "annotation",
                        "id",
                        id,
                        "ifMatch",
                        "\"" + tag.get("change") + "\"",
                        "body",
                        with(tag, "note", "Later.", "change", UUID.randomUUID())));

        as("ana")
                .body(Map.of("changes", changes))
                .post("/api/changes")
                .then()
                .statusCode(200)
                .body("outcomes.status", contains(201, 422, 200))
                .body("outcomes[1].body.type", equalTo("/problems/outside-schema"))
                .body("outcomes[2].body.note", equalTo("Later."));
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
    void a_source_of_one_reader_is_not_the_others_until_an_editor_confirms_it() {
        Newsroom.member(project, "ben", Role.REVIEWER);
        Newsroom.member(project, "cho", Role.REVIEWER);
        var bens = source("ben", "A spokesman");

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

    // The boring part.

    private static RequestSpecification as(String name) {
        return SignIn.as(name).contentType(ContentType.JSON);
    }

    private UUID opened(String name) {
        var id = UUID.randomUUID();
        as(name).body(Map.of("change", UUID.randomUUID(), "article", article))
                .put("/api/readings/" + id)
                .then()
                .statusCode(201);
        return id;
    }

    private static void submit(String name, UUID id) {
        as(name).body(Map.of("change", UUID.randomUUID()))
                .post("/api/readings/" + id + "/submit")
                .then()
                .statusCode(200);
    }

    private Map<String, Object> tag(String label, String words) {
        var tag = new HashMap<String, Object>();
        tag.put("change", UUID.randomUUID());
        tag.put("reading", reading);
        tag.put("label", label);
        tag.put("spans", List.of(span(words)));
        return tag;
    }

    private static Map<String, Object> span(String words) {
        int start = TEXT.codePointCount(0, TEXT.indexOf(words));
        return Map.of("start", start, "end", start + words.codePointCount(0, words.length()), "exact", words);
    }

    private static Map<String, Object> with(Map<String, Object> tag, Object... namesAndValues) {
        var changed = new HashMap<>(tag);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            changed.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return changed;
    }

    private static ValidatableResponse put(UUID id, Map<String, Object> tag) {
        return as("ana").body(tag).put("/api/annotations/" + id).then();
    }

    private static ValidatableResponse put(UUID id, Map<String, Object> tag, String ifMatch) {
        return as("ana")
                .header("If-Match", ifMatch)
                .body(tag)
                .put("/api/annotations/" + id)
                .then();
    }

    private static ValidatableResponse withdraw(UUID id, String ifMatch) {
        return as("ana")
                .header("If-Match", ifMatch)
                .delete("/api/annotations/" + id + "?change=" + UUID.randomUUID())
                .then();
    }

    private ValidatableResponse get() {
        return as("ana").get("/api/readings/" + reading).then().statusCode(200);
    }

    private ValidatableResponse step(String which) {
        return as("ana")
                .body(Map.of("change", UUID.randomUUID()))
                .post("/api/readings/" + reading + "/" + which)
                .then();
    }

    private ValidatableResponse link(String type, UUID from, UUID to) {
        return as("ana")
                .body(Map.of("change", UUID.randomUUID(), "reading", reading, "type", type, "from", from, "to", to))
                .put("/api/links/" + UUID.randomUUID())
                .then();
    }

    private ValidatableResponse answer(String question, String value) {
        return as("ana")
                .body(Map.of("change", UUID.randomUUID(), "reading", reading, "question", question, "value", value))
                .put("/api/answers/" + UUID.randomUUID())
                .then();
    }

    private UUID source(String name, String called) {
        var id = UUID.randomUUID();
        as(name).body(Map.of("change", UUID.randomUUID(), "project", project, "name", called, "kind", "named-person"))
                .put("/api/sources/" + id)
                .then()
                .statusCode(201);
        return id;
    }

    private UUID target(String name, String called) {
        var id = UUID.randomUUID();
        as(name).body(Map.of("change", UUID.randomUUID(), "project", project, "name", called))
                .put("/api/targets/" + id)
                .then()
                .statusCode(201);
        return id;
    }

    private ValidatableResponse sources(String name) {
        return as(name).get("/api/projects/" + project + "/sources").then().statusCode(200);
    }
}
