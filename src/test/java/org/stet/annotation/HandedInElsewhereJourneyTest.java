package org.stet.annotation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.stet.browser.Look;
import org.stet.browser.Visitor;

/** A reading is handed in at one device while another, without a connection, holds changes of it. */
@QuarkusTest
class HandedInElsewhereJourneyTest extends BridgeDesk {

    private static void tagOffline(Page page) {
        page.context().setOffline(true);
        doubleClickOn(page, "rebuild");
        press(page, "1", "Escape");
        tripleClickOn(page, "inspection");
        press(page, "5", "Escape");
        doubleClickOn(page, "reckless");
        press(page, "9", "Escape");
        assertThat(page.locator("#saved")).hasText("Offline · 3 not yet sent");
    }

    private static void handIn(Page page) {
        press(page, "Control+Enter");
        assertThat(page.locator("#submitted")).isVisible();
    }

    private static void toldWhatWaits(Page page) {
        assertThat(page.locator("#handed-in"))
                .containsText(
                        "This reading was handed in elsewhere before your last 3 changes were sent. They are kept on this device.");
        assertThat(page.locator("#submitted")).isVisible();
        assertThat(count(page)).hasText("3 tags");
        assertThat(page.locator(".toast.warning")).hasCount(0);
    }

    private static void pressBeside(Page page, String words) {
        page.locator("#handed-in").getByText(words).click();
    }

    private void refusedAtTheTablet(Visitor tablet, Visitor laptop) {
        var page = desk(tablet);
        tagOffline(page);
        handIn(desk(laptop));
        page.context().setOffline(false);
        toldWhatWaits(page);
    }

    @Test
    void what_was_not_sent_is_kept_over_a_reload_and_sent_when_the_reading_is_reopened_for_it() {
        try (var tablet = visitor(Look.NARROW);
                var laptop = visitor(Look.WIDE)) {
            refusedAtTheTablet(tablet, laptop);
            var page = tablet.page();
            tablet.meetsNoBarrier().screenshot("desk-handed-in").scrollsOnlyDown();
            page.reload();
            page.waitForSelector("body[data-ready]");
            toldWhatWaits(page);
            assertThat(stored()).isEmpty();

            pressBeside(page, "Reopen and send");
            page.locator("#reopen-reason").fill("Tags of the train were missing.");
            page.locator(".reopen-dialog .primary").click();
            saved(page);
            assertThat(page.locator("#handed-in")).isHidden();
            assertThat(page.locator("#submitted")).isHidden();
            assertThat(stored()).containsExactlyInAnyOrder("direct-quote", "unsupported-assertion", "loaded-language");
            handIn(page);
            tablet.complaints().clear();
        }
    }

    @Test
    void what_is_discarded_after_a_question_is_gone_at_once_and_after_a_reload() {
        try (var tablet = visitor(Look.WIDE);
                var laptop = visitor(Look.WIDE)) {
            refusedAtTheTablet(tablet, laptop);
            var page = tablet.page();
            pressBeside(page, "Discard");
            tablet.meetsNoBarrier();
            page.locator(".discard-dialog").getByText("Keep").click();
            toldWhatWaits(page);

            pressBeside(page, "Discard");
            assertThat(page.locator(".discard-dialog h2")).hasText("Discard 3 changes?");
            page.locator(".discard-dialog .primary").click();
            assertThat(count(page)).hasText("0 tags");
            assertThat(page.locator("#handed-in")).isHidden();
            page.reload();
            page.waitForSelector("body[data-ready]");
            assertThat(count(page)).hasText("0 tags");
            assertThat(page.locator("#handed-in")).isHidden();
            assertThat(stored()).isEmpty();
            assertThat(DeskRoom.<String>stored(reading, "state")).isEqualTo("submitted");
            tablet.complaints().clear();
        }
    }

    @Test
    void a_reading_that_was_reopened_elsewhere_meanwhile_is_not_asked_for_a_second_time() {
        try (var tablet = visitor(Look.WIDE);
                var laptop = visitor(Look.WIDE)) {
            refusedAtTheTablet(tablet, laptop);
            laptop.page().locator("#submit").click();
            laptop.page().locator("#reopen-reason").fill("Too early.");
            laptop.page().locator(".reopen-dialog .primary").click();
            assertThat(laptop.page().locator("#submitted")).isHidden();

            var page = tablet.page();
            page.evaluate("dispatchEvent(new Event('online'))");
            saved(page);
            assertThat(page.locator("#submitted")).isHidden();
            assertThat(stored()).hasSize(3);
            tablet.complaints().clear();
        }
    }

    @Test
    void handing_in_what_is_handed_in_by_then_is_no_failure() {
        try (var tablet = visitor(Look.WIDE);
                var laptop = visitor(Look.WIDE)) {
            var page = desk(tablet);
            handIn(desk(laptop));
            handIn(page);
            assertThat(page.locator(".toast.warning")).hasCount(0);
            tablet.complaints().clear();
        }
    }
}
