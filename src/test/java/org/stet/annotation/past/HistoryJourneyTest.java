package org.stet.annotation.past;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.stet.Newsroom;
import org.stet.annotation.DeskRoom;
import org.stet.browser.Look;

/** A reader goes back in the history of an article, looks at what a reading was, and brings it back. */
@QuarkusTest
class HistoryJourneyTest extends DeskRoom {

    private static final String TEXT = "Bridge closes\n\n“We had no choice,” the mayor said.\n\nNobody answered.";

    @BeforeEach
    void tag_twice() {
        reading = opened(Newsroom.project("ana"), TEXT);
        tag(reading, TEXT, "direct-quote", "“We had no choice,”");
        tag(reading, TEXT, "background", "Nobody answered.");
    }

    @Test
    void an_earlier_state_is_looked_at_and_brought_back_and_undo_returns() {
        try (var ana = visitor(Look.WIDE)) {
            var page = ana.open("/articles/" + DeskRoom.<String>stored(reading, "article"));
            page.getByText("History").click();
            page.locator("tr")
                    .filter(new Locator.FilterOptions().setHasText("Added Direct quote in paragraph 2"))
                    .locator("a")
                    .click();
            page.waitForSelector("body.locked[data-ready]");
            assertThat(page.locator(".corrected")).containsText("Last came: Added Direct quote in paragraph 2");
            assertThat(page.locator("#list-count")).hasText("1 tag");
            press(page, "j", "1");
            assertThat(page.locator("#list-count")).hasText("1 tag");

            page.locator("#bring-back").click();
            page.waitForURL(Pattern.compile(".*/readings/" + reading));
            page.waitForSelector("body[data-ready]");
            assertThat(page.locator(".toast")).containsText("Brought back");
            assertThat(page.locator("#list-count")).hasText("1 tag");
            press(page, "Control+z");
            assertThat(page.locator("#list-count")).hasText("2 tags");
        }
    }
}
