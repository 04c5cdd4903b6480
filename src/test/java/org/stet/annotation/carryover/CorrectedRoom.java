package org.stet.annotation.carryover;

import java.util.Map;
import java.util.UUID;

import io.restassured.response.ValidatableResponse;

import org.stet.annotation.ReadingRoom;

/** Ana's reading of an article about a bridge, and what a correction of its text does to it. */
public abstract class CorrectedRoom extends ReadingRoom {

    protected static final String CORRECTED = TEXT.replace("The café reopened in May", "The café reopened in June")
            .replace("Bridge to close", "Correction: May was June.\n\nBridge to close");

    /** As the preview makes blocks of it. */
    protected UUID corrected(String text) {
        var id = UUID.randomUUID();
        correct(id, text).statusCode(200);
        return id;
    }

    protected ValidatableResponse correct(UUID id, String text) {
        var preview = preview(text).statusCode(200).extract();
        return as("ana")
                .body(with(
                        Map.of(
                                "change",
                                UUID.randomUUID(),
                                "replaces",
                                preview.path("replaces"),
                                "text",
                                preview.path("preview.text"),
                                "blocks",
                                preview.path("preview.blocks")),
                        "original",
                        Map.of("text", text)))
                .put("/api/articles/" + article + "/texts/" + id)
                .then();
    }

    protected ValidatableResponse preview(String text) {
        return as("ana")
                .body(Map.of("text", text))
                .post("/api/articles/" + article + "/texts/previews")
                .then();
    }

    protected UUID tagged(String label, String words) {
        var id = UUID.randomUUID();
        put(id, tag(label, words)).statusCode(201);
        return id;
    }

    /** Ana's reading of the text as it is now. */
    protected UUID present() {
        return UUID.fromString(as("ana")
                .body(Map.of("change", UUID.randomUUID(), "article", article))
                .put("/api/readings/" + UUID.randomUUID())
                .then()
                .statusCode(200)
                .extract()
                .path("id"));
    }

    protected ValidatableResponse carryOver() {
        return as("ana").get("/api/readings/" + reading + "/carry-over").then().statusCode(200);
    }

    protected ValidatableResponse decide(String item, Map<String, Object> decision) {
        return as("ana")
                .body(with(decision, "change", decision.getOrDefault("change", UUID.randomUUID())))
                .put("/api/carried/" + item)
                .then();
    }

    protected ValidatableResponse decide(String item, String decision) {
        return decide(item, Map.of("decision", decision));
    }

    protected String waiting(int at) {
        return carryOver().extract().path("items[" + at + "].id");
    }
}
