package org.stet.journey;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A board of the sample project on which an annotation and bare words of two outlets stand side by side.
 *
 * @param story the page of the story that both cover
 * @param chosen the page that has an article of it beside two others
 */
record Pinned(String board, String story, String chosen) {

    static Pinned bring(Client owner, Scene scene) throws Exception {
        var board = UUID.randomUUID().toString();
        owner.put(
                        "/api/boards/" + board,
                        Map.of(
                                "change",
                                UUID.randomUUID(),
                                "project",
                                scene.sample(),
                                "name",
                                "Phones, twice",
                                "shared",
                                true))
                .accepted();
        var annotations =
                owner.get("/api/readings/" + scene.left()).accepted().json().path("annotations");
        var stories = owner.get("/api/projects/%s/stories".formatted(scene.sample()))
                .accepted()
                .json()
                .path("items");
        for (var story : stories) {
            for (var article : story.path("articles")) {
                if (story.path("name").asText().startsWith("Phones")
                        && !article.path("id").asText().equals(scene.article())) {
                    pin(owner, board, words(owner, article.path("id").asText()));
                }
            }
        }
        pin(owner, board, Map.of("annotation", annotations.get(3).path("id").asText(), "heading", "A promise"));
        return new Pinned(
                board,
                "/projects/%s/stories/Phones%%20at%%20Tarn%%20Hollow%%20School".formatted(scene.sample()),
                chosen(owner, scene));
    }

    private static String chosen(Client owner, Scene scene) throws Exception {
        var chosen =
                new StringBuilder("/projects/%s/side-by-side?article=%s".formatted(scene.sample(), scene.article()));
        var articles = owner.get("/api/projects/%s/articles?limit=3".formatted(scene.sample()))
                .accepted()
                .json()
                .path("items");
        for (var article : articles) {
            if (!article.path("id").asText().equals(scene.article())) {
                chosen.append("&article=").append(article.path("id").asText());
            }
        }
        return chosen.toString();
    }

    private static Map<String, Object> words(Client owner, String article) throws Exception {
        var text = owner.get("/api/articles/" + article)
                .accepted()
                .json()
                .path("text")
                .asText();
        var words =
                owner.get("/api/texts/" + text).accepted().json().path("text").asText();
        var said = "“The phones sleep while the pupils are awake.”";
        int start = words.codePointCount(0, words.indexOf(said));
        return Map.of(
                "article",
                article,
                "spans",
                List.of(Map.of("start", start, "end", start + said.codePointCount(0, said.length()), "exact", said)));
    }

    private static void pin(Client owner, String board, Map<String, Object> what) throws Exception {
        var pin = new HashMap<>(what);
        pin.put("change", UUID.randomUUID());
        owner.put("/api/boards/%s/pins/%s".formatted(board, UUID.randomUUID()), pin)
                .accepted();
    }
}
