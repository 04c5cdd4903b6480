package org.stet.journey;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * An article of the sample project on which one difference is decided.
 *
 * @param example the page on which the decision becomes an example
 */
record Settled(String example) {

    /** The page on which the article is settled; only once something is decided does it lead on. */
    String page() {
        return example.replaceFirst("/[^/]+/example$", "");
    }

    static Settled bring(Client owner, Scene scene) throws Exception {
        var articles = owner.get("/api/projects/%s/articles".formatted(scene.sample()))
                .accepted()
                .json()
                .path("items");
        for (var article : articles) {
            var id = article.path("id").asText();
            if (!id.equals(scene.article())) {
                for (var difference : differences(owner, id)) {
                    if (difference.path("kind").asText().equals("boundary")) {
                        return decided(owner, id, difference.path("members"));
                    }
                }
            }
        }
        throw new AssertionError("the readers of the sample project differ on no border");
    }

    private static JsonNode differences(Client owner, String article) throws Exception {
        return owner.post(
                        "/api/articles/%s/settling".formatted(article),
                        Map.of("change", UUID.randomUUID(), "id", UUID.randomUUID()))
                .accepted()
                .json()
                .path("differences");
    }

    private static Settled decided(Client owner, String article, JsonNode members) throws Exception {
        var settlement = UUID.randomUUID();
        owner.put(
                        "/api/settlements/" + settlement,
                        Map.of(
                                "change",
                                UUID.randomUUID(),
                                "article",
                                article,
                                "members",
                                members,
                                "decision",
                                Map.of("outcome", "union", "accepted", List.of(), "reason", "All of it was said.")))
                .accepted();
        return new Settled("/articles/%s/settle/%s/example".formatted(article, settlement));
    }
}
