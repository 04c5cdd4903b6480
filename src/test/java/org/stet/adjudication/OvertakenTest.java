package org.stet.adjudication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.util.List;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.stet.Readers;
import org.stet.SignIn;

/** What becomes of decisions when readers change their minds. */
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
    void two_people_differ() {
        readers = new Readers(TEXT);
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
}
