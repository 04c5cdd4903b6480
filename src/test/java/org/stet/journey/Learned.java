package org.stet.journey;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;

/**
 * A project with an article that the owner and the reviewer read, differed on and settled, and one in Arabic that the owner
 * has tagged.
 *
 * @param arabic the reading of the second
 */
record Learned(String project, String arabic) {

    private static final String HEADLINE = "Old bridge closes";
    private static final List<String> PARAGRAPHS = List.of(
            "The harbour board closed the old bridge on Monday after engineers found cracks in two pillars.",
            "“We will not gamble with lives,” the mayor, Ada Brandt, said. She promised that a ferry would run before the"
                    + " weekend.",
            "The reckless delay has ruined three shops, and everybody knows who is to blame.");
    private static final String TEXT = HEADLINE + "\n" + String.join("\n", PARAGRAPHS);

    private static final String QUOTE = "“We will not gamble with lives,”";
    private static final Map<String, String> OF_OWNER = Map.of(
            QUOTE,
            "partial-quote",
            "after engineers found cracks in two pillars",
            "background",
            "reckless",
            "loaded-language",
            "everybody knows who is to blame",
            "author-opinion");
    private static final Map<String, String> OF_REVIEWER = Map.of(
            QUOTE,
            "direct-quote",
            "engineers found cracks in two pillars",
            "background",
            "a ferry would run before the weekend",
            "indirect-quote",
            "reckless",
            "loaded-language",
            "everybody knows who is to blame",
            "unsupported-assertion");

    private static final Map<String, String> REASONS = Map.of(
            "label", "A whole sentence of hers stands between the marks.",
            "missing", "“Promised that” retells what she said: that is a passage of its own.",
            "boundary", "“After” says that it is the reason, so it belongs to it.");

    private static final String ARABIC_TITLE = "المدينة تغلق الجسر القديم";
    private static final List<String> ARABIC = List.of(
            "أغلقت هيئة الميناء الجسر القديم يوم الاثنين بعد أن وجد المهندسون شقوقًا في عمودين.",
            "قالت العمدة ليلى حدّاد: «لن نقامر بأرواح الناس». ووعدت بأن تعمل عبّارة قبل نهاية الأسبوع.",
            "ويرى سكان الحي أن التأخير المتهور أضرّ بثلاثة متاجر، ولم تقدّم البلدية تقريرًا منشورًا عن الأضرار.");
    private static final Map<String, String> ARABIC_TAGS = Map.of(
            "«لن نقامر بأرواح الناس»", "direct-quote",
            "تعمل عبّارة قبل نهاية الأسبوع", "indirect-quote",
            "المتهور", "loaded-language",
            "سكان الحي", "vague-source");

    /** @param scene whose reviewer reads here too */
    static Learned bring(Client owner, Scene scene, URI site) throws Exception {
        var project = UUID.randomUUID().toString();
        owner.put("/api/projects/" + project, Map.of("change", UUID.randomUUID(), "name", "The winter desk"))
                .accepted();
        owner.put(
                        "/api/projects/%s/members/%s".formatted(project, reviewer(owner, scene.sample())),
                        Map.of("change", UUID.randomUUID(), "role", "REVIEWER"))
                .accepted();
        var paragraphs = new ArrayList<>(List.of(HEADLINE));
        paragraphs.addAll(PARAGRAPHS);
        var article = Hostile.article(owner, project, HEADLINE, "en", paragraphs.toArray(String[]::new));
        read(owner, article, TEXT, OF_OWNER, true);
        var reviewer = Client.signedIn(site, Scene.REVIEWER, Scene.PASSWORD);
        settle(owner, article, read(reviewer, article, TEXT, OF_REVIEWER, true));

        var arabic = new ArrayList<>(List.of(ARABIC_TITLE));
        arabic.addAll(ARABIC);
        var second = Hostile.article(owner, project, ARABIC_TITLE, "ar", arabic.toArray(String[]::new));
        return new Learned(project, read(owner, second, String.join("\n", arabic), ARABIC_TAGS, false));
    }

    private static String reviewer(Client owner, String sample) throws Exception {
        var members = owner.get("/api/projects/%s/members".formatted(sample))
                .accepted()
                .json();
        return StreamSupport.stream(members.path("items").spliterator(), false)
                .filter(member -> member.path("name").asText().equals(Scene.REVIEWER))
                .findFirst()
                .orElseThrow()
                .path("account")
                .asText();
    }

    private static String read(Client reader, String article, String text, Map<String, String> tags, boolean submitted)
            throws Exception {
        var reading = UUID.randomUUID().toString();
        reader.put("/api/readings/" + reading, Map.of("change", UUID.randomUUID(), "article", article))
                .accepted();
        for (var tag : tags.entrySet()) {
            var words = tag.getKey();
            int start = text.indexOf(words); // all of it lies in the Basic Multilingual Plane
            reader.put(
                            "/api/annotations/" + UUID.randomUUID(),
                            Map.of(
                                    "change",
                                    UUID.randomUUID(),
                                    "reading",
                                    reading,
                                    "label",
                                    tag.getValue(),
                                    "spans",
                                    List.of(Map.of("start", start, "end", start + words.length(), "exact", words))))
                    .accepted();
        }
        if (submitted) {
            reader.post("/api/readings/%s/submit".formatted(reading), Map.of("change", UUID.randomUUID()))
                    .accepted();
        }
        return reading;
    }

    /** As the one reading has it, but where borders differ: there all that either took in. */
    private static void settle(Client owner, String article, String right) throws Exception {
        var settling = "/api/articles/%s/settling".formatted(article);
        var differences = owner.post(settling, Map.of("change", UUID.randomUUID(), "id", UUID.randomUUID()))
                .accepted()
                .json()
                .path("differences");
        for (var difference : differences) {
            var kind = difference.path("kind").asText();
            boolean border = kind.equals("boundary");
            owner.put(
                            "/api/settlements/" + UUID.randomUUID(),
                            Map.of(
                                    "change",
                                    UUID.randomUUID(),
                                    "article",
                                    article,
                                    "members",
                                    difference.path("members"),
                                    "decision",
                                    Map.of(
                                            "outcome",
                                            border ? "union" : "accept",
                                            "accepted",
                                            border ? List.of() : List.of(right),
                                            "reason",
                                            difference.toString().contains("author-opinion")
                                                    ? "Nobody is named who knows, and it could be checked."
                                                    : REASONS.get(kind))))
                    .accepted();
        }
        owner.post(settling + "/finish", Map.of("change", UUID.randomUUID())).accepted();
    }
}
