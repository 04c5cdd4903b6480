package org.stet.agreement;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.stet.SignIn;

/** Who had other labels or other questions before them did not judge the same. */
@QuarkusTest
class TagSetsOfReadingsTest {

    private static final String TEXT = "A bridge is shut.\n\nBuy a boat today.";
    private static final String LATE = "not-story";

    private final Newsdesk desk = new Newsdesk("ada", "bob");

    @Test
    void a_reading_under_another_tag_set_is_left_out_and_the_page_says_so() {
        desk.choose("tagSet", "classroom");
        both(desk.article(TEXT), LATE);
        desk.agreement("olga", "").body("readers", hasSize(2)).body("leftOut.otherTagSet", equalTo(0));

        desk.choose("tagSet", "sourcing");
        desk.agreement("olga", "")
                .body("readers", empty())
                .body("articles", equalTo(0))
                .body("leftOut.otherTagSet", equalTo(2));
        SignIn.as("olga")
                .get("/projects/" + desk.project + "/agreement")
                .then()
                .body(containsString("2 readings are left out: they were made under other tag sets."));
    }

    @Test
    void who_did_not_have_a_label_to_choose_is_missing_for_it_and_for_its_layer() {
        var whole = classroom();
        desk.choose("own", without(whole, LATE));
        both(desk.article(TEXT), "says-who");
        var raised = new HashMap<>(whole);
        int version = (Integer) whole.getOrDefault("version", 0);
        raised.put("version", version + 1);
        desk.choose("own", raised);
        both(desk.article(TEXT), LATE);

        desk.agreement("olga", "")
                .body("articles", equalTo(2))
                .body(alpha("label:says-who", "articles"), equalTo(2))
                .body(alpha("label:" + LATE, "articles"), equalTo(1))
                .body("methods", containsString(" " + version + "–" + (version + 1) + ","));
    }

    @Test
    void a_question_of_yes_and_no_has_a_figure_and_a_scale_goes_by_its_numbers() {
        var own = new HashMap<>(classroom());
        own.put(
                "questions",
                List.of(
                        question("signed", "boolean", List.of()),
                        question(
                                "trust",
                                "ordinal",
                                List.of(
                                        Map.of("id", "high", "name", "high", "number", 3),
                                        Map.of("id", "low", "name", "low", "number", 1),
                                        Map.of("id", "99", "name", "cannot tell"),
                                        Map.of("id", "middle", "name", "middle", "number", 2)))));
        desk.choose("own", own);
        answered("true", "low", "low");
        answered("false", "high", "middle");
        answered("true", "99", "high");

        desk.agreement("olga", "")
                .body(answer("signed", "nominal.value"), equalTo(1f))
                .body(answer("signed", "nominal.units"), equalTo(3))
                .body(answer("signed", "ordinal"), nullValue())
                .body(answer("trust", "nominal.units"), equalTo(3))
                .body(answer("trust", "ordinal.value"), notNullValue())
                .body(answer("trust", "ordinal.units"), equalTo(2));
        desk.agreement("olga", "/answers?question=signed").body("yesNo", equalTo(true));
        SignIn.as("olga")
                .get("/projects/" + desk.project + "/agreement/answers?question=signed")
                .then()
                .body(containsString("ada: yes"))
                .body(containsString("bob: no"))
                .body(not(containsString("ada: true")));
    }

    private void answered(String signed, String ada, String bob) {
        int article = desk.article(TEXT);
        desk.answer("ada", article, "signed", signed)
                .answer("bob", article, "signed", signed)
                .answer("ada", article, "trust", ada)
                .answer("bob", article, "trust", bob)
                .submit("ada", article)
                .submit("bob", article);
    }

    private void both(int article, String label) {
        for (var reader : List.of("ada", "bob")) {
            desk.tag(reader, article, label, "Buy a boat today.").submit(reader, article);
        }
    }

    private static Map<String, Object> classroom() {
        return SignIn.as("olga").get("/api/tag-sets/classroom").jsonPath().getMap("$");
    }

    private static Map<String, Object> without(Map<String, Object> tagSet, String label) {
        var smaller = new HashMap<>(tagSet);
        smaller.put("labels", others((List<?>) tagSet.getOrDefault("labels", List.of()), label));
        smaller.put("presets", List.of());
        return smaller;
    }

    private static List<?> others(List<?> labels, String id) {
        return labels.stream()
                .filter(label -> label instanceof Map<?, ?> map && !id.equals(map.get("id")))
                .toList();
    }

    private static Map<String, Object> question(String id, String kind, List<?> values) {
        var question = new HashMap<String, Object>(
                Map.of("id", id, "name", id, "about", "…", "kind", kind, "perTarget", false, "reasonRequired", false));
        if (!values.isEmpty()) {
            question.put("values", values);
        }
        return question;
    }

    private static String alpha(String subject, String field) {
        return "labels.find { it.subject == '%s' }.figures.find { it.measure == 'alpha' }.%s".formatted(subject, field);
    }

    private static String answer(String question, String field) {
        return "answers.find { it.question == '%s' }.%s".formatted(question, field);
    }
}
