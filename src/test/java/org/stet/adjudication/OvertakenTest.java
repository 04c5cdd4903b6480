package org.stet.adjudication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.stet.Newsroom;
import org.stet.Readers;
import org.stet.SignIn;
import org.stet.project.Role;

/** What becomes of decisions when readers change their minds, or another editor decides otherwise. */
@QuarkusTest
@SuppressWarnings("NullAway.Init") // set before each test
class OvertakenTest {

    private static final String TEXT = """
            Council closes the bridge

            “We will close it,” the mayor said. Nobody answered the letters.
            """;

    private Readers readers;
    private UUID bens;
    private UUID settled;

    @BeforeEach
    void two_people_differ_and_two_editors_settle() {
        readers = new Readers(TEXT);
        Newsroom.member(readers.project, "edda", Role.EDITOR);
        readers.tag("ana", "unsupported-assertion", "Nobody answered the letters");
        bens = readers.tag("ben", "author-opinion", "Nobody answered the letters");
        List.of("ana", "ben").forEach(readers::submit);
        begin();
        settled = UUID.fromString(look().extract().path("settled"));
    }

    @Test
    void a_decision_gives_way_once_the_readers_agree() {
        decide("ana", UUID.randomUUID(), accept("ben"), null).statusCode(201);
        readers.reopen("ben");
        readers.withdraw("ben", bens);
        readers.tag("ben", "unsupported-assertion", "Nobody answered the letters");
        readers.submit("ben");

        look().body("refresh", equalTo(true));
        post("ana", "/finish").statusCode(409);
        begin();

        assertThat(settledTags()).containsExactly("unsupported-assertion Nobody answered the letters");
        post("ana", "/finish").statusCode(200);
    }

    @Test
    void a_decision_about_what_nobody_has_any_more_is_taken_out() {
        decide("ana", UUID.randomUUID(), accept("ben"), null).statusCode(201);
        readers.reopen("ben");
        readers.withdraw("ben", bens);
        readers.submit("ben");
        readers.reopen("ana");
        var anas =
                SignIn.as("ana").get("/api/readings/" + readers.reading("ana")).<String>path("annotations[0].id");
        readers.withdraw("ana", UUID.fromString(anas));
        readers.submit("ana");

        begin();

        assertThat(settledTags()).isEmpty();
        post("ana", "/finish").statusCode(200);
    }

    @Test
    void undo_leaves_alone_what_somebody_else_decided_since() {
        var id = UUID.randomUUID();
        decide("ana", id, accept("ben"), null).statusCode(201);
        decide("edda", id, accept("ana"), "\"0\"").statusCode(200);

        post("ana", "/undo").statusCode(409);

        assertThat(settledTags()).containsExactly("unsupported-assertion Nobody answered the letters");
    }

    @Test
    void redo_puts_nothing_beside_what_somebody_else_decided_since() {
        decide("ana", UUID.randomUUID(), accept("ben"), null).statusCode(201);
        post("ana", "/undo").statusCode(200);
        decide("edda", UUID.randomUUID(), accept("ana"), null).statusCode(201);

        post("ana", "/redo").statusCode(409);

        assertThat(settledTags()).containsExactly("unsupported-assertion Nobody answered the letters");
    }

    @Test
    void redo_copies_nothing_from_a_reading_that_is_being_changed() {
        decide("ana", UUID.randomUUID(), accept("ben"), null).statusCode(201);
        post("ana", "/undo").statusCode(200);
        readers.reopen("ben");

        post("ana", "/redo").statusCode(409);

        assertThat(settledTags()).isEmpty();
    }

    private void begin() {
        post("ana", "").statusCode(200);
    }

    private ValidatableResponse look() {
        return SignIn.as("ana")
                .get("/api/articles/" + readers.article + "/settling")
                .then()
                .statusCode(200);
    }

    private List<String> settledTags() {
        return Rows.tags(settled);
    }

    private Map<String, Object> accept(String name) {
        return Map.of("outcome", "accept", "accepted", List.of(readers.reading(name)));
    }

    private ValidatableResponse decide(String editor, UUID id, Map<String, Object> decision, @Nullable String ifMatch) {
        var body = new HashMap<String, Object>();
        body.put("change", UUID.randomUUID());
        body.put("article", readers.article);
        body.put("members", look().extract().path("differences[0].members"));
        body.put("decision", decision);
        var request = SignIn.as(editor).contentType(ContentType.JSON).body(body);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .put("/api/settlements/" + id)
                .then();
    }

    private ValidatableResponse post(String editor, String step) {
        return SignIn.as(editor)
                .contentType(ContentType.JSON)
                .body(Map.of("change", UUID.randomUUID(), "id", UUID.randomUUID()))
                .post("/api/articles/" + readers.article + "/settling" + step)
                .then();
    }
}
