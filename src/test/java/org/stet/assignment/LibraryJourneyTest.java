package org.stet.assignment;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;

import com.google.gson.JsonObject;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.stet.browser.Look;

/** A reader goes through the library by key. */
@QuarkusTest
class LibraryJourneyTest extends LibraryVisits {

    private UUID harbour = UUID.randomUUID();
    private UUID budget = UUID.randomUUID();

    /** Newest first: the budget, which is begun, the bridge, which is submitted, the harbour, which is not begun. */
    @BeforeEach
    void three_articles() {
        harbour = article("Harbour closes", "The Ledger", "en", "Harbour closes\n\nNobody knows why.");
        submit("rolf", opened("rolf", article("Bridge opens", null, "en", "Bridge opens\n\nAt last.")));
        budget = article("Budget passes", null, "en", "Budget passes\n\nBy one vote.");
    }

    @Test
    void the_cursor_goes_from_row_to_row_and_enter_opens_what_the_row_wants() {
        var reading = opened("rolf", budget);
        try (var rolf = rolf(Look.WIDE)) {
            var page = library(rolf, "");
            press(page, "j");
            assertThat(focused(page)).isEqualTo("Go on: Budget passes");
            press(page, "j");
            assertThat(focused(page)).isEqualTo("Look: Bridge opens");
            press(page, "ArrowDown", "j", "j");
            assertThat(focused(page)).isEqualTo("Read: Harbour closes");
            press(page, "k", "ArrowUp", "k");
            assertThat(focused(page)).isEqualTo("Go on: Budget passes");
            press(page, "Enter");
            page.waitForURL("**/readings/" + reading);
        }
    }

    @Test
    void keys_lead_from_a_row_to_its_readings_to_class_material_and_to_its_export() {
        submit("rolf", opened("rolf", budget));
        try (var rolf = rolf(Look.WIDE)) {
            var page = library(rolf, "");
            press(page, "m");
            assertThat(page.locator("table.library")).isVisible();
            page.getByText("Budget passes").focus();
            press(page, "m");
            page.waitForURL("**/articles/" + budget + "/packs");
            page = library(rolf, "");
            press(page, "e");
            page.waitForURL("**/projects/*/export");
            page = library(rolf, "");
            page.getByText("Budget passes").focus();
            press(page, "e");
            page.waitForURL("**/articles/" + budget + "/export");
            page = library(rolf, "");
            page.getByText("Budget passes").focus();
            press(page, "v");
            page.waitForURL("**/articles/" + budget + "/readings");
        }
    }

    @Test
    void enter_begins_a_reading_and_the_cursor_goes_on_from_where_the_focus_is() {
        try (var rolf = rolf(Look.WIDE)) {
            var page = library(rolf, "");
            page.getByText("Bridge opens").focus();
            press(page, "j");
            assertThat(focused(page)).isEqualTo("Read: Harbour closes");
            press(page, "Enter");
            page.waitForURL("**/readings/*");
            assertThat(page.locator("#article")).containsText("Nobody knows why");
        }
    }

    @Test
    void behind_the_last_row_the_cursor_reaches_the_next_page() {
        try (var rolf = rolf(Look.WIDE)) {
            var page = library(rolf, "?limit=2");
            press(page, "k");
            assertThat(focused(page)).isEqualTo("More articles");
            press(page, "Enter");
            page.waitForURL("**after=*");
            assertThat(page.locator(".library .title")).hasText("Harbour closes");
        }
    }

    @Test
    void one_key_opens_what_was_begun_and_then_what_was_not() {
        var reading = opened("rolf", budget);
        try (var rolf = rolf(Look.WIDE)) {
            var page = library(rolf, "?status=submitted");
            press(page, "n");
            page.waitForURL("**/readings/" + reading);
            submit("rolf", reading);
            page = library(rolf, "");
            press(page, "n");
            page.waitForURL("**/readings/*");
            assertThat(page.locator("#article")).containsText("Nobody knows why");
            submit("rolf", UUID.fromString(page.url().replaceAll(".*/", "")));
            page = library(rolf, "");
            press(page, "n");
            assertThat(page.locator("[data-waits]")).hasCount(0);
            assertThat(page.url()).endsWith("/projects/" + project);
        }
    }

