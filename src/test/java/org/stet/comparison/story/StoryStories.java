package org.stet.comparison.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.restassured.response.ValidatableResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.stet.Newsroom;
import org.stet.SignIn;
import org.stet.project.Role;

/** A story over HTTP; run once on each database. */
abstract class StoryStories extends StoryRoom {

    private static final String SAID = "“We will rebuild the bridge before winter, whatever it costs,”";
    private static final String TRIMMED = "“rebuild the bridge before winter”";

    @Test
    void outlets_that_name_one_story_are_side_by_side_whatever_the_case() {
        as("vera")
                .get("/api/projects/{p}/stories", project)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].articles.outlet", contains("Daily Ledger", "City Post"));
        story("vera").statusCode(200).body("articles", hasSize(2));
        as("vera")
                .get("/api/projects/{p}/stories/{s}", project, "No such story")
                .then()
                .statusCode(404);
    }

    @Test
    void a_trimmed_quotation_is_found_before_anybody_has_tagged_it() {
        story("vera")
                .body("articles.reading", contains(nullValue(), nullValue()))
                .body("quotations[0].words", equalTo(SAID))
                .body("quotations[0].source", nullValue())
                .body("quotations[0].cells.found", contains("in-full", "trimmed"))
                .body("quotations[0].cells.tagged", contains(false, false))
                .body("quotations[0].cells[1].parts.kind", contains("dropped", "same", "dropped"))
                .body("quotations[0].cells[1].dropped", equalTo(5));
    }

    @Test
    void what_the_readings_say_stands_beside_it() {
        tag("ana", ledger, "direct-quote", "Edda Kline", SAID);
        tag("ana", post, "partial-quote", "EDDA KLINE", TRIMMED);
        tag("ana", post, "author-opinion", "", "madness");
        submit("ana", ledger);
        submit("ana", post);

        story("vera")
                .body("articles.reading.reader", contains("ana", "ana"))
                .body("quotations[0].source", equalTo("Edda Kline"))
                .body("quotations[0].cells.tagged", contains(true, true))
                .body("sources.name", contains("Edda Kline"))
                .body("sources[0].cells.quotations", contains(1, 1))
                .body("labels.find { it.id == 'author-opinion' }.cells.passages", contains(0, 1));
    }

    @Test
    void an_answer_of_yes_or_no_reads_so() {
        var sourcing = new HashMap<String, Object>(
                as("ana").get("/api/tag-sets/sourcing").jsonPath().getMap("$"));
        sourcing.put(
                "questions",
                List.of(Map.of(
                        "id",
                        "heard",
                        "name",
                        "Heard?",
                        "about",
                        "…",
                        "kind",
                        "boolean",
                        "perTarget",
                        true,
                        "reasonRequired",
                        false)));
        sourcing.put("version", 1000);
        Newsroom.tagSet(project, "ana", "own", sourcing);
        var bridge = UUID.randomUUID();
        as("ana")
                .body(Map.of("change", UUID.randomUUID(), "project", project, "name", "The bridge"))
                .put("/api/targets/" + bridge)
                .then()
                .statusCode(201);
        for (var said : Map.of(ledger, "true", post, "false").entrySet()) {
            as("ana")
                    .body(Map.of(
                            "change",
                            UUID.randomUUID(),
                            "reading",
                            reading("ana", said.getKey()),
                            "question",
                            "heard",
                            "target",
                            bridge,
                            "value",
                            said.getValue(),
                            "reasons",
                            List.of()))
                    .put("/api/answers/" + UUID.randomUUID())
                    .then()
                    .statusCode(201);
            submit("ana", said.getKey());
        }

        story("vera").body("targets[0].cells.answers.flatten().value", contains("yes", "no"));
    }

    @Test
    void nobody_sees_a_reading_through_a_story_that_they_may_not_see() {
        tag("ben", ledger, "direct-quote", "Ben's secret source", SAID);

        // Open: for nobody, whatever their role.
        for (var name : List.of("ana", "cho", "vera")) {
            assertHidden(story(name));
        }
        submit("ben", ledger);
        // Blind: for nobody who is to read the text and has not handed in.
        assertHidden(story("cho"));
        story("vera").body("sources.name", hasItem("Ben's secret source"));
        // Not even when the reading is asked for.
        assertHidden(as("cho")
                .get("/api/projects/{p}/stories/{s}?reading={r}", project, STORY, reading("ben", ledger))
                .then());
        reading("cho", ledger);
        submit("cho", ledger);
        as("cho")
                .get("/api/projects/{p}/stories/{s}?reading={r}", project, STORY, reading("ben", ledger))
                .then()
                .body("sources.name", hasItem("Ben's secret source"));
    }

    private void assertHidden(ValidatableResponse answer) {
        var text = answer.statusCode(200).extract().asString();
        assertThat(text)
                .doesNotContain("secret source", reading("ben", ledger).toString())
                .doesNotContain("\"tagged\":true");
    }

    @Test
    void a_retelling_is_a_candidate_until_a_person_says_so() {
        retold();
        var id = UUID.randomUUID();

        story("ben")
                .body("quotations[1].cells[1].found", equalTo("not-word-for-word"))
                .body("quotations[1].cells[1].candidates", hasSize(1))
                .body("quotations[1].cells[1].candidates[0].verdict", equalTo(""))
                .body("quotations[1].cells[1].candidates[0].shared", hasItem("90,000"));

        say("ben", id, true, null).statusCode(201).body("confirmed", equalTo(true));
        story("ben")
                .body("quotations[1].cells[1].found", equalTo("retold"))
                .body("quotations[1].cells[1].candidates[0].verdict", equalTo("confirmed"))
                .body("quotations[1].cells[1].candidates[0].by", equalTo("ben"))
                .body("quotations[1].cells[1].candidates[0].own", equalTo(true));
        say("ben", id, false, null).statusCode(428);
        say("ben", id, false, "\"0\"").statusCode(200);
        story("vera")
                .body("quotations[1].cells[1].candidates[0].verdict", equalTo("refused"))
                .body("quotations[1].cells[1].found", equalTo("not-at-all"));
        say("cho", id, true, "\"1\"").statusCode(409);

        as("cho")
                .header("If-Match", "\"1\"")
                .delete("/api/retellings/{id}?change={c}", id, UUID.randomUUID())
                .then()
                .statusCode(404);
        as("ben")
                .header("If-Match", "\"1\"")
                .delete("/api/retellings/{id}?change={c}", id, UUID.randomUUID())
                .then()
                .statusCode(204);
        story("ben").body("quotations[1].cells[1].candidates[0].verdict", equalTo(""));
    }

    @Test
    void nothing_is_said_of_retellings_that_nobody_looked_for() {
        tag("ana", ledger, "direct-quote", "", "The repair will cost 90,000 crowns, Kline said.");
        submit("ana", ledger);

        story("ana")
                .body("quotations[1].source", nullValue())
                .body("quotations[1].cells[1].found", equalTo("not-looked-for"))
                .body("quotations[1].cells[1].candidates", hasSize(0));
        page("ana", "/projects/%s/stories/%s".formatted(project, StoryName.inAddress(STORY)))
                .statusCode(200)
                .body(containsString("Its source is not tagged, so retellings were not looked for."));
    }

    @Test
    void a_verdict_is_hidden_from_whoever_is_to_read_the_texts_alone() {
        retold();
        say("ben", UUID.randomUUID(), true, null).statusCode(201);

        tag("cho", ledger, "direct-quote", "Kline", "The repair will cost 90,000 crowns, Kline said.");

        story("cho").body("quotations.cells.flatten().candidates.flatten().verdict", not(hasItem("confirmed")));
        story("ana").body("quotations[1].cells[1].candidates[0].verdict", equalTo("confirmed"));
    }

    @Test
    void a_verdict_is_its_makers_alone_while_they_read_one_of_the_texts() {
        retold();
        say("ben", UUID.randomUUID(), true, null).statusCode(201);
        for (var article : List.of(ledger, post)) {
            reopen("ben", article);
            story("ana")
                    .body("quotations[1].cells[1].candidates[0].verdict", equalTo(""))
                    .body("quotations[1].cells[1].found", equalTo("not-word-for-word"));
            story("vera").body("quotations[1].cells[1].candidates[0].verdict", equalTo(""));

            submit("ben", article);
            story("ana")
                    .body("quotations[1].cells[1].candidates[0].verdict", equalTo("confirmed"))
                    .body("quotations[1].cells[1].candidates[0].by", equalTo("ben"));
        }
    }

    @Test
    void the_verdict_of_somebody_who_reads_neither_text_is_there_at_once() {
        retold();
        say("cho", UUID.randomUUID(), true, null).statusCode(201);

        story("vera").body("quotations[1].cells[1].candidates[0].verdict", equalTo("confirmed"));
    }

    private void reopen(String name, UUID article) {
        as(name).body(Map.of("change", UUID.randomUUID(), "reason", "One more look"))
                .post("/api/readings/" + reading(name, article) + "/reopen")
                .then()
                .statusCode(200);
    }

    @Test
    void a_repeated_verdict_is_answered_as_the_first_time() {
        retold();
        var id = UUID.randomUUID();
        var body = verdict(true);

        as("ben").body(body).put("/api/retellings/" + id).then().statusCode(201);
        as("ben").body(body).put("/api/retellings/" + id).then().statusCode(201).body("version", equalTo(0));
    }

    @Test
    void a_passage_of_another_project_retells_nothing() {
        var here = project;
        project = Newsroom.project("ana");
        Newsroom.member(project, "ben", Role.REVIEWER);
        var other = article("Radio", "Kline spends 90,000 crowns.", STORY);
        project = here;
        as("ben")
                .body(Map.of(
                        "change",
                        UUID.randomUUID(),
                        "confirmed",
                        true,
                        "quotation",
                        Map.of("article", ledger, "spans", spans(LEDGER, SAID)),
                        "passage",
                        Map.of("article", other, "spans", spans("Kline spends 90,000 crowns.", "90,000 crowns"))))
                .put("/api/retellings/" + UUID.randomUUID())
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("passage.article"));
    }

    @Test
    void the_table_is_a_file_that_a_spreadsheet_cannot_run() {
        article("=HYPERLINK(\"x\")", "“Nothing of the kind was ever said by anybody here,” he said.", STORY);

        as("vera")
                .get("/api/projects/{p}/stories/{s}/quotations.csv", project, STORY)
                .then()
                .statusCode(200)
                .header("Content-Type", containsString("text/csv"))
                .body(containsString("'=HYPERLINK"))
                .body(containsString("trimmed"));
    }

    @Test
    void pages_for_members_only() {
        page("vera", "/projects/" + project + "/stories").statusCode(200).body(containsString("Daily Ledger"));
        page("vera", "/projects/%s/stories/%s".formatted(project, StoryName.inAddress(STORY)))
                .statusCode(200)
                .body(containsString("Trimmed"))
                .body(containsString("no reading to see"));
        page("stranger", "/projects/" + project + "/stories").statusCode(404);
        story("stranger").statusCode(404);
        as("vera").get("/api/projects/{p}/stories", UUID.randomUUID()).then().statusCode(404);
        as("vera").get("/api/projects/{p}/stories/{s}", project, " ").then().statusCode(404);
    }

    private static ValidatableResponse page(String name, String path) {
        return SignIn.as(name).urlEncodingEnabled(false).get(path).then();
    }

    /** Ana and Ben have read both; what Kline says in one article is retold in the other. */
    private void retold() {
        tag("ana", ledger, "direct-quote", "Kline", "The repair will cost 90,000 crowns, Kline said.");
        tag("ana", post, "indirect-quote", "Kline", "Kline expects to spend 90,000 crowns on the repair.");
        for (var name : List.of("ana", "ben")) {
            for (var article : List.of(ledger, post)) {
                reading(name, article);
                submit(name, article);
            }
        }
    }

    private ValidatableResponse say(String name, UUID id, boolean confirmed, @Nullable String ifMatch) {
        var request = as(name).body(verdict(confirmed));
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.put("/api/retellings/" + id).then();
    }

    private Map<String, Object> verdict(boolean confirmed) {
        return Map.of(
                "change",
                UUID.randomUUID(),
                "confirmed",
                confirmed,
                "quotation",
                Map.of("article", ledger, "spans", spans(LEDGER, "The repair will cost 90,000 crowns, Kline said.")),
                "passage",
                Map.of("article", post, "spans", spans(POST, "Kline expects to spend 90,000 crowns on the repair.")));
    }
}
