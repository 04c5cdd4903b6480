package org.stet.adjudication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.stet.Newsroom;
import org.stet.Readers;
import org.stet.SignIn;
import org.stet.project.Role;

/** Whatever readers and other editors did since, undo goes on: what cannot come back stays, and says so. */
abstract class SettlingUndoStories {

    private static final String LETTERS = "Nobody answered the letters";
    private static final String TEXT = """
            Council closes the bridge

            The café reopened in May. Nobody answered the letters, and the river rose.
            """;

    /** The places of the differences in the list. */
    private static final int CAFE = 0;

    private static final int CLAIM = 1;

    private Readers readers;
    private SettlingDesk desk;
    private UUID bens;

    @BeforeEach
    void two_people_differ_twice_and_two_editors_settle() {
        readers = new Readers(TEXT);
        Newsroom.member(readers.project, "edda", Role.EDITOR);
        readers.tag("ana", "background", "The café reopened in May");
        readers.tag("ana", "unsupported-assertion", LETTERS);
        bens = readers.tag("ben", "author-opinion", LETTERS);
        List.of("ana", "ben").forEach(readers::submit);
        desk = new SettlingDesk(readers);
        desk.begin();
        desk.decide(CAFE, desk.accept("ana")).statusCode(201);
    }

    @Test
    void what_all_agree_on_by_now_stays_and_undo_goes_on_before_it() {
        desk.decide(CLAIM, desk.accept("ben")).statusCode(201);
        benSays("unsupported-assertion");
        desk.begin();

        stays("/undo", "What is no difference any more: all readers agree there by now, and that stays.");
        assertThat(desk.tags())
                .containsExactly("background The café reopened in May", "unsupported-assertion " + LETTERS);

        goes("/undo");
        assertThat(desk.tags()).containsExactly("unsupported-assertion " + LETTERS);
        desk.step("ana", "/undo").statusCode(409).body("detail", equalTo("There is nothing to undo."));
    }

    @Test
    void a_decision_that_the_readings_took_out_is_nobodys_step() {
        goes("/undo");
        desk.decide("edda", UUID.randomUUID(), CLAIM, desk.accept("ben"), null).statusCode(201);
        benSays("unsupported-assertion");
        desk.begin();

        goes("/redo");

        assertThat(desk.tags()).contains("background The café reopened in May");
    }

    @Test
    void a_new_decision_is_taken_back_though_the_one_before_cannot_come_back() {
        desk.decide(CLAIM, desk.accept("ben")).statusCode(201);
        benSays("background");
        desk.decide(CLAIM, desk.accept("ana")).statusCode(201);

        stays(
                "/undo",
                "Difference 2: the earlier decision cannot come back, because a reader has something else there by"
                        + " now or is changing it.");
        assertThat(desk.tags()).containsExactly("background The café reopened in May");
        stays("/undo", "Difference 2: it is so already.");
        goes("/undo");
        assertThat(desk.tags()).isEmpty();

        goes("/redo");
        stays(
                "/redo",
                "Difference 2: the earlier decision cannot come back, because a reader has something else"
                        + " there by now or is changing it.");
        goes("/redo");
        assertThat(desk.tags())
                .containsExactly("background The café reopened in May", "unsupported-assertion " + LETTERS);
    }

    @Test
    void undo_leaves_alone_what_somebody_else_decided_since_and_goes_on_before_it() {
        var id = UUID.randomUUID();
        desk.decide("ana", id, CLAIM, desk.accept("ben"), null).statusCode(201);
        desk.decide("edda", id, CLAIM, desk.accept("ana"), "\"0\"").statusCode(200);

        stays("/undo", "Difference 2: somebody has decided otherwise since, and that stays.");
        assertThat(desk.tags())
                .containsExactly("background The café reopened in May", "unsupported-assertion " + LETTERS);

        goes("/undo");
        assertThat(desk.tags()).containsExactly("unsupported-assertion " + LETTERS);
    }

