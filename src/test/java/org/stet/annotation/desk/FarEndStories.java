package org.stet.annotation.desk;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import java.util.Map;
import java.util.UUID;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.stet.Newsroom;
import org.stet.annotation.ReadingRoom;
import org.stet.project.Role;

/** What links can lead to in other articles, over HTTP; run once on each database. */
abstract class FarEndStories extends ReadingRoom {

    private UUID first;
    private UUID quote;

    /** Ana has read one article; she is now at another one of the same project. */
    @BeforeEach
    void tag_in_one_article_and_open_another() {
        first = reading;
        quote = tagged("direct-quote", "“We will close it,”");
        tagged("author-opinion", "The café reopened in May.");
        reading = openedAnew(project);
    }

    @Test
    void one_s_own_passages_in_other_articles_are_found_newest_first_with_their_article() {
        ends().body("items.label", contains("author-opinion", "direct-quote"))
                .body("items.words[1]", equalTo("“We will close it,”"))
                .body("items.reading[1]", equalTo(first.toString()))
                .body("items.article[1]", equalTo(article.toString()))
                .body("next", nullValue());
    }

    @Test
    void they_are_found_by_words_of_the_passage_or_the_title_and_by_label() {
        as("ana")
                .header("If-Match", "\"0\"")
                .body(Map.of("change", UUID.randomUUID(), "title", "Bridge 100% shut", "outlet", "The Ledger"))
                .patch("/api/articles/" + article)
                .then()
                .statusCode(200);

        ends("words", "CLOSE it").body("items.id", contains(quote.toString()));
        ends("words", "100% s").body("items", hasSize(2)).body("items.title[0]", equalTo("Bridge 100% shut"));
        ends("words", "ledger", "label", "direct-quote").body("items.id", contains(quote.toString()));
        ends("words", "c_ose").body("items", empty());
        ends("label", "loaded-language").body("items", empty());
    }

    @Test
    void they_come_page_by_page_and_none_twice() {
        String next = ends("limit", "1")
                .body("items.label", contains("author-opinion"))
                .extract()
                .path("next");

        ends("limit", "1", "after", next)
                .body("items.label", contains("direct-quote"))
                .body("next", nullValue());
    }

    @Test
    void what_is_withdrawn_here_or_with_its_article_or_of_another_project_is_no_end() {
        withdraw(quote, "\"0\"").statusCode(204);
        ends().body("items.label", contains("author-opinion"));

        var elsewhere = Newsroom.project("ana");
        reading = openedAnew(elsewhere);
        ends().body("items", empty());

        reading = openedAnew(project);
        as("ana")
                .delete("/api/articles/" + article + "?change=" + UUID.randomUUID())
                .then()
                .statusCode(200);
        ends().body("items", empty());
    }

    @Test
    void nobody_finds_what_others_have_tagged_nor_asks_for_their_reading() {
        Newsroom.member(project, "ben", Role.REVIEWER);
        as("ben").get("/api/readings/" + reading + "/link-ends").then().statusCode(404);
        var mine = UUID.randomUUID();
        as("ben")
                .body(Map.of("change", UUID.randomUUID(), "article", article))
                .put("/api/readings/" + mine)
                .then()
                .statusCode(201);

        as("ben")
                .get("/api/readings/" + mine + "/link-ends")
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void a_link_between_articles_is_kept_with_the_reading_that_it_was_drawn_in() {
        var here = tagged("indirect-quote", "“bold”");
        link("restates", here, quote).statusCode(201);

        get().body("links", hasSize(1)).body("links[0].to", equalTo(quote.toString()));
        reading = first;
        get().body("links", empty());
    }

    private UUID openedAnew(UUID of) {
        var other = Newsroom.article(of, TEXT);
        var id = UUID.randomUUID();
        as("ana")
                .body(Map.of("change", UUID.randomUUID(), "article", other))
                .put("/api/readings/" + id)
                .then()
                .statusCode(201);
        return id;
    }

    private UUID tagged(String label, String words) {
        var id = UUID.randomUUID();
        put(id, tag(label, words)).statusCode(201);
        return id;
    }

    private ValidatableResponse ends(String... namesAndValues) {
        var request = as("ana");
        for (int i = 0; i < namesAndValues.length; i += 2) {
            request.queryParam(namesAndValues[i], namesAndValues[i + 1]);
        }
        return request.get("/api/readings/" + reading + "/link-ends").then().statusCode(200);
    }
}
