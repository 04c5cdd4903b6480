package org.stet.assignment;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.KeyboardModifier;
import com.microsoft.playwright.options.Media;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.stet.SignIn;
import org.stet.browser.Chromium;
import org.stet.browser.Look;

/** A reader chooses articles in the library and has them side by side. */
@QuarkusTest
class ChoosingJourneyTest extends LibraryVisits {

    private final List<UUID> articles = new ArrayList<>();

    /** Newest first: article 8 to article 1. */
    @BeforeEach
    void eight_articles() {
        articles.clear();
        for (int i = 1; i <= 8; i++) {
            articles.add(article("Article " + i, "Outlet " + i, "en", "Article " + i + "\n\nWords of its own."));
        }
    }

    private UUID article(int number) {
        return articles.get(number - 1);
    }

    private String sideBySide(Integer... numbers) {
        return "/projects/" + project + "/side-by-side?"
                + List.of(numbers).stream()
                        .map(number -> "article=" + article(number))
                        .collect(Collectors.joining("&"));
    }

    private static Locator status(Page page) {
        return page.locator(".chosen [role=status]");
    }

    private static List<String> ticked(Page page) {
        return page.locator(".library tr:has(.choose :checked) .title").allTextContents();
    }

    private static Locator box(Page page, int number) {
        return page.getByLabel("Choose Article " + number, new Page.GetByLabelOptions().setExact(true));
    }

