package org.stet.annotation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.stet.browser.Look;

/** What readers set in their browser or system holds at the desk as well. */
@QuarkusTest
class ComfortJourneyTest extends BridgeDesk {

    /** WCAG 2.2, success criterion 1.4.12. */
    private static final String SPACING = """
            () => {
              const sheet = new CSSStyleSheet();
              sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
                p { margin-block-end: 2em !important }`);
              document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
            }""";

    /** Elements that hold words of their own and do not show all of them. */
    private static final String CUT = """
            () => [...document.querySelectorAll("body *")].filter((element) => {
              const box = element.getBoundingClientRect();
              const style = getComputedStyle(element);
              if (box.width === 0 || box.height < 2 || box.width < 2 || style.visibility === "hidden" || element.closest(".visually-hidden, .skip")) return false;
              const hides = (name) => ["hidden", "clip"].includes(style[name]);
              return (hides("overflowX") && element.scrollWidth > element.clientWidth + 1) || (hides("overflowY") && element.scrollHeight > element.clientHeight + 1);
            }).map((element) => element.outerHTML.slice(0, 120)).join("\\n")""";

    @BeforeEach
    void a_quotation_with_a_loaded_word() {
        tag(reading, TEXT, "direct-quote", "“We will rebuild the bridge before winter,”");
        tag(reading, TEXT, "loaded-language", "rebuild");
    }

    static Stream<Look> looks() {
        return Stream.of(Look.WIDE, Look.TABLET, Look.NARROW);
    }

    @ParameterizedTest
    @MethodSource("looks")
    void with_wider_spacing_of_the_text_nothing_is_cut_or_beside_the_screen(Look look) {
        try (var ana = visitor(look)) {
            var page = desk(ana);
            page.evaluate(SPACING);
            assertThat(page.evaluate(CUT)).isEqualTo("");
            doubleClickOn(page, "reckless");
            press(page, "1");
            page.waitForSelector("#strip:not([hidden])");
            ana.scrollsOnlyDown().screenshot("desk-spaced");
            assertThat(page.evaluate(CUT)).isEqualTo("");
        }
    }

    /** How many pixels of the window's height show the article, in the middle of it. */
    private static final String FREE = """
            () => {
              let free = 0;
              for (let y = 0; y < innerHeight; y += 2) if (document.elementFromPoint(innerWidth / 2, y)?.closest("#article")) free += 2;
              return free;
            }""";

    @Test
    void at_400_percent_zoom_lines_of_the_text_are_free_and_a_strip_does_not_leave_the_window() {
        try (var ana = visitor(Look.ZOOMED)) {
            var page = desk(ana);
            page.locator("#article mark").first().scrollIntoViewIfNeeded();
            page.evaluate("document.querySelector('#article mark').scrollIntoView({block: 'start'})");
            assertThat(((Number) page.evaluate(FREE)).intValue()).isGreaterThan(120);

            doubleClickOn(page, "reckless");
            press(page, "1");
            page.waitForSelector("#strip:not([hidden])");
            var strip = page.locator("#strip").boundingBox();
            assertThat(strip.y).isGreaterThanOrEqualTo(0);
            assertThat(strip.y + strip.height).isLessThanOrEqualTo(Look.ZOOMED.height());
            ana.scrollsOnlyDown().screenshot("desk-zoomed-low");
        }
    }

    @Test
    void a_strip_for_words_at_the_lower_end_is_not_behind_the_labels() {
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            page.evaluate("""
                    () => {
                      const words = [...document.querySelectorAll("#article .sentence")].find(({ textContent }) => textContent.includes("reckless"));
                      const palette = document.querySelector("#palette").getBoundingClientRect().top;
                      scrollBy({ top: words.getBoundingClientRect().bottom - palette + 6, behavior: "instant" });
                      if (words.getBoundingClientRect().bottom < palette - 12) {
                        const low = palette - words.getBoundingClientRect().bottom - 6;
                        document.querySelector(".desk-text").style.setProperty("padding-top", `${low + 60}px`);
                      }
                    }""");
            doubleClickOn(page, "reckless");
            press(page, "1");
            page.waitForSelector("#strip:not([hidden])");
            var strip = page.locator("#strip").boundingBox();
            assertThat(strip.y + strip.height)
                    .isLessThanOrEqualTo(page.locator("#palette").boundingBox().y);
        }
    }

    @Test
    void in_the_few_colours_of_a_system_one_sees_where_the_focus_is() {
        try (var ana = visitor(Look.FORCED)) {
            var page = desk(ana);
            press(page, "j");
            assertThat(page.locator("[data-block] :focus")).hasCount(1);
            assertThat(page.evaluate("""
                            () => {
                              const block = document.activeElement.closest("[data-block]");
                              const probe = document.createElement("i");
                              probe.style.cssText = "background: Canvas; forced-color-adjust: none";
                              document.body.append(probe);
                              const canvas = getComputedStyle(probe).backgroundColor;
                              probe.remove();
                              return getComputedStyle(block, "::after").backgroundColor !== canvas;
                            }""")).isEqualTo(true);
        }
    }

    /** Elements whose change would be seen to move. */
    private static int moving(Page page) {
        return ((Number) page.evaluate("""
                () => [...document.querySelectorAll("*")].filter((element) => {
                  const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
                  return /[1-9]/.test(transitionDuration) || animationName !== "none" || scrollBehavior === "smooth";
                }).length""")).intValue();
    }

    @Test
    void who_asks_for_less_motion_sees_none() {
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            press(page, "j", "2", "r");
            assertThat(moving(page)).isZero();
            page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.NO_PREFERENCE));
            assertThat(moving(page)).isPositive();
        }
    }
}
