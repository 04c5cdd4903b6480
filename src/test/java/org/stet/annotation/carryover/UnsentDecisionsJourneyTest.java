package org.stet.annotation.carryover;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.SignIn.as;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.stet.Newsroom;
import org.stet.SignIn;
import org.stet.browser.Look;

/** What a reader decides of tags of an earlier text while nothing can be sent. */
@QuarkusTest
class UnsentDecisionsJourneyTest extends CorrectedDesk {

    private static final String API = "**/api/**";

    /** Puts the corrected text in place, and leads to Ana's reading of it. */
    @BeforeEach
    void correct_the_article() {
        List<String> tags = stored(reading, "annotations.id");
        as("ana")
                .contentType("application/json")
                .body(Map.of(
                        "change",
                        UUID.randomUUID(),
                        "reading",
                        reading,
                        "type",
                        "repeats",
                        "from",
                        tags.get(2),
                        "to",
                        tags.get(0)))
                .put("/api/links/" + UUID.randomUUID())
                .then()
                .statusCode(201);
        Newsroom.correct(UUID.fromString(article()), CORRECTED);
        reading = present();
    }

    /** Ana's reading of the text as it is now. */
    private UUID present() {
        return UUID.fromString(as("ana")
                .contentType("application/json")
                .body(Map.of("change", UUID.randomUUID(), "article", article()))
                .put("/api/readings/" + UUID.randomUUID())
                .then()
                .statusCode(200)
                .extract()
                .path("id"));
    }

    private static void openList(Page page) {
        page.locator("#carry-open").click();
        assertThat(carried(page, "The council voted 6-5")).isFocused();
    }

    private static void openAgain(Page page, String words) {
        page.locator("#carry-open").click();
        assertThat(carried(page, words)).isFocused();
    }

    private static void waits(Page page, int changes) {
        assertThat(page.locator("#saved")).containsText(changes + " not yet sent");
    }

    private List<String> states() {
        return as("ana").get("/api/readings/" + reading + "/carry-over").path("items.state");
    }

    /** What was decided, and taken back, as often as the history has it. */
    private List<String> decisions() {
        return as("ana")
                .get("/api/readings/" + reading + "/changes?limit=100")
                .path("items.findAll { it.kind == 'carrying-decided' }.summary");
    }

    private List<String> labels() {
        return stored(reading, "annotations.label");
    }

