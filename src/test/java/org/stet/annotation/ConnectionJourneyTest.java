package org.stet.annotation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.stet.SignIn;
import org.stet.browser.Look;

/** What a desk says while its work cannot be sent. */
@QuarkusTest
class ConnectionJourneyTest extends BridgeDesk {

    private static final String CHANGES = "**/api/changes";

    private static void tagSomething(Page page) {
        doubleClickOn(page, "inspection");
        press(page, "9");
        assertThat(count(page)).hasText("1 tag");
    }

    @Test
    void a_server_that_does_not_answer_is_named_with_what_is_safe_and_asked_again() {
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            assertThat(page.locator("#connection")).isHidden();
            page.route(CHANGES, Route::abort);
            tagSomething(page);
            assertThat(page.locator("#connection"))
                    .containsText("The server does not answer. Your last change is safe on this device.");
            ana.screenshot("desk-waiting").meetsNoBarrier();

            page.unroute(CHANGES);
            // At once: the page tries by itself too, but seconds later.
            page.waitForRequest(
                    request -> request.url().endsWith("/api/changes"),
                    new Page.WaitForRequestOptions().setTimeout(500),
                    () -> page.locator("#connection button").last().click());
            saved(page);
            assertThat(page.locator("#connection")).isHidden();
            assertThat(stored()).hasSize(1);
        }
    }

    @Test
    void who_comes_back_after_the_session_has_ended_signs_in_and_what_was_asked_for_is_done() {
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            tagSomething(page);
            saved(page);
            page.context().clearCookies();
            press(page, "Control+Enter");
            assertThat(page.locator(".sign-in-dialog")).isVisible();
            page.locator("#again-name").fill("ana");
            page.locator("#again-password").fill(SignIn.PASSWORD);
            page.locator(".sign-in-dialog [type=submit]").click();

            assertThat(page.locator("#submitted")).isVisible();
            assertThat(SignIn.as("ana")
                            .get("/api/readings/" + reading)
                            .jsonPath()
                            .getString("state"))
                    .isEqualTo("submitted");
            ana.complaints().clear();
        }
    }

    @Test
    void a_fault_of_the_server_has_a_code_to_copy() {
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            page.route(
                    CHANGES,
                    route -> route.fulfill(new Route.FulfillOptions()
                            .setStatus(500)
                            .setContentType("application/problem+json")
                            .setBody("""
                            {"type": "/problems/unexpected", "status": 500, "mark": "4f1c2a"}""")));
            tagSomething(page);
            assertThat(page.locator("#connection code")).hasText("4f1c2a");
            assertThat(page.locator("#connection")).containsText("The server has a fault.");
            page.unroute(CHANGES);
            saved(page);
            assertThat(page.locator("#connection")).isHidden();
        }
    }

    @Test
    void without_a_connection_the_desk_says_so_and_works_on() {
        try (var ana = visitor(Look.NARROW)) {
            var page = desk(ana);
            page.context().setOffline(true);
            assertThat(page.locator("#saved")).hasText("Offline");
            tagSomething(page);
            assertThat(page.locator("#connection"))
                    .containsText("You are offline. Your last change is safe on this device.");
            ana.screenshot("desk-offline").scrollsOnlyDown();
            press(page, "g", "a");
            assertThat(page.locator(".toast").last()).containsText("that page needs the server");
            assertThat(count(page)).hasText("1 tag");
            page.context().setOffline(false);
            saved(page);
            assertThat(page.locator("#connection")).isHidden();
        }
    }

    @Test
    void what_the_server_took_a_moment_ago_is_on_the_page_that_opens_without_it() {
        try (var ana = keeper("ana", Look.WIDE)) {
            var page = keptDesk(ana);
            tagSomething(page);
            saved(page);
            page.context().setOffline(true);

            page.reload();
            page.waitForSelector("body[data-kept][data-ready]");

            assertThat(count(page)).hasText("1 tag");
            page.context().setOffline(false);
            page.locator("#article mark").click();
            press(page, "u");
            saved(page);
            assertThat(page.locator("dialog[open]")).hasCount(0);
            List<String> certainty = stored(reading, "annotations.certainty");
            assertThat(certainty).containsExactly("unsure");
        }
    }

    @Test
    void what_was_done_before_the_server_went_can_be_taken_back_and_done_again_without_it() {
        try (var ana = keeper("ana", Look.WIDE)) {
            var page = keptDesk(ana);
            tagSomething(page);
            saved(page);
            page.waitForCondition(() -> shelved(page).isEmpty()); // the kept page shows it
            press(page, "u");
            saved(page);
            page.context().setOffline(true);
            page.reload();
            page.waitForSelector("body[data-kept][data-ready]");

            press(page, "Control+z", "Control+z");
            assertThat(count(page)).hasText("0 tags");
            press(page, "Control+Shift+z", "Control+Shift+z");
            assertThat(count(page)).hasText("1 tag");
            press(page, "Control+z");
            page.context().setOffline(false);
            saved(page);
            List<String> certainty = stored(reading, "annotations.certainty");
            assertThat(certainty).containsExactly("sure");
        }
    }

    @Test
    void two_tabs_keep_what_was_done_in_both() {
        try (var ana = keeper("ana", Look.WIDE)) {
            var page = keptDesk(ana);
            var other = secondWindow(page);
            tagSomething(page);
            saved(page);
            page.waitForCondition(() -> shelved(page).isEmpty());
            doubleClickOn(other, "rebuild");
            press(other, "1", "Escape");
            saved(other);
            other.waitForCondition(() -> shelved(other).isEmpty());
            page.context().setOffline(true);

            page.reload();
            page.waitForSelector("body[data-kept][data-ready]");
            assertThat(count(page)).hasText("2 tags");
        }
    }

    @Test
    void a_paragraph_that_was_passed_is_not_waited_for_on_the_page_that_opens_without_the_server() {
        open(IntStream.range(0, 30)
                .mapToObj(at -> "Paragraph %d tells nothing new, at some length.".formatted(at))
                .collect(Collectors.joining("\n\n")));
        try (var ana = keeper("ana", Look.WIDE)) {
            var page = keptDesk(ana);
            page.evaluate("scrollTo(0, document.body.scrollHeight)");
            tripleClickOn(page, "25");
            press(page, "Shift+Backspace");
            saved(page);
            page.waitForCondition(() -> shelved(page).isEmpty()); // the kept page shows it
            page.context().setOffline(true);

            page.reload();
            page.waitForSelector("body[data-kept][data-ready]");

            assertThat(page.locator("#progress")).isVisible();
            page.evaluate("scrollTo(0, document.body.scrollHeight)");
            tripleClickOn(page, "24");
            press(page, "Shift+Backspace");
            assertThat(page.locator(".toast").last()).containsText("Not yet seen: Paragraph");
            assertThat(page.locator(".toast").last()).not().containsText("Paragraph 25");
        }
    }

    @Test
    void what_the_server_took_stays_in_the_browser_while_there_is_no_room_for_the_page() {
        try (var ana = keeper("ana", Look.WIDE)) {
            var page = keptDesk(ana);
            page.evaluate("""
                    () => void (Cache.prototype.put = async () => { throw new DOMException("full", "QuotaExceededError"); })""");
            tagSomething(page);
            saved(page);
            page.waitForTimeout(3_000); // the page would be kept by now
            page.context().setOffline(true);

            page.reload();
            page.waitForSelector("body[data-kept][data-ready]");

            assertThat(count(page)).hasText("1 tag");
        }
    }

    @Test
    void a_page_that_is_kept_no_more_leaves_nothing_of_its_reading_behind() {
        try (var ana = keeper("ana", Look.WIDE)) {
            var page = ana.open("/");
            // Of readings that nobody opens again: one page too many, and what the server took of the oldest.
            page.evaluate("""
                    async () => {
                      const cache = await caches.open("stet-desk");
                      const reading = (at) => `00000000-0000-0000-0000-0000000000${10 + at}`;
                      for (let at = 0; at < 20; at++) await cache.put(`/readings/${reading(at)}`, new Response("old"));
                      const request = indexedDB.open("stet", 1);
                      request.onupgradeneeded = () =>
                        request.result.createObjectStore("queue", { autoIncrement: true }).createIndex("change", "change", { unique: true });
                      await new Promise((done) => request.onsuccess = done);
                      const entries = request.result.transaction("queue", "readwrite").objectStore("queue");
                      const answer = { body: null };
                      entries.add({ kind: "undo", change: "oldest", reading: reading(0), account: "somebody", answer });
                      entries.add({ kind: "undo", change: "unsent", reading: reading(0), account: "somebody" });
                      entries.add({ kind: "undo", change: "kept", reading: reading(1), account: "somebody", answer });
                      await new Promise((done) => entries.transaction.oncomplete = done);
                      request.result.close();
                    }""");
            var desk = desk(ana);
            desk.waitForCondition(() -> shelved(desk).equals(List.of("unsent", "kept answered")));
        }
    }

    @Test
    void a_browser_that_keeps_nothing_is_not_called_safe() {
        try (var ana = visitor(Look.WIDE)) {
            ana.page().addInitScript("""
                    IDBObjectStore.prototype.add = () => { throw new DOMException("full", "QuotaExceededError"); }""");
            var page = desk(ana);
            page.route(CHANGES, Route::abort);
            tagSomething(page);
            assertThat(page.locator("#connection")).containsText("Do not close this page");
            page.unroute(CHANGES);
            saved(page);
        }
    }

    @Test
    void a_server_that_asks_for_patience_is_not_called_silent() {
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            page.route(CHANGES, route -> route.fulfill(new Route.FulfillOptions().setStatus(503)));
            tagSomething(page);
            assertThat(page.locator("#connection")).containsText("The server cannot take changes now.");
            page.unroute(CHANGES);
            saved(page);
        }
    }
}