    @Test
    void two_articles_are_chosen_and_compared_by_key_alone() {
        try (var rolf = rolf(Look.WIDE)) {
            var page = library(rolf, "");
            press(page, "x", "v");
            assertThat(page.url()).endsWith("/projects/" + project);
            press(page, "j", "j", "x");
            assertThat(status(page)).hasText("1 chosen");
            press(page, "k", "x");
            assertThat(status(page)).hasText("2 chosen");
            assertThat(ticked(page)).containsExactly("Article 8", "Article 7");
            rolf.meetsNoBarrier();
            press(page, "v");
            page.waitForURL("**" + sideBySide(7, 8));
            assertThat(page.locator("h1")).hasText("Side by side");
            assertThat(page.locator(".shown-readings .field b")).hasText(new String[] {"Article 7", "Article 8"});
            rolf.meetsNoBarrier();

            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator(".shown-readings")).isVisible();
            assertThat(page.locator(".top")).isHidden();
            assertThat(page.locator(".story-parts")).isHidden();
        }
    }

    @Test
    void escape_chooses_none_and_a_second_x_leaves_one_out() {
        try (var rolf = rolf(Look.WIDE)) {
            var page = library(rolf, "");
            press(page, "j", "x", "j", "x", "x");
            assertThat(ticked(page)).containsExactly("Article 8");
            press(page, "x");
            assertThat(ticked(page)).containsExactly("Article 8", "Article 7");
            press(page, "Escape");
            assertThat(ticked(page)).isEmpty();
            assertThat(status(page)).hasText("Nothing is chosen.");
            assertThat(page.getByText("Choose none")).isHidden();
            // The cursor is where it was.
            assertThat(focused(page)).isEqualTo("Read: Article 7");
        }
    }

    @Test
    void escape_in_a_menu_closes_that_alone() {
        try (var rolf = rolf(Look.WIDE)) {
            var page = library(rolf, "");
            press(page, "j", "x");
            page.locator(".menu summary").press("Enter");
            press(page, "Escape");
            assertThat(page.locator(".menu[open]")).hasCount(0);
            assertThat(ticked(page)).containsExactly("Article 8");
        }
    }

    @Test
    void one_article_leads_to_its_readings_and_none_to_those_of_the_row() {
        try (var rolf = rolf(Look.WIDE)) {
            var page = library(rolf, "");
            box(page, 3).check();
            page.getByText("Article 8", new Page.GetByTextOptions().setExact(true))
                    .focus();
            press(page, "v");
            page.waitForURL("**/articles/" + article(3) + "/readings");
            page = library(rolf, "");
            press(page, "Escape", "j");
            assertThat(ticked(page)).isEmpty();
        }
    }

    @Test
    void more_than_six_are_too_many_and_the_button_says_so() {
        try (var rolf = rolf(Look.WIDE)) {
            var page = library(rolf, "");
            box(page, 8).click();
            box(page, 2).click(new Locator.ClickOptions().setModifiers(List.of(KeyboardModifier.SHIFT)));
            assertThat(ticked(page)).hasSize(7);
            assertThat(status(page)).hasText("7 chosen. Up to six articles can lie side by side.");
            var compare = page.locator(".chosen [type=submit]");
            assertThat(compare).hasAttribute("aria-disabled", "true");
            press(page, "v");
            compare.click(new Locator.ClickOptions().setForce(true));
            assertThat(status(page)).hasText("7 chosen. Up to six articles can lie side by side.");
            assertThat(page.url()).endsWith("/projects/" + project);

            box(page, 5).click();
            assertThat(status(page)).hasText("6 chosen");
            compare.click();
            page.waitForURL("**" + sideBySide(8, 7, 6, 4, 3, 2));
        }
    }

    @Test
    void what_is_chosen_outlives_pages_filters_and_a_reload_and_ends_with_the_tab() {
        try (var rolf = rolf(Look.WIDE)) {
            var page = library(rolf, "?limit=3");
            box(page, 7).check();
            page.getByText("More articles").click();
            page.waitForURL("**after=*");
            page.waitForSelector("body[data-ready]");
            assertThat(status(page)).hasText("1 chosen");
            assertThat(page.locator(".elsewhere summary")).hasText("1 of them not on this page");
            box(page, 4).check();
            page = library(rolf, "?q=nothing+like+it");
            assertThat(status(page)).hasText("2 chosen");
            page.locator(".elsewhere summary").press("Enter");
            page.getByLabel("Article 7").press("Space");
            assertThat(status(page)).hasText("1 chosen");
            page.reload();
            page.waitForSelector("body[data-ready]");
            assertThat(status(page)).hasText("1 chosen");
            page = library(rolf, "");
            assertThat(ticked(page)).containsExactly("Article 4");
            assertThat(page.evaluate("() => JSON.stringify(Object.values(sessionStorage))"))
                    .isEqualTo("[\"[{\\\"id\\\":\\\"%s\\\",\\\"title\\\":\\\"Article 4\\\"}]\"]".formatted(article(4)));

            var other = page.context().newPage();
            other.navigate(page.url());
            other.waitForSelector("body[data-ready]");
            assertThat(ticked(other)).isEmpty();
        }
    }

    @Test
    void whoever_switched_single_keys_off_chooses_by_the_box_and_escape() {
        try (var rolf = rolf(Look.WIDE)) {
            var page = library(rolf, "");
            singleKeys(page, "off");
            press(page, "ArrowDown", "x");
            assertThat(ticked(page)).isEmpty();
            box(page, 8).focus();
            press(page, "Space", "v");
            assertThat(ticked(page)).containsExactly("Article 8");
            assertThat(page.url()).endsWith("/projects/" + project);
            assertThat(page.locator(".chosen kbd:visible")).hasText(new String[] {"Esc"});
            press(page, "Escape");
            assertThat(ticked(page)).isEmpty();

            singleKeys(page, "text");
            press(page, "x");
            assertThat(ticked(page)).isEmpty();
            press(page, "ArrowDown", "x");
            assertThat(ticked(page)).containsExactly("Article 8");
        }
    }

    @Test
    void without_a_script_the_boxes_are_a_form() {
        try (var context = Chromium.browser()
                .newContext(new NewContextOptions().setBaseURL(site.toString()).setJavaScriptEnabled(false))) {
            var page = context.newPage();
            page.navigate("/projects/" + project);
            page.locator("[name=j_username]").fill("rolf");
            page.locator("[name=j_password]").fill(SignIn.PASSWORD);
            page.locator("[type=submit]").click();
            page.navigate("/projects/" + project);
            assertThat(status(page)).hasText("Two to six articles can lie side by side.");
            box(page, 6).check();
            box(page, 8).check();
            page.locator(".chosen [type=submit]").click();
            page.waitForURL("**" + sideBySide(8, 6));
            assertThat(page.locator(".shown-readings .field b")).hasText(new String[] {"Article 8", "Article 6"});
        }
    }

    private static void assertClear(Page page) {
        var bar = page.locator(".chosen").boundingBox();
        var row = page.locator("tr:has(:focus)").boundingBox();
        assertThat(row.y + row.height).isLessThanOrEqualTo(bar.y);
    }

    @Test
    void the_bar_covers_no_row_that_has_the_cursor() {
        try (var rolf = rolf(new Look("low", 1000, 600, ColorScheme.LIGHT, false, false))) {
            var page = library(rolf, "");
            press(page, "j", "j", "j", "j", "j", "j");
            // The row is the lowest that is seen, where the bar comes to lie.
            page.evaluate("""
                    () => scrollBy(0, document.activeElement.closest("tr").getBoundingClientRect().bottom - innerHeight)""");
            press(page, "x");
            assertClear(page);
            press(page, "j", "j");
            assertClear(page);
        }
    }
}
