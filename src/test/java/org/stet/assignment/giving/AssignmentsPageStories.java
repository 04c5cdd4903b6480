package org.stet.assignment.giving;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;

import org.stet.SignIn;

/** The pages of assignments as plain HTML, without a script; run once on each database. */
abstract class AssignmentsPageStories extends GivingRoom {

    private String page(String query) {
        return as("edda")
                .get("/projects/" + project + "/assignments" + query)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static RequestSpecification form(String name) {
        return SignIn.as(name)
                .redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8");
    }

    private RequestSpecification choice(String scope, String each, String... readers) {
        var form = form("edda").formParam("scope", scope).formParam("each", each);
        for (var reader : readers) {
            form.formParam("reader", id(reader));
        }
        return form;
    }

    private Response propose(RequestSpecification form) {
        return form.post("/projects/" + project + "/assignments/proposals");
    }

    /** Sends the form of a preview as a browser would. */
    private Response confirm(String preview) {
        var form = form("edda");
        var start = preview.indexOf("action=\"/projects/" + project + "/assignments\"");
        var hidden = Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"")
                .matcher(preview.substring(start, preview.indexOf("</form>", start)));
        while (hidden.find()) {
            form.formParam(hidden.group(1), hidden.group(2));
        }
        return form.post("/projects/" + project + "/assignments");
    }

    @Test
    void what_the_preview_shows_is_given_once_and_undone_from_the_page() {
        articles(4);
        var preview = propose(choice("lacking", "1", "rolf", "rita").formParam("note", "Mind the quotes"))
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(preview).contains("Give 4 articles to 2 readers", "+2", "Mind the quotes", "share 0 articles");
        assignments("edda", "").body("items.size()", org.hamcrest.Matchers.equalTo(0));

        var there = confirm(preview).then().statusCode(303).extract().header("Location");
        confirm(preview).then().statusCode(303);
        assignments("edda", "").body("items.size()", org.hamcrest.Matchers.equalTo(4));
        var done = page(there.substring(there.indexOf('?')));
        assertThat(done).contains("Gave 4 articles to 2 readers.", "Undo: Gave 4 articles to 2 readers");

        form("edda")
                .formParam("change", UUID.randomUUID())
                .post("/projects/%s/assignments/changes/%s/undo"
                        .formatted(project, there.substring(there.indexOf('=') + 1)))
                .then()
                .statusCode(303);
        assertThat(page("")).contains("Undid “Gave 4 articles to 2 readers”", "Nothing is given to anybody yet");
    }

    @Test
    void what_was_given_meanwhile_is_shown_before_anything_is_given() {
        var articles = articles(2);
        var preview = propose(choice("lacking", "1", "rolf", "rita")).asString();
        given(articles.get(0), "rolf", null);
        var again = confirm(preview).then().statusCode(409).extract().asString();
        assertThat(again).contains("Somebody changed the assignments meanwhile", "Give 1 article to 1 reader");
        confirm(again).then().statusCode(303);
        assertThat(holders(articles.get(0))).containsExactly("rolf");
        assertThat(holders(articles.get(1))).containsExactly("rita");
    }

    @Test
    void those_that_are_ticked_and_those_of_a_search() {
        var bridge = article("Bridge");
        var harbour = article("Harbour");
        confirm(propose(choice("ticked", "1", "rolf").formParam("article", bridge))
                        .asString())
                .then()
                .statusCode(303);
        assertThat(holders(bridge)).containsExactly("rolf");
        assertThat(holders(harbour)).isEmpty();
        confirm(propose(choice("filter", "2", "rolf", "rita").formParam("q", "HARB"))
                        .asString())
                .then()
                .statusCode(303);
        assertThat(holders(bridge)).containsExactly("rolf");
        assertThat(holders(harbour)).containsExactlyInAnyOrder("rita", "rolf");
    }

