package org.stet.routes;

import static org.assertj.core.api.Assertions.assertThat;

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

import org.stet.SignIn;

/** Blind means blind: whatever others ask for, they are answered as if an open reading were not there. */
@QuarkusTest
class OpenReadingsTest {

    /** What differs from one answer to the next and has nothing to do with readings. */
    private static final Pattern TOKEN =
            Pattern.compile("(name=\"(?:csrf-token|change)\"\\s+(?:content|value)=)\"[^\"]*\"");

    private static final List<String> OTHERS =
            List.of("w-owner", "w-editor", "w-reviewer", "w-viewer", "administrator");

    @Test
    void nobody_but_its_author_learns_anything_from_an_open_reading() {
        var world = new World();
        look(world); // some pages remember that they were seen
        var before = look(world);
        assertThat(differing(before, look(world))).as("change by themselves").isEmpty();

        readOn(world);

        assertThat(differing(before, look(world))).as("tell of the reading").isEmpty();
    }

    @Test
    void nobody_but_its_author_learns_from_a_link_what_became_of_its_end_in_an_open_reading() {
        var world = new World();
        look(world);
        var before = look(world);

        SignIn.as("w-editor")
                .header("If-Match", "*")
                .delete("/api/annotations/{a}?change={c}", world.named("$far"), UUID.randomUUID())
                .then()
                .statusCode(204);

        var differing = differing(before, look(world));
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

    /** All that can be asked for, by everybody but the author. */
    private static Map<String, String> look(World world) {
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
        return answers;
    }

    private static RequestSpecification as(String name) {
        return name.equals("administrator") ? SignIn.asAdministrator() : SignIn.as(name);
    }

    /** The author tags, names a source and a target, answers, rejects a suggestion and begins another article. */
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
    }

    private static UUID put(String collection, Map<String, Object> fields) {
        var id = UUID.randomUUID();
        var body = new TreeMap<String, Object>(fields);
        body.put("change", UUID.randomUUID());
        SignIn.as("w-reader")
                .contentType(ContentType.JSON)
                .body(body)
                .put("/api/" + collection + "/" + id)
                .then()
                .statusCode(201);
        return id;
    }
}
