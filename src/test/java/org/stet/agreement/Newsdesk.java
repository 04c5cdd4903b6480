package org.stet.agreement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;

import org.stet.Newsroom;
import org.stet.SignIn;
import org.stet.project.Role;

/** A project in which reviewers judge articles, over HTTP as everybody does. */
final class Newsdesk {

    final UUID project;
    final List<UUID> articles = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final Map<String, UUID> readings = new HashMap<>();

    /** @param reviewers names; the owner is Olga, who does not read */
    Newsdesk(String... reviewers) {
        project = Newsroom.project("olga");
        for (var reviewer : reviewers) {
            Newsroom.member(project, reviewer, Role.REVIEWER);
        }
    }

    /**
     * Gives the project another tag set.
     *
     * @param what {@code tagSet} for one that Stet brings along, by its id, or {@code own}
     */
    void choose(String what, Object tagSet) {
        Newsroom.tagSet(project, "olga", what, tagSet);
    }

    /** @return number of the article, from 0 */
    int article(String lines) {
        articles.add(Newsroom.article(project, lines));
        texts.add(lines);
        return articles.size() - 1;
    }

    UUID reading(String reader, int article) {
        return readings.computeIfAbsent(reader + " " + article, key -> {
            var id = UUID.randomUUID();
            put(reader, "readings/" + id, Map.of("article", articles.get(article)));
            return id;
        });
    }

    /** Tags words, which stand in the text once. */
    Newsdesk tag(String reader, int article, String label, String words) {
        var text = texts.get(article);
        int start = text.codePointCount(0, text.indexOf(words));
        put(
                reader,
                "annotations/" + UUID.randomUUID(),
                Map.of(
                        "reading",
                        reading(reader, article),
                        "label",
                        label,
                        "spans",
                        List.of(Map.of(
                                "start",
                                start,
                                "end",
                                start + words.codePointCount(0, words.length()),
                                "exact",
                                words))));
        return this;
    }

    Newsdesk answer(String reader, int article, String question, String value) {
        put(
                reader,
                "answers/" + UUID.randomUUID(),
                Map.of(
                        "reading",
                        reading(reader, article),
                        "question",
                        question,
                        "value",
                        value,
                        "reasons",
                        List.of()));
        return this;
    }

    Newsdesk submit(String reader, int article) {
        post(reader, "/api/readings/" + reading(reader, article) + "/submit", Map.of())
                .statusCode(200);
        return this;
    }

    Newsdesk reopen(String reader, int article) {
        post(reader, "/api/readings/" + reading(reader, article) + "/reopen", Map.of("reason", "a second thought"))
                .statusCode(200);
        return this;
    }

    static ValidatableResponse post(String who, String path, Map<String, Object> fields) {
        var body = new HashMap<>(fields);
        body.putIfAbsent("change", UUID.randomUUID());
        return SignIn.as(who)
                .contentType(ContentType.JSON)
                .body(body)
                .post(path)
                .then();
    }

    private static void put(String who, String path, Map<String, Object> fields) {
        var body = new HashMap<>(fields);
        body.put("change", UUID.randomUUID());
        SignIn.as(who)
                .contentType(ContentType.JSON)
                .body(body)
                .put("/api/" + path)
                .then()
                .statusCode(201);
    }

    String path(String more) {
        return "/api/projects/" + project + "/agreement" + more;
    }

    ValidatableResponse agreement(String who, String query) {
        return SignIn.as(who).get(path(query)).then();
    }
}
