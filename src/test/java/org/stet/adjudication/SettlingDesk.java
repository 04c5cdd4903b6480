package org.stet.adjudication;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import org.jspecify.annotations.Nullable;

import org.stet.Readers;
import org.stet.SignIn;

/** Where editors settle what the readers of an article differ on, over HTTP as everybody does. */
final class SettlingDesk {

    private final Readers readers;

    SettlingDesk(Readers readers) {
        this.readers = readers;
    }

    ValidatableResponse begin() {
        return step("ana", "").statusCode(200);
    }

    /** What there is to be settled, and how far it is. */
    ValidatableResponse look() {
        return SignIn.as("ana")
                .get("/api/articles/" + readers.article + "/settling")
                .then()
                .statusCode(200);
    }

    UUID settled() {
        return UUID.fromString(look().extract().path("settled"));
    }

    /** Label and words of what the decisions lead to, whoever may see it yet. */
    List<String> tags() {
        return Rows.tags(settled());
    }

    /** The settled reading as a member sees it once it is finished. */
    ValidatableResponse reading() {
        return SignIn.as("ana").get("/api/readings/" + settled()).then().statusCode(200);
    }

    Map<String, Object> accept(String name) {
        return Map.of("outcome", "accept", "accepted", List.of(readers.reading(name)));
    }

    /** @param difference its place in the list, from 0 */
    ValidatableResponse decide(int difference, Map<String, Object> decision) {
        return decide("ana", UUID.randomUUID(), difference, decision, null);
    }

    ValidatableResponse decide(
            String editor, UUID id, int difference, Map<String, Object> decision, @Nullable String ifMatch) {
        return put(editor, id, body(difference, decision), ifMatch);
    }

    Map<String, Object> body(int difference, Map<String, Object> decision) {
        JsonPath found = look().extract().jsonPath();
        var body = new HashMap<String, Object>();
        body.put("change", UUID.randomUUID());
        body.put("article", readers.article);
        body.put("members", found.getList("differences[%d].members".formatted(difference)));
        body.put("decision", decision);
        return body;
    }

    ValidatableResponse put(String editor, UUID id, Map<String, Object> body, @Nullable String ifMatch) {
        var request = SignIn.as(editor).contentType(ContentType.JSON).body(body);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .put("/api/settlements/" + id)
                .then();
    }

    /** @param step as {@code /finish}; empty to begin, or to begin again */
    ValidatableResponse step(String editor, String step) {
        return SignIn.as(editor)
                .contentType(ContentType.JSON)
                .body(Map.of("change", UUID.randomUUID(), "id", UUID.randomUUID(), "reason", "One more look."))
                .post("/api/articles/" + readers.article + "/settling" + step)
                .then();
    }

    /** Puts off what nobody decided on, and ends the settling. */
    ValidatableResponse finishAll() {
        int all = look().extract().<Integer>path("differences.size()");
        for (int difference = 0; difference < all; difference++) {
            var standing = look().extract().<String>path("differences[%d].standing".formatted(difference));
            if (standing.equals("open")) {
                decide(difference, Map.of("outcome", "defer")).statusCode(201);
            }
        }
        return step("ana", "/finish").statusCode(200);
    }
}
