package org.stet.routes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.stet.Newsroom;
import org.stet.Readers;
import org.stet.SignIn;
import org.stet.project.Project;
import org.stet.project.Role;

/**
 * Ana's reading of one article is handed in; a link in it leads to her reading of another. Whoever may not see that one
 * sees no such link, wherever it would be shown.
 */
@QuarkusTest
@SuppressWarnings("NullAway.Init") // set before each test
class HiddenEndsTest {

    private static final String WORDS = "the river rose";
    private static final String TEXT = "Council closes the bridge\n\nNobody answered, and the river rose.";

    @Inject
    SessionFactory sessions;

    private Readers here;
    private Readers there;
    private UUID near;
    private UUID far;
    private UUID link;

    @BeforeEach
    void a_link_leads_to_an_open_reading() {
        here = new Readers(TEXT);
        there = new Readers(here.project, TEXT);
        Newsroom.member(here.project, "vera", Role.VIEWER);
        Newsroom.member(here.project, "cho", Role.EDITOR);
        far = there.tag("ana", "unsupported-assertion", WORDS);
        near = here.tag("ana", "unsupported-assertion", WORDS);
        link = here.link("ana", "repeats", near, far);
        here.tag("ben", "unsupported-assertion", WORDS);
        here.submit("ana");
        here.submit("ben");
    }

    @Test
    void a_reading_has_the_link_for_those_alone_who_may_see_both_ends() {
        List.of("ben", "vera", "cho").forEach(name -> links(name).body("links", empty()));
        links("ana").body("links.to", contains(far.toString()));

        there.submit("ana");
        links("vera").body("links.to", contains(far.toString()));
        links("ben").body("links", empty());

        there.submit("ben");
        links("ben").body("links.to", contains(far.toString()));

        there.reopen("ana");
        List.of("ben", "vera", "cho").forEach(name -> links(name).body("links", empty()));
    }

    @Test
    void a_project_that_is_made_blind_hides_it_from_who_has_not_read_there() {
        there.submit("ana");
        blind(false);
        links("ben").body("links", hasSize(1));

        blind(true);
        links("ben").body("links", empty());
    }

    @Test
    void no_desk_says_where_it_leads() {
        for (var name : List.of("ben", "vera", "cho")) {
            assertThat(page(name, "/readings/" + here.reading("ana"))).doesNotContain(link.toString(), far.toString());
        }
        assertThat(page("ana", "/readings/" + here.reading("ana"))).contains(link.toString(), far.toString());

        there.submit("ana");
        assertThat(page("vera", "/readings/" + here.reading("ana"))).contains(link.toString());
    }

    @Test
    void it_is_no_difference_between_readings_before_both_ends_are_handed_in() {
        // Its author as well: who compares finds the same as everybody else.
        for (var name : List.of("ana", "ben", "vera", "cho")) {
            comparison(name).body("differences", empty()).body("readings.links", contains(0, 0));
            assertThat(page(name, "/compare?" + both())).doesNotContain("repeats");
        }

        there.submit("ana");
        comparison("ana").body("differences.kind", contains("link")).body("readings.links", contains(1, 0));
        assertThat(page("vera", "/compare?" + both())).contains("repeats");
        comparison("ben").body("differences", empty());
    }

    @Test
    void an_export_leaves_it_in_the_house() {
        for (var format : List.of("jsonl", "webannotation")) {
            var ofArticle = "/api/articles/%s/export/%s".formatted(here.article, format);
            var ofProject = "/api/projects/%s/export/%s".formatted(here.project, format);
            for (var name : List.of("ana", "cho")) {
                assertThat(page(name, ofArticle)).doesNotContain(link.toString(), far.toString());
                assertThat(page(name, ofProject)).doesNotContain(link.toString(), far.toString());
            }
            assertThat(page("ben", ofArticle)).doesNotContain(link.toString(), far.toString());
            assertThat(page("ana", ofProject + "?readings=own")).contains(link.toString(), far.toString());
        }

        there.submit("ana");
        assertThat(page("cho", "/api/articles/%s/export/jsonl".formatted(here.article)))
                .contains(link.toString());
        assertThat(page("ben", "/api/articles/%s/export/jsonl".formatted(here.article)))
                .doesNotContain(link.toString());
    }

    @Test
    void what_was_settled_about_it_hides_with_it_and_comes_back_with_it() {
        settling("").body("differences", empty());
        there.submit("ana");
        settling("").body("differences", hasSize(1));
        var settlement = decided();
        settling("/finish");
        var settled = settling().extract().<String>path("settled");
        as("vera").get("/api/readings/" + settled).then().body("links.to", contains(far.toString()));
        lessons("ben").body("lessons", empty());

        there.reopen("ana");
        for (var name : List.of("ana", "cho")) {
            as(name).get("/api/settlements/" + settlement).then().statusCode(404);
        }
        as("cho")
                .delete("/api/settlements/%s?change=%s".formatted(settlement, UUID.randomUUID()))
                .then()
                .statusCode(404);
        as("vera").get("/api/readings/" + settled).then().body("links", empty());
        assertThat(page("cho", "/articles/%s/settle".formatted(here.article))).doesNotContain("repeats");
        settling().body("differences", empty());

        settling("/reopen");
        settling("");
        there.submit("ana");
        settling().body("differences.settlement.id", contains(settlement.toString()));
        as("cho").get("/api/settlements/" + settlement).then().statusCode(200);
    }

