package org.stet.project.guideline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.stet.Newsroom;
import org.stet.SignIn;
import org.stet.project.Role;

/** Ada owns a project, Ed edits in it and Ben reads. */
abstract class GuidelineStories {

    private static final String NEW = "The words are those of a source, from mark to mark.";

    private UUID project;

    @BeforeEach
    void a_project_with_an_editor_and_a_reader() {
        project = Newsroom.project("ada");
        Newsroom.member(project, "ed", Role.EDITOR);
        Newsroom.member(project, "ben", Role.REVIEWER);
        Newsroom.article(project, "“It is old,” she said.");
    }

    @Test
    void nobody_is_told_anything_before_something_changes() {
        news("ben").body("changes", hasSize(0)).body("by", nullValue());
        page("ben", "").body(not(containsString("have changed since you last looked")));
    }

    @Test
    void a_reader_is_told_what_an_editor_reworded_until_they_say_that_they_know() {
        reword("ed", Map.of("when", NEW)).statusCode(200).body("when", equalTo(NEW));

        var schema = news("ben")
                .body("changes.subject.name", contains("Direct quote"))
                .body("changes[0].clauses.part", contains("when"))
                .body("changes[0].clauses[0].after", equalTo(NEW))
                .body("by", equalTo("ed"))
                .extract()
                .<String>path("schema");
        page("ben", "").body(containsString("have changed since you last looked: Direct quote."));
        page("ben", "/codebook").body(containsString("I know this now"));

        know("ben", schema).statusCode(204);

        news("ben").body("changes", hasSize(0));
        page("ben", "").body(not(containsString("have changed since you last looked")));
        page("ben", "/codebook").body(not(containsString("I know this now")));
        news("ada").body("changes", hasSize(1));
    }

    @Test
    void nobody_is_told_what_they_did_themselves() {
        reword("ed", Map.of("when", NEW)).statusCode(200);

        news("ed").body("changes", hasSize(0));
    }

    @Test
    void whoever_did_not_know_the_last_change_is_told_it_though_they_made_the_next() {
        reword("ada", Map.of("when", NEW)).statusCode(200);
        reword("ed", Map.of("border", NEW)).statusCode(200);

        news("ed").body("changes[0].clauses.part", contains("when", "border"));
    }

    @Test
    void what_was_changed_and_changed_back_is_no_news() {
        String first = SignIn.as("ada").get(address() + "/tag-set").path("tagSet.labels[0].when");
        reword("ed", Map.of("when", NEW)).statusCode(200);
        reword("ed", Map.of("when", first)).statusCode(200);

        news("ben").body("changes", hasSize(0));
    }

    @Test
    void a_newcomer_learns_the_rules_as_they_are() {
        reword("ed", Map.of("when", NEW)).statusCode(200);
        Newsroom.member(project, "cleo", Role.REVIEWER);

        news("cleo").body("changes", hasSize(0));
    }

    @Test
    void another_tag_set_is_told_as_what_it_is() {
        Newsroom.tagSet(project, "ada", "tagSet", "classroom");

        news("ben").body("another", equalTo(true)).body("changes", hasSize(0));
        page("ben", "").body(containsString("This project has another tag set now:"));
    }

    @Test
    void labels_that_the_project_leaves_out_are_no_news() {
        int version = SignIn.as("ada").get(address() + "/tag-set").path("version");
        SignIn.as("ada")
                .header("If-Match", "\"%d\"".formatted(version))
                .contentType(ContentType.JSON)
                .body(Map.of("change", UUID.randomUUID(), "labels", List.of("author-opinion")))
                .put(address() + "/tag-set")
                .then()
                .statusCode(200);
        reword("ed", Map.of("when", NEW)).statusCode(200);

        news("ben").body("changes", hasSize(0));
    }

    @Test
    void an_older_version_cannot_be_known_in_the_place_of_the_present_one() {
        String old = SignIn.as("ben").get(address() + "/tag-set").path("schema");
        reword("ed", Map.of("when", NEW)).statusCode(200);

        know("ben", old).statusCode(409);
        news("ben").body("changes", hasSize(1));
    }

