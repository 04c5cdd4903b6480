package org.stet.adjudication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.stet.Newsroom;
import org.stet.Readers;
import org.stet.SignIn;
import org.stet.comparison.Letters;
import org.stet.project.Role;

/** An editor settles what three readers differ on, over HTTP as everybody does. */
abstract class SettlingStories {

    private static final String TEXT = """
            Council closes the bridge

            “We will close it,” the mayor said. Critics called the plan “reckless” and “bold”.

            The café reopened in May. Nobody answered the letters, and the river rose.
            """;

    private Readers readers;
    private SettlingDesk desk;

    @BeforeEach
    void three_people_read() {
        readers = new Readers(TEXT);
        desk = new SettlingDesk(readers);
        Newsroom.member(readers.project, "cho", Role.REVIEWER);
        Newsroom.member(readers.project, "vera", Role.VIEWER);
        for (var name : List.of("ana", "ben", "cho")) {
            readers.tag(name, "direct-quote", "“We will close it,”");
        }
        readers.tag("ana", "partial-quote", "“reckless”");
        readers.tag("ben", "partial-quote", "“reckless”");
        readers.tag("cho", "partial-quote", "reckless");
        readers.tag("ana", "partial-quote", "“bold”");
        readers.tag("ben", "partial-quote", "“bold”");
        readers.tag("cho", "partial-quote", "bold");
        readers.tag("ana", "unsupported-assertion", "Nobody answered the letters");
        readers.tag("ben", "author-opinion", "Nobody answered the letters");
        readers.tag("cho", "background", "The café reopened in May");
        readers.tag("ana", "loaded-language", "closes");
        readers.answer("ana", "genre", "report");
        readers.answer("ben", "genre", "report");
        readers.answer("cho", "genre", "opinion");
        List.of("ana", "ben", "cho").forEach(readers::submit);
    }

    @Test
    void what_all_agree_on_is_put_down_at_once_and_everything_else_waits() {
        begin().body("agreements", equalTo(1))
                .body("waiting", equalTo(5))
                .body("counted", equalTo(1))
                .body("differences.kind", contains("missing", "boundary", "boundary", "missing", "label", "answer"))
                .body("differences[0].standing", equalTo("counted"))
                .body("differences[0].having", equalTo(1))
                .body("differences[1].majority", hasSize(2))
                .body(
                        "tally.collect { it.label + ' ' + it.readers + ' ' + it.passages }",
                        contains("loaded-language 1 1"));

        assertThat(settledTags()).containsExactly("direct-quote “We will close it,”");
    }

    @Test
    void one_reader_is_right() {
        begin();

        decide(1, accept("cho")).statusCode(201).body("kind", equalTo("boundary"));

        assertThat(settledTags()).contains("partial-quote reckless");
        look().body("decided", equalTo(1))
                .body("waiting", equalTo(4))
                .body(
                        "differences[1].settlement.variants.tags.words.flatten()",
                        contains("“reckless”", "“reckless”", "reckless"));
    }

    @Test
    void a_reader_is_right_that_there_is_nothing() {
        begin();

        decide(3, accept("ana")).statusCode(201);

        assertThat(settledTags()).hasSize(1);
        look().body("differences[3].standing", equalTo("decided"));
    }

    @Test
    void several_readers_are_right() {
        begin();

        decide(4, Map.of("outcome", "several", "accepted", List.of(reading("ana"), reading("ben")), "reason", "Both."))
                .statusCode(201)
                .body("reason", equalTo("Both."));

        assertThat(settledTags())
                .contains(
                        "unsupported-assertion Nobody answered the letters",
                        "author-opinion Nobody answered the letters");
    }

    @Test
    void borders_are_drawn_wide_or_narrow() {
        begin();

        decide(1, Map.of("outcome", "union")).statusCode(201);
        decide(2, Map.of("outcome", "intersection")).statusCode(201);

        assertThat(settledTags()).contains("partial-quote “reckless”", "partial-quote bold");
    }