    @Test
    void a_reader_learns_of_it_once_the_other_article_is_theirs_to_see() {
        there.submit("ana");
        settling("");
        decided();
        settling("/finish");

        lessons("ben").body("lessons", empty());
        lessons("ana").body("lessons", hasSize(1));

        there.submit("ben");
        lessons("ben").body("lessons.outcome.label.flatten()", contains("repeats"));
    }

    @Test
    void a_comment_about_it_is_there_for_whoever_may_see_it() {
        comment("cho", UUID.randomUUID()).statusCode(400).body("errors[0].field", equalTo("concerns"));

        there.submit("ana");
        var comment = UUID.randomUUID();
        comment("cho", comment).statusCode(201);
        comments("vera").body("items.id", contains(comment.toString()));
        comments("ben").body("items", empty());

        there.reopen("ana");
        for (var name : List.of("ben", "vera", "cho")) {
            comments(name).body("items", empty());
            as(name).get("/api/comments/" + comment).then().statusCode(404);
        }
    }

    @Test
    void more_links_ask_the_database_no_more_often() {
        settled();
        long comments = statements(() -> comments("cho").body("items", hasSize(1)));
        long settling = statements(() -> settling().body("differences", hasSize(1)));
        long lessons = statements(() -> lessons("ana").body("lessons", hasSize(1)));

        a_link_leads_to_an_open_reading();
        settled("Council", "closes", "bridge", "Nobody", "answered");
        assertThat(statements(() -> comments("cho").body("items", hasSize(6)))).isEqualTo(comments);
        assertThat(statements(() -> settling().body("differences", hasSize(6)))).isEqualTo(settling);
        assertThat(statements(() -> lessons("ana").body("lessons", hasSize(6)))).isEqualTo(lessons);
    }

    /** Every link is talked about and settled. */
    private void settled(String... more) {
        here.reopen("ana");
        var links = new ArrayList<UUID>(List.of(link));
        for (var words : more) {
            var end = there.tag("ana", "unsupported-assertion", words);
            links.add(here.link("ana", "repeats", near, end));
        }
        here.submit("ana");
        there.submit("ana");
        settling("");
        for (var one : links) {
            link = one;
            decided();
            comment("cho", UUID.randomUUID()).statusCode(201);
        }
        settling("/finish");
    }

    /** The fewest of some tries: now and then somebody's session is looked at again. */
    private long statements(Runnable request) {
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        try {
            return LongStream.generate(() -> {
                        statistics.clear();
                        request.run();
                        return statistics.getPrepareStatementCount();
                    })
                    .limit(3)
                    .min()
                    .orElseThrow();
        } finally {
            statistics.setStatisticsEnabled(false);
        }
    }

    private static io.restassured.specification.RequestSpecification as(String name) {
        return SignIn.as(name).contentType(ContentType.JSON);
    }

    private ValidatableResponse links(String name) {
        return as(name).get("/api/readings/" + here.reading("ana")).then().statusCode(200);
    }

    private String both() {
        return "reading=%s&reading=%s".formatted(here.reading("ana"), here.reading("ben"));
    }

    private ValidatableResponse comparison(String name) {
        return as(name).get("/api/comparisons?" + both()).then().statusCode(200);
    }

    private static String page(String name, String address) {
        return SignIn.as(name).get(address).then().statusCode(200).extract().asString();
    }

    private void blind(boolean blind) {
        QuarkusTransaction.requiringNew().run(() -> Project.<Project>findById(here.project).blind = blind);
    }

    private ValidatableResponse settling() {
        return as("cho")
                .get("/api/articles/%s/settling".formatted(here.article))
                .then()
                .statusCode(200);
    }

    private ValidatableResponse settling(String step) {
        return as("cho")
                .body(Map.of("change", UUID.randomUUID(), "id", UUID.randomUUID(), "reason", "One more look."))
                .post("/api/articles/%s/settling%s".formatted(here.article, step))
                .then()
                .statusCode(200);
    }

    /** @return the settlement by which Ana's link is accepted */
    private UUID decided() {
        var id = UUID.randomUUID();
        as("cho")
                .body(Map.of(
                        "change",
                        UUID.randomUUID(),
                        "article",
                        here.article,
                        "members",
                        List.of(link),
                        "decision",
                        Map.of("outcome", "accept", "accepted", List.of(here.reading("ana")))))
                .put("/api/settlements/" + id)
                .then()
                .statusCode(201);
        return id;
    }

    private ValidatableResponse lessons(String name) {
        return as(name).get("/api/projects/%s/lessons".formatted(here.project))
                .then()
                .statusCode(200);
    }

    private ValidatableResponse comment(String name, UUID id) {
        return as(name).body(Map.of(
                        "change",
                        UUID.randomUUID(),
                        "readings",
                        List.of(here.reading("ana"), here.reading("ben")),
                        "concerns",
                        List.of(link),
                        "words",
                        "Does it?",
                        "mentions",
                        List.of()))
                .put("/api/comments/" + id)
                .then();
    }

    private ValidatableResponse comments(String name) {
        return as(name).get("/api/articles/%s/comments".formatted(here.article))
                .then()
                .statusCode(200);
    }
}
