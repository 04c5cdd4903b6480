package org.stet.routes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import org.jspecify.annotations.Nullable;

import org.stet.Newsroom;
import org.stet.SignIn;
import org.stet.article.Article;
import org.stet.job.JobRoom;
import org.stet.project.Project;
import org.stet.project.Role;
import org.stet.project.SuggestionMode;
import org.stet.schema.TagSets;

/**
 * A project with one of everything, whose words all say SECRET; people of every role, and somebody with a project of
 * their own.
 */
final class World {

    private static final String TEXT = """
            SECRETWORD bridge to close

            “SECRETQUOTE will close it,” the mayor said. It did not.""";

    private final Map<String, String> things =
            new TreeMap<>((a, b) -> b.compareTo(a)); // $annotation2 before $annotation

    World() {
        var project = Newsroom.project("w-owner");
        var article = Newsroom.article(project, TEXT);
        QuarkusTransaction.requiringNew()
                .run(() -> Project.<Project>findById(project).suggestions = SuggestionMode.BLIND_FIRST);
        Newsroom.member(project, "w-editor", Role.EDITOR);
        Newsroom.member(project, "w-reader", Role.REVIEWER);
        Newsroom.member(project, "w-reviewer", Role.REVIEWER);
        Newsroom.member(project, "w-viewer", Role.VIEWER);
        Newsroom.member(project, "w-extra", Role.VIEWER);
        Newsroom.member(project, "w-extra2", Role.VIEWER);
        var second = Newsroom.project("w-owner");
        Newsroom.member(second, "w-editor", Role.EDITOR);
        Newsroom.article(Newsroom.project("w-stranger"), "A text of the stranger.");

        keep("project", project);
        keep(
                "schema",
                UUID.fromString(SignIn.as("w-owner")
                        .get("/api/projects/{p}/tag-set", project)
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("schema")));
        keep("second", second);
        keep("article", article);
        keep("unread", Newsroom.article(project, "SECRETWORD nobody has read"));
        Article known = QuarkusTransaction.requiringNew().call(() -> Article.findById(article));
        keep("text", known.currentTextId);
        Article unread =
                QuarkusTransaction.requiringNew().call(() -> Article.findById(UUID.fromString(thing("unread"))));
        keep("unreadText", unread.currentTextId);
        keep("account", SignIn.id("w-extra"));
        keep("account2", SignIn.id("w-extra2"));
        things.put(
                "tagSet",
                org.stet.http.CanonicalJson.write(
                        Arc.container().instance(TagSets.class).get().require("classroom")));

        keep("left", submitted("w-owner", article));
        var elsewhere = put("w-editor", "readings", Map.of("article", Newsroom.article(project, TEXT)));
        keep("far", put("w-editor", "annotations", tag(elsewhere, 0, 10, "SECRETWORD")));
        keep("right", submitted("w-editor", article, thing("far")));
        keep(
                "leftTag",
                UUID.fromString(SignIn.as("w-owner")
                        .get("/api/readings/{r}", thing("left"))
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("annotations[0].id")));
        keep("remark", remark());
        keep("remark2", remark());
        keep(
                "source",
                put("w-reader", "sources", Map.of("project", project, "name", "SECRETSOURCE", "kind", "named-person")));
        keep(
                "shared",
                put(
                        "w-editor",
                        "sources",
                        Map.of("project", project, "name", "SECRETSHARED", "kind", "named-person", "confirmed", true)));
        keep("target", put("w-reader", "targets", Map.of("project", project, "name", "SECRETTARGET")));
        keep(
                "mention",
                put(
                        "w-reader",
                        "mentions",
                        Map.of(
                                "source",
                                thing("source"),
                                "article",
                                article,
                                "start",
                                0,
                                "end",
                                10,
                                "exact",
                                "SECRETWORD")));
        var reading = put("w-reader", "readings", Map.of("article", article));
        keep("reading", reading);
        keep("annotation", put("w-reader", "annotations", tag(reading, 0, 10, "SECRETWORD")));
        keep(
                "tagging",
                UUID.fromString(SignIn.as("w-reader")
                        .get("/api/readings/{r}/changes", reading)
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("items[0].id")));
        keep("annotation2", put("w-reader", "annotations", tag(reading, 18, 26, "to close")));
        keep(
                "link",
                put(
                        "w-reader",
                        "links",
                        Map.of(
                                "reading",
                                reading,
                                "type",
                                "repeats",
                                "from",
                                thing("annotation"),
                                "to",
                                thing("annotation2"),
                                "note",
                                "SECRETNOTE")));
        keep(
                "answer",
                put("w-reader", "answers", Map.of("reading", reading, "question", "genre-marked", "value", "yes")));
        keep("judged", judged(project));
        keep("verdict", put("w-reader", "verdicts", verdict(reading)));
        keep("editor", SignIn.id("w-editor"));
        keep("reviewer", SignIn.id("w-reviewer"));
        give(project, "giving", "assignment", "w-reader");
        give(project, "giving2", "assignment2", "w-editor");
        give(project, "giving3", "assignment3", "w-owner");
        correct(project);
        survey(project);
        settle(Newsroom.article(project, TEXT));
        keep("run", ended("/api/projects/{p}/agreement/intervals?blind=all", project));
        story(project);
        reopened(project);
        for (var number : List.of("", "2", "3")) {
            var board = put("w-reader", "boards", Map.of("project", project, "name", "SECRETBOARD"));
            keep("board" + number, board);
            keep("pin" + number, pin(board, article));
            keep("pack" + number, put("w-reader", "packs", Map.of("articles", List.of(article))));
        }
    }