    @Test
    void without_a_server_they_show_at_once_and_are_sent_in_their_order_when_it_answers() {
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            openList(page);
            page.route(API, Route::abort);
            press(page, "Enter");
            assertThat(carried(page, "The council voted 6-5")).containsText("Kept");
            assertThat(page.locator("#list-count")).hasText("2 tags");
            assertThat(carried(page, "Harbour Bridge")).isFocused();
            press(page, "x");
            assertThat(carried(page, "Harbour Bridge")).containsText("Dropped");
            assertThat(carried(page, "fear for their trade")).isFocused();
            assertThat(page.locator("#carry-open")).hasText("1 tag waits for you");
            waits(page, 2);
            ana.screenshot("carry-unsent").meetsNoBarrier();
            assertThat(labels()).hasSize(1);

            page.reload();
            page.waitForSelector("body[data-ready]");
            waits(page, 2);
            assertThat(page.locator("#list-count")).hasText("2 tags");

            page.unroute(API);
            saved(page);
            openAgain(page, "fear for their trade");
            assertThat(carried(page, "The council voted 6-5")).containsText("Kept");
            assertThat(carried(page, "Harbour Bridge")).containsText("Dropped");
            assertThat(states()).containsExactly("kept", "dropped", "waiting");
            assertThat(decisions()).hasSize(2);
            assertThat(labels()).containsExactly("background", "direct-quote");
            ana.complaints().clear();
        }
    }

    @Test
    void the_page_that_the_browser_keeps_has_them_and_takes_them_back_without_the_server() {
        try (var ana = keeper("ana", Look.WIDE)) {
            var page = keptDesk(ana);
            openList(page);
            page.waitForCondition(() -> Boolean.TRUE.equals(page.evaluate(
                    "async path => (await (await (await caches.open('stet-desk')).match(path)).text()).includes('\"fate\"')",
                    "/readings/" + reading)));
            page.context().setOffline(true);
            press(page, "Enter", "x");
            waits(page, 2);

            page.reload();
            page.waitForSelector("body[data-kept][data-ready]");
            waits(page, 2);
            assertThat(page.locator("#carry-open")).hasText("1 tag waits for you");
            openAgain(page, "fear for their trade");
            assertThat(carried(page, "The council voted 6-5")).containsText("Kept");
            assertThat(carried(page, "Harbour Bridge")).containsText("Dropped");

            press(page, "Control+z");
            assertThat(carried(page, "Harbour Bridge")).not().containsText("Dropped");
            press(page, "Control+z");
            assertThat(page.locator("#list-count")).hasText("1 tag");
            press(page, "Control+Shift+z");
            assertThat(page.locator("#list-count")).hasText("2 tags");
            waits(page, 5);

            page.reload();
            page.waitForSelector("body[data-kept][data-ready]");
            waits(page, 5);
            assertThat(page.locator("#carry-open")).hasText("2 tags wait for you");

            page.context().setOffline(false);
            saved(page);
            assertThat(states()).containsExactly("kept", "waiting", "waiting");
            assertThat(labels()).containsExactly("background", "direct-quote");
            openAgain(page, "Harbour Bridge");
            assertThat(carried(page, "The council voted 6-5")).containsText("Kept");
            press(page, "Control+Shift+z");
            assertThat(carried(page, "Harbour Bridge")).containsText("Dropped");
            saved(page);
            assertThat(states()).containsExactly("kept", "dropped", "waiting");
            ana.complaints().clear();
        }
    }

    @Test
    void one_whose_answer_was_lost_is_decided_once() {
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            openList(page);
            page.route("**/api/carried/*", route -> {
                route.fetch();
                route.abort();
            });
            press(page, "Enter");
            waits(page, 1);
            assertThat(states()).containsExactly("kept", "waiting", "waiting");
            page.unroute("**/api/carried/*");
            saved(page);
            assertThat(decisions()).hasSize(1);
            press(page, "Control+z");
            saved(page);
            assertThat(states()).containsExactly("waiting", "waiting", "waiting");
            ana.complaints().clear();
        }
    }

    @Test
    void who_goes_on_with_a_tag_before_it_is_sent_is_asked_nothing() {
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            openList(page);
            page.route(API, Route::abort);
            press(page, "Enter");
            page.locator("#article mark").first().click();
            press(page, "u");
            waits(page, 2);
            page.unroute(API);
            saved(page);
            assertThat(page.locator("dialog[open]")).hasCount(0);
            assertThat(UnsentDecisionsJourneyTest.<List<String>>stored(reading, "annotations.certainty"))
                    .containsExactly("unsure", "sure");
            ana.complaints().clear();
        }
    }

    @Test
    void the_links_of_a_tag_come_with_the_answer_and_go_with_the_decision() {
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            openList(page);
            page.route(API, Route::abort);
            press(page, "Enter");
            assertThat(page.locator("#list-count")).hasText("2 tags");
            assertThat(page.locator("#gutter g")).hasCount(0);
            page.unroute(API);
            saved(page);
            assertThat(page.locator("#gutter g")).hasCount(1);

            page.route(API, Route::abort);
            press(page, "Control+z");
            assertThat(page.locator("#gutter g")).hasCount(0);
            press(page, "Control+Shift+z");
            assertThat(page.locator("#gutter g")).hasCount(1);
            waits(page, 2);
            page.unroute(API);
            saved(page);
            assertThat(UnsentDecisionsJourneyTest.<List<String>>stored(reading, "links.type"))
                    .containsExactly("repeats");
            assertThat(page.locator("#gutter g")).hasCount(1);
            ana.complaints().clear();
        }
    }

    @Test
    void those_of_a_reading_that_is_handed_in_are_kept_as_well() {
        handIn();
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            openList(page);
            page.route(API, Route::abort);
            press(page, "Enter", "x");
            waits(page, 2);
            page.reload();
            page.waitForSelector("body.locked[data-ready]");
            waits(page, 2);
            page.unroute(API);
            saved(page);
            assertThat(states()).containsExactly("kept", "dropped", "waiting");
            ana.complaints().clear();
        }
    }

    @Test
    void what_the_server_refuses_is_told_with_its_reason_and_waits_again() {
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            openList(page);
            page.route(API, Route::abort);
            press(page, "Enter");
            waits(page, 1);
            Newsroom.correct(UUID.fromString(article()), CORRECTED.replace("7-4", "8-3"));
            page.unroute(API);
            saved(page);
            assertThat(page.locator(".toast.warning"))
                    .containsText("What you decided about “The council voted 6-5 on Monday” was not kept: ");
            assertThat(page.locator(".toast.warning")).containsText("The article was corrected once more.");
            assertThat(carried(page, "The council voted 6-5")).not().containsText("Kept");
            assertThat(page.locator("#list-count")).hasText("1 tag");
            assertThat(page.locator("#carry-open")).hasText("3 tags wait for you");
            ana.complaints().clear();
        }
    }

    @Test
    void what_could_not_be_sent_before_the_next_correction_is_told_where_it_is_decided_on_again() {
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            openList(page);
            page.route(API, Route::abort);
            press(page, "x");
            waits(page, 1);
            Newsroom.correct(UUID.fromString(article()), CORRECTED.replace("7-4", "8-3"));
            reading = present();
            desk(ana);
            page.unroute(API);
            page.reload();

            assertThat(page.locator(".toast.warning"))
                    .containsText("What you decided about “The council voted 6-5 on Monday” was not kept: ");
            assertThat(page.locator(".toast")).hasCount(1); // nor does it say that anything was brought over
            openAgain(page, "The council voted 6-5");
            assertThat(carried(page, "The council voted 6-5")).not().containsText("Dropped");
            ana.complaints().clear();
        }
    }

    @Test
    void whoever_is_signed_out_signs_in_and_it_is_sent() {
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            openList(page);
            page.context().clearCookies();
            press(page, "Enter");
            assertThat(carried(page, "The council voted 6-5")).containsText("Kept");
            page.locator("#again-name").fill("ana");
            page.locator("#again-password").fill(SignIn.PASSWORD);
            page.locator(".sign-in-dialog [type=submit]").click();
            saved(page);
            assertThat(states()).containsExactly("kept", "waiting", "waiting");
            ana.complaints().clear();
        }
    }
}
