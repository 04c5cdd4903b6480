package org.stet.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.oneOf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.stet.Newsroom;
import org.stet.SignIn;
import org.stet.annotation.carryover.CorrectedRoom;
import org.stet.article.Article;
import org.stet.project.Project;
import org.stet.project.Role;

/** Passages found over HTTP; run once on each database. */
@SuppressWarnings("NullAway.Init")
abstract class SearchStories extends CorrectedRoom {

    private static final String OTHER = """
            Straßen gesperrt

            „Die Brücke“, sagte Müller, „ist gesperrt.“ Nobody said so.

            L’homme n’a rien dit. 市长宣布关闭大桥。 كِتَابٌ قديم.""";

    @Inject
    EntityManager entities;

    @Inject
    Indexing indexing;

    private UUID other;
    private UUID otherReading;

    /** Whether a first page is always whole. */
    boolean isPatient() {
        return true;
    }

    @BeforeEach
    void another_article() {
        other = Newsroom.article(project, OTHER);
        otherReading = opened("ana", other);
        if (!isPatient()) {
            indexing.completeAll();
        }
    }

    @Test
    void words_are_found_in_passages_whatever_their_writing() {
        var quote = tagged("direct-quote", "“We will close it,”");
        var cafe = tagged("background", "The café reopened in May.");
        tag("ana", otherReading, OTHER, "direct-quote", Map.of(), "„Die Brücke“", "„ist gesperrt.“");
        tag("ana", otherReading, OTHER, "background", Map.of(), "L’homme n’a rien dit.");
        tag("ana", otherReading, OTHER, "sourced-assertion", Map.of(), "市长宣布关闭大桥。");
        tag("ana", otherReading, OTHER, "author-opinion", Map.of(), "كِتَابٌ قديم.");

        assertThat(ids("q=close")).containsExactly(quote);
        assertThat(ids("q=CAFE reopened")).containsExactly(cafe);
        assertThat(exact("q=\"will close\"")).containsExactly("“We will close it,”");
        assertThat(exact("q=\"close will\"")).isEmpty();
        assertThat(exact("q=reop*")).containsExactly("The café reopened in May.");
        assertThat(exact("q=mayor")).as("the mayor speaks beside the passage").isEmpty();
        assertThat(exact("q=brucke gesperrt"))
                .as("both parts are its words")
                .containsExactly("„Die Brücke“ … „ist gesperrt.“");
        assertThat(exact("q=sagte")).as("what stands between the parts is not").isEmpty();
        assertThat(exact("q=homme")).containsExactly("L’homme n’a rien dit.");
        assertThat(exact("q=l'homme")).containsExactly("L’homme n’a rien dit.");
        assertThat(exact("q=关闭")).containsExactly("市长宣布关闭大桥。");
        assertThat(exact("q=宣布关闭")).hasSize(1);
        assertThat(exact("q=长宣")).isEmpty();
        assertThat(exact("q=كتاب")).containsExactly("كِتَابٌ قديم.");
    }

    @Test
    void a_hit_says_where_it_stands_and_what_was_said_of_it() {
        var source = source("ana", "The mayor");
        var target = target("ana", "The bridge");
        var id = UUID.randomUUID();
        put(
                        id,
                        with(
                                tag("direct-quote", "“We will close it,”"),
                                "source",
                                source,
                                "stance",
                                Map.of("target", target, "value", "against"),
                                "certainty",
                                "unsure",
                                "note",
                                "hm",
                                "attributes",
                                Map.of("marks", "complete")))
                .statusCode(201);

        find("ana", "q=close")
                .body("items[0].id", equalTo(id.toString()))
                .body("items[0].article.id", equalTo(article.toString()))
                .body("items[0].reading", equalTo(reading.toString()))
                .body("items[0].reader.name", equalTo("ana"))
                .body("items[0].state", equalTo("open"))
                .body("items[0].label.code", equalTo("DQ"))
                .body("items[0].spans[0].start", equalTo(TEXT.codePointCount(0, TEXT.indexOf("“We"))))
                .body("items[0].exact", equalTo("“We will close it,”"))
                .body("items[0].before", equalTo("Bridge to close 👩‍👩‍👧 "))
                .body("items[0].after", containsString(" the mayor said."))
                .body("items[0].source.name", equalTo("The mayor"))
                .body("items[0].stance.target.name", equalTo("The bridge"))
                .body("items[0].stance.value", equalTo("against"))
                .body("items[0].note", equalTo("hm"));
        for (var one : List.of(
                "label=direct-quote",
                "source=" + source,
                "stance=" + target,
                "stance=" + target + ":against",
                "certainty=unsure",
                "origin=manual",
                "value=marks:complete",
                "block=paragraph",
                "article=" + article,
                "reader=" + SignIn.id("ana"))) {
            assertThat(ids(one)).as(one).containsExactly(id);
        }
        for (var none : List.of(
                "label=author-opinion",
                "stance=" + target + ":for",
                "certainty=sure",
                "origin=suggested",
                "value=marks:opener-missing",
                "block=headline",
                "article=" + other,
                "reader=" + SignIn.id("ben"),
                "q=close&label=author-opinion",
                "q=mayor&source=" + source)) {
            assertThat(ids(none)).as(none).isEmpty();
        }
    }

