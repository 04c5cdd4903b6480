package org.stet.adjudication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.stet.Newsroom;
import org.stet.Readers;
import org.stet.SignIn;
import org.stet.annotation.Annotation;
import org.stet.project.Role;

/** What is decided about borders says nothing of whose words they are. */
abstract class BorderStories {

    private static final String TEXT = """
            Council closes the bridge

            Critics called the plan “reckless” and “bold” and “late” and “grand” on Monday.
            """;

    /** The places of the differences in the list. */
    private static final int RECKLESS = 0;

    private static final int GRAND = 3;

    private Readers readers;
    private SettlingDesk desk;
    private UUID smith;
    private UUID jones;

    @BeforeEach
    void three_people_differ_in_marks_and_once_in_the_source() {
        readers = new Readers(TEXT);
        desk = new SettlingDesk(readers);
        Newsroom.member(readers.project, "cho", Role.REVIEWER);
        smith = readers.source("ana", "Ms Smith");
        jones = readers.source("ben", "Mr Jones");
        tag("ana", smith, "“reckless”", "“bold”", "“late”");
        tag("ben", readers.source("ben", "Ms Smith"), "“reckless”", "“bold”", "“late”");
        tag("cho", readers.source("cho", "Ms SMITH"), "reckless", "bold", "late");
        readers.tag("ana", "partial-quote", fields(smith, "attributed"), "“grand”");
        readers.tag("ben", "partial-quote", fields(jones, "distancing"), "“grand”");
        readers.tag("cho", "partial-quote", fields(readers.source("cho", "Mr JONES"), "attributed"), "grand");
        List.of("ana", "ben", "cho").forEach(readers::submit);
        desk.begin();
    }

    @Test
    void what_all_say_beside_the_borders_is_kept_and_what_they_do_not_stays_unset() {
        desk.decide(RECKLESS, Map.of("outcome", "union")).statusCode(201);
        desk.decide(GRAND, Map.of("outcome", "union")).statusCode(201).body("fields", anEmptyMap());

        assertThat(settled())
                .containsExactly(
                        "“reckless” {\"cue-place\":\"before\",\"use\":\"attributed\"} " + smith,
                        "“grand” {\"cue-place\":\"before\"} null");
    }

    @Test
    void of_each_field_it_can_be_said_who_is_right() {
        var fields = Map.of("source", readers.reading("ben"), "attributes.use", readers.reading("ana"));
        desk.decide(GRAND, Map.of("outcome", "intersection", "fields", fields)).statusCode(201);

        assertThat(settled()).containsExactly("grand {\"cue-place\":\"before\",\"use\":\"attributed\"} " + jones);
        desk.step("ana", "/undo").statusCode(200);
        assertThat(settled()).isEmpty();
        desk.step("ana", "/redo").statusCode(200);
        assertThat(settled()).containsExactly("grand {\"cue-place\":\"before\",\"use\":\"attributed\"} " + jones);
        desk.look()
                .body(
                        "differences[3].settlement.fields.source",
                        equalTo(readers.reading("ben").toString()));
    }

    @Test
    void a_field_in_which_nobody_differs_is_not_decided() {
        var ana = readers.reading("ana");
        desk.decide(GRAND, Map.of("outcome", "union", "fields", Map.of("attributes.cue-place", ana)))
                .statusCode(400)
                .body("errors[0].field", equalTo("fields"));
        desk.decide(GRAND, Map.of("outcome", "union", "fields", Map.of("source", UUID.randomUUID())))
                .statusCode(400)
                .body("errors[0].field", equalTo("fields"));

        assertThat(settled()).isEmpty();
    }

    @Test
    void what_a_reader_learns_is_what_was_decided_about_the_field() {
        for (int difference = RECKLESS; difference < GRAND; difference++) {
            desk.decide(difference, Map.of("outcome", "union")).statusCode(201);
        }
        desk.decide(GRAND, Map.of("outcome", "union", "fields", Map.of("source", readers.reading("cho"))))
                .statusCode(201);
        desk.finishAll();

        var lessons = SignIn.as("ana")
                .get("/api/projects/" + readers.project + "/lessons")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(lessons.getString("lessons.findAll { it.outcome[0].words == '“grand”' }.outcome.fields"))
                .contains("Mr JONES", "before")
                .doesNotContain("Smith", "ttribut");
    }

    @Test
    void an_identical_border_with_another_source_is_asked_about_by_itself() {
        var id = UUID.randomUUID();
        desk.decide("ana", id, RECKLESS, desk.accept("ana"), null).statusCode(201);

        SignIn.as("ana")
                .get("/api/settlements/" + id + "/identical")
                .then()
                .statusCode(200)
                .body("number", contains(2, 3))
                .body("[0].fields.source", equalTo("Ms Smith"));
        alike(id).body("settled", equalTo(2));

        desk.look().body("differences[3].standing", equalTo("open"));
        assertThat(settled()).hasSize(3).allMatch(tag -> tag.endsWith(smith.toString()));
    }

    @Test
    void what_was_said_of_fields_once_is_not_said_of_identical_borders() {
        var id = UUID.randomUUID();
        var fields = Map.of("source", readers.reading("ben"));
        desk.decide("ana", id, GRAND, Map.of("outcome", "union", "fields", fields), null)
                .statusCode(201);

        alike(id).body("settled", equalTo(3));

        assertThat(settled())
                .hasSize(4)
                .filteredOn(tag -> tag.endsWith(smith.toString()))
                .hasSize(3);
    }

    @Test
    void differences_that_are_decided_together_take_the_time_of_one() {
        desk.decide(GRAND, desk.accept("ben")).statusCode(201);
        var id = UUID.randomUUID();
        desk.decide("ana", id, RECKLESS, Map.of("outcome", "defer"), null).statusCode(201);
        desk.decide("ana", id, RECKLESS, desk.accept("ana"), "*").statusCode(200);

        alike(id).body("settled", equalTo(2));

        // Four settlements, but three decisions, and two times between them: too few to go by.
        desk.look().body("decided", equalTo(4)).body("secondsLeft", nullValue());
    }

    @Test
    void doing_a_decision_again_takes_no_time_either() {
        for (int difference = RECKLESS; difference <= GRAND; difference++) {
            desk.decide(difference, desk.accept("ana")).statusCode(201);
        }
        desk.look().body("secondsLeft", notNullValue());
        List.of("/undo", "/undo", "/redo", "/redo")
                .forEach(step -> desk.step("ana", step).statusCode(200));

        desk.look().body("decided", equalTo(4)).body("secondsLeft", nullValue());
    }

    private ValidatableResponse alike(UUID settlement) {
        return SignIn.as("ana")
                .contentType(ContentType.JSON)
                .body(Map.of("change", UUID.randomUUID()))
                .post("/api/settlements/" + settlement + "/identical")
                .then()
                .statusCode(200);
    }

    private void tag(String name, UUID source, String... words) {
        for (var each : words) {
            readers.tag(name, "partial-quote", fields(source, "attributed"), each);
        }
    }

    private static Map<String, Object> fields(UUID source, String use) {
        return Map.of("source", source, "attributes", Map.of("use", use, "cue-place", "before"));
    }

    /** Words, attributes and source of the settled tags, in text order. */
    private List<String> settled() {
        var reading = desk.settled();
        return QuarkusTransaction.requiringNew().call(() -> Annotation.inTextOrder(reading).stream()
                .map(tag -> tag.exact + " " + tag.attributes + " " + tag.source)
                .toList());
    }
}