    @Test
    void something_that_nobody_has_takes_the_place_of_all() {
        begin();
        int start = TEXT.codePointCount(0, TEXT.indexOf("answered"));

        decide(
                        4,
                        Map.of(
                                "outcome",
                                "replace",
                                "tags",
                                List.of(Map.of(
                                        "label",
                                        "background",
                                        "spans",
                                        List.of(Map.of("start", start, "end", start + 8, "exact", "answered"))))))
                .statusCode(201);

        assertThat(settledTags()).contains("background answered");
    }

    @Test
    void a_label_that_the_tag_set_lacks_or_other_words_are_refused_and_change_nothing() {
        begin();
        var span = Map.of("start", 0, "end", 7, "exact", "Council");
        var wrong = Map.of("start", 0, "end", 7, "exact", "Countil");

        decide(4, replacing("no-such-label", span)).statusCode(422);
        decide(4, replacing("background", wrong)).statusCode(409);
        decide(4, Map.of("outcome", "accept", "accepted", List.of())).statusCode(400);
        decide(4, Map.of("outcome", "union")).statusCode(400).body("errors[0].field", equalTo("outcome"));

        look().body("decided", equalTo(0));
        assertThat(settledTags()).hasSize(1);
    }

    @Test
    void nobody_is_right_or_nothing_is_to_be_tagged_or_it_is_put_off() {
        begin();

        decide(1, Map.of("outcome", "nobody")).statusCode(201);
        decide(2, Map.of("outcome", "no-tag")).statusCode(201);
        decide(4, Map.of("outcome", "defer")).statusCode(201);

        look().body("decided", equalTo(2)).body("deferred", equalTo(1)).body("waiting", equalTo(2));
        assertThat(settledTags()).hasSize(1);
    }

    @Test
    void an_answer_is_settled_too_and_only_to_one() {
        begin();

        decide(5, Map.of("outcome", "several", "accepted", List.of(reading("ana"), reading("cho"))))
                .statusCode(400);
        decide(5, accept("ben")).statusCode(201);

        finishAll();
        SignIn.as("ana")
                .get("/api/readings/" + settled())
                .then()
                .statusCode(200)
                .body("answers.value", contains("report"));
    }

    @Test
    void labels_on_which_readers_may_differ_are_settled_only_if_somebody_insists() {
        begin();

        decide(0, accept("ana")).statusCode(201);

        look().body("counted", equalTo(0)).body("decided", equalTo(1)).body("tally", hasSize(0));
        assertThat(settledTags()).contains("loaded-language closes");
    }

    @Test
    void a_decision_can_be_made_otherwise_and_taken_back_and_made_again() {
        begin();
        var id = UUID.randomUUID();
        decide(id, 1, accept("ana"), null).statusCode(201);
        decide(id, 1, accept("cho"), null).statusCode(428);
        decide(id, 1, accept("cho"), "\"7\"").statusCode(412).body("current.outcome", equalTo("accept"));
        decide(id, 1, accept("cho"), "*").statusCode(200);
        assertThat(settledTags()).contains("partial-quote reckless").doesNotContain("partial-quote “reckless”");

        step("undo");
        assertThat(settledTags()).contains("partial-quote “reckless”").doesNotContain("partial-quote reckless");
        step("undo");
        assertThat(settledTags()).hasSize(1);
        step("redo");
        step("redo");
        assertThat(settledTags()).contains("partial-quote reckless");
    }

    @Test
    void the_same_change_twice_is_one_decision() {
        begin();
        var id = UUID.randomUUID();
        var body = desk.body(1, accept("ana"));

        desk.put("ana", id, body, null).statusCode(201);
        desk.put("ana", id, body, null).statusCode(201);

        look().body("decided", equalTo(1));
        step("undo");
        look().body("decided", equalTo(0));
    }

    @Test
    void two_editors_do_not_settle_one_thing_twice() {
        begin();
        decide(1, accept("ana")).statusCode(201);

        decide(1, accept("cho"))
                .statusCode(409)
                .body("current.accepted", contains(reading("ana").toString()));
    }

