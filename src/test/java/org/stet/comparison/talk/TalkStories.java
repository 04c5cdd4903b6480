package org.stet.comparison.talk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.stet.Newsroom;
import org.stet.Readers;
import org.stet.SignIn;
import org.stet.comparison.Letters;
import org.stet.project.Role;

/** What people say about differences, over HTTP; run once on each database. */
@SuppressWarnings("NullAway.Init") // set before each test
abstract class TalkStories {

    private static final String TEXT = """
            Bridge to close

            “We will close it,” the mayor said. Nobody answered.""";

    private Readers readers;
    private UUID anas;

    @BeforeEach
    void three_people_read_an_article() {
        readers = new Readers(TEXT);
        Newsroom.member(readers.project, "cho", Role.REVIEWER);
        Newsroom.member(readers.project, "vera", Role.VIEWER);
        anas = readers.tag("ana", "unsupported-assertion", "Nobody answered");
        readers.tag("ben", "direct-quote", "“We will close it,”");
        readers.tag("cho", "direct-quote", "“We will close it,”");
        readers.submit("ana");
        readers.submit("ben");
    }

    @Test
    void a_comment_is_written_once_and_seen_by_those_who_see_the_readings() {
        var id = UUID.randomUUID();
        var body = body("ana", "Who did not?", null);
        put("ana", id, body).statusCode(201).header("ETag", "\"0\"");
        put("ana", id, body).statusCode(201);

        all("ben")
                .body("items", hasSize(1))
                .body("items[0].words", equalTo("Who did not?"))
                .body("items[0].author.name", equalTo("ana"))
                .body("items[0].resolved", nullValue());
        all("vera").body("items", hasSize(1));
        all("stranger").statusCode(404);
    }

    @Test
    void a_reviewer_who_has_not_handed_in_learns_nothing_of_it() {
        var id = written("ana", "Cho, look", "cho");

        all("cho").body("items", empty());
        SignIn.as("cho").get("/api/comments/" + id).then().statusCode(404);
        mentions("cho").body("items", empty());
        SignIn.as("cho").get("/projects/" + readers.project).then().body(not(containsString("1 new")));
        put("cho", UUID.randomUUID(), body("cho", "May I?", null)).statusCode(404);
        put("cho", id, body("cho", "Mine now", null)).statusCode(404);

        readers.submit("cho");

        all("cho").body("items", hasSize(1));
        mentions("cho").body("items", hasSize(1)).body("items[0].seen", equalTo(false));
        SignIn.as("cho").get("/projects/" + readers.project).then().body(containsString("1 new"));
    }

    @Test
    void while_a_reader_works_on_nobody_reads_what_was_said_about_the_reading() {
        written("ana", "Who did not?", "ben");
        SignIn.as("ben")
                .contentType(ContentType.JSON)
                .body(Map.of("change", UUID.randomUUID(), "reason", "One more look"))
                .post("/api/readings/" + readers.reading("ben") + "/reopen")
                .then()
                .statusCode(200);

        all("ana").body("items", empty());
        all("ben").body("items", empty());
        mentions("ben").body("items", empty());
    }

    @Test
    void what_was_said_stays_when_the_article_is_corrected_and_can_be_taken_back() {
        written("ana", "Who did not?", "ben");

        readers.correct(TEXT.replace("Nobody answered.", "Nobody has answered."));

        all("ben").body("items", hasSize(1));
        mentions("ben").body("items", hasSize(1));
        SignIn.as("ana")
                .contentType(ContentType.JSON)
                .body(Map.of("change", UUID.randomUUID()))
                .post("/api/articles/" + readers.article + "/comments/undo")
                .then()
                .statusCode(200);
        all("ben").body("items", empty());
    }

    @Test
    void a_viewer_reads_and_does_not_write() {
        var id = written("ana", "Who did not?", null);

        put("vera", UUID.randomUUID(), body("vera", "I say", null)).statusCode(403);
        settled("vera", id, true, 0).statusCode(403);
    }