    @Test
    void what_is_of_one_kind_is_joined_by_or_and_the_kinds_by_and() {
        var quote = tagged("direct-quote", "“We will close it,”");
        var cafe = tagged("background", "The café reopened in May.");
        var bold = tagged("partial-quote", "“bold”");

        assertThat(ids("label=direct-quote&label=background")).containsExactly(quote, cafe);
        assertThat(ids("label=direct-quote&label=background&q=may")).containsExactly(cafe);
        assertThat(ids("label=partial-quote&label=&q=")).containsExactly(bold);
        find("ana", "")
                .body(
                        "count.hits",
                        equalTo(isPatient() ? 3 : find("ana", "").extract().<Integer>path("count.hits")))
                .body("count.kind", isPatient() ? equalTo("exact") : oneOf("exact", "atLeast"));
    }

    /** Over all roles, with blind readings and without, and whatever state the readings are in. */
    @Test
    void only_readings_that_one_may_see_are_looked_into() {
        var readings = new HashMap<String, UUID>();
        readings.put("ana", reading);
        var names = List.of("ana", "ed", "rea", "ron", "rob");
        Newsroom.member(project, "ed", Role.EDITOR);
        Newsroom.member(project, "vic", Role.VIEWER);
        for (var name : List.of("rea", "ron", "rob")) {
            Newsroom.member(project, name, Role.REVIEWER);
        }
        for (var name : names) {
            readings.computeIfAbsent(name, reader -> opened(reader));
            tag(name, readings.get(name), TEXT, "background", Map.of(), "mayor");
        }
        submit("rea", Objects.requireNonNull(readings.get("rea")));
        submit("ed", Objects.requireNonNull(readings.get("ed")));
        submit("ron", Objects.requireNonNull(readings.get("ron")));
        for (boolean blind : List.of(true, false)) {
            QuarkusTransaction.requiringNew().run(() -> Project.<Project>findById(project).blind = blind);
            for (var asking : List.of("ana", "ed", "rea", "ron", "rob", "vic")) {
                var may = new TreeSet<String>();
                readings.values().forEach(one -> {
                    if (as(asking).get("/api/readings/" + one).statusCode() == 200) {
                        may.add(one.toString());
                    }
                });
                for (var how : List.of("", "q=mayor", "label=background", "q=may*&label=background")) {
                    assertThat(new TreeSet<>(all(asking, how, "reading")))
                            .as("%s, blind %s, %s", asking, blind, how)
                            .isEqualTo(may);
                }
            }
        }
        as("stranger").get("/api/projects/" + project + "/passages").then().statusCode(404);
    }

    @Test
    void neither_hits_nor_choices_betray_what_is_hidden() {
        Newsroom.member(project, "ben", Role.REVIEWER);
        Newsroom.member(project, "cho", Role.REVIEWER);
        var hidden = source("ben", "A whistleblower of the port");
        var bens = opened("ben");
        tag("ben", bens, TEXT, "direct-quote", Map.of("source", hidden), "“We will close it,”");

        page("cho", "").body(not(containsString("whistleblower"))).body(not(containsString(">ben<")));
        find("cho", "source=" + hidden, 400)
                .body("errors[0].reason", equalTo("There is no such source in this project."));
        find("cho", "source=" + UUID.randomUUID(), 400)
                .body("errors[0].reason", equalTo("There is no such source in this project."));
        assertThat(all("ana", "", "id"))
                .as("an owner learns nothing of an open reading")
                .isEmpty();

        submit("ben", bens);
        QuarkusTransaction.requiringNew().run(() -> Project.<Project>findById(project).blind = false);
        page("cho", "").body(not(containsString("whistleblower"))).body(containsString("ben"));
        assertThat(find("cho", "").extract().<@Nullable String>path("items[0].source.name"))
                .isNull();
        assertThat(find("ana", "").extract().<String>path("items[0].source.name"))
                .contains("whistleblower");
    }

