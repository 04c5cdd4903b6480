package org.stet.annotation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.stet.browser.Look;

/** Where the keyboard is while somebody works beside the text, and what its keys act on there. */
@QuarkusTest
class FocusJourneyTest extends BridgeDesk {

    @BeforeEach
    void three_tags() {
        tag(reading, TEXT, "direct-quote", "“We will rebuild the bridge before winter,”");
        tag(reading, TEXT, "unsupported-assertion", "Every earlier inspection had been passed.");
        tag(reading, TEXT, "loaded-language", "reckless");
    }

    private static String focused(Page page) {
        return String.valueOf(page.evaluate("document.activeElement.className || document.activeElement.tagName"));
    }

    @Test
    void what_tab_comes_to_in_the_list_is_what_the_keys_act_on() {
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            item(page, "We will rebuild").locator(".item-main").click();
            assertThat(page.locator(".details-quote")).containsText("We will rebuild");
            press(page, "Tab", "Tab", "Tab");
            assertThat(item(page, "Every earlier").locator(".item-main")).isFocused();
            assertThat(page.locator(".details-quote")).containsText("Every earlier");

            press(page, "Backspace");
            assertThat(item(page, "Every earlier")).hasCount(0);
            assertThat(item(page, "We will rebuild")).isVisible();
            assertThat(item(page, "reckless").locator(".item-main")).isFocused();
            // It has the focus since the other one went: nobody has gone to it.
            press(page, "Backspace");
            assertThat(count(page)).hasText("2 tags");
        }
    }

    private static Locator sentence(Page page, String words) {
        return page.locator(".sentence").filter(new Locator.FilterOptions().setHasText(words));
    }

    private static void tagLoaded(Page page) {
        page.locator(".tag-menu").dispatchEvent("click");
        page.locator(".tag-dialog").waitFor();
        page.keyboard().type("loaded");
        press(page, "Enter");
        assertThat(page.locator(".tag-dialog")).hasCount(0);
    }

    @Test
    void what_a_screen_reader_goes_to_in_the_text_is_what_keys_and_buttons_act_on() {
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            press(page, "j");
            tagLoaded(page);
            assertThat(page.locator(".details-quote")).containsText("Board keeps");
            // It takes the focus along.
            sentence(page, "should have listened").focus();
            tagLoaded(page);
            assertThat(page.locator(".details-quote")).containsText("The mayor should have listened sooner.");
            sentence(page, "The harbour").focus();
            press(page, "t");
            page.keyboard().type("background");
            press(page, "Enter");
            assertThat(page.locator(".details-quote")).containsText("The harbour");
            // The focus comes back from there as it came before, and chooses nothing else.
            page.locator("#help").focus();
            sentence(page, "The harbour").focus();
            assertThat(page.locator("#annotations [aria-current=true]")).containsText("The harbour");
        }
    }

    @Test
    void what_is_pressed_without_mouse_or_finger_is_taken_and_said() {
        try (var ana = visitor(Look.TABLET_IN_HAND)) {
            var page = desk(ana);
            press(page, "j");
            tagLoaded(page);
            sentence(page, "should have listened").dispatchEvent("click");
            assertThat(page.locator("#live")).containsText("The mayor should have listened sooner.");
            tagLoaded(page);
            assertThat(page.locator("#annotations [aria-current=true]")).containsText("should have listened");
            page.locator("#article mark[data-a]", new Page.LocatorOptions().setHasText("reckless"))
                    .dispatchEvent("click");
            assertThat(page.locator("#annotations [aria-current=true]")).containsText("reckless");
        }
    }

    @Test
    void what_the_mouse_selects_stays_selected_whatever_the_focus_does() {
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            press(page, "j");
            doubleClickOn(page, "listened");
            press(page, "?");
            assertThat(page.locator("dialog[open]")).isVisible();
            press(page, "Escape");
            assertThat(page.locator("dialog")).hasCount(0);
            tagLoaded(page);
            assertThat(page.locator(".details-quote")).hasText(Pattern.compile("\\W*listened\\W*"));
        }
    }

    @Test
    void a_dialog_gives_the_focus_back_and_leaves_alone_what_the_keys_act_on() {
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            item(page, "We will rebuild").locator(".item-main").click();
            press(page, "Tab", "Tab", "Tab");
            assertThat(page.locator(".details-quote")).containsText("Every earlier");
            press(page, "k", "k", "k", "1");
            assertThat(page.locator(".details-quote")).containsText("The harbour");
            press(page, "Escape", "?");
            assertThat(page.locator("dialog[open]")).isVisible();
            press(page, "Escape");
            assertThat(item(page, "Every earlier").locator(".item-main")).isFocused();
            assertThat(page.locator(".details-quote")).containsText("The harbour");
        }
    }

    @Test
    void the_menu_of_labels_keeps_the_focus_and_every_key_until_it_closes() {
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            item(page, "We will rebuild").locator(".item-main").click();
            page.locator("#details .relabel").click();
            var menu = page.locator(".tag-dialog");
            assertThat(menu.locator("[role=combobox]")).isFocused();
            for (var key :
                    new String[] {"Tab", "Tab", "Tab", "Shift+Tab", "Shift+Tab", "Shift+Tab", "Shift+Tab", "Shift+Tab"
                    }) {
                press(page, key);
                assertThat(menu.locator(":focus")).hasCount(1);
            }
            // Nothing below is reached by a key, by a script that asks for the focus or by a click.
            menu.locator(".side").focus();
            press(page, "Backspace", "1", "n");
            assertThat(count(page)).hasText("3 tags");
            item(page, "reckless").locator(".item-main").focus();
            assertThat(menu.locator(".side")).isFocused();
            press(page, "Escape");
            assertThat(menu).hasCount(0);
            assertThat(page.locator("#details .relabel")).isFocused();

            press(page, "Enter");
            assertThat(menu).isVisible();
            menu.locator(".dialog-head").click();
            assertThat(menu).isVisible();
            page.mouse().click(20, 20);
            assertThat(menu).hasCount(0);
            assertThat(page.locator("#details .relabel")).isFocused();
            assertThat(page.locator(".ground")).hasCount(0);
        }
    }

    @Test
    void the_details_give_the_focus_to_the_text_when_they_close() {
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            for (var key : new String[] {"close", "delete"}) {
                item(page, "reckless").locator(".item-main").click();
                page.locator("#details [data-key=" + key + "]").focus();
                press(page, "Enter");
                assertThat(page.locator("#details")).isHidden();
                assertThat(focused(page)).startsWith("sentence");
            }
            assertThat(count(page)).hasText("2 tags");
        }
    }

    @Test
    void a_link_that_is_removed_leaves_the_focus_where_links_are() {
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            tripleClickOn(page, "listened");
            press(page, "8", "Escape", "r", "Enter", "Escape");
            var remove = page.locator("#details [data-key^=unlink]");
            remove.focus();
            press(page, "Enter");
            assertThat(remove).hasCount(0);
            assertThat(page.locator("#details [data-key=link]")).isFocused();
        }
    }

    @Test
    void a_reason_that_is_removed_leaves_the_focus_where_reasons_are_and_none_is_taken_unasked() {
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            item(page, "Every earlier").locator(".item-main").click();
            page.locator("#tab-article").click();
            var target = page.locator("#answers .new-target input");
            for (var name : new String[] {"The bridge", "the BRIDGE"}) {
                target.first().fill(name);
                target.first().press("Enter");
                assertThat(page.locator("#answers [data-key^='overall-stance']:focus"))
                        .hasCount(1);
            }
            assertThat(page.locator("#answers .target")).hasText("The bridge");
            page.locator("#answers [data-key^='overall-stance'][data-key$=' 2']")
                    .click();
            assertThat(page.locator("#answers .reasons")).containsText("Name a passage as the reason");
            assertThat(page.locator("#answers .reasons q")).hasCount(0);

            for (var words : new String[] {"reckless", "inspection"}) {
                doubleClickOn(page, words);
                page.locator("#answers .take-reason").click();
                press(page, "Enter");
            }
            var removes = page.locator("#answers .reasons .icon");
            assertThat(removes).hasCount(2);
            removes.last().focus();
            press(page, "Enter");
            assertThat(page.locator("#answers .reasons q")).hasText("“reckless”");
            assertThat(page.locator("#answers .take-reason")).isFocused();
        }
    }
}
