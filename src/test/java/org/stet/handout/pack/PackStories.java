package org.stet.handout.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.stet.Newsroom;
import org.stet.Readers;
import org.stet.SignIn;
import org.stet.project.Role;

/** A teacher makes a class pack of what readers tagged. */
abstract class PackStories {

    private static final String TEXT = """
            Bridge vote splits council

            “We will rebuild the bridge before winter,” the mayor said on Monday. “Nobody will be cut off,” she added.

            Critics said the plan was reckless. No study has shown that it can be done.

            The council votes in May.""";

    private static final String PARAGRAPH = "\n\n";

    private Readers readers;

    @BeforeEach
    void two_people_read_an_article() {
        readers = new Readers(TEXT);
        for (var name : List.of("ana", "ben")) {
            readers.tag(name, "direct-quote", "“We will rebuild the bridge before winter,”");
            readers.tag(name, "direct-quote", "“Nobody will be cut off,”");
            readers.tag(name, "indirect-quote", "the plan was reckless");
        }
        readers.tag("ana", "unsupported-assertion", "No study has shown that it can be done");
        Newsroom.member(readers.project, "tess", Role.VIEWER);
    }

    private void hand_in() {
        readers.submit("ana");
        readers.submit("ben");
    }

    @Test
    void a_viewer_makes_a_pack_that_can_be_printed_as_it_is() {
        hand_in();
        made("tess", Map.of())
                .statusCode(201)
                .body("recipe.activity", equalTo("find-quotes"))
                .body("recipe.classLabels", equalTo(true))
                .body("sheets.id", contains("copy", "worksheet-a", "key", "teacher"))
                .body("articles[0].newerText", equalTo(false))
                .body("articles[0].readings.size()", equalTo(2));
    }

    @Test
    void what_readers_agree_on_is_in_the_key_and_what_they_do_not_is_talked_about() {
        hand_in();
        var pack = made("tess", recipe("fact-or-view", 0)).statusCode(201);
        pack.body("questions.kind", contains("DISCUSS"));
        pack.body("questions[0].answer[0]", containsString("1 of 2 readers: 4 Says who?"));
        pack.body("questions[0].answer[1]", containsString("1 of 2 readers: no tag"));
        made("tess", recipe("find-quotes", 0))
                .body("questions.find { it.key == 'count:exact-words' }.answer", contains("2"))
                .body("questions.kind", hasItems("COUNT", "FIND", "CLASSIFY"))
                .body("questions.kind", not(hasItem("DISCUSS")));
    }

    @Test
    void a_threshold_of_half_the_readers_lets_half_of_them_decide() {
        hand_in();
        var recipe = new HashMap<>(recipe("fact-or-view", 0));
        recipe.put("threshold", 50);
        made("tess", recipe).body("questions.kind", hasItems("COUNT", "FIND", "CLASSIFY"));
    }

    @Test
    void a_question_that_was_edited_stays_so_at_another_hint_level() {
        hand_in();
        var id = UUID.randomUUID();
        var edits = List.of(
                Map.of("key", "find:exact-words", "prompt", "Where does somebody speak?", "dropped", false),
                Map.of("key", "own-1", "prompt", "Who was not asked?", "answer", "The boatmen.", "dropped", false),
                Map.of("key", "count:exact-words", "dropped", true));
        var recipe = new HashMap<>(recipe("find-quotes", 0));
        recipe.put("edits", edits);
        make("tess", id, recipe)
                .body("questions[0].prompt", equalTo("Where does somebody speak?"))
                .body("questions[1].prompt", equalTo("Who was not asked?"))
                .body("questions[1].answer", contains("The boatmen."))
                .body("questions.key", not(hasItem("count:exact-words")));
        var other = new HashMap<>(recipe("find-quotes", 3));
        other.put("edits", edits);
        save("tess", id, other, "*")
                .statusCode(200)
                .body("number", equalTo(2))
                .body("questions[0].prompt", equalTo("Where does somebody speak?"));
    }

    @Test
    void a_version_is_the_same_after_the_article_and_its_tags_have_changed() {
        hand_in();
        var id = UUID.randomUUID();
        make("tess", id, recipe("find-quotes", 2)).statusCode(201);
        var before = look("tess", id, 1).extract().jsonPath();
        var page = file("tess", id, 1, "html", 200).extract().asByteArray();
        Newsroom.correct(readers.article, TEXT.replace("in May", "in June"));

        var after = look("tess", id, 1)
                .body("articles[0].newerText", equalTo(true))
                .extract()
                .jsonPath();
        assertThat(after.getList("questions")).isEqualTo(before.getList("questions"));
        assertThat(after.getString("sheetNumber")).isEqualTo(before.getString("sheetNumber"));
        assertThat(file("tess", id, 1, "html", 200).extract().asByteArray()).isEqualTo(page);
    }

