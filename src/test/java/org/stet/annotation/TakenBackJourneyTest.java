package org.stet.annotation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.SignIn.as;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.stet.Newsroom;
import org.stet.browser.Look;
import org.stet.project.Role;

/** Whatever was done at the desk is taken back in its order, with words, after a reload as before it. */
@QuarkusTest
class TakenBackJourneyTest extends BridgeDesk {

    private static final String CHANGES = "**/api/changes";

    private static void step(Page page, String key, String sentence) {
        press(page, key);
        assertThat(page.locator(".toast").last()).hasText(sentence);
    }

    private static void undoes(Page page, String sentence) {
        step(page, "Control+z", sentence);
    }

    private static void redoes(Page page, String sentence) {
        step(page, "Control+Shift+z", sentence);
    }

    private static void anew(Page page) {
        saved(page);
        page.reload();
        page.waitForSelector("body[data-ready]");
    }

    private static void quoteOf(Page page, String name) {
        doubleClickOn(page, "rebuild");
        press(page, "1", "Enter");
        page.keyboard().type(name);
        press(page, "Enter");
    }

    private static List<String> sources(String who, UUID project) {
        return as(who).get("/api/projects/" + project + "/sources").jsonPath().getList("items.name");
    }

    private UUID project() {
        return UUID.fromString(stored(reading, "project"));
    }

