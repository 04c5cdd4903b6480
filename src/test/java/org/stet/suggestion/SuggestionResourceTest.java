package org.stet.suggestion;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.stet.Newsroom;
import org.stet.Readers;
import org.stet.annotation.ReadingRoom;
import org.stet.article.Article;
import org.stet.article.BlockRow;
import org.stet.project.Project;
import org.stet.project.Role;
import org.stet.project.SuggestionMode;

/** What the rules propose, in the words of the tag set, over HTTP. */
@QuarkusTest
class SuggestionResourceTest extends ReadingRoom {

    @Test
    void a_project_offers_none_unless_its_owner_says_so() {
        suggestions().body("state", equalTo("off")).body("suggestions", empty());

        as("ana")
                .header("If-Match", "\"0\"")
                .body(Map.of("change", UUID.randomUUID(), "suggestions", "on"))
                .patch("/api/projects/" + project)
                .then()
                .statusCode(200);

        suggestions()
                .body("state", equalTo("on"))
                .body("suggestions.label", contains("direct-quote", "indirect-quote", "partial-quote"))
                .body("suggestions[0].spans[0].exact", equalTo("“We will close it,”"))
                .body("suggestions[0].spans[0].start", equalTo(TEXT.codePointCount(0, TEXT.indexOf("“We"))))
                .body("suggestions[0].source.name", equalTo("the mayor"))
                .body("suggestions[0].source.kind", equalTo("unnamed-described"))
                .body("suggestions[0].source.known", nullValue())
                .body("suggestions[0].cue.exact", equalTo("said"))
                .body("suggestions[0].triggers.exact", contains("the mayor", "said"));
    }

    @Test
    void asked_twice_they_are_the_same() {
        offered();
        String once = suggestions().extract().asString();
        suggestions().body(equalTo(once));
    }

    @Test
    void values_that_the_tag_set_computes_stand_apart_from_those_to_take_over() {
        offered();
        suggestions()
                .body("suggestions[0].attributes", equalTo(Map.of()))
                .body(
                        "suggestions[0].computed",
                        equalTo(Map.of("marks", "complete", "cue-place", "after", "cue-stance", "neutral")))
                .body("suggestions[2].attributes", equalTo(Map.of("use", "attributed")));
    }

    @Test
    void a_name_that_the_project_knows_is_known_here_and_an_office_is_not() {
        offered();
        source(project, "The Mayor", "unnamed-described");
        suggestions().body("suggestions[0].source.known", nullValue());

        var keller = new Readers("The bridge\n\n“We will close it,” Maria Keller said on Monday.");
        QuarkusTransaction.requiringNew()
                .run(() -> Project.<Project>findById(keller.project).suggestions = SuggestionMode.ON);
        var known = source(keller.project, "maria keller", "named-person");

        as("ana")
                .get("/api/readings/" + keller.reading("ana") + "/suggestions")
                .then()
                .statusCode(200)
                .body("suggestions[0].source.known", equalTo(known.toString()));
    }

    private static UUID source(UUID project, String name, String kind) {
        var id = UUID.randomUUID();
        as("ana")
                .body(Map.of("change", UUID.randomUUID(), "project", project, "name", name, "kind", kind))
                .put("/api/sources/" + id)
                .then()
                .statusCode(201);
        return id;
    }