    /** Two articles of one story, and what w-reader says of a retelling in one. */
    private void story(UUID project) {
        for (var name : List.of("told", "retold")) {
            var article = Newsroom.article(project, TEXT);
            keep(name, article);
            keep(name + "Text", QuarkusTransaction.requiringNew().call(() -> {
                Article storied = Article.findById(article);
                storied.story = "SECRETSTORY";
                return storied.currentTextId;
            }));
        }
        var spans = List.of(Map.of("start", 0, "end", 10, "exact", "SECRETWORD"));
        keep(
                "verdict2",
                put(
                        "w-reader",
                        "retellings",
                        Map.of(
                                "confirmed",
                                true,
                                "quotation",
                                Map.of("article", thing("told"), "spans", spans),
                                "passage",
                                Map.of("article", thing("retold"), "spans", spans))));
    }

    /** A reading of w-reader's that was handed in and is open again; others know the source that it brought in. */
    private void reopened(UUID project) {
        var reading = put("w-reader", "readings", Map.of("article", Newsroom.article(project, TEXT)));
        keep("again", reading);
        keep(
                "heard",
                put("w-reader", "sources", Map.of("project", project, "name", "SECRETHEARD", "kind", "named-person")));
        keep("stake", put("w-reader", "targets", Map.of("project", project, "name", "SECRETSTAKE")));
        var tag = new HashMap<>(tag(reading, 28, 56, "“SECRETQUOTE will close it,”"));
        tag.put("label", "direct-quote");
        tag.put("source", thing("heard"));
        put("w-reader", "annotations", tag);
        put(
                "w-reader",
                "answers",
                Map.of(
                        "reading",
                        reading,
                        "question",
                        "overall-stance",
                        "target",
                        thing("stake"),
                        "value",
                        "-1",
                        "reasons",
                        List.of(Map.of("spans", List.of(Map.of("start", 0, "end", 10, "exact", "SECRETWORD"))))));
        as("w-reader", Map.of("change", UUID.randomUUID()), "/api/readings/{r}/submit", reading);
        as(
                "w-reader",
                Map.of("change", UUID.randomUUID(), "reason", "SECRETREASON"),
                "/api/readings/{r}/reopen",
                reading);
    }