    @Test
    void a_renamed_and_then_the_added_source() {
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            quoteOf(page, "The mayor");
            rename(page, "Ruth Esper");
            anew(page);

            page.locator("#tab-cast").click();
            undoes(page, "Renamed source Ruth Esper back to The mayor");
            assertThat(page.locator(".part-name")).hasText("The mayor");
            assertThat(count(page)).hasText("1 tag");
            redoes(page, "Renamed source The mayor to Ruth Esper");
            assertThat(page.locator(".part-name")).hasText("Ruth Esper");
            undoes(page, "Renamed source Ruth Esper back to The mayor");
            saved(page);
            assertThat(sources("ana", project())).containsExactly("The mayor");

            anew(page);
            undoes(page, "Changed Direct quote in paragraph 2. Removed source The mayor.");
            saved(page);
            assertThat(sources("ana", project())).isEmpty();
            assertThat(stored()).containsExactly("direct-quote");
            anew(page);
            redoes(page, "Changed Direct quote in paragraph 2. Added source The mayor.");
            page.locator("#tab-cast").click();
            assertThat(page.locator(".part-name")).hasText("The mayor");
            undoes(page, "Changed Direct quote in paragraph 2. Removed source The mayor.");
            undoes(page, "Removed Direct quote in paragraph 2");
            saved(page);
            assertThat(stored()).isEmpty();
            press(page, "Control+z");
            assertThat(page.locator(".toast").last()).containsText("There is nothing to undo.");
            ana.complaints().clear(); // the server says so too
        }
    }

    @Test
    void words_that_name_a_source() {
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            quoteOf(page, "Ruth Esper");
            page.locator("[data-key='passage mention']").click();
            doubleClickOn(page, "mayor said");
            page.locator("#pickbar .primary").click();
            anew(page);
            page.locator("#tab-cast").click();
            assertThat(page.locator(".part-named")).isVisible();

            undoes(page, "Changed Direct quote in paragraph 2");
            page.locator("#tab-cast").click();
            assertThat(page.locator(".part-named")).hasCount(0);
            redoes(page, "Changed Direct quote in paragraph 2");
            page.locator("#tab-cast").click();
            assertThat(page.locator(".part-named")).containsText("mayor");
        }
    }

    @Test
    void that_there_is_nothing_in_a_paragraph() {
        open(IntStream.range(0, 30)
                .mapToObj(at -> "Paragraph %d tells nothing new, at some length.".formatted(at))
                .collect(Collectors.joining("\n\n")));
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            press(page, "End");
            page.waitForTimeout(200); // it has scrolled, and by far too short to have seen it
            tripleClickOn(page, "25");
            press(page, "Shift+Backspace");
            undoes(page, "Took back that there is nothing in paragraph 26");
            redoes(page, "Said that there is nothing in paragraph 26");
            saved(page);
            assertThat(stored("seen", "blocks")).contains(25);

            anew(page);
            undoes(page, "Took back that there is nothing in paragraph 26");
            saved(page);
            page.waitForTimeout(2500); // what was taken back is before the eyes, and does not count by itself
            assertThat(stored("seen", "blocks")).doesNotContain(25);
            assertThat(page.locator("#progress")).not().hasAttribute("title", "30 of 30 paragraphs seen");
            redoes(page, "Said that there is nothing in paragraph 26");
            saved(page);
            assertThat(stored("seen", "blocks")).contains(25);
        }
    }

    @Test
    void an_answer_about_the_article_and_a_target() {
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            page.locator("#tab-article").click();
            page.locator("[data-key='genre  report']").click();
            page.locator(".new-target input").last().fill("The bridge");
            page.locator(".new-target input").last().press("Enter");
            assertThat(page.locator("#answers .target")).hasText("The bridge");
            anew(page);

            page.locator("#tab-article").click();
            undoes(page, "Removed target The bridge");
            assertThat(page.locator("#answers .target")).hasCount(0);
            undoes(page, "Took back the answer to Genre");
            assertThat(page.locator("[data-key='genre  report']")).hasAttribute("aria-pressed", "false");
            redoes(page, "Answered Genre");
            redoes(page, "Added target The bridge");
            assertThat(page.locator("#answers .target")).hasText("The bridge");
            assertThat(page.locator("[data-key='genre  report']")).hasAttribute("aria-pressed", "true");
        }
    }

    @Test
    void without_a_server_and_over_a_reload() {
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            quoteOf(page, "The mayor");
            saved(page);
            page.route(CHANGES, Route::abort);
            rename(page, "Ruth Esper");
            page.reload();
            page.waitForSelector("body[data-ready]");
            page.locator("#tab-cast").click();
            assertThat(page.locator(".part-name")).hasText("Ruth Esper");
            undoes(page, "Renamed source Ruth Esper back to The mayor");
            press(page, "Control+z"); // what came before, only the server knows
            assertThat(page.locator(".toast").last()).containsText("Only the server knows what came before.");

            page.unroute(CHANGES);
            saved(desk(ana));
            assertThat(stored()).containsExactly("direct-quote");
            assertThat(sources("ana", project())).isEmpty();
            ana.complaints().clear();
        }
    }

    @Test
    void what_an_editor_confirmed_stays_and_the_reader_is_told_why() {
        var project = Newsroom.project("ana");
        Newsroom.member(project, "ben", Role.REVIEWER);
        reading = opened("ben", project, TEXT);
        try (var ben = visitor("ben", Look.WIDE)) {
            var page = desk(ben);
            quoteOf(page, "The mayor");
            rename(page, "Ruth Esper");
            saved(page);
            String source =
                    as("ben").get("/api/readings/" + reading).then().extract().path("annotations[0].source");
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
                    .put("/api/sources/" + source)
                    .then()
                    .statusCode(200);

            press(page, "Control+z");
            assertThat(page.locator(".toast.warning"))
                    .containsText("“Ruth Esper” stays as it is: an editor has confirmed it for all readers since.");
            assertThat(page.locator(".part-name")).hasText("Ruth Esper");
            ben.meetsNoBarrier().screenshot("desk-undo-stays");
            anew(page);
            press(page, "Control+z");
            assertThat(page.locator(".toast.warning")).containsText("“Ruth Esper” stays as it is");
            assertThat(page.locator(".toast").first()).hasText("Changed Direct quote in paragraph 2");
            saved(page);
            assertThat(sources("ana", project)).containsExactly("Ruth Esper");
        }
    }
}
