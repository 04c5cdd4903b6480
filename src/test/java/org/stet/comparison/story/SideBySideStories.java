package org.stet.comparison.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.stet.Newsroom;
import org.stet.SignIn;
import org.stet.project.Role;

/** Articles that somebody chose by hand, over HTTP; run once on each database. */
abstract class SideBySideStories extends StoryRoom {

    private static final String RETOLD = "Kline expects to spend 90,000 crowns on the repair.";
    private static final String QUOTED = "The repair will cost 90,000 crowns, Kline said.";
    private static final Pattern HEAD = Pattern.compile("<th scope=\"col\"><a href=\"/articles/([^\"]+)\"");

    /** Two articles of two stories: nothing but the choice brings them together. */
    @BeforeEach
    void of_no_story() {
        post = article("City Post", POST, "Another story");
    }

    @Test
    void articles_stand_in_the_order_in_which_they_are_asked_for() {
        var radio = article("Radio", "A third voice on the bridge.", "");

        for (var order : List.of(List.of(post, radio, ledger), List.of(ledger, post, radio))) {
            asked("vera", order)
                    .statusCode(200)
                    .body("name", equalTo(""))
                    .body(
                            "articles.article",
                            equalTo(order.stream().map(UUID::toString).toList()));
            assertThat(heads(page("vera", order).statusCode(200).extract().asString()))
                    .startsWith(order.toArray(UUID[]::new));
        }
        asked("vera", List.of(post, ledger))
                .body("quotations[0].words", startsWith("“We will rebuild"))
                .body("quotations[0].cells.found", contains("trimmed", "in-full"));
    }

    private static List<UUID> heads(String page) {
        return HEAD.matcher(page)
                .results()
                .map(match -> UUID.fromString(match.group(1)))
                .toList();
    }

    @Test
    void two_to_six_can_lie_side_by_side_and_each_once() {
        var many = new ArrayList<>(List.of(ledger, post));
        for (int i = 3; i <= 7; i++) {
            many.add(article("Outlet " + i, "Some words of its own, number " + i + ".", ""));
        }

        asked("vera", many.subList(0, 6)).statusCode(200).body("articles", hasSize(6));
        refused(many, "Up to six articles can lie side by side.");
        refused(List.of(ledger), "Choose at least two.");
        refused(List.of(), "Choose at least two.");
        refused(List.of(ledger, post, ledger), "Each can stand here once.");
    }

    @Test
    void what_is_withdrawn_or_of_another_project_is_refused_in_the_same_words() {
        var elsewhere = Newsroom.project("ana");
        Newsroom.member(elsewhere, "vera", Role.VIEWER);
        var foreign = Newsroom.article(elsewhere, "Of another project.");
        var hidden = Newsroom.article(Newsroom.project("stranger"), "Nothing for Vera.");
        var withdrawn = article("Radio", "Soon withdrawn.", "");
        as("ana")
                .delete("/api/articles/{a}?change={c}", withdrawn, UUID.randomUUID())
                .then()
                .statusCode(200);

        for (var one : List.of(foreign, hidden, withdrawn, UUID.randomUUID())) {
            refused(List.of(ledger, one), "One of them is not in this project, or not any more.");
        }
    }

    @Test
    void whoever_does_not_belong_to_the_project_learns_nothing() {
        asked("stranger", List.of(ledger, post)).statusCode(404);
        asked("stranger", List.of(ledger)).statusCode(404);
        page("stranger", List.of(ledger, post)).statusCode(404);
        csv("stranger").statusCode(404);
    }

    @Test
    void whoever_only_looks_has_the_tables_and_no_say() {
        retold();

        page("vera", List.of(ledger, post))
                .statusCode(200)
                .body(containsString("Side by side"))
                .body(containsString("chosen by hand"))
                .body(containsString("may retell it"))
                .body(not(containsString("value=\"confirm\"")));
        csv("vera")
                .statusCode(200)
                .header("Content-Type", containsString("text/csv"))
                .body(containsString("trimmed"));
    }

    @Test
    void nobody_sees_a_reading_here_that_they_may_not_see() {
        tag("ben", ledger, "direct-quote", "Ben's secret source", QUOTED);
        var both = List.of(post, ledger);

        for (var name : List.of("ana", "cho", "vera")) {
            assertHidden(name, both);
        }
        submit("ben", ledger);
        assertHidden("cho", both);
        asked("vera", both).body("sources.name", hasItem("Ben's secret source"));
        reading("cho", ledger);
        submit("cho", ledger);
        asked("cho", both).body("sources.name", hasItem("Ben's secret source"));
    }

