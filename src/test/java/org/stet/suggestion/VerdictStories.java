package org.stet.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.stet.Newsroom;
import org.stet.annotation.carryover.CorrectedRoom;
import org.stet.project.Project;
import org.stet.project.Role;
import org.stet.project.SuggestionMode;

/** What becomes of suggestions that a reader decides on, over HTTP; run once on each database. */
abstract class VerdictStories extends CorrectedRoom {

    @BeforeEach
    void offer_suggestions() {
        QuarkusTransaction.requiringNew().run(() -> Project.<Project>findById(project).suggestions = SuggestionMode.ON);
    }

    @Test
    void a_rejected_one_says_so_until_the_verdict_is_taken_back() {
        var id = UUID.randomUUID();
        verdict(id, rejected(0)).statusCode(201).body("decision", equalTo("rejected"));

        suggestions()
                .body("suggestions[0].verdict.id", equalTo(id.toString()))
                .body("suggestions[0].verdict.decision", equalTo("rejected"))
                .body("suggestions[0].verdict.exact", equalTo("“We will close it,”"))
                .body("suggestions[1].verdict", nullValue());

        as("ana")
                .header("If-Match", "\"0\"")
                .delete("/api/verdicts/" + id + "?change=" + UUID.randomUUID())
                .then()
                .statusCode(204);
        suggestions().body("suggestions.verdict.id", empty());
    }

    @Test
    void an_accepted_one_is_an_annotation_that_names_its_rule_and_both_are_undone_as_one() {
        var batch = UUID.randomUUID();
        var annotation = UUID.randomUUID();
        put(annotation, with(tag("direct-quote", "“We will close it,”"), "batch", batch, "origin", "rule:S4/1"))
                .statusCode(201)
                .body("origin", equalTo("rule:S4/1"));
        verdict(UUID.randomUUID(), with(accepted(0, annotation), "batch", batch))
                .statusCode(201);
        suggestions().body("suggestions[0].verdict.annotation", equalTo(annotation.toString()));

        step("undo").statusCode(200).body("gone", hasSize(2)).body("summary", containsString("Direct quote"));
        suggestions().body("suggestions[0].verdict", nullValue());
        get().body("annotations", empty());

        step("redo")
                .body("annotations.origin", contains("rule:S4/1"))
                .body("verdicts.annotation", contains(annotation.toString()));
        suggestions().body("suggestions[0].verdict.decision", equalTo("accepted"));
    }

    @Test
    void a_revision_does_not_change_where_a_judgement_comes_from() {
        var id = UUID.randomUUID();
        var tag = with(tag("direct-quote", "“We will close it,”"), "origin", "rule:S4/1");
        put(id, tag).statusCode(201);
        put(id, with(tag, "change", UUID.randomUUID(), "note", "Loud.", "origin", "manual"), "\"0\"")
                .statusCode(200)
                .body("origin", equalTo("rule:S4/1"));
        put(UUID.randomUUID(), with(tag, "change", UUID.randomUUID(), "origin", "the moon"))
                .statusCode(400)
                .body("errors.field", contains("origin"));
    }

    @Test
    void what_was_decided_is_not_offered_again_after_a_correction() {
        verdict(UUID.randomUUID(), rejected(0)).statusCode(201);
        corrected(CORRECTED);
        reading = present();

        suggestions()
                .body("suggestions[0].spans[0].exact", equalTo("“We will close it,”"))
                .body("suggestions[0].verdict.decision", equalTo("rejected"));

        var annotation = UUID.randomUUID();
        List<Object> spans = suggestions().extract().path("suggestions[0].spans");
        put(annotation, with(tag("direct-quote", "“We will close it,”"), "spans", spans))
                .statusCode(201);
        verdict(UUID.randomUUID(), accepted(0, annotation)).statusCode(201);
        suggestions().body("suggestions[0].verdict.decision", equalTo("accepted"));
    }

    @Test
    void of_the_same_words_said_twice_a_verdict_stays_with_those_that_it_was_given_on() {
        var first = "Bridge\n\nOfficials said on Monday that it would close.\n\n";
        var second = "Officials said later that nobody had been asked. Officials said so twice.";
        article = Newsroom.article(project, first + second);
        reading = opened("ana");
        List<String> words = suggestions().extract().path("suggestions.spans.exact.flatten()");
        int at = words.indexOf("Officials");
        assertThat(words.stream().filter("Officials"::equals)).hasSize(3);
        verdict(UUID.randomUUID(), rejected(at)).statusCode(201);
        suggestions().body("suggestions.findAll { it.verdict }", hasSize(1));

        corrected("Bridge\n\n" + second);
        reading = present();
        suggestions()
                .body("suggestions.spans.exact.flatten()", hasItem("Officials"))
                .body("suggestions.findAll { it.verdict }", empty());

        corrected("Bridge\n\nThis comes first now.\n\n" + first.substring(8) + second);
        reading = present();
        suggestions()
                .body("suggestions.findAll { it.verdict }", hasSize(1))
                .body("suggestions.find { it.verdict }.spans[0].exact", equalTo("Officials"));
    }

