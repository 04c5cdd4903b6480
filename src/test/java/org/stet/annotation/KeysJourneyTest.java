package org.stet.annotation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.SignIn.as;

import java.util.List;
import java.util.Map;
import java.util.UUID;
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

/** A reader gives commands of the desk other keys. */
@QuarkusTest
class KeysJourneyTest extends DeskRoom {

    private static final String TEXT = "Bridge closes\n\n“We had no choice,” the mayor said.\n\nNobody answered.";

    /** Each test has somebody of its own: what they choose stays with their account. */
    private final String name = "kim-" + UUID.randomUUID();

    @BeforeEach
    void open_an_article() {
        reading = opened(name, Newsroom.project(name), TEXT);
        tag(name, reading, "background", TEXT.indexOf("Nobody"), "Nobody answered.");
    }

    private static Locator row(Page page, String what) {
        return page.locator(".keys li").filter(new Locator.FilterOptions().setHasText(what));
    }

    private static void change(Page page, String what, String key) {
        row(page, what).getByText("Change").click();
        press(page, key);
    }

    private static void openKeys(Page page) {
        press(page, "?");
        page.getByText("Change keys").click();
        page.locator(".keys-dialog").waitFor();
    }

    @Test
    void another_key_does_what_the_old_one_did_also_after_a_reload() {
        try (var kim = visitor(name, Look.WIDE)) {
            var page = desk(kim);
            openKeys(page);
            change(page, "unsure, or sure again", "s");
            assertThat(page.locator(".keys-said")).hasText("“unsure, or sure again” is s now.");
            press(page, "Escape");
            page.reload();
            page.waitForSelector("body[data-ready]");

            page.locator(".item-main").click();
            press(page, "u");
            assertThat(page.locator("#annotations .item-open")).hasCount(0);
            press(page, "s");
            assertThat(page.locator("#annotations .item-open")).hasText("unsure");
            openKeys(page);
            row(page, "unsure, or sure again").getByText("As it was").click();
            press(page, "Escape", "u");
            assertThat(page.locator("#annotations .item-open")).hasCount(0);
        }
    }

    @Test
    void two_commands_exchange_their_keys_and_the_page_names_them() {
        try (var kim = visitor(name, Look.WIDE)) {
            var page = desk(kim);
            openKeys(page);
            change(page, "choose a label by its name", "n");
            assertThat(page.locator(".keys-said")).containsText("“next open item” is t now.");
            press(page, "Escape");
            assertThat(page.locator(".tag-menu kbd")).hasText("n");
            press(page, "j", "n");
            assertThat(page.locator("dialog[open]")).containsText("Tag the selected words");
        }
    }

    @Test
    void an_exchange_is_undone_by_giving_the_old_key_back_and_no_command_is_left_without_one() {
        try (var kim = visitor(name, Look.WIDE)) {
            var page = desk(kim);
            openKeys(page);
            change(page, "choose a label by its name", "n");
            change(page, "choose a label by its name", "t");
            assertThat(row(page, "choose a label by its name").locator("kbd")).hasText("t");
            assertThat(row(page, "next open item").locator("kbd")).hasText("n");
            change(page, "next open item", "s");
            change(page, "link to another annotation", "s");
            assertThat(row(page, "link to another annotation").locator("kbd")).hasText("s");
            assertThat(row(page, "next open item").locator("kbd")).hasText("n");
            change(page, "next open item", "r");
            assertThat(row(page, "next open item").locator("kbd")).hasText("r");
            row(page, "next open item").getByText("As it was").click();
            assertThat(row(page, "next open item").locator("kbd")).hasText("n");
        }
    }