    private void assertHidden(String name, List<UUID> articles) {
        var secret = reading("ben", ledger).toString();
        var query = "&reading=" + secret;
        for (var path : List.of("/api", "")) {
            var answer = get(name, path + address(articles) + query)
                    .statusCode(200)
                    .extract()
                    .asString();
            // The page repeats the address that was asked for; nothing else may name the reading.
            assertThat(answer.replace(query, "").replace("value=\"" + secret + "\">", ""))
                    .as("%s to %s", path, name)
                    .doesNotContain("secret source")
                    .doesNotContain("\"tagged\":true");
        }
    }

    @Test
    void what_is_said_of_a_retelling_leads_back_to_the_same_articles_and_readings() {
        retold();
        var both = List.of(ledger, post);
        var shown = "&reading=" + reading("ben", post);

        var said = judge("ben", both, "confirm", "-1");
        said.statusCode(303);
        assertThat(Objects.requireNonNull(said.extract().header("Location"))).endsWith(address(both) + shown + "#q2");
        asked("ben", both)
                .body("quotations[1].cells[1].found", equalTo("retold"))
                .body("quotations[1].cells[1].candidates[0].by", equalTo("ben"));
        // What builds on nothing any more is refused on the page itself.
        judge("ben", both, "refuse", "-1").statusCode(428).body(containsString("role=\"alert\""));
        judge("vera", both, "refuse", "0").statusCode(403);
    }

    private ValidatableResponse judge(String name, List<UUID> articles, String verdict, String version) {
        return SignIn.as(name)
                .accept("text/html")
                .redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .contentType("application/x-www-form-urlencoded")
                .formParam("id", ID)
                .formParam("version", version)
                .formParam("number", "2")
                .formParam("verdict", verdict)
                .formParam("quotationText", text(ledger))
                .formParam("quotation", place(LEDGER, QUOTED))
                .formParam("passageText", text(post))
                .formParam("passage", place(POST, RETOLD))
                .formParam("reading", reading("ben", post).toString())
                .post("/projects/%s/side-by-side/retellings%s".formatted(project, query(articles)))
                .then();
    }

    private static final String ID = "0199c2f2-0000-7000-8000-00000000000a";

    private String text(UUID article) {
        return as("ana")
                .get("/api/articles/" + article)
                .then()
                .statusCode(200)
                .extract()
                .path("text");
    }

    private static String place(String text, String words) {
        var span = spans(text, words).get(0);
        return span.get("start") + "-" + span.get("end");
    }

    /** Ana and Ben have handed in both; what Kline says in one article is retold in the other. */
    private void retold() {
        tag("ana", ledger, "direct-quote", "Kline", QUOTED);
        tag("ana", post, "indirect-quote", "Kline", RETOLD);
        for (var name : List.of("ana", "ben")) {
            for (var article : List.of(ledger, post)) {
                reading(name, article);
                submit(name, article);
            }
        }
    }

    private void refused(List<UUID> articles, String reason) {
        asked("vera", articles)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.field", contains("article"))
                .body("errors[0].reason", equalTo(reason));
        page("vera", articles)
                .statusCode(400)
                .body(containsString("Two to six articles of a project can lie side by side."))
                .body(containsString("<b>article</b>: " + reason));
    }

    private String address(List<UUID> articles) {
        return "/projects/" + project + "/side-by-side" + query(articles);
    }

    private static String query(List<UUID> articles) {
        return articles.stream()
                .map(article -> "article=" + article)
                .collect(Collectors.joining("&", articles.isEmpty() ? "" : "?", ""));
    }

    private ValidatableResponse asked(String name, List<UUID> articles) {
        return as(name).get("/api" + address(articles)).then();
    }

    private ValidatableResponse page(String name, List<UUID> articles) {
        return SignIn.as(name).accept("text/html").get(address(articles)).then();
    }

    private static ValidatableResponse get(String name, String address) {
        return SignIn.as(name)
                .accept("text/html, application/json")
                .get(address)
                .then();
    }

    private ValidatableResponse csv(String name) {
        return SignIn.as(name)
                .get("/api/projects/%s/side-by-side/quotations.csv%s".formatted(project, query(List.of(post, ledger))))
                .then();
    }
}
