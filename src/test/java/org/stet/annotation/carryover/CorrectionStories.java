package org.stet.annotation.carryover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import org.stet.Newsroom;
import org.stet.annotation.ReadingRoom;
import org.stet.project.Role;

/** What a correction of the text does to those who have read the article, over HTTP; run once on each database. */
abstract class CorrectionStories extends ReadingRoom {

    private static final String CORRECTED = TEXT.replace("The café reopened in May", "The café reopened in June")
            .replace("Bridge to close", "Correction: May was June.\n\nBridge to close");

    /** As the preview makes blocks of it. */
    private UUID corrected(String text) {
        var id = UUID.randomUUID();
        correct(id, text).statusCode(200);
        return id;
    }

    private ValidatableResponse correct(UUID id, String text) {
        var preview = preview(text).statusCode(200).extract();
        return as("ana")
                .body(with(
                        Map.of(
                                "change",
                                UUID.randomUUID(),
                                "replaces",
                                preview.path("replaces"),
                                "text",
                                preview.path("preview.text"),
                                "blocks",
                                preview.path("preview.blocks")),
                        "original",
                        Map.of("text", text)))
                .put("/api/articles/" + article + "/texts/" + id)
                .then();
    }

    private ValidatableResponse preview(String text) {
        return as("ana")
                .body(Map.of("text", text))
                .post("/api/articles/" + article + "/texts/previews")
                .then();
    }

    private UUID tagged(String label, String words) {
        var id = UUID.randomUUID();
        put(id, tag(label, words)).statusCode(201);
        return id;
    }

    /** Ana's reading of the text as it is now. */
    private UUID present() {
        return UUID.fromString(as("ana")
                .body(Map.of("change", UUID.randomUUID(), "article", article))
                .put("/api/readings/" + UUID.randomUUID())
                .then()
                .statusCode(200)
                .extract()
                .path("id"));
    }

    private ValidatableResponse carryOver() {
        return as("ana").get("/api/readings/" + reading + "/carry-over").then().statusCode(200);
    }

    private ValidatableResponse decide(String item, Map<String, Object> decision) {
        return as("ana")
                .body(with(decision, "change", UUID.randomUUID()))
                .put("/api/carried/" + item)
                .then();
    }

    private ValidatableResponse decide(String item, String decision) {
        return decide(item, Map.of("decision", decision));
    }

    private String waiting(int at) {
        return carryOver().extract().path("items[" + at + "].id");
    }

    @Test
    void a_preview_tells_the_changes_and_what_they_mean_and_saves_nothing() {
        tagged("direct-quote", "“We will close it,”");
        tagged("background", "The café reopened in May.");

        preview(CORRECTED)
                .statusCode(200)
                .body("changes.before.words", contains("", "May"))
                .body("changes.after.words", contains("Correction: May was June.\n\n", "June"))
                .body("tally", equalTo(Map.of("readings", 1, "annotations", 2, "waiting", 1)));
        as("ana").get("/api/articles/" + article + "/texts").then().body("items", hasSize(1));
        get().body("annotations", hasSize(2));
    }

    @Test
    void what_stands_between_the_same_words_is_carried_over_with_all_that_was_said() {
        var source = source("ana", "The mayor");
        var quote = UUID.randomUUID();
        put(
                        quote,
                        with(
                                tag("direct-quote", "“We will close it,”"),
                                "source",
                                source,
                                "note",
                                "loud",
                                "certainty",
                                "unsure"))
                .statusCode(201);

        corrected(CORRECTED);

        var earlier = reading;
        reading = present();
        assertThat(reading).isNotEqualTo(earlier);
        int start = CORRECTED.codePointCount(0, CORRECTED.indexOf("“We"));
        get().body("annotations.label", contains("direct-quote"))
                .body("annotations[0].id", not(equalTo(quote.toString())))
                .body("annotations[0].source", equalTo(source.toString()))
                .body("annotations[0].note", equalTo("loud"))
                .body("annotations[0].certainty", equalTo("unsure"))
                .body(
                        "annotations[0].spans",
                        contains(Map.of("start", start, "end", start + 19, "exact", "“We will close it,”")));
        carryOver().body("carried", equalTo(1)).body("items", empty()).body("earlier", equalTo(earlier.toString()));
        // Nobody did it, so there is nothing to take back.
        step("undo").statusCode(409);
    }

