package org.stet.adjudication;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.stet.Newsroom;
import org.stet.Readers;
import org.stet.SignIn;
import org.stet.project.Role;

/** What readers see of their own passages once these are settled, and what becomes of the guideline. */
@QuarkusTest
class LearningTest {

    private static final String TEXT = "Council closes the bridge\n\nNobody answered the letters, and the river rose.";

    private static final String HABITS = """
            “We will close the bridge.” “Nobody was hurt there.”

            The river rose. The road fell.

            She claims it is safe. He claims it is not. Critics object.

            Two piers are cracked. One pier is sound.""";

    private Readers readers;

    /** Ana and Ben take for an assertion what Cho takes for an opinion; Ben alone sees loaded language. */
    @BeforeEach
    void three_people_read_and_ana_settles() {
        readers = new Readers(TEXT);
        Newsroom.member(readers.project, "cho", Role.REVIEWER);
        readers.tag("ana", "unsupported-assertion", "Nobody answered the letters");
        readers.tag("ben", "unsupported-assertion", "Nobody answered the letters");
        readers.tag("cho", "author-opinion", "Nobody answered the letters");
        readers.tag("ben", "background", "the river rose");
        List.of("ana", "ben", "cho").forEach(readers::submit);
        post("/settling", Map.of("change", UUID.randomUUID(), "id", UUID.randomUUID()));
    }

    @Test
    void before_it_is_finished_there_is_nothing_to_learn() {
        decide(0, "ana", "It is stated as a fact.");

        lessons("cho").body("articles", equalTo(0)).body("lessons", empty());
        SignIn.as("cho")
                .get("/projects/" + readers.project + "/lessons")
                .then()
                .statusCode(200)
                .body(containsString("None of the articles that you read is settled yet."));
    }

    @Test
    void where_those_who_are_right_have_nothing_the_outcome_is_nothing() {
        settle();

        page("ben").body(containsString(">nothing here<")).body(not(containsString("> is right<")));
    }

    @Test
    void where_several_are_right_who_have_nothing_the_outcome_is_nothing_too() {
        var desk = new SettlingDesk(readers);
        desk.decide(0, desk.accept("ana")).statusCode(201);
        desk.decide(
                        1,
                        Map.of(
                                "outcome",
                                "several",
                                "accepted",
                                List.of(readers.reading("ana"), readers.reading("cho"))))
                .statusCode(201);
        desk.finishAll();

        page("ben").body(containsString(">nothing here<")).body(not(containsString("> are right<")));
    }

    @Test
    void each_reader_sees_the_own_passages_against_the_outcome_with_the_reason() {
        settle();

        lessons("cho")
                .body("articles", equalTo(1))
                .body("lessons.own.label.flatten()", contains("author-opinion"))
                .body("lessons[0].outcome.label", contains("unsupported-assertion"))
                .body("lessons[0].reason", equalTo("It is stated as a fact."))
                .body("lessons[0].same", equalTo(false))
                .body("lessons[1].same", equalTo(true))
                .body("confusions", empty())
                .body("borders", empty())
                .body("kinds", empty());
        lessons("ben")
                .body("lessons.same", contains(true, false))
                .body("lessons[1].own.words", contains("the river rose"))
                .body("lessons[1].outcome", empty());
        SignIn.as("cho")
                .get("/projects/" + readers.project + "/lessons")
                .then()
                .statusCode(200)
                .body(containsString("It is stated as a fact."))
                .body(containsString("Nothing recurs yet"));
    }

    @Test
    void what_was_settled_teaches_on_until_the_corrected_text_is_settled() {
        settle();
        readers.correct(TEXT.replace("Council", "Town council"));

        lessons("cho")
                .body("articles", equalTo(1))
                .body("lessons[0].own.label", contains("author-opinion"))
                .body("lessons[0].outcome.label", contains("unsupported-assertion"));
    }