    private static UUID pin(UUID board, UUID article) {
        var pin = UUID.randomUUID();
        SignIn.as("w-reader")
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "change",
                        UUID.randomUUID(),
                        "article",
                        article,
                        "spans",
                        List.of(Map.of("start", 0, "end", 10, "exact", "SECRETWORD"))))
                .put("/api/boards/{b}/pins/{p}", board, pin)
                .then()
                .statusCode(200);
        return pin;
    }

    /** Two readings that differ on three passages; two of the differences are decided. */
    private void settle(UUID article) {
        keep("settled", article);
        submitted("w-owner", article);
        var reading = put("w-editor", "readings", Map.of("article", article));
        var first = put("w-editor", "annotations", tag(reading, 11, 17, "bridge"));
        var other = put("w-editor", "annotations", tag(reading, 29, 40, "SECRETQUOTE"));
        keep("disputed", put("w-editor", "annotations", tag(reading, 18, 26, "to close")));
        put("w-editor", "annotations", tag(reading, 0, 10, "SECRETWORD"));
        asEditor(Map.of("change", UUID.randomUUID()), "/api/readings/{r}/submit", reading);
        asEditor(Map.of("change", UUID.randomUUID(), "id", UUID.randomUUID()), "/api/articles/{a}/settling", article);
        keep("settlement", decided(article, first));
        keep("kept", decided(article, other));
    }

    private static UUID decided(UUID article, UUID annotation) {
        return put(
                "w-editor",
                "settlements",
                Map.of(
                        "article",
                        article,
                        "members",
                        List.of(annotation),
                        "decision",
                        Map.of("outcome", "no-tag", "reason", "SECRETREASON")));
    }

    private static void asEditor(Map<String, Object> body, String path, UUID id) {
        as("w-editor", body, path, id);
    }

    private static void as(String name, Map<String, Object> body, String path, UUID id) {
        SignIn.as(name)
                .contentType(ContentType.JSON)
                .body(body)
                .post(path, id)
                .then()
                .statusCode(200);
    }

    /** The article of this world to somebody. */
    private void give(UUID project, String giving, String assignment, String reader) {
        var change = UUID.randomUUID();
        SignIn.as("w-editor")
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "change",
                        change,
                        "gifts",
                        List.of(Map.of("article", thing("article"), "reader", SignIn.id(reader))),
                        "note",
                        "SECRETNOTE"))
                .post("/api/projects/{p}/assignments", project)
                .then()
                .statusCode(200);
        keep(giving, change);
        keep(
                assignment,
                UUID.fromString(SignIn.as("w-editor")
                        .get("/api/projects/{p}/assignments?reader={r}", project, SignIn.id(reader))
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("items[0].id")));
    }

    /** What w-editor says about a difference between their reading and the owner's. */
    private UUID remark() {
        return put(
                "w-editor",
                "comments",
                Map.of(
                        "readings",
                        List.of(thing("left"), thing("right")),
                        "concerns",
                        List.of(thing("leftTag")),
                        "words",
                        "SECRETREMARK",
                        "mentions",
                        List.of(thing("account"))));
    }

    private void survey(UUID project) {
        keep("job", ended("/api/projects/{p}/surveys", project));
    }

    /** A job that is done by the time that anybody looks. */
    private static UUID ended(String path, UUID project) {
        var job = UUID.randomUUID();
        SignIn.as("w-editor")
                .contentType(ContentType.JSON)
                .body(Map.of("change", job))
                .post(path, project)
                .then()
                .statusCode(202);
        JobRoom.ended("w-editor", job);
        return job;
    }

    /** A reading of w-reader's whose first judgement is finished. */
    private UUID judged(UUID project) {
        var reading = put("w-reader", "readings", Map.of("article", Newsroom.article(project, TEXT)));
        SignIn.as("w-reader")
                .contentType(ContentType.JSON)
                .body(Map.of("change", UUID.randomUUID()))
                .post("/api/readings/{id}/first-judgement", reading)
                .then()
                .statusCode(200);
        return reading;
    }

    private static Map<String, Object> verdict(UUID reading) {
        return Map.of(
                "reading",
                reading,
                "suggestion",
                UUID.randomUUID(),
                "rule",
                "S3",
                "ruleVersion",
                1,
                "label",
                "direct-quote",
                "decision",
                "rejected",
                "spans",
                List.of(Map.of("start", 18, "end", 26, "exact", "to close")));
    }

    /** An article whose text was corrected while w-reader's reading held a tag on the words that changed. */
    private void correct(UUID project) {
        var article = Newsroom.article(project, TEXT);
        var reading = put("w-reader", "readings", Map.of("article", article));
        put("w-reader", "annotations", tag(reading, 18, 26, "to close"));
        String text = TEXT.replace("to close", "to open");
        var editor = SignIn.as("w-editor").contentType(ContentType.JSON);
        var preview = editor.body(Map.of("text", text))
                .post("/api/articles/{a}/texts/previews", article)
                .then()
                .statusCode(200)
                .extract();
        SignIn.as("w-editor")
                .contentType(ContentType.JSON)
                .body(Map.<String, Object>of(
                        "change", UUID.randomUUID(),
                        "replaces", preview.path("replaces"),
                        "text", text,
                        "blocks", preview.path("preview.blocks")))
                .put("/api/articles/{a}/texts/{t}", article, UUID.randomUUID())
                .then()
                .statusCode(200);
        UUID heir = put("w-reader", "readings", Map.of("article", article), 200);
        keep("heir", heir);
        keep(
                "carried",
                UUID.fromString(SignIn.as("w-reader")
                        .get("/api/readings/{r}/carry-over", heir)
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("items[0].id")));
    }

    private static Map<String, Object> tag(UUID reading, int start, int end, String words) {
        return Map.of(
                "reading",
                reading,
                "label",
                "loaded-language",
                "note",
                "SECRETNOTE",
                "spans",
                List.of(Map.of("start", start, "end", end, "exact", words)));
    }

    private static UUID submitted(String name, UUID article) {
        return submitted(name, article, null);
    }

    /** @param far what a link in it leads to, in another article; {@code null} for no link */
    private static UUID submitted(String name, UUID article, @Nullable String far) {
        var reading = put(name, "readings", Map.of("article", article));
        var near = put(name, "annotations", tag(reading, 0, 10, "SECRETWORD"));
        if (far != null) {
            put(name, "links", Map.of("reading", reading, "type", "repeats", "from", near, "to", far));
        }
        SignIn.as(name)
                .contentType(ContentType.JSON)
                .body(Map.of("change", UUID.randomUUID()))
                .post("/api/readings/{r}/submit", reading)
                .then()
                .statusCode(200);
        return reading;
    }

    private static UUID put(String name, String collection, Map<String, ?> fields) {
        return put(name, collection, fields, 201);
    }

    /** @return the id of what was made, or of what was there */
    private static UUID put(String name, String collection, Map<String, ?> fields, int status) {
        var id = UUID.randomUUID();
        var body = new HashMap<String, Object>(fields);
        body.put("change", UUID.randomUUID());
        return UUID.fromString(SignIn.as(name)
                .contentType(ContentType.JSON)
                .body(body)
                .put("/api/" + collection + "/" + id)
                .then()
                .statusCode(status)
                .extract()
                .path("id"));
    }

    private void keep(String name, UUID id) {
        things.put(name, id.toString());
    }

    String thing(String name) {
        return Objects.requireNonNull(things.get(name), name);
    }

    /** The person of the lowest role that may use a route. */
    static RequestSpecification allowed(Route.Least least) {
        return switch (least) {
            case ANYBODY -> SignIn.asNobody();
            case SIGNED_IN -> SignIn.as("w-stranger");
            case ADMINISTRATOR -> SignIn.asAdministrator();
            case VIEWER -> SignIn.as("w-viewer");
            case REVIEWER -> SignIn.as("w-reviewer");
            case READER -> SignIn.as("w-reader");
            case COMPARER -> SignIn.as("w-editor");
            case EDITOR -> SignIn.as("w-editor");
            case OWNER -> SignIn.as("w-owner");
        };
    }

    /** The people of the project, and an administrator who is not one of them, whose role is too low. */
    static List<String> tooLow(Route.Least least) {
        return switch (least) {
            case ANYBODY, SIGNED_IN, VIEWER -> List.of();
            case ADMINISTRATOR -> List.of("w-viewer", "w-reviewer", "w-editor", "w-owner");
            case REVIEWER -> List.of("w-viewer");
            case READER -> List.of("w-viewer", "w-reviewer", "w-editor", "w-owner");
            case COMPARER, EDITOR -> List.of("w-viewer", "w-reviewer");
            case OWNER -> List.of("w-viewer", "w-reviewer", "w-editor");
        };
    }

    /** A text of the table with the ids of this world. */
    String named(String written) {
        return named(written, things);
    }

    /** The same with ids of nothing. */
    String unknown(String written) {
        var none = new TreeMap<String, String>((a, b) -> b.compareTo(a));
        things.keySet().forEach(name -> none.put(name, UUID.randomUUID().toString()));
        none.put("tagSet", thing("tagSet"));
        return named(written, none);
    }

    private static String named(String written, Map<String, String> ids) {
        var text = written;
        for (var each : ids.entrySet()) {
            text = text.replace("$" + each.getKey(), each.getValue());
        }
        while (text.contains("$new")) {
            text = text.replaceFirst("\\$new", UUID.randomUUID().toString());
        }
        return text;
    }
}
