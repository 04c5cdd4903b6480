package org.stet.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;

import org.stet.Newsroom;
import org.stet.SignIn;
import org.stet.project.Role;

/** A project of Olga's in which Rolf reads, and what its library shows them. */
abstract class LibraryRoom {

    private static final Pattern TITLE = Pattern.compile("class=\"title\"[^>]*>([^<]*)<");
    private static final Pattern TABS = Pattern.compile("<nav class=\"statuses\".*?</nav>", Pattern.DOTALL);
    private static final Pattern TAB = Pattern.compile("<a [^>]*>([^<]*)<span class=\"count\">(\\d+)</span></a>");
    private static final Pattern MORE = Pattern.compile("data-opens href=\"([^\"]+after=[^\"]+)\"");

    UUID project = UUID.randomUUID(); // each test has its own

    @BeforeEach
    void a_project() {
        project = Newsroom.project("olga");
        Newsroom.member(project, "rolf", Role.REVIEWER);
    }

    static RequestSpecification as(String name) {
        return SignIn.as(name).contentType(ContentType.JSON).accept("text/html, application/json");
    }

    /** An article whose lines are its blocks. */
    UUID article(String title, @Nullable String outlet, String language, String text) {
        var id = Newsroom.article(project, text);
        var facts = new HashMap<String, @Nullable Object>();
        facts.put("change", UUID.randomUUID());
        facts.put("title", title);
        facts.put("outlet", outlet);
        facts.put("language", language);
        as("olga")
                .header("If-Match", "\"0\"")
                .body(facts)
                .patch("/api/articles/" + id)
                .then()
                .statusCode(200);
        return id;
    }

    static void delete(UUID article) {
        as("olga")
                .delete("/api/articles/%s?change=%s".formatted(article, UUID.randomUUID()))
                .then()
                .statusCode(200);
    }

    static UUID opened(String name, UUID article) {
        var id = UUID.randomUUID();
        as(name).body(Map.of("change", UUID.randomUUID(), "article", article))
                .put("/api/readings/" + id)
                .then()
                .statusCode(201);
        return id;
    }

    static void submit(String name, UUID reading) {
        as(name).body(Map.of("change", UUID.randomUUID()))
                .post("/api/readings/" + reading + "/submit")
                .then()
                .statusCode(200);
    }

    /** @param query as somebody writes it, not yet encoded but for its own signs */
    Response get(String name, String query) {
        return address(
                name,
                "/projects/" + project
                        + query.replace(" ", "%20").replace("<", "%3C").replace(">", "%3E"));
    }

    static Response address(String name, String address) {
        return as(name).urlEncodingEnabled(false).get(URI.create(address).toASCIIString());
    }

    String page(String name, String query) {
        return get(name, query).then().statusCode(200).extract().asString();
    }

    List<String> titles(String name, String query) {
        return titles(page(name, query));
    }

    private static List<String> titles(String page) {
        return TITLE.matcher(page).results().map(match -> plain(match.group(1))).toList();
    }

    /** As they are read: {@code To do 3}. */
    List<String> tabs(String name, String query) {
        var tabs = TABS.matcher(page(name, query))
                .results()
                .findFirst()
                .orElseThrow()
                .group();
        return TAB.matcher(tabs)
                .results()
                .map(match -> match.group(1) + match.group(2))
                .toList();
    }

    /** The titles of all pages, by the link from each to the next. */
    List<String> walked(String query) {
        var titles = new ArrayList<String>();
        var page = page("rolf", query);
        titles.addAll(titles(page));
        for (var more = more(page); more.isPresent(); more = more(page)) {
            page = address("rolf", more.get()).then().statusCode(200).extract().asString();
            titles.addAll(titles(page));
            assertThat(titles).as("titles, which seem to have no end").hasSizeLessThan(100);
        }
        return titles;
    }

    static Optional<String> more(String page) {
        return MORE.matcher(page).results().findFirst().map(match -> plain(match.group(1)));
    }

    private static String plain(String html) {
        return html.replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }
}