    @Test
    void saving_the_same_makes_no_version_and_an_earlier_one_can_be_brought_back() {
        hand_in();
        var id = UUID.randomUUID();
        make("tess", id, recipe("find-quotes", 0));
        save("tess", id, recipe("find-quotes", 0), "*").body("number", equalTo(1));
        save("tess", id, recipe("whose-words", 1), "*").body("number", equalTo(2));
        step("tess", id, "/versions/1/return")
                .statusCode(200)
                .body("number", equalTo(3))
                .body("recipe.activity", equalTo("find-quotes"));
        SignIn.as("tess").get("/api/packs/" + id + "/versions").then().body("number", contains(3, 2, 1));
    }

    @Test
    void whoever_builds_on_an_old_version_is_told() {
        hand_in();
        var id = UUID.randomUUID();
        make("tess", id, recipe("find-quotes", 0));
        save("tess", id, recipe("whose-words", 0), "\"0\"").statusCode(200);
        save("tess", id, recipe("blank", 0), "\"0\"").statusCode(412);
        save("tess", id, recipe("blank", 0), null).statusCode(428);
    }

    @Test
    void a_reader_who_has_not_handed_in_sees_no_pack_of_others_readings() {
        readers.submit("ana");
        var id = UUID.randomUUID();
        make("ana", id, recipe("find-quotes", 0)).statusCode(201);

        SignIn.as("ben").get("/api/packs/" + id).then().statusCode(404);
        SignIn.as("ben")
                .get("/api/projects/" + readers.project + "/packs")
                .then()
                .body("items.id", not(hasItem(id.toString())));
        readers.submit("ben");
        SignIn.as("ben").get("/api/packs/" + id).then().statusCode(200);
    }

    @Test
    void a_viewer_changes_the_own_pack_and_not_that_of_others() {
        hand_in();
        var id = UUID.randomUUID();
        make("ana", id, recipe("find-quotes", 0));
        look("tess", id, 1);
        save("tess", id, recipe("blank", 0), "*").statusCode(403);
        SignIn.as("zoe").get("/api/packs/" + id).then().statusCode(404);
    }

    @Test
    void a_deleted_pack_comes_back() {
        hand_in();
        var id = UUID.randomUUID();
        make("tess", id, recipe("find-quotes", 0));
        delete("tess", id);
        listed("tess").body("items.id", not(hasItem(id.toString())));
        step("tess", id, "/restoration").statusCode(200);
        listed("tess").body("items.id", hasItem(id.toString()));
    }

    @Test
    void a_recipe_that_does_not_fit_the_article_is_refused_by_field() {
        hand_in();
        var paragraphs = new HashMap<>(recipe("find-quotes", 0));
        paragraphs.put("paragraphs", List.of(List.of(99)));
        made("tess", paragraphs).statusCode(400).body("errors[0].field", equalTo("paragraphs"));
        var labels = new HashMap<>(recipe("find-quotes", 0));
        labels.put("labels", List.of("nonsense"));
        made("tess", labels).statusCode(400).body("errors[0].field", equalTo("labels"));
        made("tess", recipe("two-outlets", 0)).statusCode(400).body("errors[0].field", equalTo("activity"));
        made("tess", recipe("dance", 0)).statusCode(400);
        made("tess", recipe("find-quotes", 7)).statusCode(400);
        for (var broken : List.of("activity", "layout", "language", "versions")) {
            var lacking = new HashMap<>(recipe("find-quotes", 0));
            lacking.remove(broken);
            made("tess", lacking).statusCode(400);
        }
        var threshold = new HashMap<>(recipe("find-quotes", 0));
        threshold.put("threshold", 1000);
        made("tess", threshold).statusCode(400);
        var edits = new HashMap<>(recipe("find-quotes", 0));
        edits.put("edits", List.of(Map.of("prompt", "Who?", "dropped", false)));
        made("tess", edits).statusCode(400);
        file("tess", UUID.randomUUID(), 1, "pdf", 404);
    }

    @Test
    void a_version_made_from_a_reading_that_is_ones_own_alone_stays_so() {
        var id = UUID.randomUUID();
        make("ana", id, recipe("find-quotes", 0)).statusCode(201);
        readers.submit("ben");
        SignIn.as("tess").get("/api/packs/" + id).then().statusCode(404);
        step("ana", id, "/renewal").statusCode(200).body("number", equalTo(2));

        SignIn.as("tess").get("/api/packs/" + id).then().statusCode(200).body("number", equalTo(2));
        SignIn.as("tess").get("/api/packs/" + id + "?number=1").then().statusCode(404);
        file("tess", id, 1, "html", 404);
        file("tess", id, 2, "html", 200);
        look("ana", id, 1);
    }

