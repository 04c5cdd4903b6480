package org.stet.annotation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.stet.browser.Look;

/** Where the keys go on from while nothing is selected. */
@QuarkusTest
class PlaceJourneyTest extends BridgeDesk {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    j                | “We will rebuild the bridge before winter,” the mayor said.
                    k                | “until spring”
                    Shift+ArrowRight | “We will rebuild the bridge before winter,” the mayor said.
                    ArrowRight       | The
                    Space            | The harbour 👩‍👩‍👧 board voted on Monday.
                    Shift+ArrowDown  | Critics called the plan “reckless”.
                    """)
    void after_escape_they_go_on_from_where_one_was(String key, String words) {
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            press(page, "j", "j", "j");
            assertThat(selected(page)).isEqualTo("The harbour 👩‍👩‍👧 board voted on Monday.");
            press(page, "Escape");
            press(page, key);
            assertThat(selected(page)).isEqualTo(words);
        }
    }

    @Test
    void a_click_is_a_place_to_begin_at() {
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            sentence(page, "should have listened").click();
            press(page, "j");
            assertThat(selected(page)).isEqualTo("The mayor should have listened sooner.");
            sentence(page, "Every earlier").click();
            press(page, "Space");
            assertThat(selected(page)).isEqualTo("Every earlier inspection had been passed.");
            press(page, "Space");
            assertThat(selected(page)).contains("The harbour", "Every earlier");
        }
    }

    @Test
    void whoever_has_only_just_opened_the_desk_begins_at_the_top() {
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            press(page, "j");
            assertThat(selected(page)).startsWith("Board keeps");
        }
    }

    /** What a copy would take: the selection, in words. */
    private static String selected(Page page) {
        page.waitForTimeout(100);
        return String.valueOf(page.evaluate("""
                () => {
                  const data = new DataTransfer();
                  document.dispatchEvent(new ClipboardEvent("copy", { clipboardData: data, bubbles: true, cancelable: true }));
                  return data.getData("text/plain");
                }"""));
    }

    private static Locator sentence(Page page, String words) {
        return page.locator(".sentence").filter(new Locator.FilterOptions().setHasText(words));
    }
}
