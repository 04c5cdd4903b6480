package org.stet.suggestion.lists;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.util.Map;
import java.util.UUID;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.stet.Newsroom;
import org.stet.annotation.ReadingRoom;
import org.stet.article.Article;
import org.stet.article.BlockRow;
import org.stet.project.Project;
import org.stet.project.SuggestionMode;

/** Of each list that is small: a word more in it changes what is proposed in the project. */
@QuarkusTest
class EditedWordsTest extends ReadingRoom {

    @BeforeEach
    void offer() {
        QuarkusTransaction.requiringNew().run(() -> Project.<Project>findById(project).suggestions = SuggestionMode.ON);
    }

    @Test
    void a_verb_that_names_makes_a_name_of_the_words_in_marks() {
        read("The new ferry was christened “Drift” in May.");
        suggested().body("suggestions.attributes.use", contains("distancing"));

        put("quotations", "[naming]", "[naming]\nchristened").statusCode(200);
        suggested().body("suggestions.attributes.use", contains("term-or-title"));
    }

    @Test
    void an_announcing_word_makes_an_inscription_of_them() {
        read("On the graffito stood “amen” in red.");
        suggested().body("suggestions.attributes.use", contains("distancing"));

        put("quotations", "[written]", "[written]\ngraffito").statusCode(200);
        suggested().body("suggestions.attributes.use", contains("term-or-title"));
    }

    @Test
    void a_number_word_is_found_by_its_digits() {
        read("Mayor counts 20 swans", "The mayor saw a score of them.");
        suggested().body("headline[0].body", nullValue());

        put("numbers", "[numbers]", "[numbers]\nscore")
                .statusCode(422)
                .body("errors.reason", contains("Not a word with its digits, such as \"five 5\": score"));
        put("numbers", "[numbers]", "[numbers]\nscore 20").statusCode(200);
        suggested().body("headline[0].body.exact", equalTo("score"));
    }

    @Test
    void a_word_that_multiplies_is_found_by_its_digits() {
        read("Farm sells 288 eggs", "The farm sold two gross of eggs in May.");
        suggested().body("headline[0].body", nullValue());

        put("numbers", "[scales]", "[scales]\ngross 144").statusCode(200);
        suggested().body("headline[0].body.exact", equalTo("two gross"));
    }

    @Test
    void a_number_word_that_is_as_often_none_is_not_asked_for() {
        read("Five alive", "The band split.");
        suggested().body("headline.part.exact", contains("Five"));

        put("numbers", "[not alone]", "[not alone]\nfive").statusCode(200);
        suggested().body("headline", empty());
    }

    /** An article and its reading from now on. */
    private void read(String text) {
        article = Newsroom.article(project, text);
        reading = opened("ana");
    }

    private void read(String headline, String body) {
        article = Newsroom.article(project, headline + "\n\n" + body);
        QuarkusTransaction.requiringNew().run(() -> {
            var of = Article.<Article>findById(article);
            BlockRow.update("kind = ?1 where textId = ?2 and ordinal = 0", "headline", of.currentTextId);
        });
        reading = opened("ana");
    }

    private ValidatableResponse suggested() {
        return as("ana")
                .get("/api/readings/" + reading + "/suggestions")
                .then()
                .statusCode(200)
                .body("suggestions", notNullValue());
    }

    private ValidatableResponse put(String name, String words, String others) {
        var address = "/api/projects/" + project + "/word-lists/en/" + name;
        String text = as("ana").get(address).path("text");
        return as("ana")
                .header("If-Match", "\"0\"")
                .body(Map.of("change", UUID.randomUUID(), "text", text.replace(words, others)))
                .put(address)
                .then();
    }
}
