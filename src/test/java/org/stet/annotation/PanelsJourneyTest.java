package org.stet.annotation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.microsoft.playwright.Locator;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.stet.browser.Look;

/** What stands beside the text: the list, what was seen, the cast, and the article as plain text. */
@QuarkusTest
class PanelsJourneyTest extends BridgeDesk {

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
    void the_list_shows_one_label_one_source_or_what_is_unsure() {
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            doubleClickOn(page, "rebuild");
            press(page, "1", "Enter");
            page.keyboard().type("Mara Voss");
            press(page, "Enter", "Escape");
            doubleClickOn(page, "reckless");
            press(page, "9", "u", "Escape");
            assertThat(page.locator(".item")).hasCount(2);

            var choice = page.locator("#list-filter");
            choice.focus();
            assertThat(choice.locator("optgroup option"))
                    .hasText(new String[] {"Direct quote", "Loaded language", "Mara Voss"});
            for (var shown : List.of("Loaded language", "Unsure")) {
                choice.selectOption(shown);
                assertThat(page.locator(".item")).hasCount(1);
                assertThat(page.locator(".item")).containsText("reckless");
            }
            choice.selectOption("Mara Voss");
            assertThat(page.locator(".item")).hasCount(1);
            assertThat(page.locator(".item")).containsText("We will rebuild");
            ana.meetsNoBarrier();
            choice.selectOption("All");
            assertThat(page.locator(".item")).hasCount(2);
            saved(page);
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
            assertThat(page.locator("#next-open")).containsText(Pattern.compile("(2\\d|3[01]) open"));
            page.locator("#next-open").click();
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
    void the_way_to_what_is_open_stays_on_a_phone_too() {
        open(IntStream.range(0, 40)
                .mapToObj(at -> "Paragraph %d tells nothing new, at some length.".formatted(at))
                .collect(Collectors.joining("\n\n")));
        try (var ana = visitor(Look.PHONE_IN_HAND)) {
            var page = desk(ana);
            assertThat(page.locator("#next-open")).containsText(Pattern.compile("[23]\\d open"));
            ana.missesNothing().scrollsOnlyDown().screenshot("desk-open");
            page.locator("#next-open").click();
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
            press(page, "2", "2"); // at arm's length: nobody's words
            doubleClickOn(page, "spring");
            press(page, "1", "Escape", "Escape");

            page.locator("#tab-tags").focus();
            press(page, "ArrowRight");
            assertThat(page.locator("#cast")).containsText("1 source, 1 with a name. 7 words are theirs");
            assertThat(page.locator(".part")).hasCount(2);
            assertThat(page.locator(".part").first())
                    .containsText("The mayor: a person with a name · 1 passage · 7 words");
            assertThat(page.locator(".part.open")).containsText("No source yet");
            assertThat(page.locator("#cast")).containsText("Without a name: 1 of 2 passages (1 without any source).");
            assertThat(page.locator("#cast")).containsText("In 1 passage nobody has marked which words name");
            ana.meetsNoBarrier().screenshot("desk-cast");

            page.locator(".part.open .part-main").click();
            assertThat(page.locator("#strip")).containsText("Source");
            press(page, "1");
            page.locator("#tab-cast").click();
            assertThat(page.locator(".part")).hasCount(1);
            assertThat(page.locator(".part")).containsText("2 passages · 9 words");

            rename(page, "Mayor Esper");
            assertThat(page.locator(".part-name")).hasText("Mayor Esper");
            page.locator("#tab-tags").click();
            assertThat(item(page, "We will rebuild")).containsText("Mayor Esper");
            saved(page);
            page.reload();
            assertThat(item(page, "We will rebuild")).containsText("Mayor Esper");
        }
    }

    @Test
    void a_quotation_without_a_source_is_warned_of_and_handed_in_all_the_same() {
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            doubleClickOn(page, "reckless");
            press(page, "2", "1");
            assertThat(item(page, "reckless").locator(".item-open")).hasText(new String[] {"No source yet"});
            assertThat(page.locator("#details summary")).hasText("More · No source yet");
            page.locator("#details summary").click();
            assertThat(page.locator("#details [data-key=source]")).hasAccessibleDescription("No source yet");
            ana.meetsNoBarrier().screenshot("desk-no-source");
            page.locator("#tab-cast").click();
            assertThat(page.locator(".part.open")).containsText("1 passage");
            assertThat(page.locator("#cast")).containsText("Without a name: 1 of 1 passage (1 without any source).");
            page.locator(".part.open .part-main").click();
            assertThat(page.locator("#strip")).isHidden();

            page.locator("#submit").click();
            assertThat(page.locator(".submit-dialog")).not().containsText("lacks something required");
            press(page, "Escape");
            page.locator("#tab-tags").click();
            page.locator("#details [data-key=source]").selectOption("new");
            page.locator("#details .new-source input").fill("Critics");
            page.locator("#details .new-source input").press("Enter");
            assertThat(item(page, "reckless").locator(".item-open")).hasCount(0);
            assertThat(page.locator("#source-open")).hasCount(0);
        }
    }

    @Test
    void the_cast_counts_who_speaks_without_a_name() {
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            doubleClickOn(page, "rebuild");
            press(page, "1", "Enter");
            page.keyboard().type("Mayor Esper");
            press(page, "Enter");
            page.locator("[data-key='passage mention']").click();
            doubleClickOn(page, "mayor said");
            page.locator("#pickbar .primary").click();
            doubleClickOn(page, "reckless");
            press(page, "1", "Enter");
            page.keyboard().type("critics");
            press(page, "Enter");
            doubleClickOn(page, "Critics");
            press(page, "7", "Escape", "Escape");
            page.locator("#tab-cast").click();
            var critics = page.locator(".part").filter(new Locator.FilterOptions().setHasText("critics"));
            critics.locator(".icon").click();
            page.locator(".part select").selectOption("vague-group");
            page.locator(".part .primary").click();

            assertThat(page.locator("#cast")).containsText("2 sources, 1 with a name.");
            assertThat(page.locator(".cast-naming"))
                    .hasText("Without a name: 1 of 2 passages (1 of a source that has no name)."
                            + " 1 more names its source by a role or a pronoun only."
                            + " 1 tag “Vague or unnamed source” besides.");
            assertThat(page.locator(".part").first())
                    .containsText("Named as “mayor”By a role or a pronoun only in 1 passage");
            ana.meetsNoBarrier().screenshot("desk-cast-unnamed");
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
}
