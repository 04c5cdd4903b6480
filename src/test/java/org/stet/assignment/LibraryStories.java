package org.stet.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.stet.Newsroom;
import org.stet.article.Article;
import org.stet.article.TextVersion;
import org.stet.project.Role;
import org.stet.text.StoredText;

/** What a reader finds in a project's library, over HTTP; run once on each database. */
abstract class LibraryStories extends LibraryRoom {

    @Test
    void words_are_found_in_title_outlet_and_text_whatever_their_case() {
        article("Harbour bridge closes", "The Daily Ledger", "en", "Nobody knows why.");
        article("A quiet day", "Harbour Post", "en", "Nothing happened.");
        article("Budget", null, "en", "The mayor spoke at the HARBOUR.");
        article("Élan und Ärger", "Abendblatt", "de", "Straße gesperrt.");

        assertThat(titles("rolf", "?q=harbour")).containsExactly("Budget", "A quiet day", "Harbour bridge closes");
        assertThat(titles("rolf", "?q=  hArBoUr bridge ")).containsExactly("Harbour bridge closes");
        assertThat(titles("rolf", "?q=ÄRGER")).containsExactly("Élan und Ärger");
        assertThat(titles("rolf", "?q=straße")).containsExactly("Élan und Ärger");
        assertThat(titles("rolf", "?q=")).hasSize(4);
    }

    @Test
    void signs_of_the_pattern_language_stand_for_themselves() {
        article("Taxes rise by 100 %", null, "en", "Words.");
        article("Taxes rise by 100 euros", null, "en", "Some file_name here!");

        assertThat(titles("rolf", "?q=100 %25")).containsExactly("Taxes rise by 100 %");
        assertThat(titles("rolf", "?q=e_n")).containsExactly("Taxes rise by 100 euros");
        assertThat(titles("rolf", "?q=r_s")).isEmpty();
        assertThat(titles("rolf", "?q=here!")).containsExactly("Taxes rise by 100 euros");
        assertThat(titles("rolf", "?q=%5C")).isEmpty();
    }

    @Test
    void the_longest_text_that_may_come_in_is_searched_to_its_end() {
        // A million code points, which are two million units of UTF-16: more than H2 allows in a plain string.
        article("Long", null, "en", "😀".repeat(999_990) + " The End");

        assertThat(titles("rolf", "?q=the end")).containsExactly("Long");
        assertThat(titles("rolf", "?q=the beginning")).isEmpty();
    }

    @Test
    void only_the_present_text_is_searched_and_nothing_that_is_deleted() {
        var corrected = article("Bridge", null, "en", "The old words.");
        QuarkusTransaction.requiringNew().run(() -> {
            Article article = Article.byId(corrected).orElseThrow();
            article.currentTextId = UUID.randomUUID();
            new TextVersion(article.currentTextId, corrected, 2, StoredText.of("The new words."), 3, Instant.now())
                    .persist();
        });
        delete(article("Harbour", null, "en", "The new words."));

        assertThat(titles("olga", "?q=old words")).isEmpty();
        assertThat(titles("olga", "?q=new words")).containsExactly("Bridge");
    }

    @Test
    void tabs_follow_the_own_readings_and_no_others() {
        var todo = article("To read", null, "en", "Words.");
        var open = article("Being read", null, "en", "Words.");
        var done = article("Handed in", null, "en", "Others.");
        opened("rolf", open);
        submit("rolf", opened("rolf", done));
        submit("olga", opened("olga", todo));
        opened("olga", done);

        assertThat(titles("rolf", "?status=todo")).containsExactly("To read");
        assertThat(titles("rolf", "?status=open")).containsExactly("Being read");
        assertThat(titles("rolf", "?status=submitted")).containsExactly("Handed in");
        assertThat(titles("rolf", "?status=all")).hasSize(3);
        assertThat(tabs("rolf", "")).containsExactly("To do 1", "In progress 1", "Submitted 1", "All 3");
        assertThat(tabs("rolf", "?q=words")).containsExactly("To do 1", "In progress 1", "Submitted 0", "All 2");
        assertThat(tabs("rolf", "?q=words&status=open"))
                .containsExactly("To do 1", "In progress 1", "Submitted 0", "All 2");
        assertThat(tabs("olga", "")).containsExactly("To do 1", "In progress 1", "Submitted 1", "All 3");
    }

    /** A reviewer in blind work gets, byte for byte, what they got before the others handed in. */
    @ParameterizedTest
    @ValueSource(strings = {"", "?status=todo", "?q=words&sort=title", "?q=nobody"})
    void nothing_on_the_page_of_a_blind_reader_changes_when_others_hand_in(String query) {
        var first = article("One", null, "en", "Words.");
        article("Two", null, "en", "Words.");
        var before = page("rolf", query);

        submit("olga", opened("olga", first));

        assertThat(page("rolf", query)).isEqualTo(before);
    }

    @Test
    void whoever_does_not_read_has_no_tabs_and_no_reading_and_sees_everything() {
        Newsroom.member(project, "vera", Role.VIEWER);
        article("One", null, "en", "Words.");
        article("Two", null, "en", "Words.");

        assertThat(titles("vera", "?status=submitted")).containsExactly("Two", "One");
        assertThat(page("vera", ""))
                .doesNotContain("class=\"statuses\"", "My reading", "data-waits")
                .contains("name=\"q\"");
    }