    @Test
    void identical_border_cases_are_settled_alike_in_one_step() {
        begin();
        var id = UUID.randomUUID();
        decide(id, 1, accept("ana"), null).statusCode(201);
        SignIn.as("ana")
                .get("/api/settlements/" + id + "/identical")
                .then()
                .statusCode(200)
                .body("number", contains(3))
                .body("[0].passages", hasItem("“bold”"));

        post("/api/settlements/" + id + "/identical", change()).statusCode(200).body("settled", equalTo(1));

        assertThat(settledTags()).contains("partial-quote “bold”");
        step("undo");
        assertThat(settledTags()).contains("partial-quote “reckless”").doesNotContain("partial-quote “bold”");
    }

    @Test
    void the_project_may_ask_for_reasons() {
        begin();
        reasons("exceptions");

        decide(1, Map.of("outcome", "nobody")).statusCode(400).body("errors[0].field", equalTo("decision.reason"));
        decide(1, Map.of("outcome", "nobody", "reason", "Not a quotation.")).statusCode(201);
        decide(2, accept("ana")).statusCode(201);
        reasons("always");
        decide(4, accept("ana")).statusCode(400);
        decide(4, Map.of("outcome", "defer")).statusCode(201);
    }

    @Test
    void without_names_the_order_of_the_readers_tells_nothing_either() {
        begin();

        var page = SignIn.as("ana")
                .accept("text/html")
                .get("/articles/" + readers.article + "/settle?at=2&anonymous=true")
                .asString();
        var shown = Pattern.compile("accept:([0-9a-f-]{36})\" data-does=\"settle.reader-\\d")
                .matcher(page)
                .results()
                .map(found -> UUID.fromString(found.group(1)))
                .toList();

        assertThat(shown).hasSize(3).isSortedAccordingTo(Letters.BY_HASH);
    }

    @Test
    void a_finished_settled_reading_is_there_for_all_and_changes_no_more() {
        begin();
        SignIn.as("vera").get("/api/readings/" + settled()).then().statusCode(404);
        post("/api/articles/" + readers.article + "/settling/finish", change()).statusCode(409);

        finishAll();

        SignIn.as("vera")
                .get("/api/readings/" + settled())
                .then()
                .statusCode(200)
                .body("reader.name", equalTo("Settled"))
                .body("annotations.origin", everyItem(equalTo("settled")));
        decide(1, accept("cho")).statusCode(409);
        post(
                        "/api/articles/" + readers.article + "/settling/reopen",
                        Map.of("change", UUID.randomUUID(), "reason", "One more look."))
                .statusCode(200)
                .body("state", equalTo("open"));
        SignIn.as("vera").get("/api/readings/" + settled()).then().statusCode(404);
    }

    @Test
    void what_readers_judged_stays_what_it_was() {
        var before = SignIn.as("ana").get("/api/readings/" + reading("cho")).asString();
        begin();
        decide(1, accept("ana"));
        finishAll();

        assertThat(SignIn.as("ana").get("/api/readings/" + reading("cho")).asString())
                .isEqualTo(before);
    }

    @Test
    void a_decision_about_what_a_reader_changed_since_is_looked_at_again() {
        begin();
        decide(4, accept("ana")).statusCode(201);
        SignIn.as("ben")
                .contentType(ContentType.JSON)
                .body(Map.of("change", UUID.randomUUID(), "reason", "A second thought."))
                .post("/api/readings/" + reading("ben") + "/reopen")
                .then()
                .statusCode(200);
        readers.tag("ben", "background", "Critics");
        var opinion = SignIn.as("ben")
                .get("/api/readings/" + reading("ben"))
                .jsonPath()
                .getString("annotations.find { it.label == 'author-opinion' }.id");
        SignIn.as("ben")
                .header("If-Match", "*")
                .delete("/api/annotations/%s?change=%s".formatted(opinion, UUID.randomUUID()))
                .then()
                .statusCode(204);
        readers.submit("ben");

        look().body(
                        "differences.find { it.kind == 'missing' && it.variants[0].tags.size() > 0"
                                + " && it.variants[0].tags[0].label == 'unsupported-assertion' }.standing",
                        equalTo("changed"));
        begin().body("refresh", equalTo(false));
    }

