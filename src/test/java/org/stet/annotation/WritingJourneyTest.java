package org.stet.annotation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.stet.browser.Look;

/** Notes are kept while they are written. */
@QuarkusTest
class WritingJourneyTest extends BridgeDesk {

    @Test
    void a_note_is_kept_before_its_field_is_left_and_undone_as_one() {
        tag(reading, TEXT, "loaded-language", "reckless");
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            page.locator(".item-main").click();
            press(page, "c");
            page.keyboard().type("Who says ");
            page.waitForCondition(() -> "Who says".equals(stored(reading, "annotations[0].note")));
            // The caret is where it was.
            page.keyboard().type("so?");
            page.waitForCondition(() -> "Who says so?".equals(stored(reading, "annotations[0].note")));
            assertThat(page.locator("#note")).isFocused();
            assertThat(page.locator("#note")).hasValue("Who says so?");

            press(page, "Escape", "Control+z");
            assertThat(page.locator(".toast").last()).hasText("Changed Loaded language in paragraph 3");
            assertThat(item(page, "reckless")).not().containsText("Who says");
            saved(page);
            assertThat(DeskRoom.<String>stored(reading, "annotations[0].note")).isNull();
            assertThat(count(page)).hasText("1 tag");
        }
    }
}
