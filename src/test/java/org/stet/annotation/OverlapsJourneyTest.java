package org.stet.annotation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.stet.Newsroom;
import org.stet.browser.Look;

/** Thirty annotations over one sentence: all are reached, whatever lies over them. */
@QuarkusTest
class OverlapsJourneyTest extends DeskRoom {

    private static final int WORDS = 17;
    private static final List<String> WHOLE = List.of(
            "name-calling-labeling",
            "repetition",
            "doubt",
            "exaggeration-minimisation",
            "appeal-to-fear-prejudice",
            "flag-waving",
            "causal-oversimplification",
            "appeal-to-authority",
            "slogans",
            "whataboutism-strawmen-red-herring",
            "black-and-white-fallacy",
            "thought-terminating-cliches",
            "bandwagon-reductio-ad-hitlerum");
    private static final int ALL = WHOLE.size() + WORDS;
    private static final String SENTENCE =
            IntStream.range(0, WORDS).mapToObj("word%02d"::formatted).collect(Collectors.joining(" ")) + ".";
    private static final String TEXT = "A headline\n\n" + SENTENCE;

    /** Thirteen techniques that may lie over each other on the whole, a fourteenth on each of its words. */
    @BeforeEach
    void tag_one_sentence_thirty_times() {
        var project = Newsroom.project("ana");
        Newsroom.tagSet(project, "ana", "tagSet", "techniques-ptc14");
        reading = opened(project, TEXT);
        WHOLE.forEach(label -> tag(reading, TEXT, label, SENTENCE));
        IntStream.range(0, WORDS).forEach(i -> tag(reading, TEXT, "loaded-language", "word%02d".formatted(i)));
    }

    @Test
    void all_over_a_word_are_listed_from_the_inside_out_on_a_click_and_reached_one_by_one_by_Enter() {
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            clickOn(page, "word05", 1);
            assertThat(page.locator("#overlaps button")).hasCount(WHOLE.size() + 1);
            assertThat(page.locator("#overlaps button").first()).containsText("word05");
            page.locator("#overlaps button").last().click();

            doubleClickOn(page, "word05");
            // The list follows a moment later: until then it names the one from before, which Enter comes to as well.
            assertThat(page.locator("#annotations [aria-current=true]")).hasCount(0);
            var reached = new TreeSet<String>();
            var last = "";
            for (int i = 0; i <= WHOLE.size(); i++) {
                press(page, "Enter");
                last = page.locator("#annotations .item:has([aria-current=true]):not([data-id='%s'])".formatted(last))
                        .getAttribute("data-id");
                reached.add(last);
            }
            assertThat(reached).hasSize(WHOLE.size() + 1);
            press(page, "Enter");
            assertThat(page.locator("#annotations [aria-current=true]")).containsText("word05");
        }
    }

    @Test
    void the_list_has_all_of_them_and_the_text_says_where_they_end_how_many_lie_deeper_than_three() {
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            assertThat(page.locator("#list-count")).hasText(ALL + " tags");
            page.locator("#annotations .item-main").last().click();
            assertThat(page.locator("mark.focused").first()).isVisible();
            // A word's own tag lies under thirteen others: it has no line, and so it is counted where it ends.
            var codes = page.locator("#article [data-code]");
            assertThat(codes).hasCount(WORDS);
            IntStream.range(0, WORDS - 1).forEach(i -> assertThat(codes.nth(i)).hasAttribute("data-code", "+1"));
            // The last word ends a character before the sentence does.
            assertThat(codes.last())
                    .hasAttribute("data-code", Pattern.compile("[A-Z]+ [A-Z]+ [A-Z]+ \\+" + (WHOLE.size() + 1 - 3)));
        }
    }

    @Test
    void the_codes_of_thirty_lie_over_no_more_than_a_word_or_two_of_the_line_above() {
        try (var ana = visitor(Look.NARROW)) {
            var page = desk(ana);
            var widths = page.locator("#article [data-code]")
                    .evaluateAll("all => all.map((one) => parseFloat(getComputedStyle(one, '::after').width))");
            assertThat((List<?>) widths).hasSize(WORDS).allSatisfy(width -> assertThat(((Number) width).doubleValue())
                    .isBetween(5.0, 100.0));
        }
    }

    @Test
    void the_list_takes_the_first_escape_and_goes_when_the_attention_goes_elsewhere() {
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            var list = page.locator("#overlaps");
            var focused = page.locator("#annotations [aria-current=true]");
            clickOn(page, "word05", 1);
            assertThat(list).isVisible();
            press(page, "Enter");
            assertThat(list.locator("[aria-current=true]")).not().containsText("word05");
            press(page, "Escape");
            assertThat(list).isHidden();
            assertThat(focused).hasCount(1);
            press(page, "Escape");
            assertThat(focused).hasCount(0);

            clickOn(page, "word05", 1);
            assertThat(list).isVisible();
            press(page, "k");
            assertThat(list).isHidden();
        }
    }

    @Test
    void the_help_leaves_out_the_link_where_no_link_starts_and_its_key_says_why_all_the_same() {
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            page.locator("#annotations .item-main").last().click();
            press(page, "?");
            assertThat(page.locator(".help-dialog")).containsText("unsure, or sure again");
            assertThat(page.locator(".help-dialog")).not().containsText("link to another annotation");
            press(page, "Escape");
            assertThat(page.locator(".help-dialog")).hasCount(0);
            press(page, "r");
            assertThat(page.locator(".toast")).hasText("No link starts at this label.");
        }
    }
}