    @Test
    void keys_that_other_things_need_are_refused_with_the_reason() {
        try (var kim = visitor(name, Look.WIDE)) {
            var page = desk(kim);
            openKeys(page);
            row(page, "delete").getByText("Change").click();
            press(page, "Insert");
            assertThat(page.locator(".keys-said")).hasText("Insert belongs to screen readers.");
            press(page, "Control+j");
            assertThat(page.locator(".keys-said")).hasText("Ctrl+J belongs to the browser.");
            press(page, "Shift+D");
            assertThat(page.locator(".keys-said")).hasText("Shift and a letter tags with a label.");
            press(page, "Escape");
            assertThat(page.locator(".keys-dialog")).isVisible();
            assertThat(row(page, "delete").locator("kbd").first()).hasText("Backspace");
            assertThat(row(page, "undo").getByText("Change")).hasCount(0);
            assertThat(row(page, "undo")).containsText("stays as it is");
        }
    }

    @Test
    void the_digit_of_a_label_is_another_key_wherever_its_reader_signs_in() {
        try (var kim = visitor(name, Look.WIDE)) {
            var page = desk(kim);
            openKeys(page);
            change(page, "label 1", ";");
            assertThat(page.locator(".keys-said")).hasText("“label 1: Direct quote” is ; now.");
            change(page, "label 2", "7");
            assertThat(page.locator(".keys-said")).containsText("is 7 now. “label 7");
            press(page, "Escape");
            assertThat(chip(page, "direct-quote").locator("kbd")).hasText(";");
            assertThat(chip(page, "direct-quote")).hasAttribute("aria-keyshortcuts", "; Shift+Q");
            press(page, "j", "1");
            assertThat(page.locator("#list-count")).hasText("1 tag");
            press(page, ";");
            assertThat(page.locator("#list-count")).hasText("2 tags");
            saved(page);
            page.waitForCondition(
                    () -> keysOf(name).equals(Map.of("key.label-1", ";", "key.label-2", "7", "key.label-7", "2")));
        }
        try (var elsewhere = visitor(name, Look.WIDE)) {
            var page = desk(elsewhere);
            assertThat(chip(page, "direct-quote").locator("kbd")).hasText(";");
            press(page, "j", "j", ";");
            assertThat(page.locator("#list-count")).hasText("3 tags");
            // While the strip asks, digits answer it, whatever the labels have.
            assertThat(page.locator("#strip .field.active kbd").first()).hasText(Pattern.compile("1|⏎"));
        }
    }

    @Test
    void pages_that_name_the_digits_of_labels_name_ones_own() {
        as(name).contentType("application/json")
                .body(Map.of("keys", Map.of("key.label-1", ";")))
                .put("/api/me/preferences")
                .then()
                .statusCode(200);
        try (var kim = visitor(name, Look.WIDE)) {
            for (var path : List.of("/codebook", "")) {
                var page = kim.open("/projects/" + Newsroom.project(name) + path);
                page.waitForSelector("body[data-ready]");
                assertThat(page.locator("kbd[data-command='key.label-1']")).hasText(";");
                assertThat(page.locator("kbd[data-command='key.label-3']")).hasText("3");
            }
        }
    }

    private static Locator chip(Page page, String label) {
        return page.locator(".chip[data-label='%s']".formatted(label));
    }

    private static Map<String, String> keysOf(String name) {
        return as(name).get("/api/me/preferences").jsonPath().getMap("keys");
    }

    @Test
    void another_key_than_g_and_another_letter_after_it_lead_to_other_pages_from_every_page() {
        try (var kim = visitor(name, Look.WIDE)) {
            var page = desk(kim);
            openKeys(page);
            change(page, "goes to another page", "i");
            assertThat(page.locator(".keys-said"))
                    .hasText("“goes to another page, by one more letter” is i now."
                            + " That holds on every page: what has i there has g instead.");
            change(page, "how far readers agree", "o");
            press(page, "Escape");
            press(page, "g", "l");
            assertThat(page).hasURL(Pattern.compile(".*/readings/.*"));
            press(page, "i", "l");
            page.waitForURL(Pattern.compile(".*/projects/[^/]*$"));
            page.waitForSelector("body[data-ready]");
            press(page, "?");
            assertThat(page.locator(".help-dialog")).containsText("i o");
            press(page, "Escape");
            assertThat(page.locator(".help-dialog")).hasCount(0);
            press(page, "i", "o");
            page.waitForURL(Pattern.compile(".*/agreement$"));
        }
    }