    @Test
    void the_slash_searches_and_keys_are_letters_in_the_field() {
        try (var rolf = rolf(Look.WIDE)) {
            var page = library(rolf, "?status=todo");
            press(page, "j", "/");
            assertThat(focused(page)).isEqualTo("");
            page.keyboard().type("njk/");
            assertThat(page.locator("#q")).hasValue("njk/");
            press(page, "Control+a");
            page.keyboard().type("harbour");
            press(page, "Enter");
            page.waitForURL("**q=harbour**");
            assertThat(page.locator(".library .title")).hasText("Harbour closes");
            assertThat(page.locator(".statuses [aria-current]")).hasText("To do 1");
            page.getByText("Clear").click();
            assertThat(page.locator(".library .title")).hasCount(3);
        }
    }

    @Test
    void whoever_switched_single_keys_off_has_none_but_the_arrows_and_is_told_of_none() {
        try (var rolf = rolf(Look.WIDE)) {
            var page = library(rolf, "");
            assertThat(page.locator("[data-key-hint]")).isVisible();
            singleKeys(page, "off");
            assertThat(page.locator("[data-key-hint]")).isHidden();
            press(page, "j", "/", "n");
            assertThat(page.evaluate("() => document.activeElement === document.body"))
                    .isEqualTo(true);
            press(page, "ArrowDown");
            assertThat(focused(page)).contains("Budget passes");
            page.evaluate("() => document.activeElement.blur()");

            singleKeys(page, "text");
            assertThat(page.locator("[data-key-hint]")).isVisible();
            press(page, "j", "/", "n");
            assertThat(page.evaluate("() => document.activeElement === document.body"))
                    .isEqualTo(true);
            page.locator(".library .title").first().focus();
            press(page, "j");
            assertThat(focused(page)).isEqualTo("Look: Bridge opens");
            press(page, "/");
            assertThat(page.locator("#q")).isFocused();
        }
    }

    @Test
    void keys_of_the_browser_stay_the_browsers() {
        try (var rolf = rolf(Look.WIDE)) {
            var page = library(rolf, "");
            page.evaluate("""
                    () => {
                      window.taken = [];
                      addEventListener("keydown", (event) => event.defaultPrevented && taken.push(event.key));
                    }""");
            press(page, "Control+j", "Alt+j", "x", "k", "ArrowDown");
            assertThat(page.evaluate("() => taken")).isEqualTo(List.of("k"));
        }
    }

    @Test
    void fingers_find_targets_of_44_pixels_and_no_word_about_keys() {
        article("الجسر مغلق", "صحيفة المرفأ", "ar", "الجسر مغلق");
        try (var rolf = rolf(Look.NARROW)) {
            var touch = rolf.page().context().newCDPSession(rolf.page());
            touch.send("Emulation.setTouchEmulationEnabled", touches());
            var page = library(rolf, "?q=o");
            assertThat(page.locator("[data-key-hint]")).isHidden();
            var small = page.evaluate("""
                    () => [...document.querySelectorAll("main a, main button, main input:not([type=hidden]), main select")]
                      .filter((each) => each.getClientRects().length > 0)
                      .map((each) => each.type === "checkbox" ? each.labels[0] : each)
                      .filter((each) => Math.min(each.offsetHeight, each.offsetWidth) < 44)
                      .map((each) => each.outerHTML)""");
            assertThat((List<?>) small).isEmpty();
            rolf.scrollsOnlyDown().meetsNoBarrier();
        }
    }

    private static JsonObject touches() {
        var enabled = new JsonObject();
        enabled.addProperty("enabled", true);
        return enabled;
    }
}
