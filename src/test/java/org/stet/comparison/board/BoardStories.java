package org.stet.comparison.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.stet.SignIn;
import org.stet.comparison.story.StoryRoom;

/** Boards over HTTP; run once on each database. */
abstract class BoardStories extends StoryRoom {

    private static final String SAID = "“We will rebuild the bridge before winter, whatever it costs,”";
    private static final String TRIMMED = "“rebuild the bridge before winter”";

    private UUID board;

    @BeforeEach
    void a_board_of_bens() {
        board = UUID.randomUUID();
        make("ben", board, false).statusCode(201);
    }

    @Test
    void a_private_board_is_for_its_owner_alone() {
        board("ben").statusCode(200).body("own", equalTo(true));
        board("ana").statusCode(404);
        board("stranger").statusCode(404);
        as("ana").get("/api/projects/{p}/boards", project).then().body("items", empty());

        share();
        board("ana").statusCode(200).body("own", equalTo(false)).body("owner", equalTo("ben"));
        board("stranger").statusCode(404);
        as("ana").get("/api/projects/{p}/boards", project).then().body("items.name", contains("Bridge"));
        pin("ana", words(post, POST, TRIMMED)).statusCode(403);
        as("ana")
                .delete("/api/boards/{b}?change={c}", board, UUID.randomUUID())
                .then()
                .statusCode(403);
    }

    @Test
    void a_pinned_annotation_shows_its_words_to_those_only_who_may_see_them() {
        var annotation = tag("ben", ledger, "direct-quote", "Kline", SAID);
        pin("ben", Map.of("annotation", annotation)).statusCode(200);
        pin("ben", words(post, POST, TRIMMED)).statusCode(200);
        share();

        board("ben")
                .body("pins.standing", contains("shown", "shown"))
                .body("pins[0].words.source", equalTo("Kline"))
                .body("pins[0].words.parts[0].exact", equalTo(SAID))
                .body("pins[0].words.profile[0].percent", equalTo(100));
        for (var name : new String[] {"ana", "cho", "vera"}) {
            board(name).body("pins.standing", contains("hidden", "shown")).body("pins[0].words", nullValue());
            SignIn.as(name)
                    .get("/boards/" + board)
                    .then()
                    .statusCode(200)
                    .body(not(containsString("whatever it costs")))
                    .body(containsString("Not for you to see"));
        }
        submit("ben", ledger);
        board("vera").body("pins.standing", contains("shown", "shown"));
        // Cho is to read the text alone and has not handed in.
        board("cho").body("pins.standing", contains("hidden", "shown"));
        reading("cho", ledger);
        submit("cho", ledger);
        board("cho").body("pins.standing", contains("shown", "shown"));
    }

    @Test
    void blind_spots_go_by_the_readings_that_one_may_see() {
        tag("ben", ledger, "direct-quote", "Kline", SAID);
        tag("ben", post, "author-opinion", "", "madness");
        pin("ben", words(ledger, LEDGER, SAID));
        pin("ben", words(post, POST, TRIMMED));
        share();

        board("ben")
                .body("spots.only[0].quoted", contains("Kline"))
                .body("spots.only[1].labels", contains("Author opinion"));
        board("vera").body("spots.reader", contains(nullValue(), nullValue())).body("spots.only[0].quoted", empty());
        submit("ben", ledger);
        board("cho").body("spots.only[0].quoted", empty());
        board("vera").body("spots.only[0].quoted", hasItem("Kline"));
    }

    @Test
    void what_is_taken_away_is_gone_from_the_board() {
        var annotation = tag("ben", ledger, "direct-quote", "Kline", SAID);
        pin("ben", Map.of("annotation", annotation)).statusCode(200);
        as("ben")
                .header("If-Match", "\"0\"")
                .delete("/api/annotations/{a}?change={c}", annotation, UUID.randomUUID())
                .then()
                .statusCode(204);

        board("ben").body("pins.standing", contains("gone")).body("pins[0].words", nullValue());
    }

    @Test
    void nobody_pins_what_they_may_not_see() {
        var annotation = tag("cho", ledger, "direct-quote", "Kline", SAID);
        pin("ben", Map.of("annotation", annotation)).statusCode(404);
        pin("ben", Map.of("annotation", UUID.randomUUID())).statusCode(404);
        pin("ben", words(ledger, LEDGER.replace("rebuild", "rebuilt"), SAID.replace("rebuild", "rebuilt")))
                .statusCode(409);
        pin("ben", Map.of()).statusCode(400);
    }

    @Test
    void six_passages_are_enough() {
        for (int i = 0; i < 6; i++) {
            pin("ben", words(post, POST, TRIMMED)).statusCode(200);
        }
        pin("ben", words(post, POST, TRIMMED)).statusCode(409).body("detail", containsString("6 passages"));
    }