    @Test
    void a_tag_that_did_not_come_over_is_decided_by_ones_own_keys() {
        tag(name, reading, "direct-quote", TEXT.indexOf("“We"), "“We had no choice,”");
        try (var kim = visitor(name, Look.WIDE)) {
            var page = desk(kim);
            openKeys(page);
            change(page, "Drop", "Shift+D");
            assertThat(page.locator(".keys-said")).hasText("Shift and a letter tags with a label.");
            press(page, "d");
            press(page, "Escape");
            String article = as(name).get("/api/readings/" + reading).path("article");
            page = kim.open("/articles/" + article);
            page.getByText("Correct the text").click();
            page.waitForSelector("body[data-ready]");
            page.locator("#paste").fill(TEXT.replace("Nobody answered.", "Somebody did answer."));
            page.locator("#read").click();
            page.locator("#meaning").getByText("wait").waitFor();
            press(page, "Enter");
            page.waitForURL(Pattern.compile(".*/texts/2"));
            page = desk(kim);
            page.getByText("Go on in the corrected text").click();
            page.waitForSelector("body[data-ready]");
            page.locator("#carry-open").click();
            var carried = page.locator(".carried").first();
            assertThat(carried).isFocused();
            assertThat(carried.locator("button kbd").last()).hasText("d");
            assertThat(page.locator("#carry .keys")).containsText("d drops");
            press(page, "x");
            assertThat(page.locator("#carry-open")).hasText("1 tag waits for you");
            press(page, "d");
            assertThat(carried).containsText("Dropped");
        }
    }

    @Test
    void what_can_be_done_is_found_by_its_name_and_done() {
        try (var ana = visitor(name, Look.WIDE)) {
            ana.page().context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
            var page = desk(ana);
            press(page, "j", "Control+k");
            var finder = page.locator(".finder-dialog");
            page.keyboard().type("loaded");
            assertThat(finder.locator(".option")).hasCount(1);
            ana.meetsNoBarrier().screenshot("desk-finder");
            press(page, "Enter");
            assertThat(page.locator("#list-count")).hasText("2 tags");

            // The strip leaves Ctrl alone.
            press(page, "Control+k");
            page.keyboard().type("address");
            press(page, "Enter");
            assertThat(page.locator(".toast")).hasText("Address of the annotation copied.");
            var id = page.locator("#annotations [data-id]").first().getAttribute("data-id");
            assertThat((String) page.evaluate("navigator.clipboard.readText()"))
                    .endsWith("/readings/" + reading + "#" + id);

            // What is typed next goes where the command leads.
            press(page, "Control+k");
            page.keyboard().type("note");
            press(page, "Enter");
            assertThat(page.locator("#note")).isFocused();
            page.keyboard().type("u.");
            assertThat(page.locator("#note")).hasValue("u.");
            press(page, "Escape");

            press(page, "Control+k");
            page.keyboard().type("no such thing");
            assertThat(finder).containsText("Nothing with that name.");
            press(page, "Enter", "Escape");
            assertThat(finder).hasCount(0);
            press(page, "Control+k");
            page.keyboard().type("articles");
            press(page, "Enter");
            page.waitForURL(Pattern.compile(".*/projects/.*"));
        }
    }

    @Test
    void the_keys_are_searched_and_those_that_change_something_are_left_out_where_nothing_can_be_changed() {
        try (var kim = visitor(name, Look.WIDE)) {
            var page = desk(kim);
            page.locator(".item-main").click();
            press(page, "?");
            var help = page.locator(".help-dialog");
            assertThat(help).containsText("unsure, or sure again");
            page.keyboard().type("next sen");
            assertThat(help.locator("dd")).hasText("next sentence or quotation");
            assertThat(help.locator(".help-labels")).hasCount(0);
            page.locator(".help-dialog [type=search]").fill("no such thing");
            assertThat(help).containsText("No key does that now.");
            page.locator(".help-dialog .dialog-head button").click();

            page.locator("#submit").click();
            page.locator(".submit-dialog .primary").click();
            assertThat(page.locator("body")).hasClass(Pattern.compile(".*locked.*"));
            page.locator(".item-main").click();
            press(page, "?");
            assertThat(help).containsText("next sentence or quotation");
            assertThat(help).not().containsText("unsure, or sure again");
            assertThat(help).not().containsText("undo");
            assertThat(help).containsText("reopen what is submitted");
            assertThat(help.locator(".help-labels")).hasCount(0);
        }
    }

