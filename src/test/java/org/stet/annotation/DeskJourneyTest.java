package org.stet.annotation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.SignIn.as;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.stet.Newsroom;
import org.stet.browser.Look;

/** A reader at the desk, in a real browser. */
@QuarkusTest
class DeskJourneyTest extends DeskRoom {

    private static final String TEXT = """
            Board keeps the old bridge open “until spring”

            The harbour 👩‍👩‍👧 board voted on Monday. “We will rebuild the bridge before winter,” the mayor said. \
            Every earlier inspection had been passed.

            Critics called the plan “reckless”. The mayor should have listened sooner.""";

    @BeforeEach
    void open_a_reading() {
        open(TEXT);
    }

    private void open(String text) {
        reading = opened(Newsroom.project("ana"), text);
    }

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
            assertThat(page.locator(".toast").last()).containsText("Taken back: Loaded language");
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
            press(page, "1", "Shift+I");

            assertThat(page.locator(".toast.warning")).containsText("Not kept:");
            assertThat(count(page)).hasText("1 tag");
            assertThat(stored()).containsExactly("direct-quote");
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
            for (var window : List.of(page, other)) {
                window.locator(".item-main").first().click();
                window.locator("#note").fill(window == page ? "From the first." : "From the second.");
                window.locator("#note").press("Control+Enter");
                if (window == page) {
                    saved(page); // or the second one may reach the server first
                }
            }

            assertThat(other.locator(".conflict-dialog")).containsText("From the first.");
            other.keyboard().press("1");

            assertThat(item(other, "We will rebuild")).containsText("From the second.");
            saved(other);
            page.reload();
            assertThat(item(page, "We will rebuild")).containsText("From the second.");
        }
    }

    @Test
    void the_list_goes_where_the_attention_is_and_tells_each_place_among_all() {
        var text = "one six ten ".repeat(33) + "end";
        open(text);
        for (var start = 0; start < text.length(); start += 4) {
            tag(start, text.substring(start, start + 3));
        }
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            assertThat(count(page)).hasText("100 tags");
            assertThat(page.locator(".item")).hasCount(40);
            assertThat(page.locator(".item").last()).hasAttribute("aria-posinset", "40");

            page.locator("mark").last().click();

            var current = page.locator(".item:has([aria-current=true])");
            assertThat(current).containsText("end");
            assertThat(current).hasAttribute("aria-posinset", "100");
            assertThat(current).hasAttribute("aria-setsize", "100");
            page.locator("#list-earlier").click();
            page.locator("#list-earlier").click();
            assertThat(page.locator(".item")).hasCount(100);
            assertThat(page.locator("#list-earlier")).isHidden();
            assertThat(page.locator(".item-main:focus")).isVisible();
            assertThat(page.locator(".item").first()).hasAttribute("aria-posinset", "1");
        }
    }

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
            press(page, "Control+Enter");
            assertThat(page.locator("#article")).containsText("Harbour closes");
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
    void paragraphs_count_as_seen_once_their_end_stays_in_sight_and_the_next_key_goes_to_the_others() {
        open(IntStream.range(0, 40)
                .mapToObj(at -> "Paragraph %d tells nothing new, at some length.".formatted(at))
                .collect(Collectors.joining("\n\n")));
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            var progress = page.locator("#progress");
            assertThat(progress).hasAttribute("aria-label", Pattern.compile("(9|1\\d) of 40 paragraphs seen"));
            press(page, "n");
            assertThat(page.locator(".toast")).containsText(Pattern.compile("Not yet seen: Paragraph (9|1\\d) tells"));
            page.locator("#map").click(new Locator.ClickOptions().setPosition(7, 730));
            page.waitForCondition(() -> stored("seen", "blocks").contains(39));
            ana.meetsNoBarrier().screenshot("desk-map");
            assertThat(stored("seen", "blocks")).contains(0, 39).doesNotContain(22);

            page.reload();
            assertThat(progress).hasAttribute("aria-label", Pattern.compile("(2|3)\\d of 40 paragraphs seen"));
            page.locator("#submit").click();
            assertThat(page.locator(".unresolved")).containsText("paragraphs not yet seen");
            page.locator(".unresolved button")
                    .filter(new Locator.FilterOptions().setHasText("not yet seen"))
                    .click();
            assertThat(page.locator(".toast")).containsText("Not yet seen");
        }
    }

    @Test
    void the_cast_beside_the_text_says_who_is_heard_and_what_has_no_source_yet() {
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            doubleClickOn(page, "rebuild");
            press(page, "1", "Enter");
            page.keyboard().type("The mayor");
            press(page, "Enter");
            doubleClickOn(page, "reckless");
            press(page, "2", "Escape");
            doubleClickOn(page, "spring");
            press(page, "1", "Escape", "Escape");

            page.locator("#tab-tags").focus();
            press(page, "ArrowRight");
            assertThat(page.locator("#cast")).containsText("1 source, 1 with a name. 7 words are theirs");
            assertThat(page.locator(".part")).hasCount(2);
            assertThat(page.locator(".part").first())
                    .containsText("The mayor: a person with a name · 1 passage · 7 words");
            assertThat(page.locator(".part.open")).containsText("No source yet");
            ana.meetsNoBarrier().screenshot("desk-cast");

            page.locator(".part.open .part-main").click();
            assertThat(page.locator("#strip")).containsText("Source");
            press(page, "1");
            page.locator("#tab-cast").click();
            assertThat(page.locator(".part")).hasCount(1);
            assertThat(page.locator(".part")).containsText("2 passages · 9 words");

            page.locator(".part .icon").click();
            page.locator(".part input").fill("Mayor Esper");
            page.locator(".part input").press("Enter");
            assertThat(page.locator(".part-name")).hasText("Mayor Esper");
            page.locator("#tab-tags").click();
            assertThat(item(page, "We will rebuild")).containsText("Mayor Esper");
            saved(page);
            page.reload();
            assertThat(item(page, "We will rebuild")).containsText("Mayor Esper");
        }
    }

    @Test
    void the_article_is_there_as_plain_text_with_its_tags_in_brackets() {
        try (var ana = visitor(Look.WIDE)) {
            ana.page().context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
            var page = desk(ana);
            doubleClickOn(page, "rebuild");
            press(page, "1", "Enter");
            page.keyboard().type("The mayor");
            press(page, "Enter");
            tripleClickOn(page, "inspection");
            press(page, "5", "Escape", "u");

            page.locator("#as-text").click();
            assertThat(page.locator(".plain"))
                    .containsText("[DQ The mayor: “We will rebuild the bridge before winter,”] the mayor said."
                            + " [UA?: Every earlier inspection had been passed.]");
            ana.meetsNoBarrier().screenshot("desk-plain");
            page.locator(".plain-dialog .primary").click();
            assertThat(page.locator(".plain-dialog [role=status]")).hasText("Copied.");
            assertThat((String) page.evaluate("navigator.clipboard.readText()"))
                    .isEqualTo(page.locator(".plain").textContent());
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

    private List<Integer> stored(String part, String path) {
        return as("ana").get("/api/readings/" + reading + "/" + part).jsonPath().getList(path);
    }

    private void tag(int start, String words) {
        tag(reading, "loaded-language", start, words);
    }

    private static Locator count(Page page) {
        return page.locator("#list-count");
    }

    private static Locator item(Page page, String words) {
        return page.locator(".item").filter(new Locator.FilterOptions().setHasText(words));
    }

    private List<String> stored() {
        return stored(reading, "annotations.label");
    }
}
