package org.stet.annotation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.stet.SignIn;
import org.stet.browser.Look;

/** Work and its undoing while the server is away, says no, or was asked by another desk meanwhile. */
@QuarkusTest
class UndoJourneyTest extends BridgeDesk {

    private static final String CHANGES = "**/api/changes";

    @Test
    void what_was_taken_back_without_a_server_stays_taken_back_after_a_reload() {
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            page.route(CHANGES, Route::abort);
            doubleClickOn(page, "rebuild");
            press(page, "1", "Escape");
            tripleClickOn(page, "inspection");
            press(page, "5", "Escape", "Control+z");
            assertThat(page.locator("#list-count")).hasText("1 tag");

            page.reload();
            page.waitForSelector("body[data-ready]");
            assertThat(page.locator("#list-count")).hasText("1 tag");
            press(page, "Control+Shift+z");
            assertThat(page.locator("#list-count")).hasText("2 tags");
            press(page, "Control+z");

            page.unroute(CHANGES);
            saved(desk(ana));
            assertThat(stored()).containsExactly("direct-quote");
            ana.complaints().clear();
        }
    }

    @Test
    void an_undo_takes_back_nothing_that_another_desk_did_meanwhile() {
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            doubleClickOn(page, "rebuild");
            press(page, "1", "Escape");
            saved(page);
            tag(reading, TEXT, "background", "inspection");

            press(page, "Control+z");

            assertThat(page.getByText("at another desk").first()).isVisible();
            assertThat(page.locator("#list-count")).hasText("1 tag");
            assertThat(stored()).containsExactlyInAnyOrder("direct-quote", "background");
            ana.complaints().clear();
        }
    }

    @Test
    void an_undo_of_what_was_refused_takes_back_nothing_else() {
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            doubleClickOn(page, "rebuild");
            press(page, "1", "Escape");
            saved(page);
            page.route(CHANGES, Route::abort);
            tag(reading, TEXT, "unsupported-assertion", "inspection");
            tripleClickOn(page, "inspection");
            press(page, "5", "Escape", "Control+z"); // refused: these words have the label by now

            page.unroute(CHANGES);
            page.evaluate("dispatchEvent(new Event('online'))");
            saved(page);

            assertThat(stored()).containsExactlyInAnyOrder("direct-quote", "unsupported-assertion");
            assertThat(page.locator("mark[data-a]")).not().hasCount(0);
            ana.complaints().clear();
        }
    }

    @Test
    void somebody_else_who_signs_in_in_the_same_browser_neither_sends_nor_loses_it() {
        SignIn.id("ben");
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            page.context().clearCookies(); // Ana's session has ended
            var other = page.context().newPage();
            other.navigate(URI.create(page.url()).resolve("/sign-in").toString());
            other.locator("[name=j_username]").fill("ben");
            other.locator("[name=j_password]").fill(SignIn.PASSWORD);
            other.locator("form[action='/j_security_check'] [type=submit]").click();
            other.waitForURL(url -> !url.contains("sign-in"));

            doubleClickOn(page, "rebuild");
            press(page, "1", "Escape");
            assertThat(page.locator(".sign-in-dialog")).isVisible();
            ana.meetsNoBarrier().screenshot("desk-signed-out");
            page.route("**/j_security_check", Route::abort);
            fill(page, "ben");
            assertThat(page.locator(".sign-in-dialog [role=alert]")).containsText("The server did not answer.");
            page.unroute("**/j_security_check");
            fill(page, "ben");
            assertThat(page.locator(".sign-in-dialog [role=alert]")).containsText("another account");
            page.keyboard().press("Escape");
            assertThat(page.locator(".sign-in-dialog")).isHidden();
            doubleClickOn(page, "inspection");
            press(page, "5", "Escape");
            assertThat(page.locator("#saved")).hasText("2 not yet sent");
            assertThat(stored()).isEmpty();

            page.locator("#saved + button").click();
            fill(page, "ana");
            saved(page);
            assertThat(stored()).containsExactlyInAnyOrder("direct-quote", "unsupported-assertion");
            ana.complaints().clear();
        }
    }

    private static void fill(Page page, String name) {
        page.locator("#again-name").fill(name);
        page.locator("#again-password").fill(SignIn.PASSWORD);
        page.locator(".sign-in-dialog [type=submit]").click();
    }

    @Test
    void a_source_gets_its_name_back_and_the_tag_before_stays() {
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            doubleClickOn(page, "rebuild");
            press(page, "1", "Enter");
            page.keyboard().type("The mayor");
            press(page, "Enter");
            rename(page, "Ruth Esper");
            assertThat(page.locator(".part-name")).hasText("Ruth Esper");

            press(page, "Control+z");
            assertThat(page.locator(".part-name")).hasText("The mayor");
            assertThat(page.locator(".toast").last()).containsText("Renamed source Ruth Esper back to The mayor");
            press(page, "Control+Shift+z");
            assertThat(page.locator(".part-name")).hasText("Ruth Esper");
            press(page, "Control+z");
            saved(page);
            assertThat(stored()).containsExactly("direct-quote");
            page.reload();
            page.waitForSelector("body[data-ready]");
            page.locator("#tab-cast").click();
            assertThat(page.locator(".part-name")).hasText("The mayor");
        }
    }
}
