package org.stet.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.stet.Newsroom;
import org.stet.Readers;
import org.stet.SignIn;
import org.stet.project.Role;

/**
 * How a search goes to work, and so how long it takes, depends on what its person may see. Here two hits are few, and a search
 * that goes through the articles has no patience: its answer says which way it went.
 */
@QuarkusTest
@TestProfile(HiddenTagsTest.TwoAreFew.class)
@SuppressWarnings("NullAway.Init") // set before each test
class HiddenTagsTest {

    /** What is more than two is looked for in the articles, and that ends after the first of them. */
    public static final class TwoAreFew implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("stet.search.patience", "0s", "stet.search.least", "0", "stet.search.few", "2");
        }
    }

    private static final String TEXT = "Bridge to close\n\nOne, two, three, four, said the mayor.";
    private static final List<String> HIDDEN = List.of("One", "two", "three", "four");

    private Readers seen;
    private UUID source;

    /** What Ana may see stands in the last of many articles. */
    @BeforeEach
    void ana_has_one_of_each() {
        var project = Newsroom.project("ana");
        Newsroom.member(project, "ben", Role.REVIEWER);
        for (int i = 0; i < 12; i++) {
            new Readers(project, TEXT).tag("ana", "background", "the mayor");
        }
        seen = new Readers(project, TEXT);
        source = source();
        tag("ana", "Bridge");
    }

    @Test
    void a_search_goes_the_same_way_whatever_is_tagged_in_readings_that_are_hidden() {
        var searches = List.of("label=direct-quote", "source=" + source, "value=marks:opener-missing");
        var before = searches.stream().map(this::answer).toList();

        HIDDEN.forEach(words -> tag("ben", words));

        assertThat(searches.stream().map(this::answer)).isEqualTo(before);
        assertThat(before).allMatch(answer -> answer.startsWith("1 exact"));
    }

    @Test
    void what_is_handed_in_counts() {
        HIDDEN.forEach(words -> tag("ben", words));
        seen.submit("ben");

        assertThat(answer("label=direct-quote")).isEqualTo("0 atLeast through=false");
    }

    private String answer(String search) {
        var found = SignIn.as("ana")
                .get("/api/projects/%s/passages?%s".formatted(seen.project, search))
                .then()
                .statusCode(200)
                .extract();
        return "%s %s through=%s"
                .formatted(found.path("count.hits"), found.path("count.kind"), found.<Boolean>path("through"));
    }

    private void tag(String name, String words) {
        seen.tag(
                name, "direct-quote", Map.of("source", source, "attributes", Map.of("marks", "opener-missing")), words);
    }

    private UUID source() {
        var id = UUID.randomUUID();
        SignIn.as("ana")
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "change",
                        UUID.randomUUID(),
                        "project",
                        seen.project,
                        "name",
                        "the mayor",
                        "kind",
                        "named-person",
                        "confirmed",
                        true))
                .put("/api/sources/" + id)
                .then()
                .statusCode(201);
        return id;
    }
}
