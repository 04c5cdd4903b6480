package org.stet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.restassured.http.ContentType;

import org.stet.project.Role;

/** People who read one article, over HTTP as everybody does. */
public final class Readers {

    private final String text;
    public final UUID project;
    public final UUID article;

    private final Map<String, UUID> readings = new HashMap<>();

    /** A new project of Ana's with this article; Ben is a reviewer in it. */
    public Readers(String text) {
        this(Newsroom.project("ana"), text);
        Newsroom.member(project, "ben", Role.REVIEWER);
    }

    /** Those who read another article of a project that is there. */
    public Readers(UUID project, String text) {
        this.text = text;
        this.project = project;
        article = Newsroom.article(project, text);
    }

    /** The person's reading, opened when it is first asked for. */
    public UUID reading(String name) {
        return readings.computeIfAbsent(name, reader -> {
            var id = UUID.randomUUID();
            SignIn.as(reader)
                    .contentType(ContentType.JSON)
                    .body(Map.of("change", UUID.randomUUID(), "article", article))
                    .put("/api/readings/" + id)
                    .then()
                    .statusCode(201);
            return id;
        });
    }

    /** Tags words, which stand in the text once; several are one passage. */
    public UUID tag(String name, String label, String... words) {
        return tag(name, label, Map.of(), words);
    }

    /** @param more further fields of the annotation */
    public UUID tag(String name, String label, Map<String, Object> more, String... words) {
        var spans = new ArrayList<Map<String, Object>>();
        for (var each : words) {
            int start = text.codePointCount(0, text.indexOf(each));
            spans.add(Map.of("start", start, "end", start + each.codePointCount(0, each.length()), "exact", each));
        }
        var body = new HashMap<String, Object>(more);
        body.put("change", UUID.randomUUID());
        body.put("reading", reading(name));
        body.put("label", label);
        body.put("spans", spans);
        var id = UUID.randomUUID();
        put(name, "/api/annotations/" + id, body);
        return id;
    }

    public UUID link(String name, String type, UUID from, UUID to) {
        var id = UUID.randomUUID();
        put(name, "/api/links/" + id, link(reading(name), type, from, to));
        return id;
    }

    /** Makes another link of one that is there. */
    public void relink(String name, UUID id, String type, UUID from, UUID to) {
        SignIn.as(name)
                .header("If-Match", "*")
                .contentType(ContentType.JSON)
                .body(link(reading(name), type, from, to))
                .put("/api/links/" + id)
                .then()
                .statusCode(200);
    }

    private static Map<String, Object> link(UUID reading, String type, UUID from, UUID to) {
        return Map.of("change", UUID.randomUUID(), "reading", reading, "type", type, "from", from, "to", to);
    }

    /** A named person, brought in by one of the readers. */
    public UUID source(String name, String called) {
        var id = UUID.randomUUID();
        SignIn.as(name)
                .contentType(ContentType.JSON)
                .body(Map.of("change", UUID.randomUUID(), "project", project, "name", called, "kind", "named-person"))
                .put("/api/sources/" + id)
                .then()
                .statusCode(201);
        return id;
    }

    public void answer(String name, String question, String value) {
        put(
                name,
                "/api/answers/" + UUID.randomUUID(),
                Map.of(
                        "change",
                        UUID.randomUUID(),
                        "reading",
                        reading(name),
                        "question",
                        question,
                        "value",
                        value,
                        "reasons",
                        List.of()));
    }

    /** Gives the project another tag set; readings that are open stay under theirs. */
    public void chooseTagSet(String id) {
        choose("tagSet", id);
    }

    /** The same, with a tag set of the project's own: {@code sourcing} with this field of one label changed. */
    public void changeLabel(String label, String field, Object value) {
        var tagSet = SignIn.as("ana").get("/api/tag-sets/sourcing").jsonPath();
        List<Map<String, Object>> labels = tagSet.getList("labels");
        labels.stream().filter(each -> label.equals(each.get("id"))).forEach(each -> each.put(field, value));
        var own = new HashMap<String, Object>(tagSet.getMap("$"));
        own.put("labels", labels);
        own.put("version", tagSet.getInt("version") + 1);
        choose("own", own);
    }

    private void choose(String what, Object tagSet) {
        Newsroom.tagSet(project, "ana", what, tagSet);
    }

    public void submit(String name) {
        SignIn.as(name)
                .contentType(ContentType.JSON)
                .body(Map.of("change", UUID.randomUUID()))
                .post("/api/readings/" + reading(name) + "/submit")
                .then()
                .statusCode(200);
    }

    /** Takes the person's reading back, so that it can be changed. */
    public void reopen(String name) {
        SignIn.as(name)
                .contentType(ContentType.JSON)
                .body(Map.of("change", UUID.randomUUID(), "reason", "A second thought."))
                .post("/api/readings/" + reading(name) + "/reopen")
                .then()
                .statusCode(200);
    }

    public void withdraw(String name, UUID annotation) {
        SignIn.as(name)
                .header("If-Match", "*")
                .delete("/api/annotations/%s?change=%s".formatted(annotation, UUID.randomUUID()))
                .then()
                .statusCode(204);
    }

    /** Puts a corrected text in the place of the article's. */
    public void correct(String text) {
        Newsroom.correct(article, text);
    }

    private static void put(String name, String path, Map<String, Object> body) {
        SignIn.as(name)
                .contentType(ContentType.JSON)
                .body(body)
                .put(path)
                .then()
                .statusCode(201);
    }
}
