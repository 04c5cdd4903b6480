package org.stet.article;

import static io.restassured.http.ContentType.JSON;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

import org.stet.SignIn;
import org.stet.account.Account;
import org.stet.project.Member;
import org.stet.project.Project;
import org.stet.project.Role;

/** A project with people in every role, and the requests by which articles come into it. */
final class ImportRoom {

    static final String TEXT =
            "Bridge closed for repairs\nBy Mara Okafor\nThe bridge will close on Monday, the council said."
                    + "\n“It is arithmetic,” said Lena Brandt, the engineer. “Nothing else.”";

    final UUID project = UUID.randomUUID();

    private ImportRoom() {}

    /** Ed edits, Rita reviews, Vic views; Olga is a stranger. */
    static ImportRoom open() {
        var room = new ImportRoom();
        var people = Map.of("ed", Role.EDITOR, "rita", Role.REVIEWER, "vic", Role.VIEWER);
        people.keySet().forEach(SignIn::id);
        SignIn.id("olga");
        QuarkusTransaction.requiringNew().run(() -> {
            var project = new Project(room.project, "Newsroom", UUID.randomUUID());
            project.persist();
            people.forEach(
                    (name, role) -> new Member(project, Account.byName(name).orElseThrow(), role).persist());
        });
        return room;
    }

    static RequestSpecification as(String name) {
        return SignIn.as(name).contentType(JSON);
    }

    ValidatableResponse preview(Map<String, Object> paste) {
        return as("ed").body(paste)
                .post("/api/projects/{p}/import-previews", project)
                .then();
    }

    ValidatableResponse previewFile(String name, String mediaType, byte[] bytes) {
        return SignIn.as("ed")
                .multiPart("file", name, bytes, mediaType)
                .post("/api/projects/{p}/import-previews", project)
                .then();
    }

    /** The request that saves what a paste of these words shows. */
    Map<String, Object> confirmed(String words) {
        return confirmed(preview(Map.of("text", words)).statusCode(200), Map.of("text", words));
    }

    Map<String, Object> confirmed(ValidatableResponse preview, Map<String, Object> original) {
        var shown = preview.extract().jsonPath();
        var blocks = new ArrayList<Map<String, Object>>();
        for (Map<String, Object> block : shown.<Map<String, Object>>getList("blocks")) {
            blocks.add(Map.of("start", block.get("start"), "end", block.get("end"), "kind", block.get("kind")));
        }
        var request = new HashMap<String, Object>();
        request.put("change", UUID.randomUUID());
        request.put("project", project);
        request.put("text", shown.getString("text"));
        request.put("blocks", blocks);
        request.put("facts", shown.getMap("facts"));
        request.put("original", original);
        request.put("titleAdded", shown.getString("titleAdded"));
        return request;
    }

    ValidatableResponse save(UUID id, Map<String, Object> request) {
        return as("ed").body(request).put("/api/articles/{id}", id).then();
    }

    /** A saved article of these words. */
    UUID article(String words) {
        UUID id = UUID.randomUUID();
        save(id, confirmed(words)).statusCode(201);
        return id;
    }

    UUID textOf(UUID article) {
        return UUID.fromString(as("ed").get("/api/articles/{id}", article).path("text"));
    }
}