    @Test
    void while_a_strip_asks_for_something_the_digits_are_its_answers() {
        try (var kim = visitor(name, Look.WIDE)) {
            var page = desk(kim);
            press(page, "j", "9");
            page.locator("#strip:not([hidden])").waitFor();
            press(page, "?");
            var help = page.locator(".help-dialog");
            assertThat(help).containsText("Whose wording");
            assertThat(help.locator("dt", new Locator.LocatorOptions().setHasText("1"))
                            .first())
                    .hasText("1");
            assertThat(help).containsText("the writer's");
            assertThat(help.locator(".help-labels")).containsText("Shift+");
            assertThat(help.locator(".help-labels")).not().containsText(Pattern.compile("\\d"));
        }
    }

    @Test
    void the_desk_leads_by_keys_to_all_that_the_other_pages_lead_to_and_says_so() {
        try (var kim = visitor(name, Look.WIDE)) {
            var page = desk(kim);
            press(page, "?");
            assertThat(page.locator(".help-dialog dl").last()).containsText("Readings of this article");
            press(page, "Escape");
            assertThat(page.locator(".help-dialog")).hasCount(0);
            var ends = Map.of(
                    "s",
                    ".*/passages$",
                    "t",
                    ".*/codebook$",
                    "a",
                    ".*/agreement$",
                    "c",
                    ".*/readings$",
                    "m",
                    ".*/packs$");
            ends.forEach((letter, end) -> {
                press(page, "g", letter);
                page.waitForURL(Pattern.compile(end));
                page.goBack();
                page.waitForSelector("body[data-ready] #article");
            });
            press(page, "/");
            page.waitForURL(Pattern.compile(".*/passages$"));
        }
    }

    /** A key as a keyboard of another script sends it, which the browser here cannot press by itself. */
    private static void send(Page page, String key, String code, String... held) {
        page.evaluate("""
                ([key, code, held]) => document.activeElement.dispatchEvent(new KeyboardEvent("keydown", {
                  key, code, bubbles: true, cancelable: true,
                  ctrlKey: held.includes("Control"), shiftKey: held.includes("Shift") }))""", List.of(key, code, List.of(held)));
    }

    @Test
    void on_a_keyboard_of_another_script_keys_go_by_their_place() {
        try (var kim = visitor(name, Look.WIDE)) {
            var page = desk(kim);
            send(page, "о", "KeyJ");
            send(page, "о", "KeyJ");
            send(page, "Й", "KeyQ", "Shift");
            assertThat(page.locator("#list-count")).hasText("2 tags");
            assertThat(page.locator("#annotations")).containsText("Direct quote");
            send(page, "я", "KeyZ", "Control");
            assertThat(page.locator("#list-count")).hasText("1 tag");
            send(page, "Я", "KeyZ", "Control", "Shift");
            assertThat(page.locator("#list-count")).hasText("2 tags");
            send(page, "л", "KeyK", "Control");
            assertThat(page.locator(".finder-dialog")).isVisible();
        }
    }

    @Test
    void after_a_stray_g_a_letter_with_shift_still_tags() {
        try (var kim = visitor(name, Look.WIDE)) {
            var page = desk(kim);
            press(page, "j", "j", "g", "Shift+A");
            assertThat(page.locator("#list-count")).hasText("2 tags");
            assertThat(page).hasURL(Pattern.compile(".*/readings/.*"));
        }
    }

