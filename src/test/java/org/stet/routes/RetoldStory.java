package org.stet.routes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.http.ContentType;

import org.stet.Newsroom;
import org.stet.SignIn;
import org.stet.article.Article;

/**
 * A story of two articles in a world's project, of which one retells what the other quotes. Its owner has handed in both and
 * tagged the quotation; w-reader is reading them.
 */
final class RetoldStory {

    private static final String NAME = "SECRETRETOLD";

    private static final String QUOTED = "The repair will cost 90,000 crowns, Kline said.";
    private static final String LEDGER = "Bridge to close\n\n" + QUOTED;
    private static final String RETOLD = "Kline expects to spend 90,000 crowns on the repair.";
    private static final String POST = "A vow is kept\n\n" + RETOLD + " Critics call that madness.";

    private final UUID ledger;
    private final UUID post;

    RetoldStory(World world) {
        var project = UUID.fromString(world.thing("project"));
        ledger = article(project, LEDGER);
        post = article(project, POST);
        var kline = put("w-owner", "sources", Map.of("project", project, "name", "Kline", "kind", "named-person"));
        read("w-owner", ledger, "direct-quote", kline, LEDGER, QUOTED);
        read("w-owner", post, "indirect-quote", kline, POST, RETOLD);
        put("w-reader", "readings", Map.of("article", ledger));
        put("w-reader", "readings", Map.of("article", post));
    }

    /** What tells of it, under its name and by its articles. */
    List<String> addresses() {
        var chosen = "?article=%s&article=%s".formatted(ledger, post);
        return List.of(
                "/api/projects/$project/stories/" + NAME,
                "/api/projects/$project/stories/" + NAME + "/quotations.csv",
                "/projects/$project/stories/" + NAME,
                "/api/projects/$project/side-by-side" + chosen,
                "/api/projects/$project/side-by-side/quotations.csv" + chosen,
                "/projects/$project/side-by-side" + chosen);
    }

    /** w-reader says that it is retold. */
    void judge() {
        put(
                "w-reader",
                "retellings",
                Map.of(
                        "confirmed",
                        true,
                        "quotation",
                        Map.of("article", ledger, "spans", spans(LEDGER, QUOTED)),
                        "passage",
                        Map.of("article", post, "spans", spans(POST, RETOLD))));
    }

    private static UUID article(UUID project, String text) {
        var id = Newsroom.article(project, text);
        QuarkusTransaction.requiringNew().run(() -> {
            Article article = Article.findById(id);
            article.story = NAME;
        });
        return id;
    }

    private static void read(String name, UUID article, String label, UUID source, String text, String words) {
        var reading = put(name, "readings", Map.of("article", article));
        put(
                name,
                "annotations",
                Map.of("reading", reading, "label", label, "source", source, "spans", spans(text, words)));
        SignIn.as(name)
                .contentType(ContentType.JSON)
                .body(Map.of("change", UUID.randomUUID()))
                .post("/api/readings/{r}/submit", reading)
                .then()
                .statusCode(200);
    }

    private static List<Map<String, Object>> spans(String text, String words) {
        int start = text.indexOf(words); // no character of theirs is outside the Basic Multilingual Plane
        return List.of(Map.of("start", start, "end", start + words.length(), "exact", words));
    }

    private static UUID put(String name, String collection, Map<String, Object> fields) {
        var id = UUID.randomUUID();
        var body = new HashMap<>(fields);
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