    @Test
    void a_language_is_offered_where_there_are_several_and_a_country_is_none_of_its_own() {
        article("British", null, "en-GB", "Words.");
        article("American", null, "en-US", "Words.");
        assertThat(page("rolf", "")).doesNotContain("name=\"language\"");

        article("Französisch", null, "fr", "Mots.");
        assertThat(page("rolf", ""))
                .contains("<option value=\"en\">English</option>", "<option value=\"fr\">French</option>");
        assertThat(titles("rolf", "?language=en")).containsExactly("American", "British");
        assertThat(titles("rolf", "?language=EN-gb")).containsExactly("British");
        assertThat(titles("rolf", "?language=e_")).isEmpty();
        assertThat(tabs("rolf", "?language=fr")).last().isEqualTo("All 1");
        assertThat(page("rolf", "?language=fr")).contains("<option value=\"fr\" selected>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"newest", "title", "words"})
    void every_order_is_total_and_walked_without_loss_or_repetition(String sort) {
        for (var title : List.of("b", "C", "a", "B", "a", "Ä", "“x”")) {
            article(title, null, "en", "Some words and " + "more ".repeat(title.length()));
        }
        Newsroom.article(project, "Words without a title.");

        var whole = titles("rolf", "?sort=" + sort);
        assertThat(whole).hasSize(8);
        assertThat(walked("?limit=2&q=words&sort=" + sort)).isEqualTo(whole);
        assertThat(walked("?limit=3&language=en&sort=" + sort)).isEqualTo(whole);
    }

    @Test
    void titles_stand_in_order_whatever_their_case_and_short_articles_before_long_ones() {
        article("bravo", null, "en", "One two three four.");
        article("Alpha", null, "en", "One two three four five six.");
        article("Charlie", null, "en", "One.");

        assertThat(titles("rolf", "?sort=title")).containsExactly("Alpha", "bravo", "Charlie");
        assertThat(titles("rolf", "?sort=words")).containsExactly("Charlie", "bravo", "Alpha");
        assertThat(titles("rolf", "?sort=newest")).containsExactly("Charlie", "Alpha", "bravo");
    }

    @Test
    void what_a_filter_does_not_know_is_no_limit_and_what_no_page_sends_is_refused() {
        article("One", null, "en", "Words.");
        article("Two", null, "en", "Words.");

        assertThat(titles("rolf", "?status=overdue&sort=alpha")).containsExactly("Two", "One");
        for (var query : List.of("?q=" + "x".repeat(201), "?language=" + "x".repeat(36), "?after=x", "?limit=0")) {
            get("rolf", query).then().statusCode(400).body(containsString("class=\"lead\""));
        }
        // Any text could be the title to go on from, so this is told by the order's name alone.
        var more = more(page("rolf", "?limit=1&sort=words")).orElseThrow();
        address("rolf", more.replace("sort=words", "sort=title")).then().statusCode(400);
    }

    @Test
    void an_address_keeps_all_that_was_chosen() {
        for (int i = 0; i < 3; i++) {
            article("Tom & Jerry’s “50 %” " + i, null, i == 0 ? "de" : "en", "Words.");
        }
        var chosen = "?q=tom %26 jerry’s “50 %25”&language=en&status=todo&sort=title&lesson=true&limit=1";

        assertThat(walked(chosen)).containsExactly("Tom & Jerry’s “50 %” 1", "Tom & Jerry’s “50 %” 2");
        assertThat(page("rolf", chosen))
                .contains(
                        "name=\"q\" value=\"tom &amp; jerry’s “50 %”\"",
                        "name=\"status\" value=\"todo\"",
                        "name=\"lesson\" value=\"true\"",
                        "name=\"limit\" value=\"1\"",
                        "<option value=\"title\" selected>")
                .contains(
                        "href=\"/projects/%s?q=tom+%%26+jerry%%E2%%80%%99s+%%E2%%80%%9C50+%%25%%E2%%80%%9D&amp;language=en&amp;status=open&amp;sort=title&amp;lesson=true&amp;limit=1\""
                                .formatted(project));
    }

    @Test
    void where_nothing_is_found_a_sentence_says_what_was_searched_and_a_link_shows_all() {
        var first = article("One", null, "en", "Words.");
        article("Two", null, "fr", "Mots.");

        assertThat(page("rolf", "?q=<harbour>&language=fr&status=todo"))
                .contains("No article fits: “\u2068&lt;harbour&gt;\u2069” · French · To do.")
                .contains("href=\"/projects/%s\"".formatted(project))
                .doesNotContain("<table");
        assertThat(page("rolf", "?language=de")).contains("No article fits: German.");
        assertThat(page("rolf", "?status=open")).contains("You have no reading in progress.");
        assertThat(page("rolf", "?status=submitted")).contains("You have not submitted a reading yet.");
        var last = more(page("rolf", "?limit=1")).orElseThrow();
        delete(first);
        address("rolf", last)
                .then()
                .body(containsString("There are no more articles."))
                .body(not(containsString("<table")));
    }
}