    @Test
    void a_sign_that_needs_shift_leads_on_after_g() {
        try (var kim = visitor(name, Look.WIDE)) {
            var page = desk(kim);
            openKeys(page);
            change(page, "how far readers agree", "Shift+?");
            assertThat(page.locator(".keys-said")).containsText("is ? now");
            press(page, "Escape");
            assertThat(page.locator(".keys-dialog")).hasCount(0);
            press(page, "g", "Shift+?");
            page.waitForURL(Pattern.compile(".*/agreement$"));
        }
    }

    @Test
    void who_goes_on_from_the_button_that_waits_for_a_key_presses_what_comes_next() {
        try (var kim = visitor(name, Look.WIDE)) {
            var page = desk(kim);
            openKeys(page);
            var unsure = row(page, "unsure, or sure again").locator("button");
            unsure.click();
            assertThat(unsure).hasText("Press a key …");
            press(page, "Tab");
            assertThat(unsure).hasText("Change");
            assertThat(unsure).hasAttribute("aria-pressed", "false");
            assertThat(page.locator(".keys-said")).isEmpty();
            press(page, "Enter");
            assertThat(page.locator(".keys-said")).containsText("Press the key for");
            assertThat(page.locator(".keys-dialog [aria-pressed=true]")).hasCount(1);
            // The same button once more.
            unsure.click();
            assertThat(unsure).hasText("Press a key …");
            press(page, "s");
            assertThat(page.locator(".keys-said")).hasText("“unsure, or sure again” is s now.");
            assertThat(unsure.first()).isFocused();
        }
    }

    @Test
    void the_number_pad_without_its_lock_walks_and_does_not_tag() {
        try (var kim = visitor(name, Look.WIDE)) {
            var page = desk(kim);
            press(page, "Numpad2", "Numpad2", "Numpad8"); // as Chromium has them without it
            assertThat(page.locator("#list-count")).hasText("1 tag");
            press(page, "Digit1");
            assertThat(page.locator("#list-count")).hasText("2 tags");
        }
    }

    @Test
    void two_letters_lead_to_another_page() {
        try (var kim = visitor(name, Look.WIDE)) {
            var page = desk(kim);
            press(page, "g", "l");
            page.waitForURL(Pattern.compile(".*/projects/[^/]*$"));
            page.waitForSelector("body[data-ready]");
            press(page, "g", "t");
            page.waitForURL(Pattern.compile(".*/codebook$"));
            page.waitForSelector("body[data-ready]");
            // A letter that leads nowhere is an ordinary key again.
            press(page, "g", "q", "l");
            assertThat(page).hasURL(Pattern.compile(".*/codebook$"));
        }
    }

    @Test
    void a_paragraph_with_nothing_in_it_is_passed_with_one_key() {
        reading = opened(
                name,
                Newsroom.project(name),
                IntStream.range(0, 30)
                        .mapToObj(at -> "Paragraph %d tells nothing new, at some length.".formatted(at))
                        .collect(Collectors.joining("\n\n")));
        try (var ana = visitor(name, Look.WIDE)) {
            var page = desk(ana);
            press(page, "End");
            page.waitForTimeout(200); // by far too short to have seen it
            tripleClickOn(page, "25");
            press(page, "Shift+Backspace");
            page.waitForCondition(() -> as(name).get("/api/readings/" + reading + "/seen")
                    .jsonPath()
                    .getList("blocks")
                    .contains(25));
            assertThat(page.locator(".toast")).containsText("Not yet seen: Paragraph");
        }
    }

    @Test
    void with_keys_without_ctrl_switched_off_the_help_shows_the_others_alone_and_says_so() {
        switchSingleKeysOff();
        try (var kim = visitor(name, Look.WIDE)) {
            var page = desk(kim);
            press(page, "Shift+ArrowDown");
            page.locator("#help").click();
            var help = page.locator(".help-dialog");
            assertThat(help).containsText("Keys without Ctrl are switched off");
            assertThat(help.locator(".help-labels")).hasCount(0);
            assertThat(help.locator("kbd").allTextContents())
                    .contains("Ctrl+K", "Ctrl+Z", "Esc", "↓", "→")
                    .doesNotContain("j", "t", ".", "h", "1", "g", "Space");
        }
    }

