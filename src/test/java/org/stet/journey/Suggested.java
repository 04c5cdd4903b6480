package org.stet.journey;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A project that offers what the rules propose.
 *
 * @param reading of an article in which every rule finds something; nothing of it is decided
 * @param first a reading in a project that asks for a first judgement without suggestions
 * @param moved a project in which such a reading is handed in
 */
record Suggested(String reading, String first, String moved) {

    private static final String[] LINES = {
        "Ferry to return to 3 villages",
        "“We might put the ferry back in May,” Maria Keller, the harbour master, said on Monday.",
        "Keller said the ferry will certainly be back in May. Experts say the river is lower than ever.",
        "Critics called the timetable “reckless”. There is no evidence that anybody was asked.",
        "“We have waited long enough,” said Tom Brandt, a baker who lives on the far side of the river and rows to work.",
        "A report by the harbour office found that the landing stage had sunk by a hand’s breadth.",
        "Support our reporting: subscribe today and share this article."
    };

    /** @param owner of the site */
    static Suggested bring(Client owner) throws IOException, InterruptedException {
        var moved = UUID.randomUUID().toString();
        var reading = reading(owner, moved, "BLIND_FIRST");
        for (var step : List.of("first-judgement", "submit")) {
            owner.post("/api/readings/%s/%s".formatted(reading, step), Map.of("change", UUID.randomUUID()))
                    .accepted();
        }
        return new Suggested(
                reading(owner, UUID.randomUUID().toString(), "ON"),
                reading(owner, UUID.randomUUID().toString(), "BLIND_FIRST"),
                moved);
    }

    private static String reading(Client owner, String project, String mode) throws IOException, InterruptedException {
        owner.put("/api/projects/" + project, Map.of("change", UUID.randomUUID(), "name", "Suggestions " + mode))
                .accepted();
        owner.form(
                        "/projects/%s/settings".formatted(project),
                        Map.of("name", "Suggestions " + mode, "suggestions", mode))
                .accepted();
        var article = Hostile.article(owner, project, LINES[0], "en", LINES);
        var reading = UUID.randomUUID().toString();
        owner.put("/api/readings/" + reading, Map.of("change", UUID.randomUUID(), "article", article))
                .accepted();
        return reading;
    }
}
