package org.stet.assignment.giving;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;

import org.stet.Newsroom;
import org.stet.SignIn;
import org.stet.article.Article;
import org.stet.project.Project;
import org.stet.project.Role;

/** A blind project of Olga's in which Rolf and Rita read, Edda is an editor and Vera looks on. */
abstract class GivingRoom {

    UUID project = UUID.randomUUID(); // each test has its own

    @BeforeEach
    void a_project() {
        project = Newsroom.project("olga");
        Newsroom.member(project, "edda", Role.EDITOR);
        Newsroom.member(project, "rolf", Role.REVIEWER);
        Newsroom.member(project, "rita", Role.REVIEWER);
        Newsroom.member(project, "vera", Role.VIEWER);
    }

    static RequestSpecification as(String name) {
        return SignIn.as(name).contentType(ContentType.JSON).accept("text/html, application/json");
    }

    UUID article(String title) {
        return article(title, "A bridge closes.");
    }

    UUID article(String title, String text) {
        var id = Newsroom.article(project, text);
        QuarkusTransaction.requiringNew().run(() -> Article.<Article>findById(id).title = title);
        return id;
    }

    List<UUID> articles(int many) {
        var made = new ArrayList<UUID>();
        for (int i = 0; i < many; i++) {
            made.add(article("Article " + i));
        }
        return made;
    }

    void settings(boolean blind, boolean doubleReading) {
        QuarkusTransaction.requiringNew().run(() -> {
            Project present = Project.findById(project);
            present.blind = blind;
            present.doubleReading = doubleReading;
        });
    }

    static UUID id(String name) {
        return SignIn.id(name);
    }

    static Map<String, Object> gift(UUID article, String reader) {
        return Map.of("article", article, "reader", id(reader));
    }

    String path() {
        return "/api/projects/" + project + "/assignments";
    }

    Response give(String by, UUID change, Map<String, ?>... gifts) {
        return give(by, change, List.of(gifts), null, null);
    }

    Response give(
            String by, UUID change, List<? extends Map<String, ?>> gifts, @Nullable String due, @Nullable String note) {
        var body = new HashMap<String, @Nullable Object>();
        body.put("change", change);
        body.put("gifts", gifts);
        body.put("due", due);
        body.put("note", note);
        return as(by).body(body).post(path());
    }

    /** Gives one article; returns the assignment's id. */
    UUID given(UUID article, String reader, @Nullable String due) {
        give("edda", UUID.randomUUID(), List.of(gift(article, reader)), due, null)
                .then()
                .statusCode(200);
        return UUID.fromString(as("edda")
                .get(path() + "?article={a}&reader={r}", article, id(reader))
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id"));
    }

    List<String> holders(UUID article) {
        return as("edda")
                .get(path() + "?article=" + article)
                .then()
                .statusCode(200)
                .extract()
                .path("items.readerName");
    }

    ValidatableResponse assignments(String name, String query) {
        return as(name).get(path() + query).then().statusCode(200);
    }

    ValidatableResponse progress(String name) {
        return as(name).get("/api/projects/" + project + "/progress").then().statusCode(200);
    }

    static UUID opened(String name, UUID article) {
        var id = UUID.randomUUID();
        as(name).body(Map.of("change", UUID.randomUUID(), "article", article))
                .put("/api/readings/" + id)
                .then()
                .statusCode(201);
        return id;
    }

    static void submit(String name, UUID reading) {
        as(name).body(Map.of("change", UUID.randomUUID()))
                .post("/api/readings/" + reading + "/submit")
                .then()
                .statusCode(200);
    }

    void leaves(String name) {
        as("olga")
                .delete("/api/projects/{p}/members/{a}?change={c}", project, id(name), UUID.randomUUID())
                .then()
                .statusCode(204);
    }

    static void delete(UUID article) {
        as("olga")
                .delete("/api/articles/%s?change=%s".formatted(article, UUID.randomUUID()))
                .then()
                .statusCode(200);
    }
}
