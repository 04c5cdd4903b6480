package org.stet.routes;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.Test;

import org.stet.Readers;
import org.stet.SignIn;

/** Words that would be markup, headers or addresses if they were let. */
@QuarkusTest
class HostileWordsTest {

    private static final String MARKUP = "</script><img src=x onerror=a()>{7*7}";
    private static final String SHORT = "<img src=x>";

    @Test
    void markup_in_every_field_is_words_on_every_page() throws IOException {
        var text = MARKUP + "\n\nThe mayor said “" + MARKUP + "” and left.";
        var readers = new Readers(text);
        bringTagSet(readers.project);
        set(readers, Map.of("name", MARKUP));
        var facts = new java.util.HashMap<String, Object>();
        for (var fact : List.of("title", "outlet", "byline", "rights", "story")) {
            facts.put(fact, MARKUP);
        }
        facts.put("change", UUID.randomUUID());
        SignIn.as("ana")
                .contentType(ContentType.JSON)
                .header("If-Match", "\"0\"")
                .body(facts)
                .patch("/api/articles/" + readers.article)
                .then()
                .statusCode(200);
        for (var name : List.of("ana", "ben")) {
            var one = readers.tag(name, "exact-words", Map.of("note", MARKUP), "mayor");
            assertThat(one).isNotNull();
            readers.tag(name, "writers-view", Map.of("note", MARKUP), name.equals("ana") ? "mayor said" : "said");
        }
        var pages = new java.util.ArrayList<>(List.of("/readings/" + readers.reading("ana")));
        assertWords(pages);
        readers.submit("ana");
        readers.submit("ben");
        var pair = "reading=" + readers.reading("ana") + "&reading=" + readers.reading("ben");
        var project = "/projects/" + readers.project;
        var pack = "/packs/" + pack(readers);
        assertWords(List.of(
                project + "/packs",
                pack,
                pack + "/versions/1/sheets",
                "/articles/" + readers.article + "/packs",
                "/projects",
                project,
                project + "/codebook",
                project + "/tag-set",
                project + "/settings",
                project + "/word-lists",
                project + "/word-lists/en/cues",
                project + "/export",
                project + "/import",
                "/articles/" + readers.article,
                "/articles/" + readers.article + "/export",
                "/articles/" + readers.article + "/print",
                "/readings/" + readers.reading("ana"),
                "/compare?" + pair,
                "/print/article?reading=" + readers.reading("ana"),
                "/print/worksheet?reading=" + readers.reading("ana"),
                "/print/key?reading=" + readers.reading("ana") + "&with=" + readers.reading("ben")));
        for (var format : List.of("jsonl", "csv", "webannotation", "codebook")) {
            var file = SignIn.as("ana").get("/api/articles/" + readers.article + "/export/" + format);
            assertThat(file.statusCode()).isEqualTo(200);
            assertThat(file.contentType()).doesNotContain("html");
            assertThat(file.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(file.header("Content-Disposition")).startsWith("attachment");
        }
        SignIn.as("ana")
                .get("/api/readings/" + readers.reading("ana") + "/changes")
                .then()
                .statusCode(200)
                .contentType("application/json");
    }

    @Test
    void a_title_writes_no_header_and_no_path() {
        var readers = new Readers("A bridge closes.");
        for (var title : List.of(
                "a\r\nSet-Cookie: evil=1",
                "\"; filename=\"x.exe",
                "../../etc/passwd",
                "\u202egpj.exe",
                "a\u0085b\u2028c",
                "x".repeat(500))) {
            var etag = SignIn.as("ana").get("/api/articles/" + readers.article).header("ETag");
            SignIn.as("ana")
                    .contentType(ContentType.JSON)
                    .header("If-Match", etag)
                    .body(Map.of("change", UUID.randomUUID(), "title", title))
                    .patch("/api/articles/" + readers.article);
            set(readers, Map.of("name", title.length() > 100 ? "x" : title));
            for (var path : List.of("/api/articles/" + readers.article, "/api/projects/" + readers.project)) {
                var file = SignIn.as("ana").get(path + "/export/csv");
                assertThat(file.statusCode()).isEqualTo(200);
                assertThat(file.header("Content-Disposition")).matches("attachment; filename=\"stet[a-z0-9-]*\\.csv\"");
                assertThat(file.cookie("evil")).isNull();
            }
        }
    }

    @Test
    void signing_in_leads_to_no_other_site() {
        SignIn.id("ana");
        for (var wanted : List.of(
                "https://evil.example/",
                "//evil.example/",
                "http://localhost@evil.example/",
                "\\\\evil.example",
                "javascript:alert(1)")) {
            var answer = given().redirects()
                    .follow(false)
                    .cookie("stet-wanted", wanted)
                    .formParam("j_username", "ana")
                    .formParam("j_password", SignIn.PASSWORD)
                    .post("/j_security_check");
            assertThat(String.valueOf(answer.header("Location"))).as(wanted).doesNotContain("evil", "javascript");
            assertThat(answer.statusCode()).as(wanted).isLessThan(500);
        }
    }

    @Test
    void an_address_with_line_breaks_writes_no_header() {
        for (var path : List.of(
                "/projects/%0d%0aSet-Cookie:%20evil=1", "/%0d%0aLocation:%20//evil.example", "//evil.example/%2f..")) {
            var answer = given().redirects()
                    .follow(false)
                    .urlEncodingEnabled(false)
                    .accept("text/html")
                    .get(path);
            assertThat(answer.cookie("evil")).isNull();
            assertThat(String.valueOf(answer.header("Location"))).doesNotContain("evil");
            assertThat(answer.statusCode()).isLessThan(500);
        }
    }

    private static UUID pack(Readers readers) {
        var id = UUID.randomUUID();
        SignIn.as("ana")
                .contentType(ContentType.JSON)
                .body(Map.of("change", UUID.randomUUID(), "articles", List.of(readers.article)))
                .put("/api/packs/" + id)
                .then()
                .statusCode(201);
        return id;
    }

    private static void assertWords(List<String> pages) {
        for (var path : pages) {
            var page = SignIn.as("ana").accept("text/html").get(path);
            assertThat(page.statusCode()).as(path).isEqualTo(200);
            assertThat(page.asString())
                    .as(path)
                    .doesNotContain("<img src=x", "</script><img", "</script>&lt;img")
                    .doesNotContain("{49}");
            assertThat(page.asString()).as(path + " shows it").containsAnyOf("&lt;img", "\\u003cimg", "\\u003Cimg");
        }
    }

    private static void bringTagSet(UUID project) throws IOException {
        var set =
                (ObjectNode) new ObjectMapper().readTree(Files.readString(Path.of("annotation-schema/classroom.json")));
        set.put("id", "hostile-words");
        set.put("name", SHORT);
        set.put("about", MARKUP);
        int number = 0;
        for (var label : set.withArray("labels")) {
            ((ObjectNode) label)
                    .put("name", SHORT + number++)
                    .put("when", MARKUP)
                    .put("notWhen", MARKUP);
        }
        var etag = SignIn.as("ana").get("/api/projects/" + project).header("ETag");
        var answer = SignIn.as("ana")
                .contentType(ContentType.JSON)
                .header("If-Match", etag)
                .body(Map.of("change", UUID.randomUUID(), "own", set))
                .put("/api/projects/" + project + "/tag-set");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    }

    private static void set(Readers readers, Map<String, Object> settings) {
        var etag = SignIn.as("ana").get("/api/projects/" + readers.project).header("ETag");
        var body = new java.util.HashMap<String, Object>(settings);
        body.put("change", UUID.randomUUID());
        SignIn.as("ana")
                .contentType(ContentType.JSON)
                .header("If-Match", etag)
                .body(body)
                .patch("/api/projects/" + readers.project);
    }
}