    @Test
    void a_comment_hangs_on_what_the_readings_have() {
        var foreign = body("ana", "Look", null);
        foreign.put("concerns", List.of(UUID.randomUUID()));
        put("ana", UUID.randomUUID(), foreign).statusCode(400).body("errors[0].field", equalTo("concerns"));

        var stranger = body("ana", "Look", null);
        stranger.put("mentions", List.of(SignIn.id("stranger")));
        put("ana", UUID.randomUUID(), stranger).statusCode(400).body("errors[0].field", equalTo("mentions"));

        put("ana", UUID.randomUUID(), body("ana", "x".repeat(4001), null)).statusCode(400);
        put("ana", UUID.randomUUID(), body("ana", "😀".repeat(4000), null)).statusCode(201);
        put("ana", UUID.randomUUID(), body("ana", "  ", null)).statusCode(400);
    }

    @Test
    void a_mention_waits_until_it_was_seen() {
        var id = written("ana", "What do you think?", "ben");

        mentions("ben").body("items[0].comment.id", equalTo(id.toString())).body("items[0].open", equalTo(true));
        SignIn.as("ben")
                .contentType(ContentType.JSON)
                .body(Map.of("comments", List.of(id)))
                .post("/api/projects/" + readers.project + "/comment-mentions/seen")
                .then()
                .statusCode(204);

        mentions("ben").body("items[0].seen", equalTo(true));
        SignIn.as("ben")
                .get("/projects/" + readers.project + "/mentions")
                .then()
                .statusCode(200)
                .body(containsString("What do you think?"));
    }

    @Test
    void threads_are_resolved_and_opened_again_with_who_and_when() {
        var first = written("ana", "Who did not?", null);
        var answer = UUID.randomUUID();
        var body = body("ben", "The council.", null);
        body.put("thread", first);
        put("ben", answer, body).statusCode(201);

        settled("ben", answer, true, 0).statusCode(400);
        settled("ben", first, true, 0)
                .statusCode(200)
                .body("resolved.by.name", equalTo("ben"))
                .body("resolved.at", notNullValue());
        settled("ana", first, true, 1).statusCode(409);
        settled("ana", first, false, 0).statusCode(412);
        settled("ana", first, false, 1).statusCode(200).body("resolved", nullValue());
    }

    @Test
    void words_are_changed_and_withdrawn_by_their_author_alone() {
        var id = written("ana", "Who did not?", null);

        SignIn.as("ben")
                .header("If-Match", "\"0\"")
                .contentType(ContentType.JSON)
                .body(body("ben", "Not hers", null))
                .put("/api/comments/" + id)
                .then()
                .statusCode(403);
        put("ana", id, body("ana", "Who?", null)).statusCode(428);
        SignIn.as("ana")
                .header("If-Match", "\"0\"")
                .contentType(ContentType.JSON)
                .body(body("ana", "Who?", null))
                .put("/api/comments/" + id)
                .then()
                .statusCode(200)
                .body("words", equalTo("Who?"))
                .body("edited", notNullValue())
                .body("version", equalTo(1));
        SignIn.as("ana")
                .header("If-Match", "\"1\"")
                .delete("/api/comments/" + id + "?change=" + UUID.randomUUID())
                .then()
                .statusCode(204);
        all("ben").body("items", empty());
    }

    @Test
    void a_withdrawn_comment_stays_as_a_gap_while_there_are_answers() {
        var first = written("ana", "Who did not?", null);
        var body = body("ben", "The council.", null);
        body.put("thread", first);
        put("ben", UUID.randomUUID(), body).statusCode(201);
        SignIn.as("ana")
                .header("If-Match", "\"0\"")
                .delete("/api/comments/" + first + "?change=" + UUID.randomUUID())
                .then()
                .statusCode(204);

        all("ben")
                .body("items", hasSize(2))
                .body("items[0].words", equalTo(""))
                .body("items[0].withdrawn", equalTo(true));
    }

    @Test
    void undo_takes_back_step_by_step_and_redo_does_it_again() {
        var id = written("ana", "Who did not?", "ben");
        settled("ana", id, true, 0).statusCode(200);

        step("ana", "undo").statusCode(200).body("summary", equalTo("Undone: Comments resolved"));
        all("ben").body("items[0].resolved", nullValue());
        step("ana", "undo").statusCode(200).body("summary", equalTo("Undone: Comment written"));
        all("ben").body("items", empty());
        mentions("ben").body("items", empty());
        step("ana", "undo").statusCode(409);
        step("ana", "redo").statusCode(200);
        step("ana", "redo").statusCode(200);
        all("ben")
                .body("items[0].words", equalTo("Who did not?"))
                .body("items[0].resolved.by.name", equalTo("ana"))
                .body("items[0].mentions", hasSize(1));
        step("ben", "undo").statusCode(409);
    }

