package org.stet.handout.pack;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.stet.Newsroom;
import org.stet.browser.Look;
import org.stet.project.Role;

/** A teacher makes sheets for a class in a browser. */
@QuarkusTest
class PackJourneyTest extends PackVisits {

    @Test
    void from_the_article_to_the_printed_worksheet_and_its_key_it_takes_two_clicks() {
        try (var tess = tess(Look.WIDE)) {
            tess.page().addInitScript(COUNTS_PRINTS);
            var page = tess.open("/articles/" + readers.article);

            page.getByText("Make class material").click();
            var sheets = sheets(page);
            assertThat(sheets.getByText("Answer key").first()).isVisible();
            assertThat(sheets.getByText("“Nobody will be cut off,”").first()).isVisible();
            page.locator("#pack-print").click();

            page.waitForFunction("() => window.printed === 1");
        }
    }

    @Test
    void a_choice_is_saved_as_it_is_made_and_the_sheets_follow() {
        try (var tess = tess(Look.WIDE)) {
            var page = made(tess);
            page.locator("#hint-0").selectOption("3");
            assertThat(page.locator("#pack-state")).containsText("version 2");
            assertThat(page.locator("#pack-frame")).hasAttribute("src", Pattern.compile("/versions/2/"));

            page.getByText("Make three versions").click();
            assertThat(page.locator("#pack-sheets")).containsText("Worksheet C");
            page.locator("#pack-sheets").getByText("Worksheet B").click();
            assertThat(sheets(page).locator("body")).containsText("Worksheet B");
            assertThat(sheets(page).locator("body")).not().containsText("Worksheet C");
            page.reload();
            assertThat(page.locator("#hint-1")).hasValue("2");
        }
    }

    @Test
    void an_exercise_for_a_learning_platform_is_one_click_away() {
        try (var tess = tess(Look.WIDE)) {
            var page = made(tess);
            var file = page.waitForDownload(() ->
                    page.locator("#pack-outputs a[href$='/files/h5p-mark']").click());
            assertThat(file.suggestedFilename()).endsWith(".h5p");
        }
    }

    @Test
    void an_activity_that_finds_nothing_says_so_and_offers_another() {
        try (var tess = tess(Look.WIDE)) {
            var page = made(tess);
            page.locator("[name=activity][value=loaded-words]").check();
            assertThat(page.locator("#pack-notices")).containsText("has nothing for");
            page.locator("#pack-notices button").click();
            assertThat(page.locator("#pack-notices")).not().containsText("has nothing for");
            assertThat(page.locator("[name=activity][value=loaded-words]"))
                    .not()
                    .isChecked();
        }
    }

    @Test
    void the_keyboard_alone_changes_the_recipe_and_prints() {
        try (var tess = tess(Look.WIDE)) {
            tess.page().addInitScript(COUNTS_PRINTS);
            var page = made(tess);
            page.locator("[name=activity]:checked").focus();
            page.keyboard().press("ArrowDown");
            assertThat(page.locator("#pack-state")).containsText("version 2");
            // The part was drawn anew, and the focus is where it was.
            assertThat(page.locator("[name=activity][value=whose-words]")).isFocused();
            page.locator("#pack-print").focus();
            page.keyboard().press("Enter");
            page.waitForFunction("() => window.printed === 1");
        }
    }

    @Test
    void a_newer_text_is_told_and_taken_over_when_it_is_wanted() {
        try (var tess = tess(Look.WIDE)) {
            var page = made(tess);
            Newsroom.correct(readers.article, TEXT.replace("in May", "in June"));
            page.reload();
            assertThat(page.locator("#pack-notices")).containsText("newer text");
            assertThat(sheets(page).getByText("The council votes in May.").first())
                    .isVisible();
        }
    }

    @Test
    void tags_that_came_later_are_told_and_taken_over_when_they_are_wanted() {
        try (var tess = tess(Look.WIDE)) {
            var page = made(tess);
            assertThat(page.locator("#pack-notices .notice")).hasCount(0);
            Newsroom.member(readers.project, "cho", Role.REVIEWER);
            readers.tag("cho", "direct-quote", "“Nobody will be cut off,”");
            readers.submit("cho");
            page.reload();
            assertThat(page.locator("#pack-notices")).containsText("has changed since");

            page.getByText("Take over what is there now").click();
            assertThat(page.locator("#pack-state")).containsText("version 2");
            assertThat(page.locator("#pack-notices .notice")).hasCount(0);
        }
    }

    @Test
    void without_a_script_the_form_is_sent_by_its_button() {
        try (var tess = tess(Look.WIDE)) {
            tess.page().route("**/*.js", route -> route.abort());
            var page = tess.open("/articles/" + readers.article);
            page.getByText("Make class material").click();
            page.locator("#hint-0").selectOption("2");
            page.locator("[data-save]").click();
            assertThat(page.locator("#pack-state")).containsText("version 2");
            assertThat(page.locator("#hint-0")).hasValue("2");
        }
    }
}