    @Test
    void the_earlier_text_and_what_was_said_beside_it_stay_as_they_were() {
        var quote = tagged("direct-quote", "“We will close it,”");

        var text = corrected(CORRECTED);

        get().body("annotations.id", contains(quote.toString())).body("state", equalTo("open"));
        as("ana")
                .get("/api/articles/" + article + "/texts")
                .then()
                .body("items.number", contains(2, 1))
                .body("items.present", contains(true, false))
                .body("items[0].id", equalTo(text.toString()));
        as("ana").get("/api/texts/" + text + "/changes").then().body("items.after.words", hasItem("June"));
        as("ana")
                .body(Map.of("change", UUID.randomUUID()))
                .post("/api/readings/" + reading + "/submit")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/article-corrected"))
                .body("reading", equalTo(present().toString()));
    }

    @Test
    void changed_words_wait_and_are_kept_where_they_are_proposed() {
        tagged("background", "The café reopened in May.");
        corrected(CORRECTED);
        reading = present();

        get().body("annotations", empty());
        carryOver()
                .body("items.fate", contains("words"))
                .body("items.state", contains("waiting"))
                .body("items[0].was.spans[0].exact", equalTo("The café reopened in May."))
                .body("items[0].prefix", equalTo("will close it,” the mayor said. "))
                .body("items[0].place[0].exact", equalTo("The café reopened in June."));
        var item = waiting(0);
        decide(item, "keep").statusCode(200).body("state", equalTo("kept"));
        get().body("annotations.id", contains(item))
                .body("annotations[0].spans[0].exact", equalTo("The café reopened in June."));

        // Taken back like any other act, and then it waits again.
        step("undo").statusCode(200);
        carryOver().body("items.state", contains("waiting"));
    }

    @Test
    void a_word_beside_them_is_enough_to_make_words_wait() {
        tagged("background", "The café");
        corrected(CORRECTED);
        reading = present();
        carryOver().body("items.fate", contains("surroundings")).body("items[0].place[0].exact", equalTo("The café"));
    }

    @Test
    void what_is_gone_can_be_moved_or_dropped_and_every_decision_can_be_changed() {
        tagged("direct-quote", "“bold”");
        corrected(TEXT.replace("She called the plan “bold”. Nobody answered.", "Nobody at all answered her."));
        reading = present();
        var item = waiting(0);
        carryOver().body("items.fate", contains("gone")).body("items[0].place", nullValue());

        decide(item, "keep").statusCode(400).body("errors[0].field", equalTo("decision"));
        decide(item, "drop").statusCode(200).body("state", equalTo("dropped"));
        carryOver().body("items.state", contains("dropped"));
        get().body("annotations", empty());
        decide(item, Map.of("decision", "move", "spans", List.of(span("“We will close it,”"))))
                .statusCode(200)
                .body("state", equalTo("kept"))
                .body("now.spans[0].exact", equalTo("“We will close it,”"));
        decide(item, Map.of("decision", "move", "spans", List.of(with(span("mayor"), "exact", "bayor"))))
                .statusCode(409);
        get().body("annotations.id", contains(item));
        decide(item, "wait").statusCode(200).body("state", equalTo("waiting"));
        get().body("annotations", empty());
    }