    @Test
    void a_suggestion_has_one_verdict() {
        var first = UUID.randomUUID();
        verdict(first, rejected(0)).statusCode(201);
        verdict(UUID.randomUUID(), rejected(0)).statusCode(409).body("current.id", equalTo(first.toString()));

        as("ana")
                .header("If-Match", "\"0\"")
                .body(accepted(0, tagged("direct-quote", "“We will close it,”")))
                .put("/api/verdicts/" + first)
                .then()
                .statusCode(200)
                .body("decision", equalTo("accepted"));
    }

    @Test
    void a_repeat_is_answered_as_the_first_time() {
        var id = UUID.randomUUID();
        var rejected = rejected(0);
        String once = verdict(id, rejected).statusCode(201).extract().asString();
        verdict(id, rejected).statusCode(201).body(equalTo(once));
    }

    @Test
    void a_verdict_that_is_not_whole_is_refused_with_the_field() {
        verdict(UUID.randomUUID(), with(rejected(0), "decision", "accepted"))
                .statusCode(400)
                .body("errors.field", contains("annotation"));
        verdict(UUID.randomUUID(), with(rejected(0), "annotation", UUID.randomUUID()))
                .statusCode(400)
                .body("errors.field", contains("annotation"));
        verdict(UUID.randomUUID(), with(rejected(0), "rule", "<b>"))
                .statusCode(400)
                .body("errors.field", contains("rule"));
        verdict(UUID.randomUUID(), with(rejected(0), "spans", List.of(Map.of("start", 0, "end", 3, "exact", "not"))))
                .statusCode(409)
                .body("errors.field", hasItem("spans[0].exact"));
    }

    @Test
    void a_submitted_reading_takes_none_and_nobody_judges_for_another() {
        var rejected = rejected(0);
        as("ben")
                .body(rejected)
                .put("/api/verdicts/" + UUID.randomUUID())
                .then()
                .statusCode(404);
        submit("ana", reading);
        verdict(UUID.randomUUID(), rejected).statusCode(409).body("type", equalTo("/problems/reading-submitted"));
    }

    @Test
    void a_label_s_past_counts_what_was_taken_as_it_was_meant() {
        verdict(UUID.randomUUID(), accepted(0, tagged("direct-quote", "“We will close it,”")))
                .statusCode(201);
        suggestions().body("past.find { it.label == 'direct-quote' }.accepted", equalTo(1));

        verdict(UUID.randomUUID(), accepted(2, tagged("background", "“bold”"))).statusCode(201);
        verdict(UUID.randomUUID(), rejected(1)).statusCode(201);
        suggestions()
                .body("past.label", hasItems("direct-quote", "indirect-quote", "partial-quote"))
                .body("past.find { it.label == 'partial-quote' }.accepted", equalTo(0))
                .body("past.find { it.label == 'partial-quote' }.judged", equalTo(1));
    }

    @Test
    void a_label_s_past_counts_others_verdicts_once_their_readings_may_be_seen() {
        Newsroom.member(project, "ben", Role.REVIEWER);
        Newsroom.member(project, "edith", Role.EDITOR);
        verdict(UUID.randomUUID(), rejected(1)).statusCode(201);
        var bens = opened("ben");
        var ediths = opened("edith");
        past("ana", reading).body("past.judged", contains(1));
        past("ben", bens).body("past", empty());
        past("edith", ediths).body("past", empty());

        corrected(CORRECTED);
        reading = present();
        past("edith", ediths).body("past", empty());
        submit("ana", reading);
        past("ana", reading).body("past.judged", contains(1));
        past("ben", bens).body("past", empty());
        past("edith", ediths).body("past.judged", contains(1));

        article = Newsroom.article(project, TEXT);
        past("ben", opened("ben")).body("past", empty());
        QuarkusTransaction.requiringNew().run(() -> Project.<Project>findById(project).blind = false);
        past("ben", bens).body("past.judged", contains(1));
    }

    @Test
    void a_blind_reviewer_learns_a_label_s_past_from_texts_of_which_they_have_handed_in_a_reading() {
        Newsroom.member(project, "ben", Role.REVIEWER);
        verdict(UUID.randomUUID(), rejected(1)).statusCode(201);
        submit("ana", reading);
        var bens = opened("ben");
        past("ben", bens).body("past", empty());

        submit("ben", bens);
        past("ben", bens).body("past.judged", contains(1));
    }

