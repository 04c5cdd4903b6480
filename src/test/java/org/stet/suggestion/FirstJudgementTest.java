package org.stet.suggestion;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import java.util.Map;
import java.util.UUID;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.stet.Newsroom;
import org.stet.SignIn;
import org.stet.annotation.carryover.CorrectedRoom;
import org.stet.project.Project;
import org.stet.project.Role;
import org.stet.project.SuggestionMode;

/** Blind first, then suggestions: the mode that keeps what a reader thought before. */
@QuarkusTest
class FirstJudgementTest extends CorrectedRoom {

    @BeforeEach
    void ask_for_a_first_judgement() {
        mode(SuggestionMode.BLIND_FIRST);
    }

    @Test
    void suggestions_come_once_the_first_judgement_is_finished() {
        suggestions().body("state", equalTo("blind-first")).body("suggestions", empty());
        finish(UUID.randomUUID()).statusCode(200).body("state", equalTo("on")).body("suggestions", not(empty()));
        suggestions().body("state", equalTo("on")).body("suggestions", not(empty()));
    }

    @Test
    void the_first_judgement_and_the_proposals_are_kept_as_they_were() {
        as("ana").get("/api/readings/" + reading + "/first-judgement").then().statusCode(404);
        var own = UUID.randomUUID();
        put(own, tag("direct-quote", "“We will close it,”")).statusCode(201);
        finish(UUID.randomUUID()).statusCode(200);
        withdraw(own, "\"0\"").statusCode(204);

        as("ana")
                .get("/api/readings/" + reading + "/first-judgement")
                .then()
                .statusCode(200)
                .body("annotations.id", contains(own.toString()))
                .body("annotations[0].spans[0].exact", equalTo("“We will close it,”"))
                .body("proposals.label", contains("direct-quote", "indirect-quote", "partial-quote"))
                .body("proposals[0].rule", equalTo("S3"));
    }

    @Test
    void finishing_again_changes_nothing() {
        finish(UUID.randomUUID()).statusCode(200);
        finish(UUID.randomUUID()).statusCode(200).body("state", equalTo("on"));
        as("ana")
                .get("/api/readings/" + reading + "/changes")
                .then()
                .body("items.findAll { it.kind == 'first-judgement-kept' }", hasSize(1));
    }

    @Test
    void who_has_seen_them_sees_them_on_the_corrected_text_as_well() {
        finish(UUID.randomUUID()).statusCode(200);
        corrected(CORRECTED);
        reading = present();
        suggestions().body("state", equalTo("on"));
    }

    @Test
    void only_a_project_that_asks_for_it_keeps_one_and_only_of_an_open_reading() {
        mode(SuggestionMode.ON);
        finish(UUID.randomUUID()).statusCode(409);
        mode(SuggestionMode.BLIND_FIRST);
        submit("ana", reading);
        finish(UUID.randomUUID()).statusCode(409).body("type", equalTo("/problems/reading-submitted"));
    }

    @Test
    void who_has_rejected_one_before_the_project_asked_for_a_first_judgement_sees_them_and_none_is_kept() {
        mode(SuggestionMode.ON);
        var id = UUID.randomUUID();
        rejected(id);
        as("ana")
                .header("If-Match", "\"0\"")
                .delete("/api/verdicts/" + id + "?change=" + UUID.randomUUID())
                .then()
                .statusCode(204);
        mode(SuggestionMode.BLIND_FIRST);

        judgesWithThem();
    }

    @Test
    void so_does_who_has_taken_one_over_and_on_the_corrected_text_as_well() {
        put(UUID.randomUUID(), with(tag("direct-quote", "“We will close it,”"), "origin", "rule:S3/1"))
                .statusCode(201);
        judgesWithThem();

        corrected(CORRECTED);
        reading = present();
        judgesWithThem();
    }

    @Test
    void what_others_decided_on_does_not_matter() {
        Newsroom.member(project, "ben", Role.REVIEWER);
        put(UUID.randomUUID(), with(tag("direct-quote", "“We will close it,”"), "origin", "rule:S3/1"))
                .statusCode(201);
        as("ben").get("/api/readings/" + opened("ben") + "/suggestions").then().body("state", equalTo("blind-first"));
    }

    private void rejected(UUID id) {
        as("ana")
                .body(with(
                        tag("direct-quote", "“We will close it,”"),
                        "suggestion",
                        UUID.randomUUID(),
                        "rule",
                        "S3",
                        "ruleVersion",
                        1,
                        "decision",
                        "rejected"))
                .put("/api/verdicts/" + id)
                .then()
                .statusCode(201);
    }

