package org.stet.annotation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.stet.SignIn;
import org.stet.browser.Look;

/** Somebody signs out while work of theirs still lies in the browser. */
@QuarkusTest
class LeavingJourneyTest extends BridgeDesk {

    private static final String CHANGES = "**/api/changes";

    private static void tagWithoutAnswer(Page page) {
        page.route(CHANGES, Route::abort);
        doubleClickOn(page, "rebuild");
        press(page, "1", "Escape");
        tripleClickOn(page, "inspection");
        press(page, "5", "Escape");
        assertThat(page.locator("#saved")).hasText("2 not yet sent");
    }

    private static void signOut(Page page) {
        page.locator(".menu summary").click();
        page.locator("form[action='/sign-out'] button").click();
    }

    @Test
    void what_was_not_sent_is_sent_from_another_page_before_the_session_ends() {
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            tagWithoutAnswer(page);
            ana.open("/");
            page.unroute(CHANGES);
            signOut(page);
            assertThat(page.locator("[name=j_username]")).isVisible();
            assertThat(stored()).containsExactlyInAnyOrder("direct-quote", "unsupported-assertion");
            ana.complaints().clear();
        }
    }

    @Test
    void what_cannot_be_sent_is_counted_and_keeps_whoever_wants_to_stay() {
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            tagWithoutAnswer(page);
            ana.open("/");
            List<String> asked = new ArrayList<>();
            page.onDialog(dialog -> {
                asked.add(dialog.message());
                dialog.dismiss();
            });
            signOut(page);
            page.waitForCondition(() -> !asked.isEmpty());
            assertThat(asked.get(0)).startsWith("Changes of yours that could not be sent: 2.");

            page.unroute(CHANGES);
            saved(desk(ana));
            assertThat(stored()).containsExactlyInAnyOrder("direct-quote", "unsupported-assertion");
            ana.complaints().clear();
        }
    }

    @Test
    void where_a_session_has_ended_by_itself_only_what_was_not_sent_stays_in_the_browser() {
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            // What the server took stays until the page is kept, which here it never is.
            page.evaluate("() => void (Cache.prototype.put = async () => { throw new Error('full'); })");
            doubleClickOn(page, "rebuild");
            press(page, "1", "Escape");
            saved(page);
            page.waitForCondition(() -> !shelved(page).isEmpty()
                    && shelved(page).stream().allMatch(change -> change.endsWith(" answered")));
            page.route(CHANGES, Route::abort);
            tripleClickOn(page, "inspection");
            press(page, "5", "Escape");
            assertThat(page.locator("#saved")).hasText("1 not yet sent");
            page.waitForCondition(() -> shelved(page).size() == 2);

            page.context().clearCookies();
            ana.open("/");
            assertThat(page.locator("[name=j_username]")).isVisible();

            page.waitForCondition(() -> shelved(page).size() == 1);
            assertThat(shelved(page).get(0)).doesNotEndWith("answered");
            ana.complaints().clear();
        }
    }

    @Test
    void nobody_else_sends_it() {
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            tagWithoutAnswer(page);
            ana.open("/");
            page.onDialog(dialog -> dialog.accept());
            signOut(page);
            assertThat(page.locator("[name=j_username]")).isVisible();

            page.unroute(CHANGES);
            SignIn.id("ben");
            ana.signIn("ben", SignIn.PASSWORD);
            page.waitForSelector("body[data-ready]");
            signOut(page);
            assertThat(page.locator("[name=j_username]")).isVisible();
            assertThat(stored()).isEmpty();

            ana.signIn("ana", SignIn.PASSWORD);
            saved(desk(ana));
            assertThat(stored()).containsExactlyInAnyOrder("direct-quote", "unsupported-assertion");
            ana.complaints().clear();
        }
    }
}
