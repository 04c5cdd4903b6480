package org.stet.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.hibernate.SessionFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import org.stet.Newsroom;
import org.stet.SignIn;
import org.stet.article.Article;
import org.stet.project.Role;

/** The figure that an article has in the list of articles. */
@QuarkusTest
class ArticleFiguresTest {

    private static final int PARAGRAPHS = 12;
    private static final String TEXT = IntStream.rangeClosed(1, PARAGRAPHS)
            .mapToObj("Sentence %d was found in a letter."::formatted)
            .collect(Collectors.joining("\n\n"));

    @Inject
    SessionFactory sessions;

    private static Newsdesk desk() {
        var desk = new Newsdesk("ada", "bob");
        desk.article(TEXT);
        desk.article("Nobody knows.\n\nEverybody asks.");
        for (int n = 1; n <= PARAGRAPHS; n++) {
            if (n % 3 > 0) {
                desk.tag("ada", 0, n % 2 == 0 ? "background" : "sourced-assertion", "Sentence %d was".formatted(n));
            }
            if (n % 4 > 0) {
                desk.tag("bob", 0, "background", "Sentence %d was found".formatted(n));
            }
        }
        return desk;
    }

    private static Element library(Newsdesk desk, String who) {
        return Jsoup.parse(SignIn.as(who)
                .get("/projects/" + desk.project)
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }

    /** What stands in the list about an article. */
    private static String cell(Newsdesk desk, Element library, int article) {
        return library.select(".library tbody tr:has(.title[href$=%s]) .alpha".formatted(desk.articles.get(article)))
                .text();
    }

    @Test
    void each_article_has_the_figure_that_its_agreement_page_has_for_the_layer_with_most_labels() {
        var desk = desk().submit("ada", 0).submit("bob", 0);
        desk.tag("ada", 1, "background", "Everybody asks.").submit("ada", 1);

        var strip = desk.agreement("olga", "?of=layer:statement&article=" + desk.articles.get(0))
                .extract()
                .jsonPath()
                .getDouble("focus.articles[0].alpha");
        var library = library(desk, "olga");

        assertThat(cell(desk, library, 0)).startsWith(String.format(Locale.ROOT, "%.2f ", strip));
        var range = cell(desk, library, 0).split(" ", 2)[1];
        var ends = range.replace('−', '-').split(" to ");
        assertThat(Double.parseDouble(ends[0])).isLessThan(strip);
        assertThat(Double.parseDouble(ends[1])).isGreaterThan(strip);
        assertThat(library.select(".library th abbr").attr("title"))
                .contains("Sourced statement, Unsupported assertion, Background");
        assertThat(cell(desk, library, 1)).contains("fewer than two blind readings");
        SignIn.as("olga")
                .get(library.select(".library td.alpha a").attr("href"))
                .then()
                .statusCode(200);
    }

    @Test
    void a_reading_that_is_handed_in_anew_has_a_figure_of_its_own() {
        var desk = desk().submit("ada", 0).submit("bob", 0);
        var before = cell(desk, library(desk, "olga"), 0);

        desk.reopen("bob", 0)
                .tag("bob", 0, "background", "Sentence 4 was found")
                .tag("bob", 0, "background", "Sentence 8 was found")
                .submit("bob", 0);

        // Whoever has been among others is blind no more.
        assertThat(library(desk, "olga").select(".alpha")).isEmpty();
        assertThat(before).isNotEmpty();
    }

    /** What waits after a correction is decided in a reading that stays handed in. */
    @Test
    void what_is_decided_after_a_correction_changes_the_figure() {
        var desk = desk().submit("ada", 0).submit("bob", 0);
        Newsroom.correct(
                "olga", desk.articles.get(0), TEXT.replace("Sentence 1 was found", "Sentence 1 was never found"));
        desk.agreement("olga", "?of=layer:statement").statusCode(200);
        var before = cell(desk, library(desk, "olga"), 0);

        var reading = SignIn.as("ada")
                .get("/api/articles/" + desk.articles.get(0) + "/readings")
                .then()
                .extract()
                .<String>path("items.find { it.mine }.id");
        var items = SignIn.as("ada")
                .get("/api/readings/" + reading + "/carry-over")
                .then()
                .statusCode(200)
                .extract()
                .<List<String>>path("items.findAll { it.state == 'waiting' }.id");
        assertThat(items).isNotEmpty();
        for (var item : items) {
            SignIn.as("ada")
                    .contentType(ContentType.JSON)
                    .body(Map.of("change", UUID.randomUUID(), "decision", "keep"))
                    .put("/api/carried/" + item)
                    .then()
                    .statusCode(200);
        }

        var strip = desk.agreement("olga", "?of=layer:statement")
                .extract()
                .jsonPath()
                .getDouble("focus.articles[0].alpha");
        assertThat(cell(desk, library(desk, "olga"), 0))
                .isNotEqualTo(before)
                .startsWith(String.format(Locale.ROOT, "%.2f ", strip));
    }

    @Test
    void an_article_of_few_paragraphs_has_no_interval() {
        var desk = desk().tag("ada", 1, "background", "Nobody knows.")
                .tag("bob", 1, "background", "Nobody knows.")
                .submit("ada", 1)
                .submit("bob", 1);

        assertThat(cell(desk, library(desk, "olga"), 1)).isEqualTo("1.00");
    }

    @Test
    void nobody_learns_more_than_the_agreement_page_would_tell() {
        var desk = desk().submit("ada", 0);
        assertThat(library(desk, "olga").select(".alpha")).isEmpty();

        desk.submit("bob", 0);
        Newsroom.member(desk.project, "cleo", Role.REVIEWER);
        Newsroom.member(desk.project, "vera", Role.VIEWER);
        assertThat(library(desk, "olga").select(".alpha")).isNotEmpty();
        assertThat(library(desk, "ada").select(".alpha")).isNotEmpty();
        assertThat(library(desk, "cleo").select(".alpha")).isEmpty();
        assertThat(library(desk, "vera").select(".alpha")).isEmpty();

        // A reading that is open again counts no more.
        desk.reopen("bob", 0);
        assertThat(library(desk, "olga").select(".alpha")).isEmpty();
    }

    @Test
    void an_editor_with_nothing_to_read_goes_where_readers_agree_least() {
        var desk = desk().tag("ada", 1, "background", "Nobody knows.").tag("bob", 1, "background", "Nobody knows.");
        for (var article : List.of(0, 1)) {
            desk.submit("ada", article).submit("bob", article);
        }
        assertThat(library(desk, "olga").select("[data-waits]").text()).isEqualTo("Read");

        for (var article : List.of(0, 1)) {
            desk.reading("olga", article);
            desk.submit("olga", article);
        }

        var waits = library(desk, "olga").select("[data-waits]");
        assertThat(waits.text()).isEqualTo("Settle the differences");
        assertThat(waits.attr("href")).isEqualTo("/articles/" + desk.articles.get(0) + "/settle");
        assertThat(library(desk, "ada").select("[data-waits]")).isEmpty();
    }

    @Test
    void of_what_is_to_be_settled_only_what_comes_first_is_looked_at_closely() {
        var desk = new Newsdesk("ada", "bob");
        for (int article = 0; article < 4; article++) {
            desk.article(TEXT);
            desk.submit("ada", article).submit("bob", article);
            desk.reading("olga", article);
            desk.submit("olga", article);
        }
        var newest = "/articles/" + desk.articles.get(3) + "/settle";
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        try {
            var page = SignIn.as("olga").get("/projects/" + desk.project + "?limit=1");

            assertThat(Jsoup.parse(page.asString()).select("[data-waits]").attr("href"))
                    .isEqualTo(newest);
            assertThat(statistics.getEntityStatistics(Article.class.getName()).getLoadCount())
                    .isLessThan(4);
        } finally {
            statistics.setStatisticsEnabled(false);
        }
    }

    @Test
    void labels_that_may_overlap_have_no_figure_together() {
        var desk = new Newsdesk("ada", "bob");
        desk.choose("tagSet", "techniques-ptc14");
        desk.article("Nobody knows.\n\nEverybody asks.");
        desk.tag("ada", 0, "doubt", "Nobody knows.")
                .tag("bob", 0, "doubt", "Everybody asks.")
                .submit("ada", 0)
                .submit("bob", 0);

        assertThat(library(desk, "olga").select(".alpha")).isEmpty();
    }
}