    private void judgesWithThem() {
        suggestions().body("state", equalTo("on")).body("suggestions", not(empty()));
        finish(UUID.randomUUID()).statusCode(200).body("state", equalTo("on"));
        as("ana").get("/api/readings/" + reading + "/first-judgement").then().statusCode(404);
    }

    @Test
    void a_page_shows_editors_how_often_readers_moved_once_their_reading_is_handed_in() {
        page("ana").body(containsString("Nobody has handed in a reading"));
        var own = UUID.randomUUID();
        put(own, tag("direct-quote", "“We will close it,”")).statusCode(201);
        put(UUID.randomUUID(), tag("indirect-quote", "The café reopened in May."))
                .statusCode(201);
        finish(UUID.randomUUID()).statusCode(200);
        put(UUID.randomUUID(), tag("partial-quote", "“bold”")).statusCode(201);
        withdraw(own, "\"0\"").statusCode(204);
        page("ana").body(containsString("Nobody has handed in a reading"));
        submit("ana", reading);

        page("ana")
                .body(containsString("One reading was handed in"))
                .body(containsString("Of 2 suggestions that readers had not found by themselves they took 1."))
                .body(containsString("Of 1 that they had found they gave up 1."))
                .body(containsString("Of 1 tag that no suggestion backed they took back 0."));
    }

    @Test
    void once_the_article_is_settled_the_page_says_whether_they_moved_rightly() {
        Newsroom.member(project, "ben", Role.REVIEWER);
        var bens = opened("ben");
        finish(UUID.randomUUID()).statusCode(200);
        put(UUID.randomUUID(), tag("partial-quote", "“bold”")).statusCode(201);
        as("ben")
                .body(with(tag("partial-quote", "“bold”"), "reading", bens))
                .put("/api/annotations/" + UUID.randomUUID())
                .then()
                .statusCode(201);
        submit("ana", reading);
        submit("ben", bens);
        settle("", Map.of("id", UUID.randomUUID()));
        page("ana").body(containsString("None of these articles is settled yet."));

        settle("/finish", Map.of());

        page("ana")
                .body(containsString("One of these readings is of an article that is settled."))
                .body(containsString("Of 1 suggestion that they took over 1 was settled so."))
                .body(containsString("Of 2 that they left alone 2 were settled otherwise."));
    }

    private void settle(String step, Map<String, Object> more) {
        as("ana")
                .body(with(more, "change", UUID.randomUUID()))
                .post("/api/articles/" + article + "/settling" + step)
                .then()
                .statusCode(200);
    }

    @Test
    void a_reading_whose_article_was_corrected_since_is_left_out_and_counted_once_it_is_handed_in() {
        finish(UUID.randomUUID()).statusCode(200);
        corrected(CORRECTED);
        moves().body("readings", equalTo(0)).body("corrected", equalTo(0));
        page("ana").body(containsString("Nobody has handed in a reading"));

        submit("ana", present());

        moves().body("readings", equalTo(0)).body("corrected", equalTo(1)).body("all.shown", equalTo(0));
        page("ana")
                .body(containsString("One reading that is handed in is left out"))
                .body(not(containsString("Nobody has handed in a reading")));
    }

    @Test
    void what_was_handed_in_before_the_correction_is_compared_no_more() {
        finish(UUID.randomUUID()).statusCode(200);
        submit("ana", reading);
        moves().body("readings", equalTo(1)).body("corrected", equalTo(0));

        corrected(CORRECTED);

        moves().body("readings", equalTo(0)).body("corrected", equalTo(1));
    }

    @Test
    void whoever_only_reads_does_not_see_the_page() {
        Newsroom.member(project, "ben", Role.REVIEWER);
        SignIn.as("ben")
                .accept("text/html")
                .get("/projects/" + project + "/first-judgements")
                .then()
                .statusCode(403);
    }

    private ValidatableResponse moves() {
        return as("ana")
                .get("/api/projects/" + project + "/first-judgements")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse page(String name) {
        return SignIn.as(name)
                .accept("text/html")
                .get("/projects/" + project + "/first-judgements")
                .then()
                .statusCode(200);
    }

    private void mode(SuggestionMode mode) {
        QuarkusTransaction.requiringNew().run(() -> Project.<Project>findById(project).suggestions = mode);
    }

    private ValidatableResponse finish(UUID change) {
        return as("ana")
                .body(Map.of("change", change))
                .post("/api/readings/" + reading + "/first-judgement")
                .then();
    }

    private ValidatableResponse suggestions() {
        return as("ana").get("/api/readings/" + reading + "/suggestions").then().statusCode(200);
    }
}
