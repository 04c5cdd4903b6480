package org.stet.annotation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.stet.browser.Look;

/** Two windows that say different things about the same; a person chooses, and nothing is lost before. */
@QuarkusTest
class ConflictJourneyTest extends BridgeDesk {

    private static void genre(Page page, String value) {
        page.locator("#tab-article").click();
        page.locator("#answers [data-key='genre  " + value + "']").click();
    }

    private static void tagQuotation(Page page) {
        doubleClickOn(page, "rebuild");
        press(page, "1", "Escape");
        saved(page);
    }

    @Test
    void of_two_answers_one_is_chosen() {
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            genre(page, "report");
            saved(page);
            var other = secondWindow(page);
            genre(page, "opinion");
            saved(page);
            genre(other, "analysis");

            var dialog = other.locator(".conflict-dialog");
            assertThat(dialog.locator(".version").first()).containsText("analysis");
            assertThat(dialog.locator(".version").last()).containsText("opinion");
            press(other, "1");
            saved(other);

            assertThat(DeskRoom.<String>stored(reading, "answers[0].value")).isEqualTo("analysis");
            assertThat(DeskRoom.<Integer>stored(reading, "answers.size()")).isEqualTo(1);
        }
    }

    /** Both are the first: neither window knows the answer of the other by its id. */
    @Test
    void of_two_first_answers_one_is_chosen_and_the_question_is_changed_on() {
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            var other = secondWindow(page);
            genre(page, "opinion");
            saved(page);
            genre(other, "analysis");

            var dialog = other.locator(".conflict-dialog");
            assertThat(dialog.locator(".version").first()).containsText("analysis");
            assertThat(dialog.locator(".version").last()).containsText("opinion");
            other.reload();
            assertThat(dialog.locator(".version").first()).containsText("analysis");
            press(other, "1");
            saved(other);
            assertThat(DeskRoom.<List<String>>stored(reading, "answers.value")).containsExactly("analysis");

            genre(other, "report");
            saved(other);
            assertThat(DeskRoom.<List<String>>stored(reading, "answers.value")).containsExactly("report");
            ana.complaints().clear();
        }
    }

    @Test
    void the_first_answer_of_another_window_may_stand() {
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            var other = secondWindow(page);
            genre(page, "opinion");
            saved(page);
            genre(other, "analysis");
            assertThat(other.locator(".conflict-dialog .version")).hasCount(2);
            press(other, "2");
            assertThat(other.locator(".conflict-dialog")).hasCount(0);
            assertThat(other.locator("#answers [data-key='genre  opinion']")).hasAttribute("aria-pressed", "true");

            genre(other, "report");
            saved(other);
            assertThat(DeskRoom.<List<String>>stored(reading, "answers.value")).containsExactly("report");
            ana.complaints().clear();
        }
    }

    @Test
    void a_choice_that_is_open_outlives_the_page() {
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            tagQuotation(page);
            var other = secondWindow(page);
            press(page, "u");
            saved(page);
            other.locator(".item-main").first().click();
            press(other, "]");
            assertThat(other.locator(".conflict-dialog .version")).hasCount(2);
            assertThat(other.locator(".conflict-dialog .version").first().locator(".differs"))
                    .hasText(new String[] {"“We will rebuild the bridge before winter,” the", "sure"});
            assertThat(other.locator(".conflict-dialog .version").last().locator(".differs"))
                    .hasText(new String[] {"“We will rebuild the bridge before winter,”", "unsure"});
            other.screenshot(
                    new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", "desk-conflict.png")));

            other.reload();
            assertThat(other.locator(".conflict-dialog .version")).hasCount(2);
            press(other, "1");
            saved(other);
            assertThat(DeskRoom.<String>stored(reading, "annotations[0].spans[0].exact"))
                    .startsWith("“We will rebuild the bridge before winter,” the");

            other.reload();
            other.waitForSelector("body[data-ready]");
            assertThat(other.locator(".conflict-dialog")).hasCount(0);
            ana.complaints().clear();
        }
    }

    @Test
    void the_reading_is_not_handed_in_over_a_choice_that_is_open() {
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            tagQuotation(page);
            var other = secondWindow(page);
            press(page, "u");
            saved(page);
            other.locator(".item-main").first().click();
            other.route("**/api/changes", Route::abort);
            press(other, "]");
            other.unroute("**/api/changes");
            press(other, "Control+Enter");
            other.evaluate("dispatchEvent(new Event('online'))");

            assertThat(other.locator(".conflict-dialog .version")).hasCount(2);
            assertThat(DeskRoom.<String>stored(reading, "state")).isEqualTo("open");
            ana.complaints().clear();
        }
    }

    @Test
    void a_note_that_is_being_written_leaves_the_choice_to_the_person() {
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            tagQuotation(page);
            var other = secondWindow(page);
            page.locator("#note").fill("From the first.");
            page.locator("#note").press("Control+Enter");
            saved(page);
            other.locator(".item-main").first().click();
            other.locator("#note").pressSequentially("From the second.");

            assertThat(other.locator(".conflict-dialog .version")).hasCount(2);
            press(other, "2");
            saved(other);
            assertThat(DeskRoom.<String>stored(reading, "annotations[0].note")).isEqualTo("From the first.");
        }
    }

    @Test
    void what_was_taken_away_on_both_sides_asks_nobody() {
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            tagQuotation(page);
            var other = secondWindow(page);
            press(page, "Backspace");
            saved(page);
            other.locator(".item-main").first().click();
            press(other, "Backspace");
            saved(other);

            assertThat(other.locator(".conflict-dialog")).hasCount(0);
            assertThat(other.locator("#list-count")).hasText("0 tags");
            assertThat(stored()).isEmpty();
        }
    }
}
