package org.stet.annotation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.SignIn.as;

import java.util.List;
import java.util.UUID;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.stet.browser.Look;

/** Words of the text that name a source, or that are the value of an attribute, are picked where they stand. */
@QuarkusTest
class PickingJourneyTest extends BridgeDesk {

    private static Page quoted(Page page) {
        doubleClickOn(page, "rebuild");
        press(page, "1", "Enter");
        page.keyboard().type("Mayor Esper");
        press(page, "Enter");
        return page;
    }

    private static void pick(Page page, String key) {
        page.locator("[data-key='passage " + key + "']").click();
        assertThat(page.locator("#pickbar")).isVisible();
    }

    private List<String> mentioned() {
        UUID text = UUID.fromString(stored(reading, "text"));
        return as("ana").get("/api/texts/" + text + "/mentions").jsonPath().getList("items.exact");
    }

    @Test
    void the_words_that_name_a_source_are_picked_by_mouse_and_offered_for_its_next_passage() {
        try (var ana = visitor(Look.WIDE)) {
            var page = quoted(desk(ana));
            pick(page, "mention");
            // The quotation does not name its source.
            press(page, "Enter");
            assertThat(page.locator("#pickbar")).isVisible();
            doubleClickOn(page, "mayor said");
            assertThat(page.locator("#live")).hasText("mayor");
            ana.meetsNoBarrier().screenshot("desk-picking");
            page.locator("#pickbar .primary").click();

            assertThat(page.locator(".mention q")).hasText("mayor");
            saved(page);
            assertThat(mentioned()).containsExactly("mayor");
            page.locator("#tab-cast").click();
            assertThat(page.locator(".part")).containsText("Named as “mayor”");

            doubleClickOn(page, "reckless");
            press(page, "1", "1");
            page.locator("#tab-tags").click();
            page.locator(".mention .value").click();
            assertThat(page.locator(".mention q")).hasText("mayor");
            ana.meetsNoBarrier().screenshot("desk-mention");
            saved(page);
            page.reload();
            page.locator("mark")
                    .filter(new Locator.FilterOptions().setHasText("reckless"))
                    .click();
            assertThat(page.locator(".mention q")).hasText("mayor");

            // Somebody else is not named by these words.
            page.locator("[data-key=source]").selectOption("");
            assertThat(page.locator(".mention")).hasCount(0);
            saved(page);
            String mention = stored(reading, "annotations[1].mention");
            assertThat(mention).isNull();
            press(page, "Control+z");
            assertThat(page.locator(".mention q")).hasText("mayor");
        }
    }

    @Test
    void while_words_are_picked_keys_select_and_do_nothing_else() {
        try (var ana = visitor(Look.WIDE)) {
            var page = quoted(desk(ana));
            page.locator("#details summary").click();
            page.locator("[data-key='passage cue']").focus();
            press(page, "Enter");
            assertThat(page.locator("#pickbar")).containsText("Select the words for");
            press(page, "1", "Shift+L", "u", "Backspace", "r");
            assertThat(count(page)).hasText("1 tag");
            assertThat(page.locator("#pickbar")).isVisible();

            press(page, "j", "Shift+ArrowRight", "Shift+ArrowRight", "Enter");
            assertThat(page.locator("#pickbar")).isHidden();
            assertThat(page.locator(".passage-value q").last()).hasText("Every earlier");
            assertThat(page.locator("[data-key='passage cue']")).isFocused();
            saved(page);
            assertThat(stored(reading, "annotations[0].attributes.cue.spans.exact")
                            .toString())
                    .isEqualTo("[Every earlier]");
            String spans = stored(reading, "annotations[0].spans[0].exact");
            assertThat(spans).startsWith("“We will rebuild").endsWith("winter,”");
        }
    }

    @Test
    void what_the_text_says_by_itself_is_hollow_until_somebody_says_it() {
        try (var ana = visitor(Look.WIDE)) {
            var page = quoted(desk(ana));
            page.locator("#details summary").click();
            var complete = page.locator("[data-key='Marks complete']");
            assertThat(complete).hasClass("value hollow");
            assertThat(complete).hasAttribute("aria-pressed", "false");
            ana.meetsNoBarrier().screenshot("desk-hollow");
            saved(page);
            assertThat(stored(reading, "annotations[0].attributes").toString()).isEqualTo("{}");

            complete.click();
            assertThat(complete).hasClass("value");
            assertThat(complete).hasAttribute("aria-pressed", "true");
            saved(page);
            assertThat(stored(reading, "annotations[0].attributes").toString()).isEqualTo("{marks=complete}");
        }
    }

    @Test
    void escape_leaves_everything_as_it_was() {
        try (var ana = visitor(Look.WIDE)) {
            var page = quoted(desk(ana));
            pick(page, "mention");
            doubleClickOn(page, "reckless");
            press(page, "Escape");
            assertThat(page.locator("#pickbar")).isHidden();
            assertThat(page.locator(".details-quote")).containsText("We will rebuild");
            saved(page);
            assertThat(mentioned()).isEmpty();
        }
    }
}
