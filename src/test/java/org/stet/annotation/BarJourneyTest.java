package org.stet.annotation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.stet.browser.Look;

/** What comes into the bar of the desk while somebody works moves nothing below it. */
@QuarkusTest
class BarJourneyTest extends BridgeDesk {

    @Test
    void the_text_stays_where_it_is_under_a_finger() {
        staysOn(Look.TABLET_IN_HAND, 820, 768, 701, 390, 375);
    }

    @Test
    void it_stays_under_a_mouse() {
        staysOn(Look.WIDE, 1440, 1024, 820, 768, 701, 390);
    }

    private void staysOn(Look look, int... widths) {
        try (var ana = visitor(look)) {
            var page = desk(ana);
            assertThat(page.locator("#next-open")).isHidden(); // all of it is in sight
            doubleClickOn(page, "rebuild");
            press(page, "1", "Escape");
            assertThat(page.locator("#next-open")).hasText("1 openn");
            for (int width : widths) {
                page.setViewportSize(width, 1180);
                press(page, "Control+z");
                assertThat(page.locator("#next-open")).isHidden();
                var before = top(page);
                press(page, "Control+Shift+z");
                assertThat(page.locator("#next-open")).isVisible();
                ana.screenshot("desk-bar-" + width);
                assertThat(top(page)).as("the text at " + width + " pixels").isEqualTo(before);
                page.evaluate("() => document.getElementById('next-open-count').textContent = '100 open'");
                assertThat(top(page))
                        .as("with much open at " + width + " pixels")
                        .isEqualTo(before);
            }
            ana.scrollsOnlyDown();
        }
    }

    private static double top(Page page) {
        return page.locator("#article").boundingBox().y;
    }
}