    @Test
    void the_history_says_in_words_what_was_decided() {
        verdict(UUID.randomUUID(), rejected(0)).statusCode(201);
        as("ana")
                .get("/api/readings/" + reading + "/changes")
                .then()
                .body("items[0].summary", equalTo("Rejected the suggestion Direct quote"));
    }

    @Test
    void several_decisions_travel_in_one_request() {
        var annotation = UUID.randomUUID();
        var batch = UUID.randomUUID();
        as("ana")
                .body(Map.of(
                        "changes",
                        List.of(
                                queued(
                                        "annotation",
                                        annotation,
                                        with(tag("direct-quote", "“We will close it,”"), "batch", batch)),
                                queued("verdict", UUID.randomUUID(), with(accepted(0, annotation), "batch", batch)))))
                .post("/api/changes")
                .then()
                .statusCode(200)
                .body("outcomes.status", contains(201, 201));
        suggestions().body("suggestions[0].verdict.id", notNullValue());
    }

    @Test
    void an_acceptance_whose_annotation_is_refused_leaves_the_suggestion_waiting() {
        var annotation = UUID.randomUUID();
        var batch = UUID.randomUUID();
        as("ana")
                .body(Map.of(
                        "changes",
                        List.of(
                                queued("annotation", annotation, with(tag("no-such-label", "“bold”"), "batch", batch)),
                                queued("verdict", UUID.randomUUID(), with(accepted(2, annotation), "batch", batch)))))
                .post("/api/changes")
                .then()
                .statusCode(200)
                .body("outcomes.status", contains(422, 400))
                .body("outcomes[1].body.errors.field", contains("annotation"))
                .body("outcomes[1].body.errors[0].reason", equalTo("There is no such annotation in this reading."));
        suggestions().body("suggestions[2].verdict", nullValue()).body("past", empty());
    }

    @Test
    void an_accepted_one_names_a_live_annotation_of_the_same_reading() {
        var gone = tagged("direct-quote", "“We will close it,”");
        withdraw(gone, "\"0\"").statusCode(204);
        verdict(UUID.randomUUID(), accepted(0, gone)).statusCode(400).body("errors.field", contains("annotation"));

        Newsroom.member(project, "ben", Role.REVIEWER);
        var bens = UUID.randomUUID();
        as("ben")
                .body(with(tag("direct-quote", "“We will close it,”"), "reading", opened("ben")))
                .put("/api/annotations/" + bens)
                .then()
                .statusCode(201);
        verdict(UUID.randomUUID(), accepted(0, bens)).statusCode(400).body("errors.field", contains("annotation"));
    }

    @Test
    void taking_back_an_acceptance_speaks_of_the_annotation_also_when_it_is_asked_again() {
        var batch = UUID.randomUUID();
        var annotation = UUID.randomUUID();
        put(annotation, with(tag("direct-quote", "“We will close it,”"), "batch", batch))
                .statusCode(201);
        verdict(UUID.randomUUID(), with(accepted(0, annotation), "batch", batch))
                .statusCode(201);

        for (var way : List.of("undo", "redo")) {
            var did = way.equals("undo") ? "Removed" : "Added";
            var change = Map.of("change", UUID.randomUUID());
            for (int time = 0; time < 2; time++) {
                as("ana")
                        .body(change)
                        .post("/api/readings/" + reading + "/" + way)
                        .then()
                        .statusCode(200)
                        .body("summary", equalTo(did + " Direct quote in paragraph 2"));
            }
        }
    }

    private static Map<String, Object> queued(String path, UUID id, Map<String, Object> body) {
        return Map.of("method", "PUT", "path", path, "id", id, "body", body);
    }

    private Map<String, Object> rejected(int at) {
        Map<String, Object> one = suggestions().extract().path("suggestions[" + at + "]");
        assertThat(one).isNotNull();
        var verdict = new HashMap<String, Object>();
        verdict.put("change", UUID.randomUUID());
        verdict.put("reading", reading);
        verdict.put("suggestion", one.get("id"));
        verdict.put("rule", one.get("rule"));
        verdict.put("ruleVersion", one.get("version"));
        verdict.put("label", one.get("label"));
        verdict.put("spans", one.get("spans"));
        verdict.put("decision", "rejected");
        return verdict;
    }

    private Map<String, Object> accepted(int at, UUID annotation) {
        return with(rejected(at), "decision", "accepted", "annotation", annotation);
    }

    private static ValidatableResponse verdict(UUID id, Map<String, Object> verdict) {
        return as("ana").body(verdict).put("/api/verdicts/" + id).then();
    }

    private static ValidatableResponse past(String name, UUID reading) {
        return as(name).get("/api/readings/" + reading + "/suggestions").then().statusCode(200);
    }

    private ValidatableResponse suggestions() {
        return as("ana").get("/api/readings/" + reading + "/suggestions").then().statusCode(200);
    }
}
