package org.stet.annotation.carryover;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.junit.jupiter.api.Test;

import org.stet.history.ChangeEntry;

/** What a correction leaves to the reader: keep, move, drop, take back. Over HTTP; run once on each database. */
abstract class DecidingStories extends CorrectedRoom {

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
    void a_decision_says_by_which_change_it_is_taken_back_and_nothing_else_is() {
        tagged("background", "The café reopened in May.");
        corrected(CORRECTED);
        reading = present();
        var item = waiting(0);
        carryOver().body("items[0].changes", empty());
        List<String> kept =
                decide(item, "keep").body("changes", hasSize(1)).extract().path("changes");

        var elsewhere = UUID.randomUUID();
        var heading = List.of(Map.of("start", 0, "end", 10, "exact", "Correction"));
        put(elsewhere, with(tag("background", "the mayor"), "spans", heading)).statusCode(201);
        step("undo", kept).statusCode(409).body("detail", containsString("at another desk"));
        get().body("annotations", hasSize(2));

        step("undo").body("gone", contains(elsewhere.toString()));
        step("undo", kept).statusCode(200).body("gone", contains(item));
        step("redo", List.of(elsewhere.toString())).statusCode(409);
        step("redo", kept).statusCode(200).body("annotations.id", contains(item));

        List<String> dropped =
                decide(item, "drop").body("changes", hasSize(1)).extract().path("changes");
        step("undo", kept).statusCode(409);
        step("undo", dropped).statusCode(200).body("annotations.id", contains(item));
        decide(item, "wait").body("changes", hasSize(1));
        decide(item, "drop").body("changes", hasSize(1));
        // Another desk had decided so: here there is nothing to take back.
        decide(item, "drop").statusCode(200).body("changes", empty());
        step("undo").body("decisions.dropped", contains(false)).body("summary", equalTo("Put back among what waits"));
    }

    @Test
    void a_tag_that_comes_back_with_a_decision_carries_the_id_of_the_undo() {
        tagged("background", "The café reopened in May.");
        corrected(CORRECTED);
        reading = present();
        var item = waiting(0);
        decide(item, "keep");
        decide(item, "drop");

        var undo = UUID.randomUUID();
        as("ana")
                .body(Map.of("change", undo))
                .post("/api/readings/" + reading + "/undo")
                .then()
                .statusCode(200);
        var there = get().extract().<List<Map<String, Object>>>path("annotations[0].spans");
        put(UUID.fromString(item), with(tag("author-opinion", "Nobody answered."), "spans", there), "\"" + undo + "\"")
                .statusCode(200);
    }

    @Test
    void decisions_from_before_they_were_steps_are_none() {
        tagged("background", "The café reopened in May.");
        corrected(CORRECTED);
        reading = present();
        decide(waiting(0), "keep");
        QuarkusTransaction.requiringNew()
                .run(() ->
                        ChangeEntry.update("batch = null where reading = ?1 and kind = 'carrying-decided'", reading));

        step("undo").body("gone", contains(waiting(0))).body("decisions", empty());
        step("undo").statusCode(409);
        step("redo").body("annotations.id", contains(waiting(0)));
    }

    @Test
    void what_was_dropped_before_it_stood_anywhere_is_taken_back_before_what_was_done_earlier() {
        tagged("background", "The café reopened in May.");
        corrected(CORRECTED);
        reading = present();
        var other = UUID.randomUUID();
        var heading = List.of(Map.of("start", 0, "end", 10, "exact", "Correction"));
        put(other, with(tag("background", "the mayor"), "spans", heading)).statusCode(201);
        decide(waiting(0), "drop").body("state", equalTo("dropped"));

        step("undo")
                .statusCode(200)
                .body("summary", equalTo("Put back among what waits"))
                .body("decisions.id", contains(waiting(0)))
                .body("decisions.dropped", contains(false))
                .body("gone", empty());
        carryOver().body("items.state", contains("waiting"));
        step("redo")
                .body("summary", equalTo("Left out of the corrected text"))
                .body("decisions.dropped", contains(true));
        carryOver().body("items.state", contains("dropped"));
        get().body("annotations.id", contains(other.toString()));

        decide(waiting(0), "keep").body("state", equalTo("kept"));
        step("undo").body("gone", contains(waiting(0))).body("decisions.dropped", contains(true));
        carryOver().body("items.state", contains("dropped"));
        step("undo").body("decisions.dropped", contains(false));
        step("undo").body("gone", contains(other.toString()));
        step("undo").statusCode(409);
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

        // Another desk goes on with it: its change is no part of what is answered.
        var first = decide(item, decision).extract().path("changes");
        var there = get().extract().<List<Map<String, Object>>>path("annotations[0].spans");
        put(UUID.fromString(item), with(tag("background", "Nobody answered."), "spans", there, "note", "a slip"), "*")
                .statusCode(200);
        decide(item, decision).body("changes", equalTo(first));
    }

