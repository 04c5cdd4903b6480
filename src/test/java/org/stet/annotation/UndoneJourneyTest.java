package org.stet.annotation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.stet.browser.Look;

/** What an undo did is said in the words of the history. */
@QuarkusTest
class UndoneJourneyTest extends BridgeDesk {

    private static void undoes(Page page, String key, String sentence) {
        press(page, key);
        assertThat(page.locator(".toast").last()).hasText(sentence);
    }

    @Test
    void an_undo_says_what_happened_to_which_tag_and_where_before_and_after_a_reload() {
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            doubleClickOn(page, "rebuild");
            press(page, "1", "Escape", "u");
            undoes(page, "Control+z", "Changed Direct quote in paragraph 2");
            undoes(page, "Control+z", "Removed Direct quote in paragraph 2");
            undoes(page, "Control+Shift+Z", "Added Direct quote in paragraph 2");
            doubleClickOn(page, "reckless");
            press(page, "1", "Escape", "Backspace");
            undoes(page, "Control+z", "Added Direct quote in paragraph 3");

            saved(page);
            page.reload();
            page.waitForSelector("body[data-ready]");
            undoes(page, "Control+z", "Removed Direct quote in paragraph 3");
            undoes(page, "Control+Shift+Z", "Added Direct quote in paragraph 3");
            assertThat(page.locator(".details-quote")).hasText("“reckless”");
        }
    }

    @Test
    void links_are_named_by_what_they_say() {
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            tripleClickOn(page, "inspection");
            press(page, "5", "Escape");
            tripleClickOn(page, "listened");
            press(page, "8", "Escape", "r", "Enter", "2", "Escape");
            assertThat(page.locator("#details .links")).containsText("contradicts: Every earlier inspection");
            undoes(page, "Control+z", "Removed link contradicts");
        }
    }
}
