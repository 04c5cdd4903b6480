package org.stet.journey;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * An installation in which every page has something to show: the sample project with a reading of the owner's, and the
 * owner's own project, empty.
 *
 * @param empty the project without articles
 * @param sample the sample project
 * @param article an article of it that three people have read
 * @param reading the owner's own reading of it, with the tags of one of them
 * @param past the page of that reading as it was some changes ago
 * @param left a submitted reading of it
 * @param right another
 * @param third a third
 * @param untouched the owner's reading of another article, without a tag
 * @param submitted the owner's submitted reading of a third
 * @param equal the same reading as that, by a reviewer
 * @param giving the change by which the article was given to the reviewer
 */
record Scene(
        String empty,
        String sample,
        String article,
        String reading,
        String past,
        String left,
        String right,
        String third,
        String untouched,
        String submitted,
        String equal,
        String giving) {

    static final String OWNER = "Nora";
    static final String REVIEWER = "ben";
    static final String PASSWORD = "look at every page";

    /** @param owner who has just set a new installation up */
    static Scene set(Client owner, URI site) throws Exception {
        var empty =
                owner.get("/api/projects").accepted().json().at("/items/0/id").asText();
        var sample = last(owner.form("/projects/sample", Map.of()).accepted().at());
        var articles = items(owner.get("/api/projects/%s/articles".formatted(sample)));
        var article = titled(articles, "Phone ban");
        var read = items(owner.get("/api/articles/%s/readings".formatted(article)));
        var left = read.get(0).path("id").asText();
        var reading = open(owner, article);
        for (var annotation :
                owner.get("/api/readings/" + left).accepted().json().path("annotations")) {
            owner.put("/api/annotations/" + UUID.randomUUID(), copy(annotation, reading))
                    .accepted();
        }
        owner.post("/api/readings/%s/seen".formatted(reading), Map.of("blocks", List.of(0, 1, 2, 3)))
                .accepted();
        owner.post("/api/projects/%s/surveys".formatted(sample), Map.of("change", UUID.randomUUID()))
                .accepted();
        var reviewer = reviewer(site, owner, sample, empty);
        talk(owner, left, read.get(1).path("id").asText());
        var third = titled(articles, "footbridge");
        return new Scene(
                empty,
                sample,
                article,
                reading,
                "/readings/%s/at/%s"
                        .formatted(
                                reading,
                                items(owner.get("/api/readings/%s/changes".formatted(reading)))
                                        .get(5)
                                        .path("id")
                                        .asText()),
                left,
                read.get(1).path("id").asText(),
                read.get(2).path("id").asText(),
                open(owner, titled(articles, "Beavers")),
                submit(owner, open(owner, third)),
                submit(reviewer, open(reviewer, third)),
                give(owner, sample, article));
    }

    private static String give(Client owner, String project, String article) throws Exception {
        var change = UUID.randomUUID();
        var reviewer = items(owner.get("/api/projects/%s/members".formatted(project))).stream()
                .filter(member -> member.path("name").asText().equals(REVIEWER))
                .findFirst()
                .orElseThrow()
                .path("account")
                .asText();
        owner.post(
                        "/api/projects/%s/assignments".formatted(project),
                        Map.of(
                                "change",
                                change,
                                "gifts",
                                List.of(Map.of("article", article, "reader", reviewer)),
                                "due",
                                "2020-02-29",
                                "note",
                                "Mind what is only retold."))
                .accepted();
        return change.toString();
    }

    /** The owner says something about each of the first tags of a reading, and calls themselves. */
    private static void talk(Client owner, String left, String right) throws Exception {
        var annotations = owner.get("/api/readings/" + left).accepted().json().path("annotations");
        var self = owner.get("/api/me").accepted().json().path("id").asText();
        for (int i = 0; i < 6; i++) {
            owner.put(
                            "/api/comments/" + UUID.randomUUID(),
                            Map.of(
                                    "change",
                                    UUID.randomUUID(),
                                    "readings",
                                    List.of(left, right),
                                    "concerns",
                                    List.of(annotations.get(i).path("id").asText()),
                                    "words",
                                    "Is this the paper's claim or the school's? See the rule for words retold.",
                                    "mentions",
                                    List.of(self)))
                    .accepted();
        }
    }

    private static Client reviewer(URI site, Client owner, String project, String looksAt) throws Exception {
        var account = UUID.randomUUID();
        owner.put(
                        "/api/accounts/" + account,
                        Map.of("name", REVIEWER, "displayName", "Ben Okoro", "password", PASSWORD))
                .accepted();
        owner.put(
                        "/api/projects/%s/members/%s".formatted(project, account),
                        Map.of("change", UUID.randomUUID(), "role", "REVIEWER"))
                .accepted();
        owner.put(
                        "/api/projects/%s/members/%s".formatted(looksAt, account),
                        Map.of("change", UUID.randomUUID(), "role", "VIEWER"))
                .accepted();
        return Client.signedIn(site, REVIEWER, PASSWORD);
    }

    private static String open(Client reader, String article) throws Exception {
        var id = UUID.randomUUID();
        reader.put("/api/readings/" + id, Map.of("change", UUID.randomUUID(), "article", article))
                .accepted();
        return id.toString();
    }

    private static String submit(Client reader, String reading) throws Exception {
        reader.post("/api/readings/%s/submit".formatted(reading), Map.of("change", UUID.randomUUID()))
                .accepted();
        return reading;
    }

    private static Map<String, Object> copy(JsonNode annotation, String reading) {
        var copy = new HashMap<String, Object>();
        for (var field : List.of("label", "spans", "attributes", "source", "stance", "note", "certainty")) {
            if (annotation.hasNonNull(field)) {
                copy.put(field, annotation.get(field));
            }
        }
        copy.put("change", UUID.randomUUID());
        copy.put("reading", reading);
        return copy;
    }

    private static String titled(List<JsonNode> articles, String beginning) {
        return articles.stream()
                .filter(article -> article.path("title").asText().contains(beginning))
                .findFirst()
                .orElseThrow(() -> new AssertionError(beginning + " in " + articles))
                .path("id")
                .asText();
    }

    private static List<JsonNode> items(Client.Answer answer) throws Exception {
        return StreamSupport.stream(answer.accepted().json().path("items").spliterator(), false)
                .toList();
    }

    private static String last(URI address) {
        return address.getPath().substring(address.getPath().lastIndexOf('/') + 1);
    }
}