    @Test
    void every_change_can_be_taken_back_and_done_again() {
        pin("ben", words(ledger, LEDGER, SAID));
        pin("ben", words(post, POST, TRIMMED));
        UUID second = UUID.fromString(board("ben").extract().path("pins[1].id"));
        as("ben")
                .body(Map.of("change", UUID.randomUUID(), "place", 0, "heading", "The short one"))
                .put("/api/boards/{b}/pins/{p}", board, second)
                .then()
                .statusCode(200)
                .body("pins[0].id", equalTo(second.toString()))
                .body("pins[0].heading", equalTo("The short one"));

        step("undo").body("pins[1].id", equalTo(second.toString())).body("pins[1].heading", nullValue());
        step("redo").body("pins[0].heading", equalTo("The short one"));
        as("ben")
                .delete("/api/boards/{b}/pins/{p}?change={c}", board, second, UUID.randomUUID())
                .then()
                .statusCode(204);
        board("ben").body("pins", hasSize(1));
        step("undo").body("pins", hasSize(2)).body("pins[0].heading", equalTo("The short one"));
        as("ben")
                .delete("/api/boards/{b}?change={c}", board, UUID.randomUUID())
                .then()
                .statusCode(204);
        board("ben").statusCode(404);
        step("undo").body("pins", hasSize(2));
        step("undo");
        step("undo").body("pins", hasSize(1));
        step("undo").body("pins", empty());
        as("ben")
                .body(Map.of("change", UUID.randomUUID()))
                .post("/api/boards/{b}/undo", board)
                .then()
                .statusCode(409);
    }

    @Test
    void a_repeat_is_answered_as_the_first_time_and_an_old_state_is_refused() {
        var pin = UUID.randomUUID();
        var body = new HashMap<>(words(post, POST, TRIMMED));
        body.put("change", UUID.randomUUID());
        for (int i = 0; i < 2; i++) {
            as("ben")
                    .body(body)
                    .put("/api/boards/{b}/pins/{p}", board, pin)
                    .then()
                    .statusCode(200)
                    .body("pins", hasSize(1));
        }
        as("ben")
                .header("If-Match", "\"0\"")
                .body(Map.of("change", UUID.randomUUID(), "heading", "x"))
                .put("/api/boards/{b}/pins/{p}", board, pin)
                .then()
                .statusCode(412);
    }

    @Test
    void a_form_pins_to_the_board_that_was_used_last_or_to_a_new_one() {
        var annotation = tag("ben", ledger, "direct-quote", "Kline", SAID);
        String at = SignIn.as("ben")
                .redirects()
                .follow(false)
                .formParam("annotation", annotation.toString())
                .post("/projects/{p}/boards/pins", project)
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        assertThat(at).contains("/boards/" + board + "#pin-");

        String fresh = SignIn.as("vera")
                .redirects()
                .follow(false)
                .formParam("text", board("ben").extract().<String>path("pins[0].words.text"))
                .formParam("spans", "0-6")
                .formParam("board", "new")
                .post("/projects/{p}/boards/pins", project)
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        SignIn.as("vera").get(fresh).then().statusCode(200).body(containsString("Bridge"));
        board("ben").body("pins", hasSize(1));
    }

    @Test
    void the_page_shows_what_is_shared_when_asked() {
        pin("ben", words(ledger, LEDGER, SAID));
        pin("ben", words(post, POST, TRIMMED));

        SignIn.as("ben").get("/boards/" + board).then().body(not(containsString("shared-word\">")));
        SignIn.as("ben")
                .get("/boards/" + board + "?shared=true")
                .then()
                .body(containsString("<span class=\"shared-word\">rebuild</span>"))
                .body(not(containsString("<span class=\"shared-word\">the</span>")));
    }

    private ValidatableResponse make(String name, UUID id, boolean shared) {
        return as(name).body(
                        Map.of("change", UUID.randomUUID(), "project", project, "name", "Bridge", "shared", shared))
                .put("/api/boards/" + id)
                .then();
    }

    private void share() {
        String etag = as("ben").get("/api/boards/" + board).header("ETag");
        as("ben")
                .header("If-Match", etag)
                .body(Map.of("change", UUID.randomUUID(), "project", project, "name", "Bridge", "shared", true))
                .put("/api/boards/" + board)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse board(String name) {
        return as(name).get("/api/boards/" + board).then();
    }

    private ValidatableResponse step(String which) {
        return as("ben")
                .body(Map.of("change", UUID.randomUUID()))
                .post("/api/boards/{b}/{step}", board, which)
                .then()
                .statusCode(200);
    }

    private static Map<String, Object> words(UUID article, String text, String words) {
        return Map.of("article", article, "spans", spans(text, words));
    }

    private ValidatableResponse pin(String name, Map<String, ?> what) {
        var body = new HashMap<String, Object>(what);
        body.put("change", UUID.randomUUID());
        return as(name).body(body)
                .put("/api/boards/{b}/pins/{p}", board, UUID.randomUUID())
                .then();
    }
}
