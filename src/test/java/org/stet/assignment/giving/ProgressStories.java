package org.stet.assignment.giving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

/** How far a team is, and what of it nobody learns; run once on each database. */
abstract class ProgressStories extends GivingRoom {

    @Test
    void editors_see_each_reader_and_readers_themselves_and_the_whole() {
        var bridge = article("Bridge", "One two three four.");
        var harbour = article("Harbour", "One two three.");
        given(bridge, "rolf", "2020-01-01");
        given(harbour, "rolf", "2031-01-01");
        given(bridge, "rita", null);
        submit("rita", opened("rita", bridge));

        progress("edda")
                .body("all.given", equalTo(3))
                .body("all.submitted", equalTo(1))
                .body("all.overdue", equalTo(1))
                .body("all.words", equalTo(7))
                .body("own.given", equalTo(0))
                .body("readers.find { it.name == 'rolf' }.progress.given", equalTo(2))
                .body("readers.find { it.name == 'rolf' }.progress.overdue", equalTo(1))
                .body("readers.find { it.name == 'rita' }.progress.submitted", equalTo(1))
                .body("readers.find { it.name == 'rita' }.progress.words", equalTo(0));
        progress("rolf")
                .body("all.given", equalTo(3))
                .body("own.given", equalTo(2))
                .body("own.words", equalTo(7))
                .body("readers", nullValue());
        assignments("rolf", "").body("items.readerName", contains("rolf", "rolf"));
        assignments("rolf", "?reader=" + id("rita")).body("items.size()", equalTo(0));
        as("vera").get("/api/projects/" + project + "/progress").then().statusCode(403);
        as("edda")
                .get("/api/projects/" + project + "/progress/articles")
                .then()
                .statusCode(200)
                .body("items.title", contains("Harbour", "Bridge"))
                .body("items.given", contains(1, 2))
                .body("items.submitted", contains(0, 1));
    }

    /** Byte for byte: that somebody begins, tags or reopens is theirs alone. */
    @Test
    void nothing_that_an_editor_sees_changes_when_a_reader_begins_and_works() {
        var bridge = article("Bridge");
        article("Harbour");
        given(bridge, "rolf", null);
        var before = seen();

        var reading = opened("rolf", bridge);
        as("rolf")
                .body(Map.of(
                        "change",
                        UUID.randomUUID(),
                        "reading",
                        reading,
                        "label",
                        "background",
                        "spans",
                        List.of(Map.of("start", 0, "end", 8, "exact", "A bridge"))))
                .put("/api/annotations/" + UUID.randomUUID())
                .then()
                .statusCode(201);
        opened("rita", bridge);
        assertThat(seen()).isEqualTo(before);

        submit("rolf", reading);
        assertThat(seen()).isNotEqualTo(before);
    }

    private String seen() {
        var page = as("edda")
                .get("/projects/" + project + "/assignments")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        var proposal = as("edda")
                .body(Map.of("readers", List.of(id("rolf"), id("rita")), "each", 2))
                .post(path() + "/proposals")
                .asString();
        return withoutMadeIds(page)
                + progress("edda").extract().asString()
                + as("edda")
                        .get("/api/projects/" + project + "/progress/articles")
                        .asString()
                + assignments("edda", "").extract().asString()
                + proposal;
    }

    /** The page makes new ids for its forms each time. */
    private static String withoutMadeIds(String page) {
        return page.replaceAll("name=\"change\" value=\"[^\"]*\"", "");
    }

    @Test
    void in_an_open_project_what_was_begun_unasked_counts_as_its_readers_share() {
        var bridge = article("Bridge");
        article("Harbour");
        opened("rita", bridge);
        assertThat(shares()).containsExactlyInAnyOrder(0, 0);
        settings(false, false);
        assertThat(shares()).containsExactlyInAnyOrder(0, 1);
        assertThat(seen()).doesNotContain("unasked");
        submit("edda", opened("edda", bridge));
        assertThat(seen()).containsOnlyOnce("read it unasked");
    }

    @Test
    void what_somebody_began_who_has_left_leaves_the_article_to_be_read() {
        settings(false, false);
        opened("rita", article("Bridge"));
        assertThat(toBeGiven()).isZero();

        leaves("rita");

        assertThat(toBeGiven()).isOne();
    }

    /** How many articles would be given to Rolf if each were to be read once. */
    private int toBeGiven() {
        return as("edda")
                .body(Map.of("readers", List.of(id("rolf")), "each", 1))
                .post(path() + "/proposals")
                .then()
                .statusCode(200)
                .extract()
                .<Integer>path("gifts.size()");
    }

    private List<Integer> shares() {
        return as("edda")
                .body(Map.of("readers", List.of(id("rolf"), id("rita")), "each", 1))
                .post(path() + "/proposals")
                .then()
                .statusCode(200)
                .extract()
                .path("loads.articlesBefore");
    }

    @Test
    void a_reading_taken_up_again_is_not_handed_in() {
        var bridge = article("Bridge");
        given(bridge, "rolf", null);
        var reading = opened("rolf", bridge);
        submit("rolf", reading);
        progress("edda").body("all.submitted", equalTo(1));
        as("rolf")
                .body(Map.of("change", UUID.randomUUID(), "reason", "A slip"))
                .post("/api/readings/" + reading + "/reopen")
                .then()
                .statusCode(200);
        progress("edda").body("all.submitted", equalTo(0));
    }
}
