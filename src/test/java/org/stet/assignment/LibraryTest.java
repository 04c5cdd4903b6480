package org.stet.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import org.stet.Newsroom;
import org.stet.SignIn;
import org.stet.project.Role;
import org.stet.schema.TagSets;

@QuarkusTest
class LibraryTest {

    private static final Pattern NEXT = Pattern.compile("href=\"(/projects/[^\"]+after=[^\"]+)\"");
    private static final Pattern ARTICLE = Pattern.compile("class=\"title\" href=\"([^\"]+)\"");

    @Inject
    TagSets tagSets;

    @Test
    void an_empty_project_shows_what_stet_is_and_takes_an_article() {
        var project = Newsroom.project("olga");
        Newsroom.member(project, "lena", Role.EDITOR);

        library("lena", project)
                .statusCode(200)
                .body(containsString("data-paste"))
                .body(containsString("mark-direct-quote"))
                .body(containsString("name=\"csrf-token\" value=\"AAAA"));
    }

    @Test
    void whoever_may_not_add_articles_is_told_who_may() {
        var project = Newsroom.project("olga");
        Newsroom.member(project, "rolf", Role.REVIEWER);

        library("rolf", project).body(not(containsString("data-paste"))).body(containsString("An editor"));
    }

    @Test
    void each_article_says_what_it_wants() {
        var project = Newsroom.project("olga");
        Newsroom.member(project, "lena", Role.EDITOR);
        Newsroom.member(project, "rolf", Role.REVIEWER);
        Newsroom.member(project, "vera", Role.VIEWER);
        var article = Newsroom.article(project, "A headline\nSome words of an article.");

        library("lena", project)
                .body(containsString("action=\"/articles/%s/readings\"".formatted(article)))
                .body(containsString("not begun"));
        library("vera", project).body(containsString(">Look<"));
        var reading = open("lena", article);
        library("lena", project).body(containsString("/readings/" + reading)).body(containsString(">Go on<"));
        submit("lena", reading);
        library("lena", project).body(containsString("submitted")).body(not(containsString(">Compare<")));
        submit("rolf", open("rolf", article));
        library("lena", project).body(containsString(">Compare<"));
    }

    @Test
    void how_many_have_submitted_does_not_sway_a_reviewer_who_has_not() {
        var project = Newsroom.project("olga");
        Newsroom.member(project, "lena", Role.REVIEWER);
        Newsroom.member(project, "rolf", Role.REVIEWER);
        Newsroom.member(project, "vera", Role.VIEWER);
        var article = Newsroom.article(project, "Words.");
        submit("rolf", open("rolf", article));

        for (var who : List.of("olga", "rolf", "vera")) {
            library(who, project).body(containsString("Submitted by: 1,"));
        }
        library("lena", project).body(not(containsString("Submitted by: "))).body(containsString(">hidden<"));
        var own = open("lena", article);
        library("lena", project).body(not(containsString("Submitted by: ")));
        submit("lena", own);
        library("lena", project).body(containsString("Submitted by: 2,"));
    }

    @Test
    void a_reading_is_begun_from_the_library_by_one_press_and_only_once() {
        var project = Newsroom.project("olga");
        Newsroom.member(project, "lena", Role.REVIEWER);
        Newsroom.member(project, "vera", Role.VIEWER);
        var article = Newsroom.article(project, "Words.");
        var begin = "/articles/%s/readings".formatted(article);

        var first = SignIn.as("lena").redirects().follow(false).post(begin);
        var second = SignIn.as("lena").redirects().follow(false).post(begin);

        assertThat(first.statusCode()).isEqualTo(303);
        assertThat(first.header("Location")).contains("/readings/").isEqualTo(second.header("Location"));
        SignIn.as("vera").post(begin).then().statusCode(403);
        SignIn.as("stranger").post(begin).then().statusCode(404);
    }

    @Test
    void two_submitted_readings_can_be_compared_and_an_open_one_is_nobody_elses() {
        var project = Newsroom.project("olga");
        Newsroom.member(project, "lena", Role.REVIEWER);
        Newsroom.member(project, "rolf", Role.REVIEWER);
        var article = Newsroom.article(project, "Words.");
        var page = "/articles/%s/readings".formatted(article);
        var left = open("lena", article);
        var right = open("rolf", article);
        submit("rolf", right);

        SignIn.as("lena").get(page).then().statusCode(200).body(not(containsString(right.toString())));
        submit("lena", left);
        SignIn.as("lena")
                .get(page)
                .then()
                .body(containsString("name=\"reading\" value=\"" + left))
                .body(containsString("name=\"reading\" value=\"" + right));
        SignIn.as("stranger").get(page).then().statusCode(404);
    }

    @Test
    void a_long_library_is_walked_page_by_page_without_loss() {
        var project = Newsroom.project("olga");
        Newsroom.member(project, "lena", Role.EDITOR);
        for (int i = 0; i < 5; i++) {
            Newsroom.article(project, "Article number " + i);
        }

        var seen = new HashSet<String>();
        var next = Optional.of("/projects/" + project + "?limit=2");
        while (next.isPresent()) {
            var page =
                    SignIn.as("lena").urlEncodingEnabled(false).get(next.get()).asString();
            found(ARTICLE, page).forEach(seen::add);
            next = found(NEXT, page).findFirst().map(link -> link.replace("&amp;", "&"));
        }
        assertThat(seen).hasSize(5);
    }

    @Test
    void an_outsider_sees_nothing() {
        var project = Newsroom.project("olga");
        Newsroom.article(project, "Secret");

        library("stranger", project).statusCode(404).body(not(containsString("Secret")));
    }

    @Test
    void the_words_of_the_specimen_keep_their_order_and_each_label_is_explained_once() {
        var specimen = Specimen.of(
                "Before [[direct-quote|“No,”]] she said. [[direct-quote|“Yes.”]]",
                tagSets.shipped("sourcing").orElseThrow());

        assertThat(specimen.pieces())
                .extracting(Specimen.Piece::label, Specimen.Piece::words)
                .containsExactly(
                        tuple(null, "Before "),
                        tuple("direct-quote", "“No,”"),
                        tuple(null, " she said. "),
                        tuple("direct-quote", "“Yes.”"));
        assertThat(specimen.legend())
                .extracting(Specimen.Entry::key, Specimen.Entry::name)
                .containsExactly(tuple("1", "Direct quote"));
    }

    @Test
    void a_specimen_with_a_label_that_does_not_exist_is_noticed() {
        assertThatThrownBy(() -> Specimen.of(
                        "[[gossip|they say]]", tagSets.shipped("sourcing").orElseThrow()))
                .hasMessageContaining("gossip");
    }

    private static ValidatableResponse library(String who, UUID project) {
        return SignIn.as(who).accept("text/html").get("/projects/" + project).then();
    }

    private static Stream<String> found(Pattern pattern, String page) {
        return pattern.matcher(page).results().map(match -> match.group(1));
    }

    private static UUID open(String who, UUID article) {
        var reading = UUID.randomUUID();
        SignIn.as(who)
                .contentType("application/json")
                .body("{\"change\":\"%s\",\"article\":\"%s\"}".formatted(UUID.randomUUID(), article))
                .put("/api/readings/" + reading)
                .then()
                .statusCode(201);
        return reading;
    }

    private static void submit(String who, UUID reading) {
        SignIn.as(who)
                .contentType("application/json")
                .body("{\"change\":\"%s\"}".formatted(UUID.randomUUID()))
                .post("/api/readings/%s/submit".formatted(reading))
                .then()
                .statusCode(200);
    }
}
