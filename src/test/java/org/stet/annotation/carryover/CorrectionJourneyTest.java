package org.stet.annotation.carryover;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.SignIn.as;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.stet.annotation.DeskRoom;
import org.stet.browser.Look;
import org.stet.browser.Visitor;

/** An editor corrects an article, and its reader finds a place for every tag, by keys alone. */
@QuarkusTest
class CorrectionJourneyTest extends CorrectedDesk {

    /** Puts the corrected text in place by hand; leads to the page that shows what changed. */
    private Page corrected(Visitor ana) {
        var page = ana.open("/articles/" + article());
        page.getByText("Correct the text").click();
        page.waitForSelector("body[data-ready]");
        page.locator("#paste").fill(CORRECTED);
        page.locator("#read").click();
        assertThat(page.locator("#meaning"))
                .containsText("Tags that are carried over as they are: 1 of 4. Where words changed, 3 wait");
        assertThat(page.locator("#changes")).containsText("taken out: 6-5");
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile(".*/texts/2"));
        return page;
    }

    @Test
    void the_page_of_a_version_shows_what_was_put_in_and_taken_out_and_the_first_stays() {
        try (var ana = visitor(Look.WIDE)) {
            var page = corrected(ana);
            assertThat(page.locator("ins")).hasText(new Pattern[] {
                Pattern.compile("7-4"), Pattern.compile("Tuesday"), Pattern.compile("Nobody asked the shop owners")
            });
            assertThat(page.locator("del").first()).containsText("6-5");
            page.getByText("Text 1").click();
            assertThat(page.locator(".collated")).containsText("The council voted 6-5 on Monday");
            assertThat(page.locator("ins, del")).hasCount(0);
        }
    }

    @Test
    void every_tag_finds_its_place_by_keys_alone() {
        try (var ana = visitor(Look.WIDE)) {
            corrected(ana);
            var page = ana.open("/articles/" + article());
            page.locator("#tag").click();
            page.waitForURL(Pattern.compile(".*/readings/.*"));
            page.waitForSelector("body[data-ready]");
            var now = UUID.fromString(page.url().replaceAll(".*/readings/", ""));
            assertThat(page.locator("#list-count")).hasText("1 tag");
            assertThat(page.locator("#carry-open")).hasText("3 tags wait for you");
            page.locator("#carry-open").focus();
            press(page, "Enter");

            assertThat(carried(page, "The council voted 6-5")).isFocused();
            assertThat(carried(page, "The council voted 6-5")).containsText("The council voted 7-4 on Tuesday");
            press(page, "?");
            assertThat(page.locator(".help-dialog section").first()).containsText("mMove");
            press(page, "Escape");
            assertThat(carried(page, "The council voted 6-5")).isFocused();
            press(page, "Enter");
            assertThat(carried(page, "Harbour Bridge")).isFocused();
            press(page, "Enter");
            assertThat(carried(page, "fear for their trade")).isFocused();
            press(page, "m", "Shift+ArrowDown", "Shift+ArrowDown", "Enter");
            assertThat(page.locator("#carry-open")).hasText("All tags have found their place");
            assertThat(page.locator("#list-count")).hasText("4 tags");
            saved(page);
            assertThat(as("ana").get("/api/readings/" + now).then().extract().<List<String>>path("annotations.label"))
                    .containsExactly("background", "background", "direct-quote", "author-opinion");

            press(page, "u");
            assertThat(page.locator("#carry-open")).hasText("1 tag waits for you");
            press(page, "x");
            assertThat(carried(page, "fear for their trade")).containsText("Dropped");
            press(page, "Control+z");
            assertThat(page.getByText("Put back among what waits").first()).isVisible();
            assertThat(page.locator("#carry-open")).hasText("1 tag waits for you");
            assertThat(carried(page, "fear for their trade")).isFocused();
            saved(page);

            page.reload();
            page.waitForSelector("body[data-ready]");
            press(page, "Control+y");
            assertThat(page.getByText("Left out of the corrected text").first()).isVisible();
            assertThat(carried(page, "fear for their trade")).containsText("Dropped");
            assertThat(page.locator("#carry-open")).hasText("All tags have found their place");
            press(page, "Control+z", "Control+z");
            assertThat(page.locator("#list-count")).hasText("4 tags");
            assertThat(carried(page, "fear for their trade")).containsText("Kept");
            saved(page);
        }
    }

    @Test
    void a_key_that_is_held_down_decides_of_one_tag() {
        try (var ana = visitor(Look.WIDE)) {
            corrected(ana);
            var page = desk(ana);
            page.getByText("Go on in the corrected text").click();
            page.locator("#carry-open").click();
            assertThat(carried(page, "The council voted 6-5")).isFocused();
            page.keyboard().down("Enter");
            page.keyboard().down("Enter");
            page.keyboard().up("Enter");
            assertThat(carried(page, "Harbour Bridge")).isFocused();
            assertThat(page.locator("#carry-open")).hasText("2 tags wait for you");
            saved(page);
        }
    }

    @Test
    void an_undo_of_a_decision_takes_back_nothing_that_another_desk_did_meanwhile() {
        try (var ana = visitor(Look.WIDE)) {
            corrected(ana);
            var page = desk(ana);
            page.getByText("Go on in the corrected text").click();
            page.locator("#carry-open").click();
            assertThat(carried(page, "The council voted 6-5")).isFocused();
            press(page, "Enter");
            assertThat(page.locator("#list-count")).hasText("2 tags");
            saved(page);
            var now = UUID.fromString(page.url().replaceAll(".*/readings/", ""));
            tag(now, CORRECTED, "loaded-language", "fall");

            press(page, "Control+z");
            assertThat(page.getByText("at another desk").first()).isVisible();
            assertThat(page.locator("#list-count")).hasText("2 tags");
            assertThat(DeskRoom.<List<String>>stored(now, "annotations.label"))
                    .containsExactly("background", "direct-quote", "loaded-language");

            carried(page, "The council voted 6-5").focus();
            press(page, "u");
            assertThat(page.locator("#list-count")).hasText("1 tag");
            press(page, "Control+z");
            assertThat(page.locator("#list-count")).hasText("2 tags");
            saved(page);
            assertThat(DeskRoom.<List<String>>stored(now, "annotations.label")).hasSize(3);
            ana.complaints().clear();
        }
    }

    @Test
    void the_earlier_reading_is_looked_at_and_leads_to_the_corrected_text() {
        try (var ana = visitor(Look.WIDE)) {
            corrected(ana);
            var page = desk(ana);
            assertThat(page.locator(".corrected")).containsText("You see the earlier text as it was");
            assertThat(page.locator("#submit")).isHidden();
            assertThat(page.locator("#list-count")).hasText("4 tags");
            page.getByText("Go on in the corrected text").click();
            assertThat(page.locator("#carry-open")).hasText("3 tags wait for you");
        }
    }

    @Test
    void a_submitted_reading_opens_for_its_queue_alone() {
        handIn();
        try (var ana = visitor(Look.WIDE)) {
            corrected(ana);
            var page = desk(ana);
            page.getByText("Go on in the corrected text").click();
            page.waitForSelector("body.locked[data-ready]");
            page.locator("#carry-open").click();
            assertThat(carried(page, "The council voted 6-5")).isFocused();
            press(page, "Enter");
            assertThat(page.locator("#list-count")).hasText("2 tags");
            press(page, "1");
            assertThat(page.locator("#list-count")).hasText("2 tags");
        }
    }

    @Test
    void what_a_desk_that_stood_open_did_meanwhile_is_brought_over() {
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            try (var editor = visitor(Look.WIDE)) {
                corrected(editor);
            }
            doubleClickOn(page, "engineers");
            press(page, "1");
            saved(page);
            page.reload();
            page.getByText("Go on in the corrected text").click();
            assertThat(page.locator("#list-count")).hasText("2 tags");
        }
    }
}
