package org.stet.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import java.io.IOException;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.stet.Newsroom;
import org.stet.Readers;
import org.stet.SignIn;

@QuarkusTest
class ExportTest {

    private static final String TEXT = """
            Bridge to close 👩‍👩‍👧

            “We will close it,” the mayor said. It did not, the river board denies.""";

    private Readers readers;

    @BeforeEach
    void two_people_read_an_article() {
        readers = new Readers(TEXT);
        readers.tag("ana", "direct-quote", "“We will close it,”");
        readers.tag("ana", "indirect-quote", "It did not");
        readers.tag("ben", "direct-quote", "“We will close it,”");
        readers.submit("ana");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jsonl", "csv", "webannotation", "codebook"})
    void the_same_state_gives_the_same_bytes(String format) {
        var first = article("ana", format, "").statusCode(200).extract().asByteArray();
        var second = article("ana", format, "").statusCode(200).extract().asByteArray();

        assertThat(first).isEqualTo(second).isNotEmpty();
    }

    @Test
    void retold_words_leave_with_their_sentence() {
        article("ana", "csv", "")
                .header("Content-Type", containsString("text/csv"))
                .header("Content-Disposition", equalTo("attachment; filename=\"stet-an-article.csv\""))
                .body(containsString("\"It did not, the river board denies.\""));
    }

    @Test
    void only_submitted_readings_leave_and_nobody_is_named() {
        article("ana", "jsonl", "")
                .body(containsString("\"reader\":\"reader-"))
                .body(not(containsString("\"ana\"")))
                .body(not(containsString(readers.reading("ben").toString())));
    }

    @Test
    void an_editor_may_call_readers_by_their_names_and_a_reviewer_may_not() {
        article("ana", "jsonl", "?names=true").body(containsString("\"reader\":\"ana\""));
        article("ben", "jsonl", "?names=true").statusCode(403);
    }

    @Test
    void ones_own_open_reading_leaves_for_oneself_and_others_stay_blind() {
        article("ben", "jsonl", "?readings=own")
                .body(containsString(readers.reading("ben").toString()))
                .body(containsString("\"state\":\"open\""));
        article("ben", "jsonl", "").body(not(containsString("\"reading\":\"")));
        readers.submit("ben");
        article("ben", "jsonl", "").body(containsString(readers.reading("ana").toString()));
    }

    @Test
    void a_project_leaves_whole_for_editors_and_by_own_readings_for_reviewers() {
        project("ana", "jsonl", "")
                .statusCode(200)
                .body(containsString(readers.reading("ana").toString()))
                .body(not(containsString(readers.reading("ben").toString())));
        project("ben", "jsonl", "").statusCode(403);
        project("ben", "csv", "?readings=own")
                .statusCode(200)
                .body(containsString(readers.reading("ben").toString()));
    }

    @Test
    void refusals_come_before_the_first_byte() {
        article("ana", "word", "").statusCode(404).body("type", equalTo("/problems/not-found"));
        article("ana", "csv", "?readings=all").statusCode(400);
        Newsroom.project("carla");
        article("carla", "csv", "").statusCode(404);
        project("carla", "csv", "").statusCode(404);
        SignIn.as("ana")
                .get("/api/articles/" + UUID.randomUUID() + "/export/csv")
                .then()
                .statusCode(404);
        SignIn.asNobody()
                .get("/api/articles/" + readers.article + "/export/csv")
                .then()
                .statusCode(401);
    }

    @RepeatedTest(30) // the end of the answer raced with the closing of the connection, and won every other time
    void an_export_that_fails_on_its_way_breaks_the_connection() {
        assertThatThrownBy(() ->
                        article("ana", "breaking", "").extract().asInputStream().readAllBytes())
                .isInstanceOf(IOException.class);
    }

    @Test
    void the_pages_offer_every_format() {
        for (var path : new String[] {"/articles/" + readers.article, "/projects/" + readers.project}) {
            var page = SignIn.as("ana").get(path + "/export").then().statusCode(200);
            for (var format : new String[] {"jsonl", "csv", "webannotation", "codebook"}) {
                page.body(containsString("/export/" + format));
            }
        }
        SignIn.as("ben")
                .get("/projects/" + readers.project + "/export")
                .then()
                .statusCode(200)
                .body(not(containsString("value=\"submitted\"")));
    }

    private ValidatableResponse article(String name, String format, String more) {
        return SignIn.as(name)
                .get("/api/articles/" + readers.article + "/export/" + format + more)
                .then();
    }

    private ValidatableResponse project(String name, String format, String more) {
        return SignIn.as(name)
                .get("/api/projects/" + readers.project + "/export/" + format + more)
                .then();
    }
}
