package org.stet.annotation.consistency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.stet.Readers;
import org.stet.SignIn;
import org.stet.text.StoredText;

/** The look at all annotations that an administrator can have taken. */
@QuarkusTest
class ConsistencyTest {

    private static final String TEXT = "Bridge to close 😀\n\n“We will close it,” the mayor said. Nobody “answered”.";

    @Inject
    @SuppressWarnings("NullAway.Init")
    AgroalDataSource database;

    @SuppressWarnings("NullAway.Init")
    private Readers readers;

    @SuppressWarnings("NullAway.Init")
    private UUID whole;

    @SuppressWarnings("NullAway.Init")
    private UUID split;

    @BeforeEach
    void a_reading_that_is_as_it_should_be() throws SQLException {
        readers = new Readers(TEXT);
        whole = readers.tag("ana", "direct-quote", "“We will close it,”");
        split = readers.tag("ana", "loaded-language", "mayor", "answered");
        check().body("faults", equalTo(0)).body("first", hasSize(0));
        health().statusCode(200).body(containsString("\"faults\": 0"));
    }

    @AfterEach
    void leave_nothing_broken() throws SQLException {
        sql("delete from annotation where reading_id = '%s'".formatted(readers.reading("ana")));
        check().body("faults", equalTo(0));
    }

    @Test
    void other_words_than_the_text_says_are_found_and_not_shown() throws SQLException {
        sql("update annotation set exact = 'SECRETWORDS' where id = '%s'".formatted(whole));

        check().body("faults", equalTo(1))
                .body("first[0].annotation", equalTo(whole.toString()))
                .body("first[0].article", equalTo(readers.article.toString()))
                .body("first[0].reason", equalTo("Its words are not those of the text at its place."))
                .body(not(containsString("SECRETWORDS")));
        health().statusCode(503).body(containsString("\"faults\": 1"));
        SignIn.asNobody().get("/q/health/ready").then().statusCode(200);
    }

    @Test
    void a_place_over_a_border_outside_the_text_or_unreadable_is_found() throws SQLException {
        sql("update annotation set start_cp = 10, end_cp = 25, reach = 64 where id = '%s'".formatted(whole));
        check().body("first[0].reason", equalTo("A span of it is not within one block."));

        sql("update annotation set start_cp = 20, end_cp = 9000, reach = 32768 where id = '%s'".formatted(whole));
        check().body("first[0].reason", equalTo("Its place reaches beyond the end of the text."));

        sql("update annotation set parts = 'no passage' where id = '%s'".formatted(split));
        check().body(
                        "first.find { it.annotation == '%s' }.reason".formatted(split),
                        equalTo("Its place is no passage."));
    }

    @Test
    void what_is_withdrawn_is_not_looked_at() throws SQLException {
        sql("update annotation set exact = 'other', withdrawn = true where id = '%s'".formatted(whole));

        check().body("faults", equalTo(0));
    }

    @Test
    void only_the_first_ten_of_many_are_told_and_all_are_counted() throws SQLException {
        readers = new Readers("word ".repeat(12).strip());
        for (int i = 0; i < 12; i++) {
            tagWord(i);
        }
        sql("update annotation set exact = 'other' where reading_id = '%s'".formatted(readers.reading("ana")));

        check().body("faults", equalTo(12)).body("first", hasSize(10));
    }

    @Test
    void a_text_that_was_changed_is_found() throws SQLException {
        var text = "id = (select text_id from reading where id = '%s')".formatted(readers.reading("ana"));
        sql("update text_version set sha256 = '%s' where %s".formatted("f".repeat(64), text));

        check().body("faults", equalTo(1)).body("first[0].annotation", equalTo(null));
        sql("update text_version set sha256 = '%s' where %s"
                .formatted(StoredText.of(TEXT).sha256(), text));
    }

    @Test
    void a_repeated_request_is_answered_as_the_first_time() throws SQLException {
        var change = UUID.randomUUID();
        var first = run(change).extract().asString();
        sql("update annotation set exact = 'other' where id = '%s'".formatted(whole));

        assertThat(run(change).extract().asString()).isEqualTo(first);
        check();
        SignIn.asAdministrator().get("/api/consistency-checks/last").then().body("faults", equalTo(1));
    }

    @Test
    void health_names_what_keeps_acknowledged_writes() {
        SignIn.asNobody().get("/q/health/ready").then().statusCode(200).body(containsString("write_delay"));
    }

    @Test
    void metrics_are_for_this_machine() {
        SignIn.asNobody().get("/q/metrics").then().statusCode(200);
        SignIn.asNobody()
                .header("X-Forwarded-For", "203.0.113.9")
                .get("/q/metrics")
                .then()
                .statusCode(401);
        SignIn.as("ana")
                .header("X-Forwarded-For", "203.0.113.9")
                .get("/q/metrics")
                .then()
                .statusCode(403);
        SignIn.asAdministrator()
                .header("X-Forwarded-For", "203.0.113.9")
                .get("/q/metrics")
                .then()
                .statusCode(200);
    }

    private void tagWord(int number) {
        SignIn.as("ana")
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "change", UUID.randomUUID(),
                        "reading", readers.reading("ana"),
                        "label", "loaded-language",
                        "spans", List.of(Map.of("start", 5 * number, "end", 5 * number + 4, "exact", "word"))))
                .put("/api/annotations/" + UUID.randomUUID())
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse check() {
        return run(UUID.randomUUID());
    }

    private static ValidatableResponse run(UUID change) {
        return SignIn.asAdministrator()
                .contentType(ContentType.JSON)
                .body(Map.of("change", change))
                .post("/api/consistency-checks")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse health() {
        return SignIn.asNobody().get("/q/health").then();
    }

    private void sql(String statement) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.createStatement()) {
            update.executeUpdate(statement);
        }
    }
}
