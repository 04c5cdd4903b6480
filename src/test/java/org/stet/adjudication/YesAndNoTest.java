package org.stet.adjudication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.stet.Newsroom;
import org.stet.Readers;
import org.stet.SignIn;

/** What is true or false in the tag set reads yes or no to people. */
@QuarkusTest
class YesAndNoTest {

    private static final String VAGUE = "people close to the talks";
    private static final String TEXT = """
            Council closes the bridge

            The plan is dead, according to people close to the talks. Insiders agreed.
            """;

    /** The places of the differences in the list. */
    private static final int FIELD = 0;

    /** Ana says yes, Ben nothing. */
    private static final int HALF = 1;

    private static final int ANSWER = 2;

    private final Readers readers = new Readers(TEXT);
    private final SettlingDesk desk = new SettlingDesk(readers);

    @BeforeEach
    void two_people_differ_on_a_question_and_on_a_field_of_yes_and_no() {
        var sourcing = new HashMap<String, Object>(
                SignIn.as("ana").get("/api/tag-sets/sourcing").jsonPath().getMap("$"));
        var questions = new ArrayList<Object>((List<?>) sourcing.get("questions"));
        questions.add(Map.of(
                "id",
                "signed",
                "name",
                "Signed?",
                "about",
                "…",
                "kind",
                "boolean",
                "perTarget",
                false,
                "reasonRequired",
                false));
        sourcing.put("questions", questions);
        sourcing.put("version", 1000);
        Newsroom.tagSet(readers.project, "ana", "own", sourcing);
        readers.tag("ana", "vague-source", Map.of("attributes", Map.of("reason-given", true)), VAGUE);
        readers.tag("ben", "vague-source", Map.of("attributes", Map.of("reason-given", false)), VAGUE);
        readers.tag("ana", "vague-source", Map.of("attributes", Map.of("reason-given", true)), "Insiders");
        readers.tag("ben", "vague-source", "Insiders");
        readers.answer("ana", "signed", "true");
        readers.answer("ben", "signed", "false");
        List.of("ana", "ben").forEach(readers::submit);
        desk.begin();
    }

    @Test
    void whoever_settles_reads_what_readers_have_as_yes_and_no() {
        var field = settling(FIELD);
        assertThat(field.select(".settle-variant").eachText())
                .containsExactly(
                        "VS Vague or unnamed source " + VAGUE + " Reason given? yes",
                        "VS Vague or unnamed source " + VAGUE + " Reason given? no");
        assertThat(settling(ANSWER).select(".settle-variant").eachText()).containsExactly("Signed? yes", "Signed? no");
        desk.look()
                .body("differences[0].variants.tags.flatten().fields.'attributes.reason-given'", contains("yes", "no"))
                .body("differences[2].variants.answers.flatten().shown", contains("yes", "no"))
                .body("differences[2].variants.answers.flatten().value", contains("true", "false"));
        assertThat(field.text()).doesNotContain("true", "false");
    }

    @Test
    void a_field_is_set_to_yes_or_no_whoever_has_it() {
        assertThat(settling(FIELD).select("select[name=field] option").eachText())
                .containsExactly("yes (A)", "no (B)", "not set");
        assertThat(settling(HALF).select("select[name=field] option").eachText())
                .containsExactly("yes (A)", "no", "not set (B)");
    }

    @Test
    void a_question_is_answered_otherwise_by_yes_or_no() {
        var answer = settling(ANSWER).select("#answer option");

        assertThat(answer.eachText()).containsExactly("yes", "no");
        assertThat(answer.eachAttr("value")).containsExactly("true", "false");
    }

    @Test
    void the_comparison_says_so_too() {
        var readings = "?reading=%s&reading=%s".formatted(readers.reading("ana"), readers.reading("ben"));
        var page = page("/compare" + readings);
        assertThat(page.select("table").text()).contains("yes", "no").doesNotContain("true", "false");
        SignIn.as("ana")
                .get("/api/comparisons" + readings)
                .then()
                .statusCode(200)
                .body("differences[0].fields.values.flatten()", contains("yes", "no"))
                .body(
                        "differences.find { it.kind == 'answer' }.sides.answers.flatten().value",
                        contains("true", "false"));
    }

    @Test
    void what_readers_learn_says_so_whether_a_reader_was_right_or_none() {
        desk.decide(FIELD, desk.accept("ben")).statusCode(201);
        desk.decide(HALF, desk.accept("ana")).statusCode(201);
        desk.decide(ANSWER, Map.of("outcome", "replace", "answer", "false")).statusCode(201);
        desk.finishAll();

        JsonPath lessons = SignIn.as("ana")
                .get("/api/projects/" + readers.project + "/lessons")
                .then()
                .statusCode(200)
                .body("lessons.find { it.kind == 'answer' }.own.words", contains("yes"))
                .body("lessons.find { it.kind == 'answer' }.outcome.words", contains("no"))
                .body("lessons.findAll { it.kind == 'attribute' }.own.fields.flatten()", hasItem("Reason given?: yes"))
                .body(
                        "lessons.findAll { it.kind == 'attribute' }.outcome.fields.flatten()",
                        hasItem("Reason given?: no"))
                .body("lessons.size()", equalTo(3))
                .extract()
                .jsonPath();
        assertThat(lessons.getList("lessons.findAll { it.same }.kind")).containsExactly("attribute");
        assertThat(page("/projects/" + readers.project + "/lessons").text()).doesNotContain("true", "false");
    }

    private Document settling(int difference) {
        return page("/articles/%s/settle?at=%d".formatted(readers.article, difference + 1));
    }

    private static Document page(String path) {
        return Jsoup.parse(
                SignIn.as("ana").get(path).then().statusCode(200).extract().asString());
    }
}
