package org.stet.annotation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.stet.browser.Look;

/** What the desk says of work that was not kept, and of nothing to take back. */
@QuarkusTest
class NoticesJourneyTest extends BridgeDesk {

    private static final String WARNING = ".toast.warning";
    private static final Pattern READY = Pattern.compile("ready");

    @Test
    void three_are_on_the_screen_and_the_others_come_up_after_them() {
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            for (var label : List.of("unsupported-assertion", "loaded-language", "call-to-action")) {
                tag(reading, TEXT, label, "winter");
            }
            for (var key : List.of("5", "9", "Shift+A", "8", "5")) {
                doubleClickOn(page, "winter");
                press(page, key);
                saved(page);
            }
            assertThat(page.locator(WARNING)).hasCount(3);
            assertThat(page.locator(".toast.more")).containsText("1 more");
            assertThat(page.locator(WARNING).last()).containsText("(2 times)");
            page.locator(WARNING + " button").first().click();
            assertThat(page.locator(WARNING)).hasCount(3);
            assertThat(page.locator(".toast.more")).hasCount(0);
            assertThat(page.locator(WARNING).last()).containsText("Loaded language");
            ana.complaints().clear();
        }
    }

    /** Ana's label on a word that it has at another desk by now. */
    private static void refused(Page page, String word) {
        doubleClickOn(page, word);
        press(page, "5", "Escape");
        saved(page);
    }

    private void takenElsewhere(String... words) {
        for (var word : words) {
            tag(reading, TEXT, "unsupported-assertion", word);
        }
    }

    @Test
    void a_refusal_stands_once_and_goes_by_escape() {
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            takenElsewhere("winter");
            refused(page, "winter");
            assertThat(page.locator(WARNING)).containsText("Not kept:");
            refused(page, "winter");
            refused(page, "winter");
            assertThat(page.locator(WARNING)).containsText("(3 times)");
            assertThat(page.locator(WARNING)).hasCount(1);
            ana.meetsNoBarrier().screenshot("desk-refused");

            page.waitForTimeout(1_000);
            doubleClickOn(page, "spring");
            press(page, "Escape");
            assertThat(page.locator("#palette")).not().hasClass(READY);
            assertThat(page.locator(WARNING)).hasCount(1);
            press(page, "Escape");
            assertThat(page.locator(WARNING)).hasCount(0);

            refused(page, "winter");
            assertThat(page.locator(WARNING)).not().containsText("times");
            page.waitForTimeout(8_000);
            doubleClickOn(page, "spring");
            press(page, "Escape");
            assertThat(page.locator(WARNING)).hasCount(0);
            assertThat(page.locator("#palette")).hasClass(READY);
            ana.complaints().clear();
        }
    }

    @Test
    void it_goes_with_the_next_thing_done_but_not_before_it_could_be_read() {
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            takenElsewhere("winter");
            refused(page, "winter");
            assertThat(page.locator(WARNING)).hasCount(1);

            doubleClickOn(page, "rebuild");
            press(page, "5", "Escape");
            saved(page);
            assertThat(page.locator(WARNING)).hasCount(1);

            page.waitForTimeout(10_000);
            assertThat(page.locator(WARNING)).hasCount(1);
            doubleClickOn(page, "spring");
            press(page, "5");
            assertThat(page.locator(WARNING)).hasCount(0);
            ana.complaints().clear();
        }
    }

    @Test
    void words_are_chosen_through_it() {
        try (var ana = visitor(Look.TABLET)) {
            open(TEXT + "\n\nIt rained on Monday.".repeat(30));
            var page = desk(ana);
            takenElsewhere("winter");
            refused(page, "winter");
            var box = page.locator(WARNING).boundingBox();
            assertThat(words(page, box.x + 40, box.y + box.height / 2)).isTrue();

            var close = page.locator(WARNING + " button").boundingBox();
            page.mouse().move(box.x + 40, box.y - 60);
            page.mouse().down();
            page.mouse().move(close.x + close.width / 2, close.y + close.height / 2);
            assertThat(words(page, close.x + close.width / 2, close.y + close.height / 2))
                    .isTrue();
            page.mouse().up();
            assertThat(page.locator("#palette")).hasClass(READY);
            page.locator(WARNING + " button").click();
            assertThat(page.locator(WARNING)).hasCount(0);
            ana.complaints().clear();
        }
    }

    private static boolean words(Page page, double x, double y) {
        return (boolean) page.evaluate(
                "({ x, y }) => document.elementFromPoint(x, y).closest('#article, .desk-text') !== null",
                Map.of("x", x, "y", y));
    }

    @Test
    void nothing_to_take_back_is_a_passing_word() {
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            page.onResponse(response -> {
                if (response.status() >= 400) {
                    ana.complaints().add(response.status() + " " + response.url());
                }
            });
            press(page, "Control+z");
            assertThat(page.locator(".toast")).hasText("There is nothing to undo.");
            press(page, "Control+Shift+z");
            assertThat(page.locator(".toast")).hasText("There is nothing to redo.");
            doubleClickOn(page, "rebuild");
            press(page, "5", "Escape", "Control+z", "Control+z");
            assertThat(page.locator(".toast")).hasText("There is nothing to undo.");
            assertThat(page.locator(WARNING)).hasCount(0);
            saved(page);
        }
    }

    @Test
    void so_it_is_when_only_the_server_can_tell() {
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            page.evaluate("dispatchEvent(new Event('focus'))"); // another window may have been at work
            press(page, "Control+z");
            assertThat(page.locator(".toast")).hasText("There is nothing to undo.");
            assertThat(page.locator(WARNING)).hasCount(0);

            tag(reading, TEXT, "background", "inspection");
            page.evaluate("dispatchEvent(new Event('focus'))");
            press(page, "Control+z");
            assertThat(page.locator(".toast")).containsText("Background");
            saved(page);
            assertThat(stored()).isEmpty();
            ana.complaints().clear();
        }
    }
}