    @Test
    void words_that_are_there_already_make_no_version() {
        var before = SignIn.as("ada").get(address() + "/tag-set").<String>path("schema");
        String when = SignIn.as("ada").get(address() + "/tag-set").path("tagSet.labels[0].when");

        reword("ed", Map.of("when", "  " + when.replace(" ", "\n ") + " "))
                .statusCode(200)
                .body("schema", equalTo(before));
    }

    @Test
    void words_that_will_not_do_are_refused_by_field_and_change_nothing() {
        var before = SignIn.as("ada").get(address() + "/tag-set").asString();

        reword("ed", Map.of("short", "x".repeat(201), "when", " \u00a0\n"))
                .statusCode(400)
                .body("errors.field", contains("short", "when"));
        reword("ed", Map.of("when", "a\u0007b")).statusCode(422);
        reword("ed", "no-such-label", Map.of("when", NEW)).statusCode(404);
        reword("ben", Map.of("when", NEW)).statusCode(403);

        assertThat(SignIn.as("ada").get(address() + "/tag-set").asString()).isEqualTo(before);
    }

    @Test
    void two_hundred_characters_outside_the_first_plane_are_not_too_many() {
        reword("ed", Map.of("short", "\ud83e\udd89".repeat(200))).statusCode(200);
    }

    @Test
    void whoever_saves_over_the_words_of_another_sees_them_first() {
        String seen = SignIn.as("ed").get(address() + "/tag-set").path("schema");
        reword("ada", Map.of("when", "Ada was first.")).statusCode(200);

        save("ed", seen, "Ed is second.")
                .statusCode(412)
                .body(containsString("Ada was first."))
                .body(containsString("Ed is second."));
        String now = SignIn.as("ed").get(address() + "/tag-set").path("schema");
        save("ed", now, "Ed is second.").statusCode(303);

        SignIn.as("ed").get(address() + "/tag-set").then().body("tagSet.labels[0].when", equalTo("Ed is second."));
    }

    @Test
    void the_words_of_another_label_stand_in_nobodys_way() {
        String seen = SignIn.as("ed").get(address() + "/tag-set").path("schema");
        reword("ada", "author-opinion", Map.of("when", "Ada was first.")).statusCode(200);

        save("ed", seen, "Ed is second.").statusCode(303);

        SignIn.as("ed")
                .get(address() + "/tag-set")
                .then()
                .body("tagSet.labels.find { it.id == 'author-opinion' }.when", equalTo("Ada was first."))
                .body("tagSet.labels[0].when", equalTo("Ed is second."));
    }

    private ValidatableResponse reword(String name, Map<String, Object> words) {
        return reword(name, "direct-quote", words);
    }

    private ValidatableResponse reword(String name, String label, Map<String, Object> words) {
        var body = new HashMap<>(words);
        body.put("change", UUID.randomUUID());
        return SignIn.as(name)
                .header("If-Match", "*")
                .contentType(ContentType.JSON)
                .body(body)
                .patch(address() + "/guideline/labels/" + label)
                .then();
    }

    private ValidatableResponse save(String name, String schema, String when) {
        return SignIn.as(name)
                .redirects()
                .follow(false)
                .formParams("schema", schema, "short", "In short.", "when", when, "notWhen", "Never.", "border", "All.")
                .post("/projects/" + project + "/codebook/labels/direct-quote")
                .then();
    }

    private ValidatableResponse know(String name, String schema) {
        return SignIn.as(name)
                .contentType(ContentType.JSON)
                .body(Map.of("schema", schema))
                .put(address() + "/guideline/known")
                .then();
    }

    private ValidatableResponse news(String name) {
        return SignIn.as(name).get(address() + "/guideline/news").then().statusCode(200);
    }

    private ValidatableResponse page(String name, String path) {
        return SignIn.as(name).get("/projects/" + project + path).then().statusCode(200);
    }

    private String address() {
        return "/api/projects/" + project;
    }
}