    @Test
    void what_cannot_be_given_is_said_and_what_was_typed_stays() {
        var bridge = article("Bridge");
        for (var refused : Map.of(
                        "No article is chosen", choice("ticked", "1", "rolf"),
                        "Choose somebody", choice("lacking", "1"),
                        "The day is written like",
                                choice("lacking", "1", "rolf")
                                        .formParam("due", "soon")
                                        .formParam("note", "Kept note"),
                        "At most 500", choice("lacking", "1", "rolf").formParam("note", "x".repeat(501)))
                .entrySet()) {
            assertThat(propose(refused.getValue())
                            .then()
                            .statusCode(422)
                            .extract()
                            .asString())
                    .contains(refused.getKey());
        }
        assertThat(propose(choice("ticked", "7", "rita")
                                .formParam("article", bridge)
                                .formParam("due", "soon")
                                .formParam("note", "Kept <b>note</b>"))
                        .asString())
                .contains("Kept &lt;b&gt;note", "value=\"soon\"", "value=\"7\"")
                .containsPattern("value=\"" + bridge + "\" form=\"give\" checked")
                .containsPattern("value=\"" + id("rita") + "\" checked")
                .doesNotContainPattern("value=\"" + id("rolf") + "\" checked");
        given(bridge, "rolf", null);
        assertThat(propose(choice("lacking", "1", "rolf")).asString()).contains("There is nothing to give");
    }

    @Test
    void by_hand_it_is_given_given_on_and_taken_back() {
        var bridge = article("Bridge");
        var path = "/projects/%s/assignments/articles/%s".formatted(project, bridge);
        var page = UUID.randomUUID();
        for (int i = 0; i < 2; i++) {
            form("edda")
                    .formParam("reader", id("rolf"))
                    .formParam("due", "2031-03-31")
                    .formParam("change", page)
                    .post(path)
                    .then()
                    .statusCode(303);
        }
        // The page was brought back, and its form asks for something else.
        form("edda")
                .formParam("reader", id("edda"))
                .formParam("change", page)
                .post(path)
                .then()
                .statusCode(303);
        assertThat(holders(bridge)).containsExactlyInAnyOrder("edda", "rolf");

        String id = assignments("edda", "?reader=" + id("rolf")).extract().path("items[0].id");
        form("edda")
                .formParam("reader", id("rita"))
                .formParam("version", 0)
                .formParam("note", "For you")
                .formParam("change", page)
                .post(path + "/" + id)
                .then()
                .statusCode(303);
        assertThat(form("olga")
                        .formParam("reader", id("rolf"))
                        .formParam("version", 0)
                        .post(path + "/" + id)
                        .then()
                        .statusCode(412)
                        .extract()
                        .asString())
                .contains("Somebody changed this");
        assertThat(as("edda").get(path).asString()).contains("For you", "Whatever a reader has begun stays theirs");
        form("edda")
                .formParam("change", page)
                .post(path + "/" + id + "/removal")
                .then()
                .statusCode(303);
        assertThat(holders(bridge)).containsExactly("edda");
        assertThat(as("edda").get("/articles/" + bridge + "/history").asString())
                .contains(
                        "Gave the article to rolf",
                        "Gave the article on from rolf to rita",
                        "Took the article back from rita");
        assertThat(as("rolf").get("/articles/" + bridge + "/history").asString())
                .doesNotContain("rita");
    }

    @Test
    void all_that_is_without_reader_is_taken_back_at_once() {
        var articles = articles(3);
        for (var article : articles) {
            given(article, "rolf", null);
        }
        leaves("rolf");
        assertThat(page("?show=without-reader"))
                .contains("3 assignments are without a reader", "without reader", "3 articles");
        form("edda")
                .formParam("change", UUID.randomUUID())
                .post("/projects/" + project + "/assignments/without-reader/removal")
                .then()
                .statusCode(303);
        assertThat(page("")).doesNotContain("without a reader:").contains("Took 3 articles back from 1 reader");
    }

    @Test
    void the_page_says_what_blind_means_and_leads_owners_to_the_settings() {
        assertThat(page("")).contains("This project is blind").doesNotContain("/settings\">Change it");
        assertThat(as("olga").get("/projects/" + project + "/assignments").asString())
                .contains("/projects/" + project + "/settings\">Change it in the settings");
        form("olga")
                .formParam("name", "Desk")
                .formParam("suggestions", "OFF")
                .formParam("doubleReading", "true")
                .post("/projects/" + project + "/settings")
                .then()
                .statusCode(303);
        assertThat(page("")).contains("This project is not blind").containsPattern("name=\"each\"[^>]* value=\"2\"");
    }

    @Test
    void a_thousand_articles_are_shown_page_by_page() {
        for (var article : List.copyOf(articles(5))) {
            given(article, "rolf", "2020-01-01");
        }
        var first = page("?limit=2&show=overdue");
        assertThat(first).contains("5 articles", "was due 1 Jan 2020", "More articles");
        var more = Pattern.compile("href=\"([^\"]*after=[^\"]*)#articles\"").matcher(first);
        assertThat(more.find()).isTrue();
    }
}
