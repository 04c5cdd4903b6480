package org.stet.routes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;

import org.stet.Newsroom;
import org.stet.SignIn;

/** Blind means blind: whatever others ask for, they are answered as if an open reading were not there. */
@QuarkusTest
class OpenReadingsTest {

    /** What differs from one answer to the next and has nothing to do with readings. */
    private static final Pattern TOKEN =
            Pattern.compile("(name=\"(?:csrf-token|change)\"\\s+(?:content|value)=)\"[^\"]*\"");

    private static final List<String> OTHERS =
            List.of("w-owner", "w-editor", "w-reviewer", "w-viewer", "administrator");

    /** Those of them who read. */
    private static final List<String> READERS = List.of("w-owner", "w-editor", "w-reviewer");

    /** What can be asked by sending something, and changes nothing where others read: bodies by address. */
    private static final Map<String, String> SAVING_NOTHING = Map.of(
            "/api/articles/$article/texts/previews", "{\"text\": \"SECRETWORD bridge to open\"}",
            "/api/articles/$unread/texts/previews", "{\"text\": \"SECRETWORD somebody has read\"}",
            "/api/articles/$unread/move", "{\"change\": \"$new\", \"project\": \"$second\"}");

    @Test
    void nobody_but_its_author_learns_anything_from_an_open_reading() {
        var world = new World();
        var own = begun(world);
        var story = new RetoldStory(world);
        var told = story.addresses();
        look(world, own, told); // some pages remember that they were seen
        var before = look(world, own, told);
        assertThat(differing(before, look(world, own, told)))
                .as("change by themselves")
                .isEmpty();

        readOn(world);
        story.judge();

        assertThat(differing(before, look(world, own, told)))
                .as("tell of the reading")
                .isEmpty();
    }

    @Test
    void nobody_but_its_author_learns_from_a_link_what_became_of_its_end_in_an_open_reading() {
        var world = new World();
        look(world, Map.of(), List.of());
        var before = look(world, Map.of(), List.of());

        SignIn.as("w-editor")
                .header("If-Match", "*")
                .delete("/api/annotations/{a}?change={c}", world.named("$far"), UUID.randomUUID())
                .then()
                .statusCode(204);

        var differing = differing(before, look(world, Map.of(), List.of()));
        differing.keySet().removeIf(asked -> asked.endsWith(" as w-editor"));
        assertThat(differing).as("tell of the annotation").isEmpty();
    }

    private static Map<String, String> differing(Map<String, String> before, Map<String, String> after) {
        var differing = new TreeMap<String, String>();
        before.forEach((asked, answer) -> {
            var now = Objects.requireNonNull(after.get(asked));
            if (!now.equals(answer)) {
                int at = 0;
                while (at < Math.min(now.length(), answer.length()) && now.charAt(at) == answer.charAt(at)) {
                    at++;
                }
                differing.put(
                        asked,
                        answer.substring(Math.max(0, at - 80), Math.min(answer.length(), at + 80)) + " became "
                                + now.substring(Math.max(0, at - 80), Math.min(now.length(), at + 80)));
            }
        });
        return differing;
    }