    @Test
    void when_the_text_is_corrected_decisions_about_unchanged_words_stand_and_the_rest_waits() {
        begin();
        decide(1, accept("cho")).statusCode(201);
        decide(4, Map.of("outcome", "several", "accepted", List.of(reading("ana"), reading("ben"))))
                .statusCode(201);
        finishAll();
        var before = settled();

        readers.correct(TEXT.replace("Nobody answered the letters", "Nobody answered a letter"));
        begin().body("settled", not(equalTo(before))).body("state", equalTo("open"));

        look().body(
                        "differences.find { it.kind == 'boundary' && it.variants[2].tags[0].words == 'reckless' }.standing",
                        equalTo("decided"))
                .body("differences.variants.tags.words.flatten()", not(hasItem("Nobody answered the letters")));
        assertThat(settledTags())
                .contains("direct-quote “We will close it,”", "partial-quote reckless")
                .noneMatch(tag -> tag.contains("Nobody"));
    }

    @Test
    void only_editors_settle_and_nobody_else_learns_of_it() {
        begin();
        decide(1, accept("ana"));
        var path = "/api/articles/" + readers.article + "/settling";

        SignIn.as("ben").get(path).then().statusCode(403);
        SignIn.as("vera").get(path).then().statusCode(403);
        Newsroom.project("carla");
        SignIn.as("carla").get(path).then().statusCode(404);
        SignIn.as("ben")
                .get("/api/articles/" + readers.article + "/readings")
                .then()
                .statusCode(200)
                .body("items.reader.name", not(hasItem("Settled")));
    }

    @Test
    void one_reading_alone_is_not_settled() {
        var alone = new Readers(TEXT);
        alone.tag("ana", "direct-quote", "“We will close it,”");
        alone.submit("ana");

        SignIn.as("ana")
                .get("/api/articles/" + alone.article + "/settling")
                .then()
                .statusCode(409);
    }

    private UUID reading(String name) {
        return readers.reading(name);
    }

    private ValidatableResponse begin() {
        return desk.begin().body("settled", notNullValue());
    }

    private ValidatableResponse look() {
        return desk.look();
    }

    private String settled() {
        return desk.settled().toString();
    }

    /** The settled reading's tags, as its editor sees them while it is open: from what the decisions lead to. */
    private List<String> settledTags() {
        return desk.tags();
    }

    private Map<String, Object> accept(String name) {
        return desk.accept(name);
    }

    private static Map<String, Object> replacing(String label, Object span) {
        return Map.of("outcome", "replace", "tags", List.of(Map.of("label", label, "spans", List.of(span))));
    }

    private ValidatableResponse decide(int difference, Map<String, Object> decision) {
        return desk.decide(difference, decision);
    }

    private ValidatableResponse decide(
            UUID id, int difference, Map<String, Object> decision, @Nullable String ifMatch) {
        return desk.decide("ana", id, difference, decision, ifMatch);
    }

    private void step(String direction) {
        desk.step("ana", "/" + direction).statusCode(200);
    }

    private void finishAll() {
        desk.finishAll().body("state", equalTo("submitted"));
    }

    private void reasons(String when) {
        var path = "/api/projects/" + readers.project;
        int version = SignIn.as("ana").get(path).path("version");
        SignIn.as("ana")
                .header("If-Match", "\"%d\"".formatted(version))
                .contentType(ContentType.JSON)
                .body(Map.of("change", UUID.randomUUID(), "settlingReasons", when))
                .patch(path)
                .then()
                .statusCode(200)
                .body("settlingReasons", equalTo(when));
    }

    private static Map<String, Object> change() {
        return Map.of("change", UUID.randomUUID());
    }

    private static ValidatableResponse post(String path, Map<String, Object> body) {
        return SignIn.as("ana")
                .contentType(ContentType.JSON)
                .body(body)
                .post(path)
                .then();
    }
}