    @Test
    void a_corrected_article_counts_once_and_a_withdrawn_one_not_at_all() {
        tagged("direct-quote", "“We will close it,”");
        tagged("background", "She called the plan “bold”.");
        corrected(CORRECTED);
        assertThat(exact("")).hasSize(2);
        assertThat(exact("q=bold")).hasSize(1);
        assertThat(all("ana", "q=bold", "article.text"))
                .containsExactly(QuarkusTransaction.requiringNew()
                        .call(() -> Article.<Article>findById(article).currentTextId)
                        .toString());

        as("ana")
                .delete("/api/articles/" + article + "?change=" + UUID.randomUUID())
                .then()
                .statusCode(200);
        assertThat(exact("q=bold")).isEmpty();
        assertThat(exact("label=background")).isEmpty();
        as("ana")
                .body(Map.of("change", UUID.randomUUID()))
                .post("/api/articles/" + article + "/restore")
                .then()
                .statusCode(200);
        assertThat(exact("q=bold")).hasSize(1);
    }

    @Test
    void texts_from_before_there_was_an_index_are_found() {
        tagged("direct-quote", "“We will close it,”");
        assertThat(exact("q=close")).hasSize(1);
        forgetIndex();
        assertThat(rows("text_word")).isZero();
        while (!find("ana", "q=close").extract().<Boolean>path("indexed")) {
            assertThat(isPatient()).as("one text at least is indexed each time").isFalse();
        }
        assertThat(exact("q=close")).as("what is missing is made up for").hasSize(1);
        assertThat(rows("text_word")).isPositive();

        forgetIndex();
        indexing.completeAll();
        assertThat(rows("text_word")).as("at the start").isPositive();
    }

    private void forgetIndex() {
        QuarkusTransaction.requiringNew().run(() -> {
            entities.createNativeQuery("delete from text_word").executeUpdate();
            entities.createNativeQuery("delete from indexed_text").executeUpdate();
        });
    }

    private long rows(String table) {
        return QuarkusTransaction.requiringNew().call(() -> ((Number) entities.createNativeQuery(
                                "select count(*) from %s w join article a on a.current_text_id = w.text_id and a.project_id = '%s'"
                                        .formatted(table, project))
                        .getSingleResult())
                .longValue());
    }

    @Test
    void pages_go_on_and_back_without_losing_or_repeating_a_hit() {
        for (var words : List.of("Bridge", "to", "close", "mayor", "café", "May", "plan", "bold", "Nobody")) {
            tagged("background", words);
        }
        for (var words : List.of("Straßen", "gesperrt", "Brücke", "Müller")) {
            tag("ana", otherReading, OTHER, "background", Map.of(), words);
        }
        for (var how : List.of("", "label=background", "order=newest", "label=background&order=newest")) {
            var whole = all("ana", how, "id");
            assertThat(whole).hasSize(13).doesNotHaveDuplicates();
            assertThat(all("ana", how + (how.isEmpty() ? "" : "&") + "limit=4", "id"))
                    .as(how)
                    .isEqualTo(whole);
        }
        assertThat(all("ana", "order=newest", "article.id").get(0)).isEqualTo(other.toString());
        assertThat(all("ana", "", "article.id").get(0)).isEqualTo(article.toString());

        if (isPatient()) {
            var first = page("ana", "limit=5").extract().asString();
            var second = get("ana", link(first, "next"));
            var third = get("ana", link(second, "next"));
            assertThat(first).contains("13 passages").doesNotContain("rel=\"prev\"");
            assertThat(third).doesNotContain("rel=\"next\"");
            assertThat(hits(get("ana", link(third, "prev")))).isEqualTo(hits(second));
            assertThat(hits(get("ana", link(second, "prev")))).isEqualTo(hits(first));
            assertThat(hits(get("ana", link(get("ana", link(second, "prev")), "next"))))
                    .isEqualTo(hits(second));
        }
    }

    private static String link(String page, String rel) {
        var found = Pattern.compile("href=\"([^\"]+)\" rel=\"" + rel + "\"").matcher(page);
        assertThat(found.find()).as(rel).isTrue();
        return found.group(1).replace("&amp;", "&");
    }

    private static List<String> hits(String page) {
        return Pattern.compile("data-hit=\"([^\"]+)\"")
                .matcher(page)
                .results()
                .map(one -> one.group(1))
                .toList();
    }

