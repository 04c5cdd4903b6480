package org.stet.assignment.giving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.stet.Newsroom;
import org.stet.article.Article;
import org.stet.article.TextVersion;
import org.stet.project.Role;
import org.stet.text.StoredText;

/** A thousand articles and twenty readers. The limits are far above what a quiet machine takes. */
@QuarkusTest
class ManyAssignmentsTest extends GivingRoom {

    private static final int ARTICLES = 1_000;
    private static final int READERS = 20;

    @Test
    void a_thousand_articles_for_twenty_readers_are_proposed_given_shown_and_undone() {
        var readers = IntStream.range(0, READERS).mapToObj(n -> "many-" + n).toList();
        readers.forEach(name -> Newsroom.member(project, name, Role.REVIEWER));
        manyArticles();

        var wish = Map.of("readers", readers.stream().map(GivingRoom::id).toList(), "each", 2);
        var proposal = within(Duration.ofSeconds(5), () -> as("edda")
                .body(wish)
                .post(path() + "/proposals")
                .then()
                .statusCode(200)
                .extract());
        var gifts = proposal.<List<Map<String, String>>>path("gifts");
        assertThat(gifts).hasSize(2 * ARTICLES);

        var change = UUID.randomUUID();
        within(
                Duration.ofSeconds(60),
                () -> give("edda", change, gifts, "2031-03-31", null).then().statusCode(200));
        var page = within(Duration.ofSeconds(10), () -> as("edda")
                .get("/projects/" + project + "/assignments")
                .then()
                .statusCode(200)
                .extract()
                .asString());
        assertThat(page).contains("0 of 2000 handed in", "More articles");
        within(Duration.ofSeconds(5), () -> as("many-3")
                .get("/projects/" + project + "?status=me")
                .then()
                .statusCode(200));
        within(Duration.ofSeconds(5), () -> as("many-3")
                .get("/api/projects/" + project + "/waiting")
                .then()
                .statusCode(200)
                .body("items[0].given", equalTo(true)));
        within(Duration.ofSeconds(60), () -> as("edda")
                .body(Map.of("change", UUID.randomUUID()))
                .post(path() + "/changes/" + change + "/undo")
                .then()
                .statusCode(200));
        progress("edda").body("all.given", equalTo(0));
    }

    private void manyArticles() {
        QuarkusTransaction.requiringNew().run(() -> {
            var text = StoredText.of("A bridge closes.");
            for (int i = 0; i < ARTICLES; i++) {
                var article = new Article(UUID.randomUUID(), project, UUID.randomUUID(), "en", Instant.now());
                article.title = "Article " + i;
                article.persist();
                new TextVersion(article.currentTextId, article.id, 1, text, 200 + i, Instant.now()).persist();
            }
        });
    }

    private static <T> T within(Duration most, java.util.function.Supplier<T> work) {
        var began = System.nanoTime();
        var done = work.get();
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(most);
        return done;
    }
}
