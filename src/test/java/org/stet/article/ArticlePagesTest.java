package org.stet.article;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.stet.SignIn;

@QuarkusTest
class ArticlePagesTest {

    private ImportRoom room;

    @BeforeEach
    void open() {
        room = ImportRoom.open();
    }

    @Test
    void the_import_page_takes_words_from_a_plain_form_and_shows_them() {
        SignIn.as("ed")
                .get("/projects/{p}/import", room.project)
                .then()
                .statusCode(200)
                .body(containsString("id=\"paste\""));
        SignIn.as("ed")
                .multiPart("text", ImportRoom.TEXT + "</script><script>alert(1)</script>")
                .multiPart("html", "")
                .post("/projects/{p}/import", room.project)
                .then()
                .statusCode(200)
                .body(containsString("\"kind\":\"headline\""))
                .body(not(containsString("<script>alert")));
    }

    @Test
    void words_that_cannot_be_read_come_back_with_the_reason() {
        SignIn.as("ed")
                .multiPart("text", "  ")
                .post("/projects/{p}/import", room.project)
                .then()
                .statusCode(422)
                .body(containsString("There is no text in it."));
    }

    @Test
    void a_file_from_a_plain_form_is_shown_too() {
        SignIn.as("ed")
                .multiPart("text", "")
                .multiPart("file", "a.md", "# Bridge closed\n\nThe bridge will close.".getBytes(UTF_8), "text/markdown")
                .post("/projects/{p}/import", room.project)
                .then()
                .statusCode(200)
                .body(containsString("\"reader\":\"markdown\""));
    }

    @Test
    void an_article_is_read_as_plain_html_with_its_markup_shown_not_obeyed() {
        UUID id = room.article(ImportRoom.TEXT + "\nAnd then: <img src=x onerror=alert(1)>, somebody typed.");

        SignIn.as("vic")
                .get("/articles/{id}", id)
                .then()
                .statusCode(200)
                .body(containsString("<h1>Bridge closed for repairs</h1>"))
                .body(containsString("&lt;img src=x"))
                .body(not(containsString("fact-title")));
        SignIn.as("olga").get("/articles/{id}", id).then().statusCode(404);
    }

    @Test
    void a_paragraph_in_another_script_says_so_on_the_pages_of_the_article() {
        UUID id = room.article(ImportRoom.TEXT + "\n\nأغلقت البلدية الجسر يوم الاثنين، ولا أحد يعرف السبب حتى الآن.");

        for (var page : new String[] {"/articles/{id}", "/articles/{id}/texts/1"}) {
            SignIn.as("vic")
                    .get(page, id)
                    .then()
                    .statusCode(200)
                    .body(containsString(" lang=\"ar\" dir=\"rtl\">أغلقت"))
                    .body(not(containsString("dir=\"ltr\">The")));
        }
    }

    @Test
    void an_editor_corrects_the_facts_in_a_plain_form() {
        UUID id = room.article(ImportRoom.TEXT);

        facts(id, 0, "2026-13")
                .then()
                .statusCode(422)
                .body(containsString("A date is written 2026"))
                .body(containsString("aria-invalid=\"true\" autofocus"));
        facts(id, 0, "2026-11-03").then().statusCode(303);
        facts(id, 0, "2026-11-04").then().statusCode(412).body(containsString("Somebody else changed"));
        SignIn.as("vic")
                .get("/articles/{id}", id)
                .then()
                .body(containsString("<bdi>The Ledger</bdi> · <bdi>2026-11-03</bdi>"));
    }

    private io.restassured.response.Response facts(UUID id, int version, String published) {
        return SignIn.as("ed")
                .redirects()
                .follow(false)
                .contentType(ContentType.URLENC)
                .formParam("version", version)
                .formParam("title", "Bridge closed")
                .formParam("outlet", "The Ledger")
                .formParam("published", published)
                .formParam("csrf-token", "AAAAAAAAAAAAAAAAAAAAAA")
                .post("/articles/{id}/facts", id);
    }
}