    @Test
    void a_repeated_decision_is_answered_as_the_first_time() {
        tagged("background", "The café reopened in May.");
        corrected(CORRECTED);
        reading = present();
        var item = waiting(0);
        var decision = Map.<String, Object>of("change", UUID.randomUUID(), "decision", "keep");
        for (int i = 0; i < 2; i++) {
            as("ana")
                    .body(decision)
                    .put("/api/carried/" + item)
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("kept"));
        }
        get().body("annotations", hasSize(1));
    }

    @Test
    void a_submitted_reading_takes_decisions_and_nothing_else() {
        tagged("background", "The café reopened in May.");
        submit("ana", reading);
        corrected(CORRECTED);
        reading = present();

        get().body("state", equalTo("submitted"));
        decide(waiting(0), "keep").statusCode(200);
        get().body("annotations", hasSize(1));
        decide(waiting(0), "drop").statusCode(200);
        get().body("annotations", empty());
        var other = with(
                tag("background", "the mayor"), "spans", List.of(Map.of("start", 0, "end", 10, "exact", "Correction")));
        put(UUID.randomUUID(), other).statusCode(409).body("type", equalTo("/problems/reading-submitted"));
    }

    @Test
    void links_follow_when_both_ends_have_found_their_place() {
        var quote = tagged("direct-quote", "“We will close it,”");
        var stays = tagged("background", "Nobody answered.");
        var waits = tagged("background", "The café reopened in May.");
        link("repeats", quote, stays).statusCode(201);
        link("repeats", waits, stays).statusCode(201);
        corrected(CORRECTED);
        reading = present();

        get().body("links", hasSize(1));
        decide(waiting(0), "keep").statusCode(200);
        get().body("links", hasSize(2)).body("links.to", not(hasItem(stays.toString())));
    }

    @Test
    void a_link_from_another_article_leads_to_the_corrected_text() {
        var quote = tagged("direct-quote", "“We will close it,”");
        var here = reading;
        var first = article;
        article = Newsroom.article(project, TEXT);
        reading = opened("ana");
        var other = tagged("direct-quote", "“We will close it,”");
        link("repeats", other, quote).statusCode(201);

        var second = reading;
        article = first;
        reading = here;
        corrected(CORRECTED);
        String carried =
                as("ana").get("/api/readings/" + present()).then().extract().path("annotations[0].id");
        as("ana").get("/api/readings/" + second).then().body("links.to", contains(carried));
    }

    @Test
    void answers_come_over_and_reasons_whose_words_went_are_named() {
        as("ana")
                .body(Map.of(
                        "change",
                        UUID.randomUUID(),
                        "reading",
                        reading,
                        "question",
                        "genre",
                        "value",
                        "report",
                        "reasons",
                        List.of(
                                Map.of("spans", List.of(span("Nobody answered."))),
                                Map.of("spans", List.of(span("in May"))))))
                .put("/api/answers/" + UUID.randomUUID())
                .then()
                .statusCode(201);
        corrected(CORRECTED);
        reading = present();
        get().body("answers.value", contains("report")).body("answers[0].reasons", hasSize(1));
        carryOver().body("reasons.words", contains("in May"));
    }

    @Test
    void what_was_done_on_the_earlier_text_meanwhile_is_brought_over() {
        var early = tagged("direct-quote", "“We will close it,”");
        corrected(CORRECTED);
        var late = tagged("background", "Nobody answered.");
        put(early, tag("indirect-quote", "“We will close it,”"), "\"0\"").statusCode(200);
        reading = present();

        carryOver().body("late", equalTo(2));
        as("ana")
                .post("/api/readings/" + reading + "/carry-over")
                .then()
                .statusCode(200)
                .body("late", equalTo(0));
        get().body("annotations.label", contains("indirect-quote", "background"))
                .body("annotations.id", not(hasItem(late.toString())));
    }

    private ValidatableResponse catchUp() {
        return as("ana")
                .post("/api/readings/" + reading + "/carry-over")
                .then()
                .statusCode(200)
                .body("late", equalTo(0));
    }

    @Test
    void late_answers_and_links_come_too_and_what_was_taken_back_goes() {
        var quote = tagged("direct-quote", "“We will close it,”");
        var other = tagged("background", "Nobody answered.");
        answer("genre", "report").statusCode(201);
        corrected(CORRECTED);
        String given = get().extract().path("answers[0].id");
        as("ana")
                .header("If-Match", "\"0\"")
                .delete("/api/answers/" + given + "?change=" + UUID.randomUUID())
                .then()
                .statusCode(204);
        link("repeats", quote, other).statusCode(201);
        reading = present();

        get().body("answers", hasSize(1)).body("links", empty());
        carryOver().body("late", equalTo(2));
        catchUp();
        get().body("answers", empty()).body("links", hasSize(1));
    }

    @Test
    void what_came_late_to_the_first_text_goes_on_through_two_corrections() {
        corrected(CORRECTED);
        corrected(CORRECTED.replace("June", "July"));
        tagged("background", "Nobody answered.");
        reading = present();
        carryOver().body("late", equalTo(1));
        catchUp();
        get().body("annotations.label", contains("background"));
    }

    @Test
    void two_desks_that_catch_up_bring_it_over_once() throws Exception {
        corrected(CORRECTED);
        tagged("background", "Nobody answered.");
        reading = present();
        var both = Executors.newFixedThreadPool(2);
        var answers = both.invokeAll(Collections.nCopies(
                2,
                () -> as("ana").post("/api/readings/" + reading + "/carry-over").statusCode()));
        both.shutdown();
        for (var answer : answers) {
            assertThat(answer.get()).isEqualTo(200);
        }
        get().body("annotations", hasSize(1));
    }

    @Test
    void what_comes_late_to_a_submitted_reading_waits_for_its_reader() {
        corrected(CORRECTED);
        var earlier = reading;
        reading = present();
        submit("ana", reading);
        var now = reading;
        reading = earlier;
        tagged("background", "Nobody answered.");
        reading = now;
        catchUp().body("items.state", contains("waiting"));
        get().body("annotations", empty()).body("state", equalTo("submitted"));
    }

    @Test
    void moving_a_kept_annotation_keeps_what_was_changed_about_it_since() {
        tagged("background", "The café reopened in May.");
        corrected(CORRECTED);
        reading = present();
        var item = waiting(0);
        decide(item, "keep").statusCode(200);
        var there = get().extract().<List<Map<String, Object>>>path("annotations[0].spans");
        put(
                        UUID.fromString(item),
                        with(tag("author-opinion", "Nobody answered."), "spans", there, "note", "a slip"),
                        "*")
                .statusCode(200);
        var spans = List.of(Map.of("start", 0, "end", 10, "exact", "Correction"));
        decide(item, Map.of("decision", "move", "spans", spans)).statusCode(200);
        get().body("annotations[0].note", equalTo("a slip"))
                .body("annotations[0].label", equalTo("author-opinion"))
                .body("annotations[0].spans[0].exact", equalTo("Correction"));
    }

    @Test
    void the_words_as_they_first_stood_come_back_with_what_was_said_of_them() {
        tagged("background", "The café reopened in May.");
        corrected(CORRECTED);
        corrected(TEXT);
        reading = present();
        get().body("annotations.label", contains("background"));
        carryOver().body("items", empty());
    }

    @Test
    void what_waits_goes_on_waiting_after_the_next_correction() {
        tagged("background", "The café reopened in May.");
        corrected(CORRECTED);
        corrected(CORRECTED.replace("June", "July"));
        reading = present();
        carryOver().body("items[0].place[0].exact", equalTo("The café reopened in July."));
    }

    @Test
    void exports_and_lists_know_the_present_reading_alone() {
        tagged("direct-quote", "“We will close it,”");
        submit("ana", reading);
        corrected(CORRECTED);
        as("ana").get("/api/articles/" + article + "/readings").then().body("items", hasSize(1));
        var lines = as("ana")
                .get("/api/projects/" + project + "/export/jsonl?readings=submitted")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(lines.split("direct-quote\"", -1)).hasSize(2);
    }

    @Test
    void the_same_text_again_and_one_compared_with_an_older_text_are_refused() {
        correct(UUID.randomUUID(), TEXT).statusCode(400).body("errors[0].field", equalTo("text"));
        var preview = preview(CORRECTED).extract();
        corrected(CORRECTED);
        as("ana")
                .body(Map.<String, Object>of(
                        "change", UUID.randomUUID(),
                        "replaces", preview.path("replaces"),
                        "text", preview.path("preview.text"),
                        "blocks", preview.path("preview.blocks")))
                .put("/api/articles/" + article + "/texts/" + UUID.randomUUID())
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/stale-text"));
    }

    @Test
    void editors_alone_correct_and_nobody_decides_for_another() {
        tagged("background", "The café reopened in May.");
        Newsroom.member(project, "ben", Role.REVIEWER);
        as("ben")
                .body(Map.of("text", "x"))
                .post("/api/articles/" + article + "/texts/previews")
                .then()
                .statusCode(403);
        corrected(CORRECTED);
        reading = present();
        as("ben")
                .body(Map.of("change", UUID.randomUUID(), "decision", "drop"))
                .put("/api/carried/" + waiting(0))
                .then()
                .statusCode(404);
        as("ben").get("/api/readings/" + reading + "/carry-over").then().statusCode(404);
    }

    @Test
    void a_mended_kind_of_block_stays_mended() {
        String text = as("ana").get("/api/articles/" + article).then().extract().path("text");
        as("ana")
                .body(Map.of("change", UUID.randomUUID(), "kind", "boilerplate"))
                .put("/api/texts/" + text + "/blocks/2")
                .then()
                .statusCode(200);
        preview(CORRECTED)
                .body("preview.blocks[3].kind", equalTo("boilerplate"))
                .body("preview.blocks[3].rule", equalTo("as-before"));
    }
}