    @Test
    void labels_that_the_project_does_not_use_are_not_proposed() {
        offered();
        QuarkusTransaction.requiringNew().run(() -> Project.<Project>findById(project).preset = "[\"partial-quote\"]");
        suggestions().body("suggestions.label", contains("partial-quote"));

        QuarkusTransaction.requiringNew().run(() -> Project.<Project>findById(project).preset = "[\"background\"]");
        suggestions()
                .body("state", equalTo("no-labels"))
                .body("suggestions", empty())
                .body("cast.name", contains("the mayor"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            de | „Wir schließen sie um zwölf“, sagte Okoye. Das „freie“ Rad ist weg.              | „Wir schließen sie um zwölf“ | „freie“
            fr | «\u202fNous la fermons à midi\u202f», a dit Okoye. Le vélo «\u202flibre\u202f» a disparu. | «\u202fNous la fermons à midi\u202f» | «\u202flibre\u202f»
            es | «La cerramos porque no hay agua», dijo Okoye. La bici «libre» ya no está.         | «La cerramos porque no hay agua» | «libre»
            it | «La chiudiamo perché non c’è acqua», ha detto Okoye. La bici «libera» è sparita.  | «La chiudiamo perché non c’è acqua» | «libera»
            """)
    void in_some_other_languages_quotations_are_proposed_by_their_marks(
            String language, String text, String clause, String piece) {
        offered();
        article = Newsroom.article(project, text);
        spoken(language);
        reading = opened("ana");

        suggestions()
                .body("state", equalTo("on"))
                .body("suggestions.label", contains("direct-quote", "partial-quote"))
                .body("suggestions.spans.flatten().exact", contains(clause, piece))
                .body("suggestions.source", everyItem(nullValue()))
                .body("suggestions[1].attributes", equalTo(Map.of("use", "unclear")))
                .body("headline", empty())
                .body("restated", empty());
    }

    @Test
    void an_article_in_a_language_without_lists_gets_none() {
        offered();
        spoken("sv");
        suggestions().body("state", equalTo("language")).body("suggestions", empty());
    }

    private void spoken(String language) {
        QuarkusTransaction.requiringNew().run(() -> Article.<Article>findById(article).language = language);
    }

    @Test
    void the_headline_and_words_retold_are_questions_beside_the_labels() {
        offered();
        article = Newsroom.article(project, """
                Harbour to open for 1,200 boats

                The minister said the new harbour will certainly open in spring.

                “The harbour might open in spring,” the minister said on Monday.""");
        QuarkusTransaction.requiringNew().run(() -> {
            Article of = Article.findById(article);
            BlockRow.update("kind = ?1 where textId = ?2 and ordinal = 0", "headline", of.currentTextId);
        });
        reading = opened("ana");

        suggestions()
                .body("headline.part.exact", contains("1,200"))
                .body("headline[0].body", nullValue())
                .body("restated[0].retold[0].exact", equalTo("the new harbour will certainly open in spring"))
                .body("restated[0].quoted[0].exact", equalTo("“The harbour might open in spring,”"))
                .body("restated[0].strength", contains("certainly", "might", "will"));

        QuarkusTransaction.requiringNew().run(() -> Project.<Project>findById(project).preset = "[\"background\"]");
        suggestions()
                .body("state", equalTo("no-labels"))
                .body("suggestions", empty())
                .body("cast.name", contains("The minister"))
                .body("headline.part.exact", contains("1,200"))
                .body("restated[0].strength", contains("certainly", "might", "will"));
    }

    @Test
    void without_a_label_for_them_they_wait_for_the_first_judgement_too() {
        QuarkusTransaction.requiringNew().run(() -> {
            Project of = Project.findById(project);
            of.suggestions = SuggestionMode.BLIND_FIRST;
            of.preset = "[\"background\"]";
        });
        suggestions().body("state", equalTo("blind-first")).body("cast", empty());
    }

    @Test
    void nobody_asks_for_another_s_reading() {
        offered();
        Newsroom.member(project, "ben", Role.EDITOR);
        as("ben").get("/api/readings/" + reading + "/suggestions").then().statusCode(404);
    }

    @Test
    void what_they_propose_can_be_tagged_as_it_is() {
        offered();
        List<Map<String, Object>> found = suggestions().extract().path("suggestions");
        for (var one : found) {
            as("ana")
                    .body(Map.of(
                            "change", UUID.randomUUID(),
                            "reading", reading,
                            "label", one.get("label"),
                            "spans", one.get("spans"),
                            "attributes", one.get("attributes")))
                    .put("/api/annotations/" + UUID.randomUUID())
                    .then()
                    .statusCode(201);
        }
    }

    private void offered() {
        QuarkusTransaction.requiringNew().run(() -> Project.<Project>findById(project).suggestions = SuggestionMode.ON);
    }

    private ValidatableResponse suggestions() {
        return as("ana").get("/api/readings/" + reading + "/suggestions").then().statusCode(200);
    }
}