    @Test
    void what_somebody_else_changed_since_is_not_taken_back() {
        var id = written("ana", "Who did not?", null);
        settled("ben", id, true, 0).statusCode(200);

        step("ana", "undo").statusCode(409);
        SignIn.as("ana")
                .get("/articles/" + readers.article + "/history")
                .then()
                .body(containsString("Commented on a difference"));
        SignIn.as("vera")
                .get("/articles/" + readers.article + "/history")
                .then()
                .body(not(containsString("Commented on a difference")));
    }

    @Test
    void the_page_shows_it_at_the_difference_in_every_comparison_that_has_a_part_of_it() {
        written("ana", "Who did not?", null);
        readers.submit("cho");

        for (var pair : List.of(List.of("ana", "ben"), List.of("cho", "ana"), List.of("ana", "ben", "cho"))) {
            SignIn.as("vera")
                    .get(compare(pair))
                    .then()
                    .statusCode(200)
                    .body(containsString("Who did not?"))
                    .body(not(containsString("Other comments")));
        }
        SignIn.as("vera").get(compare(List.of("ben", "cho"))).then().body(containsString("Other comments"));
    }

    @Test
    void the_form_of_the_page_writes_without_script_and_keeps_what_was_refused() {
        var address = compare(List.of("ana", "ben"));
        var key = key(SignIn.as("ana").get(address).asString());
        var blank = form("ana", key, " ").then().statusCode(400).extract().asString();
        assertThat(blank).contains("Write something first.", "id=\"say-form\"");

        form("ana", key, "Ask @ben about <b>this</b>").then().statusCode(303);

        all("ben").body("items[0].mentions.name", equalTo(List.of("ben")));
        SignIn.as("ben")
                .get(address)
                .then()
                .body(containsString("&lt;b&gt;this&lt;/b&gt;"))
                .body(containsString("Open comments: 1"));
        SignIn.as("ben").get(address + "&comments=open").then().body(containsString("data-key=\"" + key + "\""));
        form("ana", "000000000000", "Nowhere").then().statusCode(409).body(containsString("Nowhere"));
    }

    @Test
    void without_names_no_name_is_on_the_page_nor_in_what_was_said() {
        form("ana", key(SignIn.as("ana").get(compare(List.of("ana", "ben"))).asString()), "Ask @ben, says ana")
                .then()
                .statusCode(303);

        var page = SignIn.as("vera")
                .get(compare(List.of("ana", "ben")) + "&anonymous=true")
                .asString();

        assertThat(page.substring(page.indexOf("<main")))
                .doesNotContainPattern("\\b(ana|ben|cho)\\b")
                .contains("Reader A", "Reader B", "Ask @Reader");
        assertThat(page.substring(page.indexOf("<title>"), page.indexOf("</title>")))
                .contains("Reader A, Reader B");
    }

    @Test
    void a_letter_goes_on_meaning_whom_it_meant() {
        var key = key(SignIn.as("ana").get(compare(List.of("ana", "ben"))).asString());
        var mine = "Reader " + letter("ana", "ana", "ben");
        anonymously("ana", key, "Ask @reader %s, says %s.".formatted(letter("ben", "ana", "ben"), mine), null)
                .then()
                .statusCode(303);
        all("ben")
                .body("items[0].words", equalTo("Ask @ben, says ana."))
                .body("items[0].mentions.name", equalTo(List.of("ben")));

        readers.submit("cho");

        var said = "Ask @Reader %s, says Reader %s."
                .formatted(letter("ben", "ana", "ben", "cho"), letter("ana", "ana", "ben", "cho"));
        SignIn.as("vera")
                .get(compare(List.of("ana", "ben")) + "&anonymous=true")
                .then()
                .body(containsString(said));
        SignIn.as("vera").get(compare(List.of("ana", "ben"))).then().body(containsString("Ask @ben, says ana."));
    }

