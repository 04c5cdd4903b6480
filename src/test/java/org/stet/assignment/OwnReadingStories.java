package org.stet.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;

import jakarta.inject.Inject;

import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

/** What the library says about one's own readings, over HTTP; run once on each database. */
abstract class OwnReadingStories extends LibraryRoom {

    private static final String TEXT = "One\n\nThe mayor spoke.\n\nNobody listened.\n\nShare this article";

    @Inject
    @SuppressWarnings("NullAway.Init")
    SessionFactory sessions;

    @Test
    void the_own_reading_shows_how_much_was_seen_and_how_many_tags_it_has() {
        // A headline, two paragraphs and what is not part of the article.
        var article = article("One", null, "en", TEXT);
        furniture(article, 3);
        var reading = opened("rolf", article);
        assertThat(page("rolf", "")).contains("max=\"3\" value=\"0\"", "0&nbsp;%", "0 tags");

        see("rolf", reading, 0, 1, 3);
        tag("rolf", reading, "mayor");
        assertThat(page("rolf", ""))
                .contains("max=\"3\" value=\"2\" aria-label=\"2 of 3 paragraphs seen to the end\"")
                .contains("66&nbsp;%", "1 tag<");
        var withdrawn = tag("rolf", reading, "Nobody");
        assertThat(page("rolf", "")).contains("2 tags");
        as("rolf")
                .header("If-Match", "\"0\"")
                .delete("/api/annotations/%s?change=%s".formatted(withdrawn, UUID.randomUUID()))
                .then()
                .statusCode(204);
        submit("rolf", reading);
        assertThat(page("rolf", "")).contains("66&nbsp;%", "1 tag<", "class=\"pill done\"");
        assertThat(page("olga", "")).contains("not begun").doesNotContain("<progress");
    }

    @Test
    void a_reading_that_a_program_handed_in_has_no_meter() {
        submit("rolf", opened("rolf", article("One", null, "en", "Words.")));

        assertThat(page("rolf", "")).contains("class=\"pill done\"").doesNotContain("<progress");
    }

    @Test
    void what_waits_is_offered_wherever_it_is_and_whatever_is_searched() {
        var older = article("Older", null, "fr", "Words.");
        var newer = article("Newer", null, "en", "Words.");

        assertThat(page("rolf", "?q=newer"))
                .contains("<span lang=\"fr\" dir=\"auto\">Older</span>")
                .contains("<form method=\"post\" action=\"/articles/%s/readings\">".formatted(older));
        var reading = opened("rolf", newer);
        assertThat(page("rolf", "?status=submitted"))
                .contains("<a class=\"button primary\" href=\"/readings/%s\" data-waits".formatted(reading));
        assertThat(page("rolf", "?lesson=true")).doesNotContain("data-waits");
        submit("rolf", reading);
        submit("rolf", opened("rolf", older));
        assertThat(page("rolf", "")).doesNotContain("data-waits");
    }

    @Test
    void a_longer_list_asks_the_database_no_more_often() {
        var statistics = sessions.getStatistics();
        for (int i = 0; i < 3; i++) {
            opened("rolf", article("Article " + i, null, "en", "Words."));
            article("Untouched " + i, null, "fr", "Words.");
        }
        statistics.setStatisticsEnabled(true);
        try {
            var few = statements("?q=words&limit=2");
            for (int i = 3; i < 20; i++) {
                opened("rolf", article("Article " + i, null, "en", "Words."));
            }
            assertThat(statements("?q=words&limit=50")).isEqualTo(few).isLessThan(20);
        } finally {
            statistics.setStatisticsEnabled(false);
        }
    }

    /** The fewest of some tries: now and then somebody's session is looked at again. */
    private long statements(String query) {
        return LongStream.generate(() -> {
                    sessions.getStatistics().clear();
                    page("rolf", query);
                    return sessions.getStatistics().getPrepareStatementCount();
                })
                .limit(3)
                .min()
                .orElseThrow();
    }

    private static void furniture(UUID article, int block) {
        as("olga")
                .body(Map.of("change", UUID.randomUUID(), "kind", "boilerplate"))
                .put("/api/texts/%s/blocks/%d".formatted(text(article), block))
                .then()
                .statusCode(200);
    }

    private static UUID text(UUID article) {
        return UUID.fromString(as("olga").get("/api/articles/" + article).path("text"));
    }

    private static void see(String name, UUID reading, Integer... blocks) {
        as(name).body(Map.of("blocks", List.of(blocks)))
                .post("/api/readings/" + reading + "/seen")
                .then()
                .statusCode(200);
    }

    private static UUID tag(String name, UUID reading, String words) {
        var id = UUID.randomUUID();
        int start = TEXT.indexOf(words);
        as(name).body(Map.of(
                        "change",
                        UUID.randomUUID(),
                        "reading",
                        reading,
                        "label",
                        "loaded-language",
                        "spans",
                        List.of(Map.of("start", start, "end", start + words.length(), "exact", words))))
                .put("/api/annotations/" + id)
                .then()
                .statusCode(201);
        return id;
    }
}
