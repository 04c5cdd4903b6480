package org.stet.annotation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;

import org.stet.Newsroom;
import org.stet.SignIn;

/** Ana's open reading of an article in a project of hers, and the requests by which people work in it. */
public abstract class ReadingRoom {

    /** A joined emoji stands before the words, so that code points, UTF-16 units and characters all differ. */
    protected static final String TEXT = """
            Bridge to close 👩‍👩‍👧

            “We will close it,” the mayor said. The café reopened in May.

            She called the plan “bold”. Nobody answered.""";

    protected UUID project;
    protected UUID article;
    protected UUID reading;

    @BeforeEach
    protected void open_a_reading() {
        project = Newsroom.project("ana");
        article = Newsroom.article(project, TEXT);
        reading = opened("ana");
    }

    protected static RequestSpecification as(String name) {
        return SignIn.as(name).contentType(ContentType.JSON);
    }

    protected UUID opened(String name) {
        var id = UUID.randomUUID();
        as(name).body(Map.of("change", UUID.randomUUID(), "article", article))
                .put("/api/readings/" + id)
                .then()
                .statusCode(201);
        return id;
    }

    protected static void submit(String name, UUID id) {
        as(name).body(Map.of("change", UUID.randomUUID()))
                .post("/api/readings/" + id + "/submit")
                .then()
                .statusCode(200);
    }

    protected Map<String, Object> tag(String label, String words) {
        var tag = new HashMap<String, Object>();
        tag.put("change", UUID.randomUUID());
        tag.put("reading", reading);
        tag.put("label", label);
        tag.put("spans", List.of(span(words)));
        return tag;
    }

    protected static Map<String, Object> span(String words) {
        int start = TEXT.codePointCount(0, TEXT.indexOf(words));
        return Map.of("start", start, "end", start + words.codePointCount(0, words.length()), "exact", words);
    }

    protected static Map<String, Object> with(Map<String, Object> tag, Object... namesAndValues) {
        var changed = new HashMap<>(tag);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            changed.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return changed;
    }

    protected static ValidatableResponse put(UUID id, Map<String, Object> tag) {
        return as("ana").body(tag).put("/api/annotations/" + id).then();
    }

    protected static ValidatableResponse put(UUID id, Map<String, Object> tag, String ifMatch) {
        return as("ana")
                .header("If-Match", ifMatch)
                .body(tag)
                .put("/api/annotations/" + id)
                .then();
    }

    protected static ValidatableResponse withdraw(UUID id, String ifMatch) {
        return as("ana")
                .header("If-Match", ifMatch)
                .delete("/api/annotations/" + id + "?change=" + UUID.randomUUID())
                .then();
    }

    protected ValidatableResponse get() {
        return as("ana").get("/api/readings/" + reading).then().statusCode(200);
    }

    protected ValidatableResponse step(String which) {
        return as("ana")
                .body(Map.of("change", UUID.randomUUID()))
                .post("/api/readings/" + reading + "/" + which)
                .then();
    }

    /** @param of ids of the changes that are meant */
    protected ValidatableResponse step(String which, List<String> of) {
        return as("ana")
                .body(Map.of("change", UUID.randomUUID(), "of", of))
                .post("/api/readings/" + reading + "/" + which)
                .then();
    }

    protected ValidatableResponse link(String type, UUID from, UUID to) {
        return as("ana")
                .body(Map.of("change", UUID.randomUUID(), "reading", reading, "type", type, "from", from, "to", to))
                .put("/api/links/" + UUID.randomUUID())
                .then();
    }

    protected ValidatableResponse answer(String question, String value) {
        return as("ana")
                .body(Map.of("change", UUID.randomUUID(), "reading", reading, "question", question, "value", value))
                .put("/api/answers/" + UUID.randomUUID())
                .then();
    }

    protected UUID source(String name, String called) {
        var id = UUID.randomUUID();
        as(name).body(Map.of("change", UUID.randomUUID(), "project", project, "name", called, "kind", "named-person"))
                .put("/api/sources/" + id)
                .then()
                .statusCode(201);
        return id;
    }

    protected UUID target(String name, String called) {
        var id = UUID.randomUUID();
        as(name).body(Map.of("change", UUID.randomUUID(), "project", project, "name", called))
                .put("/api/targets/" + id)
                .then()
                .statusCode(201);
        return id;
    }

    protected ValidatableResponse sources(String name) {
        return as(name).get("/api/projects/" + project + "/sources").then().statusCode(200);
    }
}
