package org.stet.handout.pack;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.stet.SignIn;
import org.stet.browser.Look;
import org.stet.browser.Visitor;

/** What a teacher chooses and types is kept, whatever becomes of its saving. */
@QuarkusTest
class PackEditingJourneyTest extends PackVisits {

    @Test
    void what_is_typed_while_another_choice_is_saved_stays_and_is_saved_too() {
        try (var tess = unworked()) {
            var page = made(tess);
            slowSaves(page);
            page.locator("#own-prompt").fill("Who is not heard?");
            page.waitForRequest(request -> request.method().equals("POST"), () -> page.locator("#hint-0")
                    .selectOption("3"));
            page.locator("#prompt-0").fill("Who speaks first?");
            assertThat(page.locator("#pack-state")).containsText("version 2");
            assertThat(page.locator("#prompt-0")).hasValue("Who speaks first?");
            assertThat(page.locator("#prompt-0")).isFocused();
            page.locator("#threshold").focus();
            assertThat(page.locator("#pack-state")).containsText("version 3");
            // Nobody has added it yet.
            assertThat(page.locator("#own-prompt")).hasValue("Who is not heard?");

            page.reload();
            assertThat(page.locator("#prompt-0")).hasValue("Who speaks first?");
            assertThat(page.locator("#pack-questions")).not().containsText("Who is not heard?");
        }
    }

    @Test
    void a_refused_save_says_so_and_keeps_the_fields() {
        try (var tess = unworked()) {
            var page = made(tess);
            page.locator("#threshold").fill("1000");
            page.locator("#threshold").press("Tab");
            assertThat(page.locator("#pack-state")).containsText("Not saved");
            assertThat(page.locator("#pack-problem")).isVisible();
            assertThat(page.locator("#threshold")).hasValue("1000");
            page.locator("#threshold").fill("70");
            page.locator("#threshold").press("Tab");
            assertThat(page.locator("#pack-state")).containsText("version 2");
            assertThat(page.locator("#pack-problem")).hasCount(0);
        }
    }

    @Test
    void what_somebody_else_saved_meanwhile_is_not_overwritten() {
        try (var tess = unworked()) {
            var page = made(tess);
            try (var other = unworked()) {
                var same = other.open(page.url().replaceFirst("^https?://[^/]+", ""));
                same.waitForSelector("body[data-ready]");
                same.locator("#hint-0").selectOption("3");
                assertThat(same.locator("#pack-state")).containsText("version 2");
            }
            for (var paper : new String[] {"letter", "a4"}) {
                page.locator("#paper").selectOption(paper);
                assertThat(page.locator("#pack-state")).containsText("Not saved");
            }
            assertThat(page.locator("#hint-0")).not().hasValue("3");
            page.locator("#pack-problem a").click();
            assertThat(page.locator("#hint-0")).hasValue("3");
            assertThat(page.locator("#pack-state")).containsText("version 2");
        }
    }

    @Test
    void enter_saves_and_presses_no_other_button() {
        try (var tess = unworked()) {
            var page = made(tess);
            page.locator("#threshold").fill("70");
            page.locator("#threshold").press("Enter");
            assertThat(page.locator("#pack-state")).containsText("version 2");
            assertThat(page.locator("#hint-1")).hasCount(0);
        }
    }

    @Test
    void enter_saves_without_a_script_too() {
        try (var tess = unworked()) {
            tess.page().route("**/*.js", Route::abort);
            var page = tess.open("/articles/" + readers.article);
            page.getByText("Make class material").click();
            page.locator("#threshold").fill("70");
            page.locator("#threshold").press("Enter");
            assertThat(page.locator("#pack-state")).containsText("version 2");
            assertThat(page.locator("#threshold")).hasValue("70");
            assertThat(page.locator("#hint-1")).hasCount(0);
        }
    }