    private void switchSingleKeysOff() {
        as(name).contentType("application/json")
                .body(Map.of("keys", Map.of(), "singleKeys", "off"))
                .put("/api/me/preferences")
                .then()
                .statusCode(200);
    }

    @Test
    void with_single_keys_switched_off_a_sentence_is_taken_and_tagged_and_what_is_tagged_opened_without_the_mouse() {
        switchSingleKeysOff();
        try (var kim = visitor(name, Look.WIDE)) {
            var page = desk(kim);
            press(page, "ArrowDown", "ArrowDown", "j", "1", "Shift+Q", "t");
            assertThat(page.locator("#list-count")).hasText("1 tag");
            assertThat(page.locator("dialog[open]")).hasCount(0);
            page.locator(".tag-menu").focus();
            press(page, "Enter");
            page.locator(".tag-dialog").waitFor();
            page.keyboard().type("direct");
            press(page, "Enter");
            assertThat(page.locator("#list-count")).hasText("2 tags");
            assertThat(page.locator(".tag-dialog")).hasCount(0);
            saved(page);
            assertThat((List<List<String>>)
                            as(name).get("/api/readings/" + reading).path("annotations.spans.exact"))
                    .contains(List.of("“We had no choice,” the mayor said."));

            page.locator(".sentence[tabindex='0']").focus();
            press(page, "ArrowDown", "ArrowDown", "Enter"); // past the quotation
            assertThat(page.locator("#annotations [aria-current=true]")).containsText("Nobody answered.");
            // A button that has the focus keeps the arrows.
            page.locator("#help").focus();
            press(page, "ArrowUp");
            assertThat(page.locator("#annotations [aria-current=true]")).containsText("Nobody answered.");
        }
    }

    @Test
    void the_help_leaves_out_keys_that_have_nothing_to_act_on() {
        try (var kim = visitor(name, Look.WIDE)) {
            var page = desk(kim);
            var help = page.locator(".help-dialog");
            press(page, "?");
            assertThat(help).containsText("searches the passages");
            assertThat(help).not().containsText("rule and examples of the label");
            press(page, "Escape");

            page.locator(".item-main").click();
            press(page, "?");
            assertThat(help).containsText("rule and examples of the label");
            assertThat(help).containsText("link to another annotation");
        }
    }

    @Test
    void the_rule_of_a_label_is_shown_and_told_while_its_key_is_held() {
        try (var kim = visitor(name, Look.WIDE)) {
            var page = desk(kim);
            page.locator(".item-main").click();
            page.keyboard().down("h");
            for (var place : List.of(".guide", "#live")) {
                assertThat(page.locator(place))
                        .containsText(
                                Pattern.compile("Context that an ordinary reader could confirm.*It places the story.*"
                                        + "The dam was finished in 1962\\..*The dam has always leaked\\."));
            }
            page.keyboard().up("h");
            assertThat(page.locator(".guide")).isHidden();

            press(page, "t");
            page.keyboard().type("background");
            assertThat(page.locator(".tag-dialog [aria-selected=true]"))
                    .hasAccessibleDescription(Pattern.compile("Context that an ordinary reader could confirm.*"));
        }
    }

    @Test
    void what_has_no_button_of_its_own_is_found_without_a_key_on_every_screen() {
        for (var look :
                List.of(Look.WIDE, Look.DARK, Look.TABLET, Look.TABLET_IN_HAND, Look.PHONE_IN_HAND, Look.ZOOMED)) {
            try (var kim = visitor(name, look)) {
                var page = desk(kim);
                page.locator("#article mark[data-a]").first().click();
                kim.scrollsOnlyDown().screenshot("desk-find");
                if (look.finger()) kim.missesNothing();
                page.getByLabel("Find anything that can be done").click();
                var found = page.locator(".finder-dialog .option");
                for (var done : List.of("redo", "nothing in this paragraph", "copy", "these keys")) {
                    page.locator(".finder-dialog input").fill(done);
                    assertThat(found.first()).containsText(done);
                }
                found.first().click();
                assertThat(page.locator(".help-dialog")).isVisible();
            }
        }
    }
}
