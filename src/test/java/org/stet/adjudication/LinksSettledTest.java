package org.stet.adjudication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.stet.Newsroom;
import org.stet.Readers;
import org.stet.project.Role;

/** Links between passages, settled like everything else. */
@QuarkusTest
class LinksSettledTest {

    private static final String CLAIM = "Nobody answered";
    private static final String AGAIN = "the river rose";
    private static final String TEXT = """
            Council closes the bridge

            The café reopened in May. Nobody answered the letters, and the river rose.
            """;

    private final Readers readers = new Readers(TEXT);
    private final SettlingDesk desk = new SettlingDesk(readers);

    @BeforeEach
    void a_third_person_may_read() {
        Newsroom.member(readers.project, "cho", Role.REVIEWER);
    }

    @Test
    void a_link_that_all_drew_is_there_once_its_passages_are_settled() {
        for (var name : List.of("ana", "ben")) {
            var claim = tag(name, name.equals("ana") ? CLAIM : "Nobody");
            readers.link(name, "repeats", tag(name, AGAIN), claim);
        }
        submit();

        desk.begin().body("agreements", equalTo(2));
        desk.decide(0, desk.accept("ana")).statusCode(201);
        desk.finishAll();

        desk.reading().body("links", hasSize(1)).body("annotations", hasSize(2));
    }

    @Test
    void a_link_that_readers_drew_in_opposite_directions_is_two_opinions() {
        readers.link("ana", "repeats", tag("ana", AGAIN), tag("ana", CLAIM));
        var claim = tag("ben", CLAIM);
        readers.link("ben", "repeats", claim, tag("ben", AGAIN));
        submit();
        desk.begin();

        desk.look()
                .body("differences.kind", contains("link"))
                .body("differences[0].majority", empty())
                .body("differences[0].variants[0].links[0].fromWords", equalTo(AGAIN))
                .body("differences[0].variants[0].links[0].backwards", equalTo(true));
        desk.decide(0, Map.of("outcome", "several", "accepted", List.of(reading("ana"), reading("ben"))))
                .statusCode(201);
        desk.finishAll();

        desk.reading().body("links", hasSize(2));
    }

    @Test
    void a_link_to_another_article_goes_on_leading_there() {
        var other = new Readers(readers.project, TEXT);
        var there = other.tag("ana", "unsupported-assertion", CLAIM);
        other.submit("ana");
        readers.link("ana", "repeats", tag("ana", CLAIM), there);
        tag("ben", CLAIM);
        submit();
        desk.begin();

        desk.decide(0, desk.accept("ana")).statusCode(201);
        desk.finishAll();

        desk.reading().body("links.to", contains(there.toString())).body("annotations", hasSize(1));
    }

    @Test
    void a_link_waits_for_its_passages() {
        readers.link("ana", "repeats", tag("ana", AGAIN), tag("ana", CLAIM));
        tag("ben", AGAIN);
        tag("ben", "Nobody");
        submit();
        desk.begin();

        desk.decide(1, desk.accept("ana")).statusCode(409);
        desk.decide(0, desk.accept("ana")).statusCode(201);
        desk.decide(1, desk.accept("ana")).statusCode(201);
    }

    @Test
    void a_link_comes_back_as_it_was_when_it_was_decided_on() {
        var again = tag("ana", AGAIN);
        var claim = tag("ana", CLAIM);
        var link = readers.link("ana", "repeats", again, claim);
        for (var name : List.of("ben", "cho")) {
            List.of(AGAIN, CLAIM).forEach(words -> tag(name, words));
        }
        List.of("ana", "ben", "cho").forEach(readers::submit);
        desk.begin();
        desk.decide(0, desk.accept("ana")).statusCode(201);
        var settled = desk.settled();
        desk.step("ana", "/undo").statusCode(200);
        assertThat(Rows.links(settled)).isEmpty();

        readers.reopen("ana");
        readers.relink("ana", link, "repeats", claim, again);
        desk.step("ana", "/redo").statusCode(200);

        assertThat(Rows.links(settled)).containsExactly("repeats the river rose → Nobody answered");
    }

    @Test
    void after_a_correction_two_links_of_one_kind_keep_their_own_decisions() {
        var first = "The café reopened in May";
        readers.link("ana", "repeats", tag("ana", CLAIM), tag("ana", first));
        readers.link("ana", "repeats", tag("ana", AGAIN), readers.tag("ana", "background", "the letters"));
        List.of(CLAIM, first, AGAIN).forEach(words -> tag("ben", words));
        readers.tag("ben", "background", "the letters");
        submit();
        desk.begin();
        int one = desk.look().extract().jsonPath().getList("differences").size() - 2;
        var words = desk.look().extract().<String>path("differences[%d].variants[0].links[0].fromWords".formatted(one));
        desk.decide(one, desk.accept("ana")).statusCode(201);
        desk.decide(one + 1, Map.of("outcome", "no-tag")).statusCode(201);
        desk.finishAll();

        readers.correct(TEXT.replace("Council closes", "The council closes"));
        desk.begin();

        desk.look()
                .body(
                        "differences.find { it.settlement.outcome == 'accept' }.variants[0].links[0].fromWords",
                        equalTo(words))
                .body("waiting", equalTo(0));
    }

    @Test
    void a_decision_for_a_reader_who_is_still_checking_the_corrected_text_waits() {
        readers.tag("cho", "background", "The café reopened in May");
        tag("ana", CLAIM);
        tag("ben", AGAIN);
        List.of("ana", "ben", "cho").forEach(readers::submit);
        desk.begin();
        desk.decide(2, desk.accept("ana")).statusCode(201);
        desk.finishAll();

        readers.reopen("ana");
        readers.correct(TEXT.replace("Council closes", "The council closes"));
        desk.begin();

        desk.look().body("differences.standing", contains("deferred", "open"));
    }

    private UUID tag(String name, String words) {
        return readers.tag(name, "unsupported-assertion", words);
    }

    private UUID reading(String name) {
        return readers.reading(name);
    }

    private void submit() {
        List.of("ana", "ben").forEach(readers::submit);
    }
}
