package org.stet.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.stet.Newsroom;
import org.stet.SignIn;
import org.stet.project.Role;

/** What becomes of an article after it was saved. */
@QuarkusTest
class ArticlesTest {

    private ImportRoom room;

    @BeforeEach
    void open() {
        room = ImportRoom.open();
    }

    @Test
    void what_is_known_can_be_corrected_by_an_editor_who_saw_the_present_state() {
        UUID id = room.article(ImportRoom.TEXT);
        var patch = new HashMap<String, Object>(
                Map.of("change", UUID.randomUUID(), "outlet", "The Daily Ledger", "published", "2026-11"));
        patch.put("byline", null);

        ImportRoom.as("ed").body(patch).patch("/api/articles/{id}", id).then().statusCode(428);
        ImportRoom.as("ed")
                .header("If-Match", "\"7\"")
                .body(patch)
                .patch("/api/articles/{id}", id)
                .then()
                .statusCode(412);
        ImportRoom.as("rita")
                .header("If-Match", "\"0\"")
                .body(patch)
                .patch("/api/articles/{id}", id)
                .then()
                .statusCode(403);
        ImportRoom.as("ed")
                .header("If-Match", "\"0\"")
                .body(patch)
                .patch("/api/articles/{id}", id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("outlet", equalTo("The Daily Ledger"))
                .body("title", equalTo("Bridge closed for repairs"))
                .body("byline", nullValue());
    }

    @Test
    void a_withdrawn_article_is_gone_for_readers_and_comes_back() {
        UUID id = room.article(ImportRoom.TEXT);

        ImportRoom.as("ed")
                .delete("/api/articles/{id}?change={c}", id, UUID.randomUUID())
                .then()
                .statusCode(200);
        ImportRoom.as("rita").get("/api/articles/{id}", id).then().statusCode(404);
        ImportRoom.as("ed")
                .get("/api/projects/{p}/articles", room.project)
                .then()
                .body("items.size()", is(0));
        ImportRoom.as("ed")
                .get("/api/projects/{p}/articles?withdrawn=true", room.project)
                .then()
                .body("items.size()", is(1));
        ImportRoom.as("ed")
                .body(Map.of("change", UUID.randomUUID()))
                .post("/api/articles/{id}/restore", id)
                .then()
                .statusCode(200);
        ImportRoom.as("rita").get("/api/articles/{id}", id).then().statusCode(200);
    }

    @Test
    void an_article_moves_between_projects_of_one_editor() {
        var alone = Newsroom.project("ed");
        UUID id = Newsroom.article(alone, ImportRoom.TEXT);
        var other = ImportRoom.open();

        ImportRoom.as("ed")
                .body(Map.of("change", UUID.randomUUID(), "project", other.project))
                .post("/api/articles/{id}/move", id)
                .then()
                .statusCode(200)
                .body("project", equalTo(other.project.toString()));
        ImportRoom.as("ed")
                .body(Map.of("change", UUID.randomUUID(), "project", UUID.randomUUID()))
                .post("/api/articles/{id}/move", id)
                .then()
                .statusCode(404);
    }

    @Test
    void an_article_stays_where_others_read_whether_or_not_they_have_begun() {
        var project = Newsroom.project("ed");
        Newsroom.member(project, "rita", Role.REVIEWER);
        UUID unread = Newsroom.article(project, ImportRoom.TEXT);
        UUID begun = Newsroom.article(project, ImportRoom.TEXT);
        ImportRoom.as("rita")
                .body(Map.of("change", UUID.randomUUID(), "article", begun))
                .put("/api/readings/" + UUID.randomUUID())
                .then()
                .statusCode(201);
        var alone = Newsroom.project("ed");

        assertThat(moved(unread, alone)).isEqualTo(moved(begun, alone)).contains("who has begun to read");

        // Where nobody reads blind, what nobody has read may go.
        ImportRoom.as("ed")
                .header("If-Match", "*")
                .body(Map.of("change", UUID.randomUUID(), "blind", false))
                .patch("/api/projects/{p}", project)
                .then()
                .statusCode(200);
        assertThat(moved(begun, alone)).contains("was read in its project");
        ImportRoom.as("ed")
                .body(Map.of("change", UUID.randomUUID(), "project", alone))
                .post("/api/articles/{id}/move", unread)
                .then()
                .statusCode(200);
    }

    @Test
    void an_article_stays_where_others_have_read_that_left() {
        var left = Newsroom.project("ed");
        UUID id = Newsroom.article(left, ImportRoom.TEXT);
        var rita = SignIn.id("rita");
        ImportRoom.as("ed")
                .body(Map.of("change", UUID.randomUUID(), "role", "REVIEWER"))
                .put("/api/projects/{p}/members/{a}", left, rita)
                .then()
                .statusCode(200);
        ImportRoom.as("ed")
                .delete("/api/projects/{p}/members/{a}?change={c}", left, rita, UUID.randomUUID())
                .then()
                .statusCode(204);

        assertThat(moved(id, Newsroom.project("ed"))).contains("who has begun to read");
    }

    private static String moved(UUID article, UUID project) {
        return ImportRoom.as("ed")
                .body(Map.of("change", UUID.randomUUID(), "project", project))
                .post("/api/articles/{id}/move", article)
                .then()
                .statusCode(409)
                .extract()
                .path("detail");
    }

    @Test
    void an_editor_corrects_a_blocks_kind_and_the_text_stays() {
        UUID id = room.article(ImportRoom.TEXT);
        UUID text = room.textOf(id);
        int words = ImportRoom.as("ed").get("/api/articles/{id}", id).path("words");
        ImportRoom.as("vic").get("/api/texts/{t}", text).then().body("blocksVersion", is(0));

        var correction = Map.of("change", UUID.randomUUID(), "kind", "boilerplate");
        ImportRoom.as("rita")
                .body(correction)
                .put("/api/texts/{t}/blocks/1", text)
                .then()
                .statusCode(403);
        ImportRoom.as("ed")
                .body(correction)
                .put("/api/texts/{t}/blocks/1", text)
                .then()
                .statusCode(200)
                .body("kind", equalTo("boilerplate"));
        ImportRoom.as("ed")
                .body(correction)
                .put("/api/texts/{t}/blocks/1", text)
                .then()
                .statusCode(200);

        ImportRoom.as("vic")
                .get("/api/texts/{t}", text)
                .then()
                .body("blocksVersion", is(1))
                .body("blocks[1].kind", equalTo("boilerplate"))
                .body("text", equalTo(ImportRoom.TEXT));
        ImportRoom.as("ed").get("/api/articles/{id}", id).then().body("words", is(words - 3));
        ImportRoom.as("ed")
                .body(Map.of("change", UUID.randomUUID(), "kind", "poem"))
                .put("/api/texts/{t}/blocks/1", text)
                .then()
                .statusCode(400);
        ImportRoom.as("ed")
                .body(Map.of("change", UUID.randomUUID(), "kind", "heading"))
                .put("/api/texts/{t}/blocks/99", text)
                .then()
                .statusCode(404);
    }

    @Test
    void a_list_is_walked_page_by_page_and_filtered() {
        for (String name : List.of("Alpha", "Beta", "Gamma")) {
            room.article(name + " 100% closed for repairs\nThe bridge of " + name
                    + " will close on Monday, said the council's speaker.");
        }

        var first = ImportRoom.as("vic")
                .get("/api/projects/{p}/articles?limit=2", room.project)
                .then()
                .body("items.size()", is(2))
                .extract();
        ImportRoom.as("vic")
                .get("/api/projects/{p}/articles?limit=2&after={a}", room.project, first.path("next"))
                .then()
                .body("items.title", equalTo(List.of("Gamma 100% closed for repairs")))
                .body("next", nullValue());
        ImportRoom.as("vic")
                .get("/api/projects/{p}/articles?q=beta", room.project)
                .then()
                .body("items.size()", is(1));
        ImportRoom.as("vic")
                .get("/api/projects/{p}/articles?q={q}", room.project, "100%")
                .then()
                .body("items.size()", is(3));
        ImportRoom.as("vic")
                .get("/api/projects/{p}/articles?q={q}", room.project, "1_0")
                .then()
                .body("items.size()", is(0));
        ImportRoom.as("vic")
                .get("/api/projects/{p}/articles?language=en", room.project)
                .then()
                .body("items.language", everyItem(equalTo("en")))
                .body("items.title", hasItem("Alpha 100% closed for repairs"));
        ImportRoom.as("vic")
                .get("/api/projects/{p}/articles?after=nonsense", room.project)
                .then()
                .statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "ftp://x", "ledger.example"})
    void a_source_address_is_an_address_of_the_web(String address) {
        UUID id = room.article(ImportRoom.TEXT);

        ImportRoom.as("ed")
                .header("If-Match", "\"0\"")
                .body(Map.of("change", UUID.randomUUID(), "sourceUrl", address))
                .patch("/api/articles/{id}", id)
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("sourceUrl"));
    }
}
