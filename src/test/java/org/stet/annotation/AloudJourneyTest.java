package org.stet.annotation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.stet.browser.Look;

/** What somebody who does not see the desk is told of what keys select, and of what becomes of the work. */
@QuarkusTest
class AloudJourneyTest extends BridgeDesk {

    @Test
    void what_keys_select_is_told_with_its_kind_when_that_changes() {
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            var told = page.locator("#live");
            press(page, "j", "j");
            assertThat(told).hasText("Quotation: “until spring”");
            press(page, "Space");
            assertThat(told).hasText("Sentence: Board keeps the old bridge open “until spring”");
            press(page, "Shift+Space");
            assertThat(told).hasText("Quotation: “until spring”");
            press(page, "[");
            assertThat(told).hasText("open “until spring”");
            press(page, "{", "{");
            assertThat(told).hasText("spring”");
            press(page, "Shift+ArrowLeft", "Shift+ArrowLeft");
            assertThat(told).hasText("spring");
            doubleClickOn(page, "rebuild");
            press(page, "Space", "Space");
            assertThat(told)
                    .hasText("Paragraph: The harbour 👩‍👩‍👧 board voted on … earlier inspection had been passed.");
        }
    }

    @Test
    void that_work_waits_and_is_saved_again_is_told_once() {
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            page.route("**/api/**", route -> route.abort());
            doubleClickOn(page, "rebuild");
            press(page, "1", "Escape");
            assertThat(page.locator("#live")).containsText("The server does not answer.");
            page.unroute("**/api/**");
            assertThat(page.locator("#live")).hasText("Everything is saved again.");
        }
    }

    @Test
    void a_tag_says_what_it_asks_and_what_was_answered() {
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            var told = page.locator("#live");
            doubleClickOn(page, "reckless");
            press(page, "2");
            assertThat(told).hasText("Partial quote added. 1 tag. Use?");
            press(page, "1");
            assertThat(told).containsText("Use: ");
        }
    }
}
