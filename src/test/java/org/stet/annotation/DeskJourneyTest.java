package org.stet.annotation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.SignIn.as;

import java.util.List;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.stet.browser.Look;

/** A reader at the desk, in a real browser. */
@QuarkusTest
class DeskJourneyTest extends BridgeDesk {

    @Test
    void a_quotation_is_tagged_with_its_source_by_keys_alone_and_found_again() {
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            press(page, "j", "j", "j", "j", "1");
            assertThat(count(page)).hasText("1 tag");
            press(page, "Enter");
            page.keyboard().type("The mayor");
            press(page, "Enter");

            assertThat(item(page, "We will rebuild")).containsText("The mayor");
            saved(page);
            page.reload();

            assertThat(item(page, "We will rebuild")).containsText("The mayor");
            assertThat(page.locator("mark").first()).containsText("“We will rebuild the bridge before winter,”");
        }
    }

    @Test
    void a_known_source_takes_three_keys() {
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            press(page, "j", "j", "j", "j", "1", "Enter");
            page.keyboard().type("The mayor");
            press(page, "Enter", "Backspace");
            assertThat(count(page)).hasText("0 tags");
            press(page, "k");

            press(page, "j", "1", "1");

            assertThat(item(page, "We will rebuild")).containsText("The mayor");
        }
    }

    @Test
    void a_double_click_takes_the_whole_quotation_and_a_second_label_needs_no_detour() {
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            doubleClickOn(page, "rebuild");
            press(page, "1", "Shift+L");

            assertThat(count(page)).hasText("2 tags");
            assertThat(page.locator("mark .row-1, mark.row-1").first()).isVisible();
            press(page, "Escape", "Control+z");
            assertThat(count(page)).hasText("1 tag");
            assertThat(page.locator(".toast").last()).hasText("Removed Loaded language in paragraph 2");
            press(page, "Control+Shift+Z");
            assertThat(count(page)).hasText("2 tags");
            saved(page);
            assertThat(stored()).containsExactlyInAnyOrder("direct-quote", "loaded-language");
        }
    }

    @Test
    void what_the_rules_forbid_is_said_and_taken_back() {
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            doubleClickOn(page, "rebuild");
            // On fewer words than those of the tag: on the same ones the label would change.
            press(page, "1", "Escape", "Shift+ArrowLeft", "Shift+I");

            assertThat(page.locator(".toast.warning")).containsText("Not kept:");
            assertThat(count(page)).hasText("1 tag");
            assertThat(stored()).containsExactly("direct-quote");
        }
    }

    @Test
    void a_page_that_stood_open_longer_than_its_token_fetches_another_one() {
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            page.evaluate("() => document.querySelector('meta[name=csrf-token]').content = 'an old one'");
            doubleClickOn(page, "rebuild");
            press(page, "1");
            saved(page);
            assertThat(stored()).containsExactly("direct-quote");
            assertThat(page.locator(".toast.warning")).hasCount(0);
        }
    }

    @Test
    void work_without_a_server_waits_survives_a_reload_and_is_sent_in_the_end() {
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            page.route("**/api/**", route -> route.abort());
            doubleClickOn(page, "rebuild");
            press(page, "1", "Escape", "u");
            assertThat(page.locator("#saved")).hasText("2 not yet sent");
            assertThat(stored()).isEmpty();

            page.onDialog(dialog -> dialog.accept());
            page.reload();
            assertThat(count(page)).hasText("1 tag");
            assertThat(page.locator("#saved")).hasText("2 not yet sent");

            page.unroute("**/api/**");
            saved(page);
            assertThat(stored()).containsExactly("direct-quote");
        }
    }

    @Test
    void two_windows_that_change_the_same_annotation_are_asked_which_version_stands() {
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            doubleClickOn(page, "rebuild");
            press(page, "1", "Escape");
            saved(page);
            var other = page.context().newPage();
            other.navigate("/readings/" + reading);
            // Or it takes up what the first one has not sent yet, and knows it then.
            other.waitForSelector("body[data-ready][data-restored]");
            for (var window : List.of(page, other)) {
                window.locator(".item-main").first().click();
                window.locator("#note").fill(window == page ? "From the first." : "From the second.");
                window.locator("#note").press("Control+Enter");
                if (window == page) {
                    saved(page); // or the second one may reach the server first
                }
            }

            var dialog = other.locator(".conflict-dialog");
            assertThat(dialog).containsText("From the first.");
            // Wherever the focus is, nothing closes it without a choice, and the key that chooses does not tag.
            other.mouse().click(5, 5);
            other.locator(".conflict-dialog h2").click();
            press(other, "Escape", "Escape");
            assertThat(dialog.locator("[role=status]")).hasText("Please choose one of the two versions first.");
            other.keyboard().press("1");

            assertThat(dialog).hasCount(0);
            assertThat(item(other, "We will rebuild")).containsText("From the second.");
            assertThat(count(other)).hasText("1 tag");
            saved(other);
            page.reload();
            assertThat(item(page, "We will rebuild")).containsText("From the second.");
        }
    }

    @Test
    void nobody_is_shut_out_in_any_state() {
        for (var look : List.of(Look.WIDE, Look.DARK, Look.NARROW)) {
            try (var ana = visitor(look)) {
                var page = desk(ana);
                ana.meetsNoBarrier().screenshot("desk-empty");
                doubleClickOn(page, "rebuild");
                press(page, "1");
                ana.meetsNoBarrier().screenshot("desk-strip");
                press(page, "Escape", "Shift+L", "Escape");
                ana.meetsNoBarrier().screenshot("desk-tagged");
                for (var opener : List.of("?", "t", "r")) {
                    press(page, opener);
                    ana.meetsNoBarrier().screenshot("desk-dialog-" + opener.replace("?", "help"));
                    press(page, "Escape");
                }
                page.locator("#submit").click();
                ana.meetsNoBarrier().screenshot("desk-dialog-submit");
                press(page, "Escape");
                page.locator("#tab-article").click();
                ana.meetsNoBarrier().screenshot("desk-questions");
                press(page, "Control+z", "Control+z");
                saved(page);
            }
        }
    }

    @Test
    void a_stance_a_link_a_second_part_and_an_answer_with_its_reason_are_kept() {
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            doubleClickOn(page, "rebuild");
            press(page, "1", "Escape", "+");
            doubleClickOn(page, "reckless");
            assertThat(item(page, "We will rebuild"))
                    .containsText("“We will rebuild the bridge before winter,” … “reckless”");

            page.locator("#details [data-key=target]").selectOption("new");
            page.locator("#details .new-target input").fill("The bridge");
            page.locator("#details .new-target input").press("Enter");
            page.locator("#details [data-key='stance for']").click();
            assertThat(item(page, "We will rebuild")).containsText("for The bridge");

            tripleClickOn(page, "inspection");
            press(page, "5", "Escape");
            tripleClickOn(page, "listened");
            press(page, "8", "1", "r", "Enter", "2");
            assertThat(page.locator("#details .links")).containsText("contradicts: Every earlier inspection");

            page.locator("#tab-article").click();
            press(page, "Escape", "Escape", "Escape");
            page.locator("#answers [data-key^='overall-stance'][data-key$=' 2']")
                    .click();
            assertThat(page.locator("#answers .reasons")).containsText("Name a passage as the reason");
            tripleClickOn(page, "listened");
            page.locator("#answers .take-reason").click();
            press(page, "Enter");
            assertThat(page.locator("#answers .take-reason")).isFocused();
            saved(page);
            page.reload();
            page.locator("#tab-article").click();

            assertThat(page.locator("#answers .reasons q")).hasText("The mayor should have listened sooner.");
            var kept =
                    as("ana").get("/api/readings/" + reading).then().extract().jsonPath();
            assertThat(kept.getList("links.type")).containsExactly("contradicts");
            assertThat(kept.getList("answers.value")).containsExactly("2");
            assertThat(kept.getList("annotations.collect { it.spans.size() }")).contains(2);
        }
    }

    @Test
    void markup_in_notes_and_sources_is_shown_as_text() {
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            press(page, "j", "j", "j", "j", "1", "Enter");
            page.keyboard().type("<img src=x onerror=alert(1)></script>");
            press(page, "Enter");
            page.locator("#note").fill("</script><b>bold</b>");
            page.locator("#note").press("Control+Enter");
            saved(page);
            page.reload();

            assertThat(item(page, "We will rebuild")).containsText("<img src=x onerror=alert(1)></script>");
            assertThat(item(page, "We will rebuild")).containsText("</script><b>bold</b>");
        }
    }
}
