package org.stet.schema;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.Test;

import org.stet.SignIn;

@QuarkusTest
class TagSetResourceTest {

    @Test
    void the_shipped_tag_sets_are_listed_with_their_presets() {
        SignIn.as("ada")
                .get("/api/tag-sets")
                .then()
                .statusCode(200)
                .body("items.id", contains("sourcing", "classroom", "techniques-ptc14"))
                .body("items[0].presets.id", contains("start", "sourcing"))
                .body("items[2].warning", containsString("six trained professionals"));
    }

    @Test
    void one_comes_whole_with_the_names_that_the_json_schema_gives() {
        SignIn.as("ada")
                .get("/api/tag-sets/sourcing")
                .then()
                .statusCode(200)
                .body("labels", hasSize(13))
                .body("labels[0].short", containsString("own words"))
                .body("labels[0].line", equalTo("solid"))
                .body("groups[0].darkLine", equalTo("#5FB5F2"));
    }

    @Test
    void an_unknown_one_is_not_found() {
        SignIn.as("ada").get("/api/tag-sets/gossip").then().statusCode(404);
    }

    @Test
    void a_sound_tag_set_is_told_so() {
        SignIn.as("ada")
                .contentType(ContentType.JSON)
                .body(TagSetReader.text("/annotation-schema/classroom.json"))
                .post("/api/tag-sets/validations")
                .then()
                .statusCode(200)
                .body("labels", hasSize(6));
    }

    @Test
    void a_broken_one_is_told_place_and_reason() {
        var broken = TagSetReader.text("/annotation-schema/classroom.json")
                .replaceFirst("\"letter\": \"r\"", "\"letter\": \"e\"")
                .replaceFirst("\"group\": \"voice\"", "\"group\": \"tone\"");

        SignIn.as("ada")
                .contentType(ContentType.JSON)
                .body(broken)
                .post("/api/tag-sets/validations")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/invalid-tag-set"))
                .body("errors.field", hasItem("/labels/1/letter"))
                .body("errors.field", hasItem("/labels/4/group"));
    }

    @Test
    void nobody_signed_in_sees_none() {
        SignIn.asNobody().get("/api/tag-sets").then().statusCode(401);
    }

    @Test
    void the_codebook_holds_every_rule_and_no_markup_of_a_tag_set() {
        SignIn.as("ada")
                .get("/tag-sets/sourcing")
                .then()
                .statusCode(200)
                .contentType(containsString("text/html"))
                .body(containsString("Unsupported assertion"))
                .body(containsString("Scope of support"))
                .body(containsString("The ferry company says <mark class=\"mark mark-indirect-quote\">"))
                .body(not(containsString("style=\"")));
    }

    @Test
    void the_looks_come_as_a_stylesheet_that_may_be_kept() {
        SignIn.as("ada")
                .get("/tag-sets/techniques-ptc14/looks.css")
                .then()
                .statusCode(200)
                .contentType(containsString("text/css"))
                .header("Cache-Control", containsString("max-age=86400"))
                .body(containsString(".mark-flag-waving{"));
    }
}
