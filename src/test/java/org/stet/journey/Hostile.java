package org.stet.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What people bring along that no designer draws: a title that is one long word, labels with names as long as they may be,
 * dozens of tags on one sentence, a script that runs from right to left.
 *
 * @param project has the long labels
 * @param article with the long title
 * @param reading of that article, with the many tags
 * @param rightToLeft an article in Arabic, which nobody has read
 * @param rightToLeftReading a reading of another one, with tags
 */
record Hostile(String project, String article, String reading, String rightToLeft, String rightToLeftReading) {

    private static final String QUOTE = "«سنغلق الجسر قبل الشتاء»";
    private static final String ARABIC =
            "قالت العمدة في مؤتمر صحفي: " + QUOTE + ". وأضافت أن المهندسين حذّروا من الخطر.";

    private static final String WORD = "Donaudampfschifffahrtsgesellschaftskapitän".repeat(6);
    private static final String LONG = "whose name goes on and on and on and on and on and on and on";
    private static final String SENTENCE =
            "The shameful, reckless and frankly scandalous plan of the so-called experts, critics say, ruins us all.";
    private static final int LONGEST = 60;
    private static final List<String> WIDE = List.of(
            "direct-quote",
            "partial-quote",
            "indirect-quote",
            "sourced-assertion",
            "unsupported-assertion",
            "background",
            "evidence-claim",
            "author-opinion",
            "call-to-action");

    /** @param owner of the site */
    static Hostile bring(Client owner) throws IOException, InterruptedException {
        var project = UUID.randomUUID().toString();
        owner.put("/api/projects/" + project, Map.of("change", UUID.randomUUID(), "name", WORD.substring(0, 200)))
                .accepted();
        var version = owner.get("/api/projects/%s/tag-set".formatted(project))
                .json()
                .path("version")
                .asInt();
        owner.put(
                        "/api/projects/%s/tag-set".formatted(project),
                        Map.of("change", UUID.randomUUID(), "own", longLabels()),
                        version)
                .accepted();
        var article = article(owner, project, WORD, "en", WORD, SENTENCE, "https://example.org/" + "a/".repeat(120));
        var reading = UUID.randomUUID().toString();
        owner.put("/api/readings/" + reading, Map.of("change", UUID.randomUUID(), "article", article))
                .accepted();
        tagAll(owner, reading);
        return new Hostile(
                project,
                article,
                reading,
                article(owner, project, "الجسر مغلق", "ar", """
                الجسر مغلق

                قالت العمدة: «سنغلق الجسر قبل الشتاء».

                لا أحد يعرف السبب، يقول التقرير 2026 (PDF).""".split("\n\n")),
                rightToLeftReading(owner, project));
    }

    private static String rightToLeftReading(Client owner, String project) throws IOException, InterruptedException {
        var title = "الجسر والشتاء";
        var article = article(owner, project, title, "ar", title, ARABIC);
        var reading = UUID.randomUUID().toString();
        owner.put("/api/readings/" + reading, Map.of("change", UUID.randomUUID(), "article", article))
                .accepted();
        for (var label : List.of("direct-quote", "loaded-language")) {
            var words = label.equals("direct-quote") ? QUOTE : "الخطر";
            int start = title.length() + 1 + ARABIC.indexOf(words);
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
        return reading;
    }

    /** Nine labels on the whole sentence, two more on each of its words. */
    private static void tagAll(Client owner, String reading) throws IOException, InterruptedException {
        for (var label : WIDE) {
            tag(owner, reading, label, 0, SENTENCE.length() - 1);
        }
        var word = Pattern.compile("[\\w-]+").matcher(SENTENCE);
        while (word.find()) {
            tag(owner, reading, "loaded-language", word.start(), word.end());
            tag(owner, reading, "vague-source", word.start(), word.end());
        }
    }

    private static void tag(Client owner, String reading, String label, int start, int end)
            throws IOException, InterruptedException {
        int before = WORD.length() + 1;
        var span = Map.of("start", before + start, "end", before + end, "exact", SENTENCE.substring(start, end));
        owner.put(
                        "/api/annotations/" + UUID.randomUUID(),
                        Map.of(
                                "change", UUID.randomUUID(),
                                "reading", reading,
                                "label", label,
                                "note", WORD,
                                "spans", List.of(span)))
                .accepted();
    }

    /** Labels of the shipped set with long names, none of which excludes another. */
    private static ObjectNode longLabels() throws IOException {
        var set =
                (ObjectNode) new ObjectMapper().readTree(Files.readString(Path.of("annotation-schema/sourcing.json")));
        set.put("version", 2);
        for (var each : set.path("labels")) {
            var label = (ObjectNode) each;
            var name = label.path("name").asText() + " " + LONG;
            label.put("name", name.substring(0, LONGEST).strip());
            label.put("layer", label.path("id").asText());
            label.putArray("excludes");
        }
        return set;
    }

    static String article(Client owner, String project, String title, String language, String... paragraphs)
            throws IOException, InterruptedException {
        var text = String.join("\n", paragraphs);
        var blocks = new ArrayList<Map<String, Object>>();
        int start = 0;
        for (var paragraph : paragraphs) {
            blocks.add(Map.of(
                    "start",
                    start,
                    "end",
                    start + paragraph.length(),
                    "kind",
                    blocks.isEmpty() ? "headline" : "paragraph"));
            start += paragraph.length() + 1;
        }
        var id = UUID.randomUUID().toString();
        owner.put(
                        "/api/articles/" + id,
                        Map.of(
                                "change", UUID.randomUUID(),
                                "project", project,
                                "text", text,
                                "blocks", blocks,
                                "facts", Map.of("title", title, "language", language, "outlet", title)))
                .accepted();
        return id;
    }
}