    @Test
    void redo_puts_nothing_beside_what_somebody_else_decided_since() {
        desk.decide(CLAIM, desk.accept("ben")).statusCode(201);
        goes("/undo");
        desk.decide("edda", UUID.randomUUID(), CLAIM, desk.accept("ana"), null).statusCode(201);

        stays("/redo", "Difference 2: somebody has decided otherwise since, and that stays.");

        assertThat(desk.tags())
                .containsExactly("background The café reopened in May", "unsupported-assertion " + LETTERS);
    }

    @Test
    void redo_copies_nothing_from_a_reading_that_is_being_changed_and_can_be_asked_again() {
        Newsroom.member(readers.project, "cho", Role.REVIEWER);
        readers.submit("cho"); // so that two are there when Ben's is not
        desk.decide(CLAIM, desk.accept("ben")).statusCode(201);
        goes("/undo");
        var settled = desk.settled();
        readers.reopen("ben");

        stays(
                "/redo",
                "Difference 2: the earlier decision cannot come back, because a reader has something else there by"
                        + " now or is changing it.");
        assertThat(Rows.tags(settled)).containsExactly("background The café reopened in May");

        readers.submit("ben");
        stays("/undo", "Difference 2: it is so already.");
        goes("/redo");
        assertThat(desk.tags()).contains("author-opinion " + LETTERS);
    }

    @Test
    void a_link_whose_passage_is_there_no_more_stays_out_whole() {
        var linked = new Readers(TEXT);
        Newsroom.member(linked.project, "edda", Role.EDITOR);
        var rose = linked.tag("ana", "unsupported-assertion", "the river rose");
        linked.link("ana", "repeats", rose, linked.tag("ana", "unsupported-assertion", LETTERS));
        linked.tag("ben", "unsupported-assertion", "the river rose");
        linked.tag("ben", "unsupported-assertion", "Nobody answered");
        List.of("ana", "ben").forEach(linked::submit);
        desk = new SettlingDesk(linked);
        desk.begin();
        desk.decide(0, desk.accept("ana")).statusCode(201);
        desk.decide(1, desk.accept("ana")).statusCode(201);
        goes("/undo");
        goes("/undo");
        desk.decide("edda", UUID.randomUUID(), 0, Map.of("outcome", "no-tag"), null)
                .statusCode(201);

        stays("/redo", "Difference 1: somebody has decided otherwise since, and that stays.");
        stays(
                "/redo",
                "Difference 2: the earlier decision cannot come back, because something that it leads to is not"
                        + " there any more.");

        assertThat(Rows.links(desk.settled())).isEmpty();
        desk.look().body("differences[1].standing", equalTo("open"));
    }

    @Test
    void the_same_change_twice_is_one_step_and_one_answer() {
        var id = UUID.randomUUID();
        desk.decide("ana", id, CLAIM, desk.accept("ben"), null).statusCode(201);
        desk.decide("edda", id, CLAIM, desk.accept("ana"), "\"0\"").statusCode(200);
        var change = UUID.randomUUID();

        for (int time = 0; time < 2; time++) {
            SignIn.as("ana")
                    .contentType(ContentType.JSON)
                    .body(Map.of("change", change))
                    .post("/api/articles/" + readers.article + "/settling/undo")
                    .then()
                    .statusCode(200)
                    .body("stayed.settlement", contains(id.toString()))
                    .body("stayed[0].sentence", containsString("decided otherwise since"));
        }

        goes("/undo");
        assertThat(desk.tags()).containsExactly("unsupported-assertion " + LETTERS);
    }

    private void stays(String step, String... sentences) {
        step(step).body("stayed.sentence", contains(sentences));
    }

    private void goes(String step) {
        step(step).body("stayed", empty());
    }

    private ValidatableResponse step(String step) {
        return desk.step("ana", step).statusCode(200);
    }

    private void benSays(String label) {
        readers.reopen("ben");
        readers.withdraw("ben", bens);
        readers.tag("ben", label, LETTERS);
        readers.submit("ben");
    }
}