    @Test
    void what_is_sent_with_letters_of_an_older_page_is_looked_at_again() {
        var page = SignIn.as("ana")
                .get(compare(List.of("ana", "ben")) + "&anonymous=true")
                .asString();
        var letters = Pattern.compile("name=\"letters\" value=\"([0-9a-f]+)\"").matcher(page);
        assertThat(letters.find()).isTrue();
        readers.submit("cho");

        anonymously("ana", key(page), "Ask @Reader A", letters.group(1))
                .then()
                .statusCode(400)
                .body(containsString("Look again whom you mean"))
                .body(containsString("Ask @Reader A"));
        all("ana").body("items", hasSize(0));
    }

    @Test
    void an_id_that_somebody_wrote_by_hand_names_nobody_else() {
        var stranger = SignIn.id("stranger");
        written("ana", "Is it {account:%s} or {account:%s}?".formatted(stranger, SignIn.id("ben")), null);

        all("ben").body("items[0].words", equalTo("Is it {account:%s} or ben?".formatted(stranger)));
    }

    /** The letter of a reader when these have handed in. */
    private String letter(String name, String... all) {
        var ids = Stream.of(all).map(readers::reading).sorted(Letters.BY_HASH).toList();
        return Letters.of(ids.indexOf(readers.reading(name)));
    }

    private io.restassured.response.Response anonymously(
            String name, String key, String words, @Nullable String letters) {
        var form = SignIn.as(name)
                .redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("reading", readers.reading("ana"), readers.reading("ben"))
                .formParam("anonymous", true)
                .formParam("at", key)
                .formParam("id", UUID.randomUUID())
                .formParam("words", words);
        return (letters == null ? form : form.formParam("letters", letters)).post("/compare/comments");
    }

    @Test
    void comments_are_in_no_export() {
        written("ana", "SECRETREMARK", null);

        SignIn.as("ana")
                .get("/api/articles/" + readers.article + "/export/jsonl?readings=submitted")
                .then()
                .statusCode(200)
                .body(not(containsString("SECRETREMARK")));
    }

    private io.restassured.response.Response form(String name, String key, String words) {
        return SignIn.as(name)
                .redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("reading", readers.reading("ana"), readers.reading("ben"))
                .formParam("at", key)
                .formParam("id", UUID.randomUUID())
                .formParam("words", words)
                .post("/compare/comments");
    }

    private static String key(String page) {
        var found = Pattern.compile("data-key=\"([0-9a-f]+)\"").matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private String compare(List<String> names) {
        return "/compare?"
                + String.join(
                        "&",
                        names.stream()
                                .map(name -> "reading=" + readers.reading(name))
                                .toList());
    }

    private UUID written(String name, String words, @Nullable String calling) {
        var id = UUID.randomUUID();
        put(name, id, body(name, words, calling)).statusCode(201);
        return id;
    }

    private Map<String, Object> body(String name, String words, @Nullable String calling) {
        var body = new HashMap<String, Object>();
        body.put("change", UUID.randomUUID());
        body.put("readings", List.of(readers.reading("ana"), readers.reading("ben")));
        body.put("concerns", List.of(anas));
        body.put("words", words);
        if (calling != null) {
            body.put("mentions", List.of(SignIn.id(calling)));
        }
        return body;
    }

    private static ValidatableResponse put(String name, UUID id, Map<String, Object> body) {
        return SignIn.as(name)
                .contentType(ContentType.JSON)
                .body(body)
                .put("/api/comments/" + id)
                .then();
    }

    private static ValidatableResponse settled(String name, UUID id, boolean resolved, int version) {
        return SignIn.as(name)
                .header("If-Match", "\"%d\"".formatted(version))
                .contentType(ContentType.JSON)
                .body(Map.of("change", UUID.randomUUID(), "resolved", resolved))
                .put("/api/comments/" + id + "/resolution")
                .then();
    }

    private ValidatableResponse step(String name, String step) {
        return SignIn.as(name)
                .contentType(ContentType.JSON)
                .body(Map.of("change", UUID.randomUUID()))
                .post("/api/articles/" + readers.article + "/comments/" + step)
                .then();
    }

    private ValidatableResponse all(String name) {
        return SignIn.as(name)
                .get("/api/articles/" + readers.article + "/comments")
                .then();
    }

    private ValidatableResponse mentions(String name) {
        return SignIn.as(name)
                .get("/api/projects/" + readers.project + "/comment-mentions")
                .then();
    }
}