    @Test
    void packs_of_an_article_that_was_deleted_go_with_it() {
        hand_in();
        var id = UUID.randomUUID();
        make("tess", id, recipe("find-quotes", 0)).statusCode(201);
        SignIn.as("ana")
                .header("If-Match", "*")
                .delete("/api/articles/" + readers.article + "?change=" + UUID.randomUUID())
                .then()
                .statusCode(anyOf(equalTo(200), equalTo(204)));

        SignIn.as("tess").get("/api/packs/" + id).then().statusCode(404);
        file("tess", id, 1, "html", 404);
        listed("tess").body("items.id", not(hasItem(id.toString())));
    }

    @Test
    void a_deleted_pack_is_not_changed() {
        hand_in();
        var id = UUID.randomUUID();
        make("tess", id, recipe("find-quotes", 0));
        delete("tess", id);

        save("tess", id, recipe("blank", 0), "*").statusCode(409).body("detail", containsString("deleted"));
        step("tess", id, "/renewal").statusCode(409);
        step("tess", id, "/versions/1/return").statusCode(409);
    }

    @Test
    void a_note_on_rights_that_was_changed_is_told_and_taken_over() {
        hand_in();
        var id = UUID.randomUUID();
        make("tess", id, recipe("find-quotes", 0));
        var article = SignIn.as("ana").get("/api/articles/" + readers.article);
        SignIn.as("ana")
                .header("If-Match", article.header("ETag"))
                .contentType(ContentType.JSON)
                .body(Map.of("change", UUID.randomUUID(), "rights", "quotation only"))
                .patch("/api/articles/" + readers.article)
                .then()
                .statusCode(200);
        var page = SignIn.as("tess").accept("text/html").get("/packs/" + id).asString();
        assertThat(page).contains("note on rights has changed since");
        step("tess", id, "/renewal").statusCode(200);
        assertThat(SignIn.as("tess").accept("text/html").get("/packs/" + id).asString())
                .doesNotContain("has changed since")
                .contains("allows quotation only");
    }

    @Test
    void a_board_of_ones_own_gives_its_name_to_nobody() {
        hand_in();
        var board = board(false, pin(readers.article, "“Nobody will be cut off,”", TEXT));
        ofBoard("ana", board, Map.of()).statusCode(201).body("name", not(containsString("The bridge, twice")));
        ofBoard("tess", board, Map.of()).statusCode(404);
    }

    @Test
    void an_article_that_nobody_has_read_says_so() {
        var other = Newsroom.article(readers.project, "Nobody has read this.");
        SignIn.as("tess")
                .contentType(ContentType.JSON)
                .body(Map.of("change", UUID.randomUUID(), "articles", List.of(other)))
                .put("/api/packs/" + UUID.randomUUID())
                .then()
                .statusCode(400)
                .body("detail", containsString("Nobody has read"));
    }

    @Test
    void a_board_of_two_outlets_becomes_a_pack_of_the_paragraphs_that_are_pinned() {
        hand_in();
        var other = new Readers(
                readers.project,
                "A bridge, perhaps" + PARAGRAPH + "The mayor vowed to pour money into the bridge, her critics said."
                        + PARAGRAPH + "It rained.");
        other.tag("ben", "indirect-quote", "pour money into the bridge");
        other.submit("ben");
        var board = board(
                pin(readers.article, "“Nobody will be cut off,”", TEXT),
                pin(other.article, "The mayor vowed", "A bridge, perhaps" + PARAGRAPH + "The mayor vowed"));

        ofBoard(board, Map.of())
                .statusCode(201)
                .body("recipe.activity", equalTo("two-outlets"))
                .body("recipe.paragraphs", equalTo(List.of(List.of(1), List.of(1))))
                .body("articles.article", contains(readers.article.toString(), other.article.toString()));
        ofBoard(board, Map.of("articles", List.of(readers.article)))
                .statusCode(201)
                .body("recipe.paragraphs", equalTo(List.of(List.of(1))));
    }

    @Test
    void a_board_of_more_articles_than_a_sheet_has_room_for_asks_which() {
        hand_in();
        var two = new Readers(readers.project, "One more.");
        var three = new Readers(readers.project, "And another.");
        var board = board(
                pin(readers.article, "“Nobody will be cut off,”", TEXT),
                pin(two.article, "One more", "One more."),
                pin(three.article, "another", "And another."));

        ofBoard(board, Map.of())
                .statusCode(400)
                .body("errors[0].field", equalTo("articles"))
                .body("detail", containsString("one article of the board, or two"));
        ofBoard(board, Map.of("articles", List.of(Newsroom.article(readers.project, "Not there."))))
                .statusCode(400);
        ofBoard(UUID.randomUUID(), Map.of()).statusCode(404);
    }

