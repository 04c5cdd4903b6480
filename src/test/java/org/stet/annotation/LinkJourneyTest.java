package org.stet.annotation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.stet.Newsroom;
import org.stet.browser.Look;

/** Links between annotations, drawn in a real browser. */
@QuarkusTest
class LinkJourneyTest extends DeskRoom {

    private static final String TEXT = """
            Board keeps the old bridge

            “We will rebuild the bridge before winter,” the mayor said.

            The bridge would be rebuilt by winter, she told the board. It was closed in May.""";

    private UUID project;

    @BeforeEach
    void three_passages_are_tagged() {
        project = Newsroom.project("ana");
        reading = opened(project, TEXT);
        tag(reading, TEXT, "direct-quote", "“We will rebuild the bridge before winter,”");
        tag(reading, TEXT, "indirect-quote", "The bridge would be rebuilt by winter");
        tag(reading, TEXT, "background", "It was closed in May.");
    }

    @Test
    void the_likeliest_link_takes_two_keys_and_a_digit_lets_it_say_something_else() {
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            retold(page).click();

            press(page, "r", "Enter");
            assertThat(links(page)).containsText("restates: “We will rebuild");

            press(page, "2");
            assertThat(links(page)).containsText("repeats: “We will rebuild");
            assertThat(page.locator("#gutter g.lit")).hasCount(1);
            ana.screenshot("desk-link-drawn");
            press(page, "Escape", "Control+z");
            assertThat(links(page)).hasCount(0);
            assertThat(page.locator("#gutter g")).hasCount(0);
            saved(page);
            assertThat(linkTypes()).isEmpty();
            press(page, "Control+Shift+Z");
            saved(page);
            assertThat(linkTypes()).containsExactly("repeats");
        }
    }

    @Test
    void a_link_is_drawn_with_the_mouse_from_the_ring_in_the_margin() {
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            retold(page).click();
            var far = placeOf(page, "closed");

            grip(page);
            page.mouse().move(far[0], far[1], new Mouse.MoveOptions().setSteps(5));
            assertThat(page.locator("mark.aimed")).containsText("It was closed");
            ana.meetsNoBarrier().screenshot("desk-link-dragged");
            page.mouse().up();

            assertThat(page.locator("mark.aimed")).hasCount(0);
            assertThat(page.locator("#link-line")).isHidden();
            assertThat(links(page)).containsText("repeats: It was closed in May.");
            assertThat(page.locator("#gutter g.lit")).hasCount(1);
            saved(page);
            assertThat(linkTypes()).containsExactly("repeats");

            // Let go beside everything, nothing is drawn and nobody waits for a choice.
            grip(page);
            page.mouse().move(900, 700);
            page.mouse().up();
            assertThat(page.locator("#linkbar")).isHidden();
            assertThat(links(page)).hasCount(1);
        }
    }

    @Test
    void a_click_on_the_ring_offers_what_the_key_does_and_the_next_click_chooses() {
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            retold(page).click();

            page.locator("#link-handle").click();
            assertThat(page.locator(".link-hint")).hasCount(2);
            mark(page, "We will rebuild").click();
            assertThat(links(page)).containsText("restates: “We will rebuild");
        }
    }

    private static void grip(Page page) {
        page.locator("#link-handle").waitFor(); // it comes with the frame after the one that shows the tag
        var ring = page.locator("#link-handle").boundingBox();
        page.mouse().move(ring.x + 12, ring.y + 12);
        page.mouse().down();
    }

    private static Locator mark(Page page, String words) {
        return page.locator("#article mark")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first();
    }

    @Test
    void every_annotation_in_sight_that_fits_wears_a_letter_on_its_words_and_in_the_list() {
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            retold(page).click();

            press(page, "r");

            assertThat(page.locator(".link-hint")).hasText(new String[] {"⏎ A", "S"});
            var worn = page.locator(".item-main[data-hint=S]");
            assertThat(worn).containsText("It was closed in May.");
            assertThat(worn.evaluate("item => getComputedStyle(item, '::after').content"))
                    .asString()
                    .contains("\"S\"");
            assertThat(page.locator("#live")).containsText("2 annotations can be at the other end. Enter: restates");
            ana.meetsNoBarrier();
            press(page, "s");
            assertThat(links(page)).containsText("repeats: It was closed in May.");
            ana.screenshot("desk-letters");
            assertThat(page.locator(".link-hint")).hasCount(0);
            // What is linked already is not offered again, and the keys are the desk's own again.
            press(page, "r");
            assertThat(page.locator(".link-hint")).hasText(new String[] {"⏎ A"});
            press(page, "Escape", "u");
            assertThat(page.locator(".item").filter(new Locator.FilterOptions().setHasText("The bridge would")))
                    .containsText("unsure");
        }
    }

    @Test
    void a_click_on_the_words_or_in_the_list_does_what_the_letter_does() {
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            retold(page).click();
            page.locator("#details [data-key=link]").click();
            page.locator("mark")
                    .filter(new Locator.FilterOptions().setHasText("We will"))
                    .first()
                    .click();
            assertThat(links(page)).containsText("restates: “We will rebuild");

            press(page, "Escape");
            page.locator("#details [data-key=link]").click();
            page.locator(".item")
                    .filter(new Locator.FilterOptions().setHasText("It was closed"))
                    .locator(".item-main")
                    .click();
            assertThat(links(page)).containsText("repeats: It was closed");
        }
    }

    @Test
    void enter_takes_the_likeliest_from_wherever_the_letters_were_called_and_presses_what_tab_leads_to() {
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            var item = page.locator(".item").filter(new Locator.FilterOptions().setHasText("The bridge would"));
            item.locator(".item-main").click();
            press(page, "r", "Enter");
            assertThat(links(page)).containsText("restates: “We will rebuild");

            press(page, "Escape", "r");
            page.locator(".item")
                    .filter(new Locator.FilterOptions().setHasText("It was closed"))
                    .locator(".item-main")
                    .focus();
            press(page, "Enter");
            assertThat(links(page)).containsText("repeats: It was closed");
        }
    }

    @Test
    void letters_of_crowded_words_stay_in_a_narrow_window_and_apart() {
        var crowded = "Nobody asked. " + "ab ".repeat(30) + "said the board.";
        reading = opened(project, crowded);
        tag(reading, crowded, "unsupported-assertion", "Nobody asked.");
        for (int at = 0; at < 30; at++) {
            tag(reading, "loaded-language", 14 + 3 * at, "ab");
        }
        try (var ana = visitor(Look.NARROW)) {
            var page = desk(ana);
            page.locator("mark").first().click();

            press(page, "r");

            assertThat(page.locator(".link-hint")).hasCount(30);
            ana.screenshot("desk-letters-crowded");
            assertThat(page.evaluate("""
                    () => {
                      const boxes = [...document.querySelectorAll(".link-hint")].map((one) => one.getBoundingClientRect());
                      const outside = boxes.filter((box) => box.left < 0 || box.right > innerWidth);
                      const hidden = boxes.filter((a, at) => boxes.some((b, other) => other > at
                        && Math.abs(a.left - b.left) < 8 && Math.abs(a.top - b.top) < 8));
                      return outside.length + hidden.length;
                    }""")).isEqualTo(0);
        }
    }

    @Test
    void a_passage_of_another_article_is_found_by_its_words_and_the_link_leads_there_and_back() {
        var other = opened(project, "Harbour closes\n\n“Nobody asked us,” the ferry captain said.");
        tag(
                other,
                "Harbour closes\n\n“Nobody asked us,” the ferry captain said.",
                "direct-quote",
                "“Nobody asked us,”");
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            retold(page).click();

            press(page, "r", "r");
            page.locator(".link-dialog select").last().selectOption("beyond");
            page.locator("#link-words").fill("nobody");
            assertThat(page.locator(".candidate")).hasCount(1);
            assertThat(page.locator(".candidate"))
                    .hasText(Pattern.compile("Nobody asked us.*An article.*restates", Pattern.DOTALL));
            ana.meetsNoBarrier();
            page.locator("#link-words").press("Enter");
            assertThat(links(page)).containsText("restates: “Nobody asked us,”");
            press(page, "Escape");
            ana.screenshot("desk-link-far");
            saved(page);

            page.locator("#details .links a").click();
            page.waitForSelector("body[data-ready]");
            assertThat(page).hasURL(Pattern.compile("/readings/" + other));
            assertThat(page.locator(".item-main[aria-current]")).containsText("Nobody asked us");
            assertThat(links(page)).containsText("The bridge would be rebuilt by winter restates this");
            page.locator("#details .links a").click();
            page.waitForSelector("body[data-ready]");
            assertThat(page).hasURL(Pattern.compile("/readings/" + reading));
        }
    }

    private List<String> linkTypes() {
        return stored(reading, "links.type");
    }

    private static Locator retold(Page page) {
        return page.locator("mark")
                .filter(new Locator.FilterOptions().setHasText("The bridge would"))
                .first();
    }

    private static Locator links(Page page) {
        return page.locator("#details .links");
    }
}