    private static String get(String name, String address) {
        return SignIn.as(name)
                .urlEncodingEnabled(false)
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    @Test
    void all_hits_leave_as_a_file() {
        put(UUID.randomUUID(), with(tag("direct-quote", "“We will close it,”"), "note", "=1+1"))
                .statusCode(201);
        tagged("background", "The café reopened in May.");
        var csv = file("ana", "csv", "");
        assertThat(csv).isEqualTo(file("ana", "csv", ""));
        assertThat(csv.lines().toList()).hasSize(3);
        assertThat(csv).contains("“We will close it,”", "'=1+1").doesNotContain(",ana,");
        assertThat(file("ana", "csv", "names=true")).contains(",ana,");
        assertThat(file("ana", "csv", "q=reopened").lines()).hasSize(2);

        var lines = file("ana", "jsonl", "").lines().toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.get(1))
                .contains("\"exact\":\"The café reopened in May.\"")
                .doesNotContain("\"name\":\"ana\"");

        Newsroom.member(project, "ben", Role.REVIEWER);
        Newsroom.member(project, "vera", Role.VIEWER);
        assertThat(file("ben", "csv", "").lines())
                .as("nobody else's open reading")
                .hasSize(1);
        var path = "/api/projects/" + project + "/passages/export/";
        as("ben").get(path + "csv?names=true").then().statusCode(403);
        as("vera").get(path + "csv").then().statusCode(403);
        as("ana").get(path + "xls").then().statusCode(404);
        as("ana").get(path + "csv?label=no-such").then().statusCode(400);
    }

    private String file(String name, String format, String query) {
        return as(name).get("/api/projects/" + project + "/passages/export/" + format
                        + (query.isEmpty() ? "" : "?" + query))
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    @Test
    void what_cannot_be_looked_for_is_refused_with_its_reason() {
        find("ana", "q=...", 400).body("errors[0].field", equalTo("q"));
        find("ana", "q=a b c d e f g h i j k l m n o p q r", 400).body("errors[0].field", equalTo("q"));
        find("ana", "label=no-such", 400).body("errors[0].field", equalTo("label"));
        find("ana", "value=marks", 400).body("errors[0].field", equalTo("value"));
        find("ana", "stance=x:for", 400).body("errors[0].field", equalTo("stance"));
        find("ana", "reader=x", 400).body("errors[0].field", equalTo("reader"));
        find("ana", "certainty=perhaps", 400).body("errors[0].field", equalTo("certainty"));
        find("ana", "order=best", 400).body("errors[0].field", equalTo("order"));
        find("ana", "after=x", 400).body("errors[0].field", equalTo("after"));
        as("ana")
                .get("/projects/" + project + "/passages?q=...")
                .then()
                .statusCode(400)
                .body(containsString("There is no word in it."));
    }

    private static UUID opened(String name, UUID article) {
        var id = UUID.randomUUID();
        as(name).body(Map.of("change", UUID.randomUUID(), "article", article))
                .put("/api/readings/" + id)
                .then()
                .statusCode(201);
        return id;
    }

    private static UUID tag(
            String name, UUID reading, String text, String label, Map<String, Object> more, String... words) {
        var spans = new ArrayList<Map<String, Object>>();
        for (var one : words) {
            int start = text.codePointCount(0, text.indexOf(one));
            spans.add(Map.of("start", start, "end", start + one.codePointCount(0, one.length()), "exact", one));
        }
        var tag = new HashMap<String, Object>(more);
        tag.putAll(Map.of("change", UUID.randomUUID(), "reading", reading, "label", label, "spans", spans));
        var id = UUID.randomUUID();
        as(name).body(tag).put("/api/annotations/" + id).then().statusCode(201);
        return id;
    }

    private List<UUID> ids(String query) {
        return all("ana", query, "id").stream().map(UUID::fromString).toList();
    }

    private List<String> exact(String query) {
        return all("ana", query, "exact");
    }

    /** A field of all hits, page by page. */
    private List<String> all(String name, String query, String field) {
        var all = new ArrayList<String>();
        String next = "";
        for (int pages = 0; next != null; pages++) {
            assertThat(pages).isLessThan(100);
            var page = find(name, (query.isEmpty() ? "limit=100" : query) + (next.isEmpty() ? "" : "&after=" + next))
                    .extract();
            all.addAll(page.path("items." + field));
            next = page.path("next");
        }
        return all;
    }

    private ValidatableResponse find(String name, String query) {
        return find(name, query, 200);
    }

    private ValidatableResponse find(String name, String query, int status) {
        return as(name).get("/api/projects/" + project + "/passages?" + (query.isEmpty() ? "limit=100" : query))
                .then()
                .statusCode(status);
    }

    private ValidatableResponse page(String name, String query) {
        return as(name).get("/projects/" + project + "/passages" + (query.isEmpty() ? "" : "?" + query))
                .then()
                .statusCode(200);
    }
}
