package org.stet.annotation.carryover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.stet.Newsroom;
import org.stet.project.Role;

/** A corrected text takes the place of another one, over HTTP; run once on each database. */
abstract class CorrectionStories extends CorrectedRoom {

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
    void nobody_is_told_of_a_reading_that_somebody_else_has_begun() {
        Newsroom.member(project, "ben", Role.REVIEWER);
        tagged("direct-quote", "“We will close it,”");
        var bens = opened("ben");
        as("ben")
                .body(with(tag("background", "The café reopened in May."), "reading", bens))
                .put("/api/annotations/" + UUID.randomUUID())
                .then()
                .statusCode(201);
        var own = Map.of("readings", 1, "annotations", 1, "waiting", 0);

        preview(CORRECTED).body("tally", equalTo(own));
        submit("ben", bens);
        preview(CORRECTED).body("tally", equalTo(Map.of("readings", 2, "annotations", 2, "waiting", 1)));
        as("ben")
                .body(Map.of("change", UUID.randomUUID(), "reason", "One more look"))
                .post("/api/readings/" + bens + "/reopen")
                .then()
                .statusCode(200);
        correct(UUID.randomUUID(), CORRECTED).statusCode(200).body("tally", equalTo(own));
        as("ben")
                .body(Map.of("change", UUID.randomUUID(), "article", article))
                .put("/api/readings/" + UUID.randomUUID())
                .then()
                .statusCode(200); // and it came over all the same
    }

    @Test
    void the_preview_counts_what_points_at_words_that_change() {
        var cue = Map.of("cue", Map.of("spans", List.of(span("reopened"))));
        put(UUID.randomUUID(), with(tag("direct-quote", "“bold”"), "attributes", cue))
                .statusCode(201);
        var other = TEXT.replace("The café reopened in May", "The café opened in May");

        preview(other).body("tally", equalTo(Map.of("readings", 1, "annotations", 1, "waiting", 1)));
        corrected(other);
        reading = present();
        carryOver().body("items.fate", contains("surroundings"));
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
    void the_words_as_they_first_stood_come_back_with_what_was_said_of_them() {
        tagged("background", "The café reopened in May.");
        corrected(CORRECTED);
        corrected(TEXT);
        reading = present();
        get().body("annotations.label", contains("background"));
        carryOver().body("items", empty());
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
