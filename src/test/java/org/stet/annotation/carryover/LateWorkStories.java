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
import java.util.UUID;
import java.util.concurrent.Executors;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

/** What reaches the earlier text after its correction, over HTTP; run once on each database. */
abstract class LateWorkStories extends CorrectedRoom {

    private ValidatableResponse catchUp() {
        return as("ana")
                .post("/api/readings/" + reading + "/carry-over")
                .then()
                .statusCode(200)
                .body("late", equalTo(0));
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
    void words_that_name_a_source_are_marked_in_the_text_that_their_reader_sees() {
        var mayor = source("ana", "The mayor");
        var quote = tagged("direct-quote", "“We will close it,”");
        var early = as("ana").get("/api/readings/" + reading).path("text");
        corrected(CORRECTED);
        var mention = UUID.randomUUID();
        as("ana")
                .body(with(
                        span("the mayor"),
                        "change",
                        UUID.randomUUID(),
                        "source",
                        mayor,
                        "article",
                        article,
                        "text",
                        early))
                .put("/api/mentions/" + mention)
                .then()
                .statusCode(201)
                .body("text", equalTo(early));
        put(quote, with(tag("direct-quote", "“We will close it,”"), "source", mayor, "mention", mention), "\"0\"")
                .statusCode(200);

        reading = present();
        catchUp().body("items", empty());
        get().body("annotations[0].mention", not(nullValue())).body("annotations[0].mention", not(mention.toString()));
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
}