    private static Map<String, Object> pin(UUID article, String words, String text) {
        int start = text.codePointCount(0, text.indexOf(words));
        return Map.of(
                "change",
                UUID.randomUUID(),
                "article",
                article,
                "spans",
                List.of(Map.of(
                        "start", start, "end", start + words.codePointCount(0, words.length()), "exact", words)));
    }

    @SafeVarargs
    private UUID board(Map<String, Object>... pins) {
        return board(true, pins);
    }

    @SafeVarargs
    private UUID board(boolean shared, Map<String, Object>... pins) {
        var board = UUID.randomUUID();
        put(
                "/api/boards/" + board,
                Map.of(
                        "change",
                        UUID.randomUUID(),
                        "project",
                        readers.project,
                        "name",
                        "The bridge, twice",
                        "shared",
                        shared));
        for (var pin : pins) {
            put("/api/boards/%s/pins/%s".formatted(board, UUID.randomUUID()), pin);
        }
        return board;
    }

    private static void put(String path, Map<String, Object> body) {
        SignIn.as("ana")
                .contentType(ContentType.JSON)
                .body(body)
                .put(path)
                .then()
                .statusCode(anyOf(equalTo(200), equalTo(201)));
    }

    private ValidatableResponse ofBoard(UUID board, Map<String, Object> more) {
        return ofBoard("tess", board, more);
    }

    private ValidatableResponse ofBoard(String name, UUID board, Map<String, Object> more) {
        var body = new HashMap<String, Object>(more);
        body.put("change", UUID.randomUUID());
        body.put("board", board);
        return SignIn.as(name)
                .contentType(ContentType.JSON)
                .body(body)
                .put("/api/packs/" + UUID.randomUUID())
                .then();
    }

    static Map<String, Object> recipe(String activity, int hint) {
        return Map.of(
                "activity",
                activity,
                "classLabels",
                true,
                "labels",
                List.of(),
                "paragraphs",
                List.of(),
                "versions",
                List.of(Map.of("hint", hint, "large", false)),
                "layout",
                Map.of(
                        "paper", "A4",
                        "lineNumbers", true,
                        "wideMargin", true,
                        "easyReading", false,
                        "patterns", true,
                        "outletShown", true),
                "language",
                "en",
                "threshold",
                60,
                "edits",
                List.of());
    }

    private ValidatableResponse made(String name, Map<String, Object> recipe) {
        return make(name, UUID.randomUUID(), recipe);
    }

    private ValidatableResponse make(String name, UUID id, Map<String, Object> recipe) {
        var body = new HashMap<String, Object>();
        body.put("change", UUID.randomUUID());
        body.put("articles", List.of(readers.article));
        if (!recipe.isEmpty()) {
            body.put("recipe", recipe);
        }
        return SignIn.as(name)
                .contentType(ContentType.JSON)
                .body(body)
                .put("/api/packs/" + id)
                .then();
    }

    private ValidatableResponse save(String name, UUID id, Map<String, Object> recipe, @Nullable String ifMatch) {
        var request = SignIn.as(name)
                .contentType(ContentType.JSON)
                .body(Map.of("change", UUID.randomUUID(), "recipe", recipe));
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .post("/api/packs/" + id + "/versions")
                .then();
    }

    private ValidatableResponse step(String name, UUID id, String path) {
        return SignIn.as(name)
                .header("If-Match", "*")
                .contentType(ContentType.JSON)
                .body(Map.of("change", UUID.randomUUID()))
                .post("/api/packs/" + id + path)
                .then();
    }

    private void delete(String name, UUID id) {
        SignIn.as(name)
                .header("If-Match", "*")
                .delete("/api/packs/" + id + "?change=" + UUID.randomUUID())
                .then()
                .statusCode(204);
    }

    private ValidatableResponse look(String name, UUID id, int number) {
        return SignIn.as(name)
                .get("/api/packs/" + id + "?number=" + number)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse file(String name, UUID id, int number, String format, int status) {
        return SignIn.as(name)
                .get("/api/packs/" + id + "/versions/" + number + "/files/" + format)
                .then()
                .statusCode(status);
    }

    private ValidatableResponse listed(String name) {
        return SignIn.as(name)
                .get("/api/projects/" + readers.project + "/packs")
                .then()
                .statusCode(200);
    }
}
