package org.stet.adjudication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import java.util.List;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.stet.Newsroom;
import org.stet.Readers;
import org.stet.SignIn;
import org.stet.project.Role;

/** What becomes of decisions when readers change their minds, or another editor decides otherwise. */
@QuarkusTest
@SuppressWarnings("NullAway.Init") // set before each test
class OvertakenTest {

    private static final String TEXT = """
            Council closes the bridge

            “We will close it,” the mayor said. Nobody answered the letters.
            """;

    private Readers readers;
    private SettlingDesk desk;
    private UUID bens;

    @BeforeEach
    void two_people_differ_and_two_editors_settle() {
        readers = new Readers(TEXT);
        Newsroom.member(readers.project, "edda", Role.EDITOR);
        readers.tag("ana", "unsupported-assertion", "Nobody answered the letters");
        bens = readers.tag("ben", "author-opinion", "Nobody answered the letters");
        List.of("ana", "ben").forEach(readers::submit);
        desk = new SettlingDesk(readers);
        desk.begin();
    }

    @Test
    void a_decision_gives_way_once_the_readers_agree() {
        desk.decide("ana", UUID.randomUUID(), 0, desk.accept("ben"), null).statusCode(201);
        readers.reopen("ben");
        readers.withdraw("ben", bens);
        readers.tag("ben", "unsupported-assertion", "Nobody answered the letters");
        readers.submit("ben");

        desk.look().body("refresh", equalTo(true));
        desk.step("ana", "/finish").statusCode(409);
        desk.begin();

        assertThat(desk.tags()).containsExactly("unsupported-assertion Nobody answered the letters");
        desk.step("ana", "/finish").statusCode(200);
    }

    @Test
    void a_decision_about_what_nobody_has_any_more_is_taken_out() {
        desk.decide("ana", UUID.randomUUID(), 0, desk.accept("ben"), null).statusCode(201);
        readers.reopen("ben");
        readers.withdraw("ben", bens);
        readers.submit("ben");
        readers.reopen("ana");
        var anas =
                SignIn.as("ana").get("/api/readings/" + readers.reading("ana")).<String>path("annotations[0].id");
        readers.withdraw("ana", UUID.fromString(anas));
        readers.submit("ana");

        desk.begin();

        assertThat(desk.tags()).isEmpty();
        desk.step("ana", "/finish").statusCode(200);
    }

    @Test
    void undo_leaves_alone_what_somebody_else_decided_since() {
        var id = UUID.randomUUID();
        desk.decide("ana", id, 0, desk.accept("ben"), null).statusCode(201);
        desk.decide("edda", id, 0, desk.accept("ana"), "\"0\"").statusCode(200);

        desk.step("ana", "/undo").statusCode(409);

        assertThat(desk.tags()).containsExactly("unsupported-assertion Nobody answered the letters");
    }

    @Test
    void redo_puts_nothing_beside_what_somebody_else_decided_since() {
        desk.decide("ana", UUID.randomUUID(), 0, desk.accept("ben"), null).statusCode(201);
        desk.step("ana", "/undo").statusCode(200);
        desk.decide("edda", UUID.randomUUID(), 0, desk.accept("ana"), null).statusCode(201);

        desk.step("ana", "/redo").statusCode(409);

        assertThat(desk.tags()).containsExactly("unsupported-assertion Nobody answered the letters");
    }

    @Test
    void redo_copies_nothing_from_a_reading_that_is_being_changed() {
        Newsroom.member(readers.project, "cho", Role.REVIEWER);
        readers.submit("cho"); // so that two are there when Ben's is not
        desk.decide("ana", UUID.randomUUID(), 0, desk.accept("ben"), null).statusCode(201);
        desk.step("ana", "/undo").statusCode(200);
        var settled = desk.settled();
        readers.reopen("ben");

        desk.step("ana", "/redo")
                .statusCode(409)
                .body("detail", containsString("A reader has something else here by now"));

        assertThat(Rows.tags(settled)).isEmpty();
    }
}
