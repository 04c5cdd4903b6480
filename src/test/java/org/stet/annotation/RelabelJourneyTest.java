package org.stet.annotation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.stet.browser.Look;

/** Another label on words that have one: it takes the place of one with which it cannot stand, and stands beside others. */
@QuarkusTest
class RelabelJourneyTest extends BridgeDesk {

    private static final String QUOTE = "“We will rebuild the bridge before winter,”";
    private static final String CLAIM = "Every earlier inspection had been passed.";

    @BeforeEach
    void a_quotation_is_tagged_and_a_sentence() {
        tag(reading, TEXT, "direct-quote", QUOTE);
        tag(reading, TEXT, "unsupported-assertion", CLAIM);
    }

    @Test
    void the_right_label_after_the_wrong_one_changes_it_and_undo_brings_it_back() {
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            item(page, "We will rebuild").locator(".item-main").click();
            press(page, "3");
            assertThat(page.locator("#live")).containsText("Changed to Retold words.");
            assertThat(count(page)).hasText("2 tags");
            // To a label of another layer that excludes the first.
            press(page, "Shift+U");
            assertThat(page.locator("#live")).containsText("Changed to Unsupported assertion.");
            saved(page);
            assertThat(stored()).containsExactly("unsupported-assertion", "unsupported-assertion");

            press(page, "Escape", "Control+z");
            saved(page);
            assertThat(stored()).containsExactlyInAnyOrder("indirect-quote", "unsupported-assertion");
        }
    }

    @Test
    void so_it_does_when_the_words_are_selected_again_by_hand() {
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            sentence(page, "Every earlier").click(new Locator.ClickOptions().setClickCount(3));
            palette(page, "Author opinion").click();
            assertThat(page.locator("#live")).containsText("Changed to Author opinion.");
            saved(page);
            assertThat(stored()).containsExactlyInAnyOrder("direct-quote", "author-opinion");
        }
    }

    @Test
    void a_label_that_may_stand_on_the_same_words_stands_beside_the_first() {
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            item(page, "We will rebuild").locator(".item-main").click();
            press(page, "9");
            assertThat(count(page)).hasText("3 tags");
            // Of the two on these words the one with which it cannot stand is changed, though the other has the
            // attention.
            press(page, "Escape", "2");
            assertThat(page.locator("#live")).containsText("Changed to Partial quote.");
            saved(page);
            assertThat(stored()).containsExactlyInAnyOrder("partial-quote", "unsupported-assertion", "loaded-language");
        }
    }

    @Test
    void what_is_only_overlapped_is_not_changed() {
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            item(page, "We will rebuild").locator(".item-main").click();
            press(page, "Escape", "Shift+ArrowLeft", "3");
            assertThat(page.locator("[role=alert]").first()).containsText("cannot overlap");
            assertThat(stored()).containsExactlyInAnyOrder("direct-quote", "unsupported-assertion");
        }
    }

    private static Locator sentence(Page page, String words) {
        return page.locator(".sentence").filter(new Locator.FilterOptions().setHasText(words));
    }

    private static Locator palette(Page page, String label) {
        return page.locator("#palette button")
                .filter(new Locator.FilterOptions().setHasText(label))
                .first();
    }
}