    @Test
    void what_recurs_is_counted_by_labels_borders_and_kinds_and_what_happened_once_is_not() {
        readers = new Readers(HABITS);
        Newsroom.member(readers.project, "cho", Role.REVIEWER);
        for (var name : List.of("ana", "ben", "cho")) {
            boolean alone = name.equals("cho");
            var mark = alone ? "" : "”";
            readers.tag(name, "direct-quote", "“We will close the bridge." + mark);
            readers.tag(name, "direct-quote", "“Nobody was hurt there." + mark);
            readers.tag(name, alone ? "author-opinion" : "background", "The river rose.");
            readers.tag(name, alone ? "author-opinion" : "background", "The road fell.");
            var stance = Map.<String, Object>of("attributes", Map.of("cue-stance", alone ? "denies" : "neutral"));
            readers.tag(name, "indirect-quote", stance, "She claims it is safe.");
            readers.tag(name, "indirect-quote", stance, "He claims it is not.");
            readers.tag(name, alone ? "loaded-language" : "vague-source", "Critics");
            var source = Map.<String, Object>of("source", readers.source(name, alone ? "The clerk" : "The mayor"));
            readers.tag(name, "sourced-assertion", source, "Two piers are cracked.");
            readers.tag(name, "sourced-assertion", source, "One pier is sound.");
        }
        List.of("ana", "ben", "cho").forEach(readers::submit);
        post("/settling", Map.of("change", UUID.randomUUID(), "id", UUID.randomUUID()));
        int differences = SignIn.as("ana")
                .get("/api/articles/" + readers.article + "/settling")
                .jsonPath()
                .getList("differences")
                .size();
        for (int difference = 0; difference < differences; difference++) {
            decide(difference, "ana", "As the guideline says.");
        }
        post("/settling/finish", Map.of("change", UUID.randomUUID()));

        lessons("cho")
                .body("confusions.own", contains("Author opinion"))
                .body("confusions.settled", contains("Background"))
                .body("confusions.times", contains(2))
                .body("confusions[0].when", not(equalTo("")))
                .body("borders.words", contains("\""))
                .body("borders.leftOut", contains(true))
                .body("borders.atEnd", contains(true))
                .body("borders.times", contains(2))
                .body("kinds.find { it.kind == 'boundary' }.times", equalTo(2))
                .body("kinds.find { it.kind == 'source' }.times", equalTo(2))
                .body("lessons.findAll { it.kind == 'source' }.same", contains(false, false))
                .body("kinds.find { it.kind == 'attribute' }.times", equalTo(2))
                .body("kinds.find { it.kind == 'attribute' }.field", not(equalTo("")));
        lessons("ben").body("confusions", empty()).body("borders", empty()).body("kinds", empty());
        SignIn.as("cho")
                .get("/projects/" + readers.project + "/lessons")
                .then()
                .statusCode(200)
                .body(containsString("the quotation mark"))
                .body(containsString("source: The clerk"))
                .body(containsString("left out at the end"))
                .body(not(containsString("Nothing recurs yet")));
    }

    @Test
    void a_settled_difference_becomes_an_example_in_the_next_version_of_the_tag_set() {
        var settlement = settle();
        var before = tagSet();
        int version = before.extract().path("tagSet.version");
        var wish = Map.<String, Object>of(
                "change", UUID.randomUUID(), "label", "unsupported-assertion", "positive", true, "dryRun", true);

        example(settlement, wish)
                .statusCode(200)
                .body("from", equalTo(version))
                .body("to", equalTo(version + 1))
                .body("readings", equalTo(3))
                .body("example.span", equalTo("Nobody answered the letters"));
        tagSet().body("tagSet.version", equalTo(version));

        example(
                        settlement,
                        Map.of(
                                "change",
                                UUID.randomUUID(),
                                "label",
                                "unsupported-assertion",
                                "positive",
                                true,
                                "note",
                                "Stated as a fact.",
                                "dryRun",
                                false))
                .statusCode(200);
        tagSet().body("tagSet.version", equalTo(version + 1))
                .body(
                        "tagSet.labels.find { it.id == 'unsupported-assertion' }.examples.note",
                        hasItem("Stated as a fact."));
        // What was judged before stands under its own version, and can still be settled.
        SignIn.as("ana")
                .get("/api/articles/" + readers.article + "/settling")
                .then()
                .statusCode(200)
                .body("readings", hasSize(3));
    }

    @Test
    void a_counter_example_says_why_and_the_page_shows_first_what_it_touches() {
        decide(1, "ana", null);
        var bare = SignIn.as("ana")
                .get("/api/articles/" + readers.article + "/settling")
                .<String>path("differences[1].settlement.id");
        example(bare, Map.of("change", UUID.randomUUID(), "label", "background", "positive", false, "dryRun", true))
                .statusCode(400)
                .body("errors[0].field", equalTo("note"));
        SignIn.as("ana")
                .get("/articles/%s/settle/%s/example?label=background&kind=negative&note=Opinion"
                        .formatted(readers.article, bare))
                .then()
                .statusCode(200)
                .body(containsString("No judgement changes."));
    }

    /** @return the settlement of the difference of labels */
    private String settle() {
        var id = decide(0, "ana", "It is stated as a fact.");
        decide(1, "ana", null);
        post("/settling/finish", Map.of("change", UUID.randomUUID()));
        return id;
    }

    private String decide(int difference, String right, @Nullable String reason) {
        var id = UUID.randomUUID();
        var members = SignIn.as("ana")
                .get("/api/articles/" + readers.article + "/settling")
                .jsonPath()
                .getList("differences[%d].members".formatted(difference));
        var decision =
                new HashMap<String, Object>(Map.of("outcome", "accept", "accepted", List.of(readers.reading(right))));
        if (reason != null) {
            decision.put("reason", reason);
        }
        SignIn.as("ana")
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "change",
                        UUID.randomUUID(),
                        "article",
                        readers.article,
                        "members",
                        members,
                        "decision",
                        decision))
                .put("/api/settlements/" + id)
                .then()
                .statusCode(201);
        return id.toString();
    }

    private ValidatableResponse lessons(String name) {
        return SignIn.as(name)
                .get("/api/projects/" + readers.project + "/lessons")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse page(String name) {
        return SignIn.as(name)
                .get("/projects/" + readers.project + "/lessons?all=true")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse tagSet() {
        return SignIn.as("ana")
                .get("/api/projects/" + readers.project + "/tag-set")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse example(String settlement, Map<String, Object> wish) {
        return SignIn.as("ana")
                .contentType(ContentType.JSON)
                .body(wish)
                .post("/api/settlements/" + settlement + "/example")
                .then();
    }

    private void post(String path, Map<String, Object> body) {
        SignIn.as("ana")
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/articles/" + readers.article + path)
                .then()
                .statusCode(200);
    }
}
