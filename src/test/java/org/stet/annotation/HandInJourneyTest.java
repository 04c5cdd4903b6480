package org.stet.annotation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.SignIn.as;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.stet.Newsroom;
import org.stet.browser.Look;

/** A reading is handed in, and the next one opens. */
@QuarkusTest
class HandInJourneyTest extends BridgeDesk {

    @Test
    void a_submitted_reading_is_looked_at_and_reopened_with_a_reason() {
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            doubleClickOn(page, "rebuild");
            press(page, "1", "Escape");
            page.locator("#submit").click();
            assertThat(page.locator(".submit-dialog")).containsText("1 annotation lacks something required");
            page.locator(".submit-dialog .primary").click();
            assertThat(page.locator("#submitted")).isVisible();
            press(page, "j", "2");
            assertThat(count(page)).hasText("1 tag");

            page.locator("#submit").click();
            page.locator("#reopen-reason").fill("A quote was missed.");
            page.locator(".reopen-dialog .primary").click();

            assertThat(page.locator("#submitted")).isHidden();
        }
    }

    @Test
    void one_key_hands_in_says_what_is_left_open_and_opens_the_next_article() {
        var project = Newsroom.project("ana");
        reading = opened(project, TEXT);
        var other = Newsroom.article(project, "Harbour closes");
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            doubleClickOn(page, "rebuild");
            press(page, "1", "Escape", "Control+Enter");

            assertThat(page.locator("#article")).containsText("Harbour closes");
            assertThat(page.locator(".toast"))
                    .containsText("Submitted: An article. Left open: 1 annotation lacks something required");
            ana.meetsNoBarrier().screenshot("desk-next");
            String state = stored(reading, "state");
            assertThat(state).isEqualTo("submitted");

            page.locator(".toast").getByText("Take back").click();
            assertThat(page.locator("#article")).containsText("We will rebuild");
            assertThat(page.locator("#submitted")).isHidden();
            assertThat(as("ana")
                            .get("/api/articles/" + other + "/readings")
                            .jsonPath()
                            .getList("items"))
                    .hasSize(1);

            // The one begun first waits first; when all are handed in, the desk says so and stays.
            page.waitForSelector("body[data-ready]");
            press(page, "Control+Enter");
            assertThat(page.locator("#article")).containsText("Harbour closes");
            page.waitForSelector("body[data-ready]");
            press(page, "Control+Enter");
            assertThat(page.locator(".toast").last()).containsText("Nothing else waits for you");
            assertThat(page.locator("#submitted")).isVisible();
        }
    }

    @Test
    void what_cannot_be_sent_is_not_handed_in_behind_the_reader_s_back() {
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            page.context().setOffline(true);
            doubleClickOn(page, "rebuild");
            press(page, "1", "Escape", "Control+Enter");
            assertThat(page.locator(".toast.warning")).containsText("Your work is safe in this browser");
            tripleClickOn(page, "inspection");
            press(page, "5", "Escape");

            page.context().setOffline(false);
            saved(page);
            assertThat(page.locator("#submitted")).isHidden();
            String state = stored(reading, "state");
            assertThat(state).isEqualTo("open");
            assertThat(stored()).containsExactlyInAnyOrder("direct-quote", "unsupported-assertion");
            ana.complaints().clear();
        }
    }

    @Test
    void a_question_per_target_is_open_once_for_each_target_without_an_answer() {
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            page.locator("#tab-article").click();
            var asked = page.locator("#answers .question").count();
            assertThat(page.locator("#answers .new-target")).hasCount(1);
            assertThat(unanswered(page, asked - 1)).isVisible();
            press(page, "Escape");

            for (var name : new String[] {"The bridge", "The ferry"}) {
                page.locator("#answers .new-target input").fill(name);
                page.locator("#answers .new-target input").press("Enter");
                assertThat(page.locator("#answers [data-key^='overall-stance']:focus"))
                        .hasCount(1);
            }
            assertThat(unanswered(page, asked + 1)).isVisible();
            press(page, "Escape");

            page.locator("#answers [data-key^='overall-stance'][data-key$=' cannot-tell']")
                    .first()
                    .click();
            assertThat(unanswered(page, asked)).isVisible();
        }
    }

    private static Locator unanswered(Page page, int n) {
        page.locator("#submit").click();
        return page.locator(".submit-dialog li")
                .getByText(
                        n + " questions about the article have no answer",
                        new Locator.GetByTextOptions().setExact(true));
    }
}