    /** A reading of each reader's own, in which suggestions are shown. */
    private static Map<String, UUID> begun(World world) {
        var article = Newsroom.article(UUID.fromString(world.thing("project")), "“We will close it,” the mayor said.");
        var own = new TreeMap<String, UUID>();
        for (var name : READERS) {
            var reading = put(name, "readings", Map.of("article", article));
            SignIn.as(name)
                    .contentType(ContentType.JSON)
                    .body(Map.of("change", UUID.randomUUID()))
                    .post("/api/readings/{r}/first-judgement", reading)
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("on"));
            own.put(name, reading);
        }
        return own;
    }

    /**
     * All that can be asked for, by everybody but the author.
     *
     * @param own readings of theirs, by name
     * @param told addresses to ask beside the routes of the table
     */
    private static Map<String, String> look(World world, Map<String, UUID> own, List<String> told) {
        var answers = new TreeMap<String, String>();
        for (var name : OTHERS) {
            for (var route : Routes.ALL) {
                if (!route.method().equals("GET")) {
                    continue;
                }
                var answer = as(name).redirects()
                        .follow(false)
                        .urlEncodingEnabled(false)
                        .get(world.named(route.address()));
                answers.put(
                        route.name() + " as " + name,
                        answer.statusCode() + "\n"
                                + TOKEN.matcher(answer.asString()).replaceAll("$1"));
            }
        }
        for (var name : OTHERS) {
            for (var address : told) {
                var answer = as(name).get(world.named(address));
                answers.put(
                        address + " as " + name,
                        answer.statusCode() + "\n"
                                + TOKEN.matcher(answer.asString()).replaceAll("$1"));
            }
            SAVING_NOTHING.forEach((address, body) -> {
                var answer = as(name).contentType(ContentType.JSON)
                        .body(world.named(body))
                        .post(world.named(address));
                answers.put("POST " + address + " as " + name, answer.statusCode() + "\n" + answer.asString());
            });
        }
        own.forEach((name, reading) -> answers.put(
                "own suggestions as " + name,
                as(name).get("/api/readings/{r}/suggestions", reading)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString()));
        return answers;
    }

    private static RequestSpecification as(String name) {
        return name.equals("administrator") ? SignIn.asAdministrator() : SignIn.as(name);
    }

    /**
     * The author tags, names a source and a target, gives those that others know by now another name, accepts a suggestion
     * and rejects one, answers and begins another article.
     */
    private static void readOn(World world) {
        var reading = world.named("$reading");
        var project = world.named("$project");
        var source = put("sources", Map.of("project", project, "name", "SECRETLATER", "kind", "named-person"));
        var target = put("targets", Map.of("project", project, "name", "SECRETLATERTARGET"));
        put(
                "mentions",
                Map.of(
                        "source",
                        source,
                        "article",
                        world.named("$article"),
                        "start",
                        11,
                        "end",
                        17,
                        "exact",
                        "bridge"));
        var tagged = put(
                "annotations",
                Map.of(
                        "reading",
                        reading,
                        "label",
                        "direct-quote",
                        "source",
                        source,
                        "spans",
                        List.of(Map.of("start", 28, "end", 56, "exact", "“SECRETQUOTE will close it,”"))));
        put("links", Map.of("reading", reading, "type", "repeats", "from", world.named("$annotation"), "to", tagged));
        var accepted = verdict(reading, "direct-quote", 28, 56, "“SECRETQUOTE will close it,”");
        accepted.put("decision", "accepted");
        accepted.put("annotation", tagged);
        put("verdicts", accepted);
        var rejected = verdict(reading, "partial-quote", 18, 26, "to close");
        rejected.put("decision", "rejected");
        put("verdicts", rejected);
        put(
                "answers",
                Map.of(
                        "reading",
                        reading,
                        "question",
                        "overall-stance",
                        "target",
                        target,
                        "value",
                        "-1",
                        "reasons",
                        List.of(Map.of("spans", List.of(Map.of("start", 0, "end", 10, "exact", "SECRETWORD"))))));
        put("readings", Map.of("article", world.named("$unread")));
        rename("sources", world.named("$heard"), Map.of("kind", "unnamed-described", "note", "SECRETLATER"), world);
        rename("targets", world.named("$stake"), Map.of(), world);
    }

    private static void rename(String collection, String id, Map<String, Object> fields, World world) {
        var body = new TreeMap<String, Object>(fields);
        body.putAll(Map.of(
                "change",
                UUID.randomUUID(),
                "project",
                world.named("$project"),
                "name",
                "SECRETLATER",
                "reading",
                world.named("$again")));
        SignIn.as("w-reader")
                .contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body(body)
                .put("/api/" + collection + "/" + id)
                .then()
                .statusCode(200);
    }

    private static Map<String, Object> verdict(String reading, String label, int start, int end, String words) {
        return new TreeMap<>(Map.of(
                "reading",
                reading,
                "suggestion",
                UUID.randomUUID(),
                "rule",
                "S3",
                "ruleVersion",
                1,
                "label",
                label,
                "spans",
                List.of(Map.of("start", start, "end", end, "exact", words))));
    }

    private static UUID put(String collection, Map<String, Object> fields) {
        return put("w-reader", collection, fields);
    }

    private static UUID put(String name, String collection, Map<String, Object> fields) {
        var id = UUID.randomUUID();
        var body = new TreeMap<String, Object>(fields);
        body.put("change", UUID.randomUUID());
        SignIn.as(name)
                .contentType(ContentType.JSON)
                .body(body)
                .put("/api/" + collection + "/" + id)
                .then()
                .statusCode(201);
        return id;
    }
}
