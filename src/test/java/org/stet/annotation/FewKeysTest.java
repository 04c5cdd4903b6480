package org.stet.annotation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.SignIn.as;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.stet.Newsroom;
import org.stet.browser.Look;

/** The commonest acts cost few keys: counted by the browser, as events that a hand caused. */
@QuarkusTest
class FewKeysTest extends DeskRoom {

    private static final String TEXT = """
            Bridge closes

            “We had no choice at all,” the mayor said on Monday.

            “The engineers told us it could fall,” the mayor said. She had no choice, she said.""";

    @BeforeEach
    void a_reading_whose_source_is_known() {
        var project = Newsroom.project("ana");
        reading = opened(project, TEXT);
        var source = UUID.randomUUID();
        as("ana")
                .contentType("application/json")
                .body(Map.of(
                        "change", UUID.randomUUID(), "project", project, "name", "The mayor", "kind", "named-person"))
                .put("/api/sources/" + source)
                .then()
                .statusCode(201);
    }

    /** Counts keys pressed and buttons of the mouse from now on. */
    private static void count(Page page) {
        page.evaluate("""
                () => {
                  window.counted = { keys: 0, clicks: 0 };
                  addEventListener("keydown", (event) => event.isTrusted && !event.repeat
                    && !["Shift", "Control"].includes(event.key) && counted.keys++, true);
                  addEventListener("dblclick", (event) => event.isTrusted && counted.clicks++, true);
                }""");
    }

    private static int counted(Page page, String what) {
        return ((Number) page.evaluate("what => counted[what]", what)).intValue();
    }

    private String sourceOf(int annotation) {
        return stored(reading, "annotations[" + annotation + "].source");
    }

    @Test
    void a_quotation_with_its_known_source_takes_three_keys_at_most() {
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            press(page, "j", "j");
            count(page);
            press(page, "j", "1", "1");
            saved(page);
            assertThat(sourceOf(0)).isNotNull();
            assertThat(counted(page, "keys")).isLessThanOrEqualTo(3);
            assertThat(DeskRoom.<List<String>>stored(reading, "annotations.spans[0].exact"))
                    .containsExactly("“We had no choice at all,”");
        }
    }

    @Test
    void or_one_double_click_and_two_keys() {
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            count(page);
            doubleClickOn(page, "engineers");
            press(page, "1", "1");
            saved(page);
            assertThat(sourceOf(0)).isNotNull();
            assertThat(counted(page, "keys")).isLessThanOrEqualTo(2);
            assertThat(counted(page, "clicks")).isEqualTo(1);
        }
    }

    @Test
    void a_link_takes_two_keys_at_most() {
        tag(reading, TEXT, "direct-quote", "“We had no choice at all,”");
        tag(reading, TEXT, "indirect-quote", "She had no choice");
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            page.locator(".item-main").last().click();
            count(page);
            press(page, "r", "Enter");
            saved(page);
            assertThat(DeskRoom.<List<String>>stored(reading, "links.id")).hasSize(1);
            assertThat(counted(page, "keys")).isLessThanOrEqualTo(2);
        }
    }

    @Test
    void done_and_next_takes_one_key() {
        Newsroom.article(project(reading), "Another article\n\nNobody has read it.");
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            var here = page.url();
            press(page, "Control+Enter");
            page.waitForURL(url -> !url.equals(here) && url.contains("/readings/"));
            assertThat(page.locator("#article")).containsText("Nobody has read it");
            assertThat(page.locator(".toast"))
                    .hasText(Pattern.compile("Submitted|submitted|handed in", Pattern.CASE_INSENSITIVE));
        }
    }

    private static UUID project(UUID reading) {
        return UUID.fromString(stored(reading, "project"));
    }
}
