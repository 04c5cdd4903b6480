package org.stet.annotation;

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
