package org.stet.journey;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Class packs by their ids.
 *
 * @param one of the article that several have read
 * @param two of it beside another one
 * @param hostile of words that want to be more than words
 * @param rightToLeft of an Arabic article
 */
record Packed(String one, String two, String hostile, String rightToLeft) {

    static Packed bring(Client owner, Scene scene, Hostile hostile) throws Exception {
        return new Packed(
                made(owner, List.of(scene.article())),
                made(owner, List.of(scene.article(), article(owner, scene.submitted()))),
                made(owner, List.of(hostile.article())),
                made(owner, List.of(article(owner, hostile.rightToLeftReading()))));
    }

    private static String made(Client owner, List<String> articles) throws Exception {
        var id = UUID.randomUUID().toString();
        owner.put("/api/packs/" + id, Map.of("change", UUID.randomUUID(), "articles", articles))
                .accepted();
        return id;
    }

    private static String article(Client owner, String reading) throws Exception {
        return owner.get("/api/readings/" + reading)
                .accepted()
                .json()
                .path("article")
                .asText();
    }
}
