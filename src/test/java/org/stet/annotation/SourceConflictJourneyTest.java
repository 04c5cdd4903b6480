package org.stet.annotation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.SignIn.as;

import java.util.Map;
import java.util.UUID;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.stet.Newsroom;
import org.stet.browser.Look;
import org.stet.project.Role;

/** A source that was renamed, merged or confirmed while this desk changed it: a person chooses, and nothing is lost. */
@QuarkusTest
class SourceConflictJourneyTest extends BridgeDesk {

    private static void quoteOf(Page page, String name) {
        doubleClickOn(page, "rebuild");
        press(page, "1", "Enter");
        page.keyboard().type(name);
        press(page, "Enter");
        page.locator("[data-key='passage mention']").click();
        doubleClickOn(page, "mayor said");
        page.locator("#pickbar .primary").click();
        saved(page);
    }

    private static void chosen(Page page, String key, String name) {
        press(page, key);
        saved(page);
        page.locator("#tab-cast").click();
        assertThat(page.locator(".part-name")).hasText(name);
        assertThat(page.locator(".part")).containsText("Named as “mayor”");
        page.reload();
        page.waitForSelector("body[data-ready]");
        assertThat(page.locator(".conflict-dialog")).hasCount(0);
        page.locator("#tab-cast").click();
        assertThat(page.locator(".part-name")).hasText(name);
        assertThat(page.locator(".part")).containsText("Named as “mayor”");
    }

    private UUID source(String name) {
        return UUID.fromString(
                as(name).get("/api/readings/" + reading).then().extract().path("annotations[0].source"));
    }

    /** An editor says that another record stands for a source. */
    private void merge(UUID source, String into) {
        var other = UUID.randomUUID();
        UUID project = UUID.fromString(stored(reading, "project"));
        as("ana")
                .contentType("application/json")
                .body(Map.of(
                        "change", UUID.randomUUID(), "project", project, "name", into, "kind", "named-organisation"))
                .put("/api/sources/" + other)
                .then()
                .statusCode(201);
        as("ana")
                .contentType("application/json")
                .body(Map.of("change", UUID.randomUUID(), "into", other))
                .put("/api/sources/" + source + "/merged-into")
                .then()
                .statusCode(200);
    }

    @Test
    void of_two_names_of_a_source_one_is_chosen() {
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            quoteOf(page, "The mayor");
            var other = secondWindow(page);
            rename(page, "Ruth Esper");
            saved(page);
            rename(other, "Mayor Esper");

            var versions = other.locator(".conflict-dialog .version");
            assertThat(versions.first()).containsText("Mayor Espera person with a name");
            assertThat(versions.last()).containsText("Ruth Esper");
            chosen(other, "1", "Mayor Esper");
            assertThat(page.locator(".part-name")).hasText("Ruth Esper");
            rename(page, "R. Esper");
            assertThat(page.locator(".conflict-dialog .version").last()).containsText("Mayor Esper");
            chosen(page, "2", "Mayor Esper");
            ana.complaints().clear();
        }
    }

    @Test
    void two_windows_that_give_a_source_the_same_name_ask_nobody() {
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            quoteOf(page, "The mayor");
            var other = secondWindow(page);
            rename(page, "Ruth Esper");
            saved(page);
            rename(other, "Ruth Esper");
            saved(other);
            assertThat(other.locator(".conflict-dialog")).hasCount(0);
            assertThat(other.locator(".part-name")).hasText("Ruth Esper");
        }
    }

    @Test
    void a_source_that_was_merged_meanwhile_may_become_one_of_its_own() {
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            quoteOf(page, "The mayor");
            var merged = source("ana");
            page.route("**/api/changes", Route::abort);
            rename(page, "Mayor Esper");
            merge(merged, "City hall");
            page.unroute("**/api/changes");
            page.evaluate("dispatchEvent(new Event('online'))");

            var versions = page.locator(".conflict-dialog .version");
            assertThat(versions.first()).containsText("becomes a source of your own");
            assertThat(versions.last()).containsText("City hall");
            ana.meetsNoBarrier().screenshot("desk-conflict-source");
            page.reload();
            assertThat(versions.first()).containsText("Mayor Esper");
            assertThat(versions.last()).containsText("an editor made one source of yours and this one");
            chosen(page, "1", "Mayor Esper");
            assertThat(source("ana")).isNotEqualTo(merged);
            ana.complaints().clear();
        }
    }

    @Test
    void passages_of_a_source_that_was_merged_meanwhile_go_where_the_editor_put_them() {
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            quoteOf(page, "The mayor");
            merge(source("ana"), "City hall");
            rename(page, "Mayor Esper");

            assertThat(page.locator(".conflict-dialog .version").last()).containsText("City hall");
            chosen(page, "2", "City hall");
            ana.complaints().clear();
        }
    }

    @Test
    void what_an_editor_confirmed_stays_and_its_reader_may_keep_the_own_name_beside_it() {
        var project = Newsroom.project("ana");
        Newsroom.member(project, "ben", Role.REVIEWER);
        reading = opened("ben", project, TEXT);
        try (var ben = visitor("ben", Look.WIDE)) {
            var page = desk(ben);
            quoteOf(page, "The mayor");
            var confirmed = source("ben");
            as("ana")
                    .contentType("application/json")
                    .header("If-Match", "*")
                    .body(Map.of(
                            "change",
                            UUID.randomUUID(),
                            "project",
                            project,
                            "name",
                            "Ruth Esper",
                            "kind",
                            "named-person",
                            "confirmed",
                            true))
                    .put("/api/sources/" + confirmed)
                    .then()
                    .statusCode(200);
            rename(page, "Mayor Esper");

            assertThat(page.locator(".conflict-dialog .version").last())
                    .containsText("confirmed by an editor, for all readers");
            chosen(page, "1", "Mayor Esper");
            assertThat(source("ben")).isNotEqualTo(confirmed);
            assertThat(as("ana")
                            .get("/api/projects/" + project + "/sources")
                            .jsonPath()
                            .getList("items.name"))
                    .containsExactly("Ruth Esper");
            ben.complaints().clear();
        }
    }
}
