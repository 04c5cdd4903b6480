package org.stet.annotation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.stet.browser.Look;

/** Keys that are held down longer than meant. */
@QuarkusTest
class HeldKeysJourneyTest extends BridgeDesk {

    private static void hold(Page page, String key) {
        hold(page, key, 3);
    }

    /** @param repeats how often the keyboard repeats it */
    private static void hold(Page page, String key, int repeats) {
        for (int press = 0; press <= repeats; press++) {
            page.keyboard().down(key);
        }
        page.keyboard().up(key);
    }

    @Test
    void a_digit_held_down_tags_and_answers_nothing() {
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            press(page, "j", "j", "j", "j", "1", "Enter");
            page.keyboard().type("The mayor");
            press(page, "Enter", "Escape");
            doubleClickOn(page, "reckless");

            hold(page, "1", 1);
            assertThat(page.locator("#strip")).containsText("The mayor");
            page.keyboard().down("Shift");
            hold(page, "L");
            page.keyboard().up("Shift");
            press(page, "Escape");

            assertThat(count(page)).hasText("3 tags");
            saved(page);
            assertThat(DeskRoom.<Object>stored(reading, "annotations[1].source"))
                    .isNull();
        }
    }

    @Test
    void keys_that_move_go_on_while_they_are_held_and_one_that_deletes_does_so_once() {
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            hold(page, "j");
            press(page, "1", "Escape");
            assertThat(item(page, "We will rebuild")).isVisible();
            hold(page, "}");
            assertThat(item(page, "We will rebuild")).not().containsText("the mayor");
            doubleClickOn(page, "reckless");
            press(page, "1", "Shift+L");
            page.locator(".item-main").first().click();

            hold(page, "Backspace");
            assertThat(count(page)).hasText("2 tags");
            page.keyboard().down("Control");
            hold(page, "z");
            page.keyboard().up("Control");
            assertThat(count(page)).hasText("1 tag");
        }
    }
}