    @Test
    void who_goes_on_before_the_answer_builds_on_a_change_of_their_own() {
        tagged("background", "The café reopened in May.");
        corrected(CORRECTED);
        reading = present();
        var item = waiting(0);
        var state = UUID.randomUUID();
        var keep = Map.<String, Object>of("change", UUID.randomUUID(), "annotationChange", state, "decision", "keep");
        decide(item, keep).statusCode(200).body("now.lastChange", equalTo(state.toString()));
        var there = get().extract().<List<Map<String, Object>>>path("annotations[0].spans");
        var revised = with(tag("author-opinion", "Nobody answered."), "spans", there);
        put(UUID.fromString(item), revised, "\"" + state + "\"").statusCode(200);
        // The answer was lost: a repeat decides nothing anew.
        decide(item, keep).statusCode(200).body("now.label", equalTo("author-opinion"));

        decide(item, Map.of("annotationChange", state, "decision", "drop"))
                .statusCode(409)
                .body("type", equalTo("/problems/change-id-reused"))
                .body("errors[0].field", equalTo("annotationChange"));
        var once = UUID.randomUUID();
        decide(item, Map.of("change", once, "annotationChange", once, "decision", "drop"))
                .statusCode(409);
        get().body("annotations.label", contains("author-opinion"));
    }

    @Test
    void a_decision_that_comes_late_takes_away_nothing_that_nobody_has_seen() {
        tagged("background", "The café reopened in May.");
        corrected(CORRECTED);
        reading = present();
        var item = waiting(0);
        var kept = UUID.randomUUID();
        decide(item, Map.of("annotationChange", kept, "decision", "keep")).statusCode(200);

        // Of another desk, which had no connection.
        for (var decision : List.of("drop", "wait")) {
            decide(item, Map.of("annotationChange", UUID.randomUUID(), "decision", decision))
                    .statusCode(409)
                    .body("errors[0].field", equalTo("seen"));
        }
        get().body("annotations.label", contains("background"));
        decide(item, Map.of("annotationChange", UUID.randomUUID(), "seen", kept, "decision", "drop"))
                .statusCode(200)
                .body("state", equalTo("dropped"));
        get().body("annotations", empty());
    }

    @Test
    void the_list_tells_what_would_be_said_of_a_tag_in_the_corrected_text() {
        var cue = Map.of("cue", Map.of("spans", List.of(span("reopened"))));
        put(UUID.randomUUID(), with(tag("direct-quote", "“bold”"), "attributes", cue))
                .statusCode(201);
        put(UUID.randomUUID(), with(tag("direct-quote", "“We will close it,”"), "attributes", cue))
                .statusCode(201);
        corrected(TEXT.replace("Bridge to close", "No bridge to close")
                .replace("the mayor said", "the mayor said again")
                .replace("plan “bold”", "plan a “bold”"));
        reading = present();
        carryOver().body("items", hasSize(2));
        int start = carryOver().extract().path("items[0].was.attributes.cue.spans[0].start");
        for (int at = 0; at < 2; at++) {
            var told = carryOver().extract().<Map<String, Object>>path("items[" + at + "].attributes");
            carryOver()
                    .body("items[" + at + "].attributes.cue.spans[0].start", equalTo(start + 9))
                    .body("items[" + at + "].attributes.cue.spans[0].exact", equalTo("reopened"));
            decide(waiting(at), "keep").statusCode(200).body("now.attributes", equalTo(told));
        }
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
    void a_decision_that_comes_after_the_next_correction_is_refused_and_one_that_came_before_stands() {
        tagged("background", "The café reopened in May.");
        tagged("direct-quote", "“bold”");
        corrected(CORRECTED.replace("“bold”", "“brave”"));
        reading = present();
        var kept = waiting(0);
        var late = waiting(1);
        var change = UUID.randomUUID();
        decide(kept, Map.of("decision", "keep", "change", change)).statusCode(200);
        corrected(CORRECTED.replace("“bold”", "“brave”").replace("June", "July"));

        decide(late, "drop")
                .statusCode(409)
                .body("type", containsString("article-corrected"))
                .body(
                        "detail",
                        equalTo("The article was corrected once more. Look at this tag again in the corrected text."))
                .body("reading", equalTo(present().toString()));
        // Whose answer was lost is told the same as the first time.
        decide(kept, Map.of("decision", "keep", "change", change))
                .statusCode(200)
                .body("state", equalTo("kept"));
        reading = present();
        carryOver().body("items.state", hasItem("waiting")).body("items.was.spans.flatten().exact", hasItem("“bold”"));
    }

    @Test
    void what_waits_goes_on_waiting_after_the_next_correction() {
        tagged("background", "The café reopened in May.");
        corrected(CORRECTED);
        corrected(CORRECTED.replace("June", "July"));
        reading = present();
        carryOver().body("items[0].place[0].exact", equalTo("The café reopened in July."));
    }
}