    @Test
    void a_file_and_the_print_are_of_what_was_chosen_just_before() {
        try (var tess = unworked()) {
            tess.page().addInitScript(COUNTS_PRINTS);
            var page = made(tess);
            page.locator("#hint-0").selectOption("3");
            var file = page.waitForDownload(
                    () -> page.locator("#pack-outputs a[href$='/files/html']").click());
            assertThat(file.url()).contains("/versions/2/");
            slowSaves(page);
            page.locator("#hint-0").selectOption("2");
            page.locator("#pack-print").click();
            page.waitForFunction("() => window.printed === 1");
            assertThat(page.locator("#pack-frame")).hasAttribute("src", Pattern.compile("/versions/3/"));
        }
    }

    @Test
    void a_page_that_is_left_at_once_is_saved_all_the_same() {
        try (var tess = unworked()) {
            var page = made(tess);
            var pack = page.url();
            page.locator("#hint-0").selectOption("3");
            page.navigate(site.toString());
            page.waitForTimeout(500);
            page.navigate(pack);
            assertThat(page.locator("#hint-0")).hasValue("3");
        }
    }

    @Test
    void a_save_that_did_not_get_through_is_made_up_for_by_the_next() {
        try (var tess = unworked()) {
            var page = made(tess);
            page.route("**/packs/*", Route::abort);
            page.locator("#hint-0").selectOption("3");
            assertThat(page.locator("#pack-state")).containsText("Not saved");
            page.unroute("**/packs/*");
            page.locator("#paper").selectOption("letter");
            assertThat(page.locator("#pack-state")).containsText("version 2");
            page.reload();
            assertThat(page.locator("#hint-0")).hasValue("3");
            assertThat(page.locator("#paper")).hasValue("letter");
        }
    }

    @Test
    void the_focus_follows_a_question_that_is_moved() {
        try (var tess = unworked()) {
            var page = made(tess);
            var rows = page.locator("li.pack-question");
            var key = rows.nth(0).getAttribute("data-key");
            rows.nth(0).locator("[value^=down-]").focus();
            page.keyboard().press("Enter");
            assertThat(rows.nth(1)).hasAttribute("data-key", key);
            assertThat(rows.nth(1).locator("[value^=down-]")).isFocused();
            assertThat(rows.nth(1).locator("[value^=down-]")).hasAttribute("aria-label", "Move question 2 down");
            page.keyboard().press("Enter");
            assertThat(rows.nth(2)).hasAttribute("data-key", key);
        }
    }

    @Test
    void sheets_and_print_stay_in_view_beside_the_questions() {
        for (var look : new Look[] {Look.WIDE, Look.TABLET}) {
            try (var tess = tess(look)) {
                var page = made(tess);
                page.locator("#own-prompt").focus();
                page.locator("#own-prompt").scrollIntoViewIfNeeded();
                page.evaluate("() => scrollTo(0, document.body.scrollHeight)");
                tess.screenshot("pack-questions");
                assertThat(page.locator("#pack-print")).isInViewport();
                page.locator("#pack-sheets a").nth(1).click();
                // Whatever is scrolled half below the bar would count as too small to be hit.
                page.evaluate("() => scrollTo(0, 0)");
                tess.scrollsOnlyDown().meetsNoBarrier();
            }
        }
    }

    @Test
    void a_deleted_pack_says_so_and_can_be_had_back() {
        try (var tess = unworked()) {
            var page = made(tess);
            var pack = page.url();
            page.getByText("Delete this pack").click();
            page.waitForURL("**/projects/**");
            page.navigate(pack);
            assertThat(page.getByText("This pack was deleted.")).isVisible();
            assertThat(page.getByText("Delete this pack")).hasCount(0);
            page.getByText("Undo").click();
            assertThat(page.getByText("This pack was deleted.")).hasCount(0);
            assertThat(page.locator("#hint-0")).isEnabled();
        }
    }

    /** The service worker would pass by what a test puts in the way of requests. */
    private Visitor unworked() {
        return Visitor.withoutWorker(site, Look.WIDE).signInUnseen("tess", SignIn.PASSWORD);
    }

    private static void slowSaves(Page page) {
        page.evaluate("""
                () => {
                    const real = window.fetch;
                    window.fetch = async (...all) => {
                        const response = await real(...all);
                        await new Promise((done) => setTimeout(done, 800));
                        return response;
                    };
                }""");
    }
}
