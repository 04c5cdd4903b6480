package org.stet.journey;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * An article whose text was corrected after somebody had read it.
 *
 * @param article with two texts
 * @param earlier the reading of the first
 * @param reading the one of the second, in which three tags wait
 */
record Corrected(String article, String earlier, String reading) {

    private static final List<String> BEFORE = List.of(
            "Bridge vote splits council",
            "The council voted 6-5 on Monday to close the Harbour Bridge for repairs, after a debate of four hours.",
            "“We had no choice,” said Mayor Ruth Esper. “The engineers told us it could fall.”",
            "Shop owners on the east bank fear for their trade. They want a ferry until the work is done.",
            "The bridge was built in 1931 and has been repaired three times since.");
    private static final List<String> AFTER = List.of(
            "Bridge vote splits council",
            "Correction: an earlier version of this article gave the wrong result of the vote.",
            "The council voted 7-4 on Monday to close the Harbour Bridge for repairs, after a debate of four hours.",
            "“We had no choice,” said Mayor Ruth Esper. “The engineers told us it could fall.”",
            "The bridge was built in 1931 and has been repaired three times since.",
            "Nobody has asked the people who live below it.");

    static Corrected bring(Client owner, String project) throws IOException, InterruptedException {
        var article =
                Hostile.article(owner, project, "Bridge vote splits council", "en", BEFORE.toArray(String[]::new));
        var earlier = open(owner, article);
        tag(owner, earlier, "direct-quote", "“We had no choice,”");
        tag(owner, earlier, "background", "The council voted 6-5 on Monday");
        tag(owner, earlier, "background", "a debate of four hours");
        tag(owner, earlier, "author-opinion", "fear for their trade");
        tag(owner, earlier, "background", "The bridge was built in 1931");
        var preview = owner.post("/api/articles/%s/texts/previews".formatted(article), Map.of("text", text()))
                .accepted()
                .json();
        owner.put(
                        "/api/articles/%s/texts/%s".formatted(article, UUID.randomUUID()),
                        Map.of(
                                "change", UUID.randomUUID(),
                                "replaces", preview.path("replaces"),
                                "text", preview.at("/preview/text"),
                                "blocks", preview.at("/preview/blocks"),
                                "original", Map.of("text", text())))
                .accepted();
        return new Corrected(article, earlier, open(owner, article));
    }

    /** The corrected text, as somebody would paste it. */
    static String text() {
        return String.join("\n\n", AFTER);
    }

    private static String open(Client owner, String article) throws IOException, InterruptedException {
        return owner.put("/api/readings/" + UUID.randomUUID(), Map.of("change", UUID.randomUUID(), "article", article))
                .accepted()
                .json()
                .path("id")
                .asText();
    }

    private static void tag(Client owner, String reading, String label, String words)
            throws IOException, InterruptedException {
        int start = String.join("\n", BEFORE).indexOf(words);
        owner.put(
                        "/api/annotations/" + UUID.randomUUID(),
                        Map.of(
                                "change",
                                UUID.randomUUID(),
                                "reading",
                                reading,
                                "label",
                                label,
                                "spans",
                                List.of(Map.of("start", start, "end", start + words.length(), "exact", words))))
                .accepted();
    }
}
