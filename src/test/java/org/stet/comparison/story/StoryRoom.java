package org.stet.comparison.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;

import org.stet.Newsroom;
import org.stet.SignIn;
import org.stet.article.Article;
import org.stet.project.Role;

/** Two outlets that cover one event, in a project of Ana's; Ben and Cho read for it, Vera looks on. */
public abstract class StoryRoom {

    protected static final String LEDGER = """
            Bridge to close

            “We will rebuild the bridge before winter, whatever it costs,” said Mayor Kline 👩‍👩‍👧.

            The repair will cost 90,000 crowns, Kline said. “I think so,” she added.""";

    protected static final String POST = """
            Mayor vows to “rebuild the bridge before winter”

            Kline expects to spend 90,000 crowns on the repair. Critics call that madness.""";

    protected static final String STORY = "The bridge / and the \"mayor\"";

    protected UUID project;
    protected UUID ledger;
    protected UUID post;

    private final Map<String, UUID> readings = new HashMap<>();
    private final Map<String, UUID> sources = new HashMap<>();

    @BeforeEach
    protected void two_outlets() {
        readings.clear();
        sources.clear();
        project = Newsroom.project("ana");
        Newsroom.member(project, "ben", Role.REVIEWER);
        Newsroom.member(project, "cho", Role.REVIEWER);
        Newsroom.member(project, "vera", Role.VIEWER);
        ledger = article("Daily Ledger", LEDGER, STORY);
        post = article("City Post", POST, STORY.toUpperCase(Locale.ROOT));
    }

    protected UUID article(String outlet, String text, String story) {
        var id = Newsroom.article(project, text);
        QuarkusTransaction.requiringNew().run(() -> {
            Article article = Article.findById(id);
            article.outlet = outlet;
            article.story = story;
        });
        return id;
    }

    protected static RequestSpecification as(String name) {
        return SignIn.as(name).contentType(ContentType.JSON);
    }

    protected UUID reading(String name, UUID article) {
        return readings.computeIfAbsent(name + article, any -> {
            var id = UUID.randomUUID();
            as(name).body(Map.of("change", UUID.randomUUID(), "article", article))
                    .put("/api/readings/" + id)
                    .then()
                    .statusCode(201);
            return id;
        });
    }

    protected void submit(String name, UUID article) {
        as(name).body(Map.of("change", UUID.randomUUID()))
                .post("/api/readings/" + reading(name, article) + "/submit")
                .then()
                .statusCode(200);
    }

    protected UUID source(String maker, String name) {
        return sources.computeIfAbsent(maker + name, any -> {
            var id = UUID.randomUUID();
            as(maker)
                    .body(Map.of("change", UUID.randomUUID(), "project", project, "name", name, "kind", "named-person"))
                    .put("/api/sources/" + id)
                    .then()
                    .statusCode(201);
            return id;
        });
    }

    protected static List<Map<String, Object>> spans(String text, String... words) {
        var spans = new ArrayList<Map<String, Object>>();
        for (var each : words) {
            int start = text.codePointCount(0, text.indexOf(each));
            spans.add(Map.of("start", start, "end", start + each.codePointCount(0, each.length()), "exact", each));
        }
        return spans;
    }

    protected static String text(UUID article, UUID ledger) {
        return article.equals(ledger) ? LEDGER : POST;
    }

    /** @param source name of the source; empty for none */
    protected UUID tag(String name, UUID article, String label, String source, String words) {
        var body = new HashMap<String, Object>();
        body.put("change", UUID.randomUUID());
        body.put("reading", reading(name, article));
        body.put("label", label);
        body.put("spans", spans(text(article, ledger), words));
        if (!source.isEmpty()) {
            body.put("source", source(name, source));
        }
        var id = UUID.randomUUID();
        as(name).body(body).put("/api/annotations/" + id).then().statusCode(201);
        return id;
    }

    /** Somebody's judgement that these words are against the bridge. */
    protected void stance(String name, UUID article, String words) {
        var target = UUID.randomUUID();
        as(name).body(Map.of("change", UUID.randomUUID(), "project", project, "name", "The bridge"))
                .put("/api/targets/" + target)
                .then()
                .statusCode(201);
        as(name).body(Map.of(
                        "change",
                        UUID.randomUUID(),
                        "reading",
                        reading(name, article),
                        "label",
                        "author-opinion",
                        "spans",
                        spans(text(article, ledger), words),
                        "stance",
                        Map.of("target", target, "value", "against")))
                .put("/api/annotations/" + UUID.randomUUID())
                .then()
                .statusCode(201);
    }

    protected ValidatableResponse story(String name) {
        return as(name).get("/api/projects/{p}/stories/{s}", project, STORY).then();
    }
}
