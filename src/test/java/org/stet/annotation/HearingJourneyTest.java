package org.stet.annotation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.SignIn.as;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.stet.browser.Look;

/** What somebody who does not see the desk hears of its tags. */
@QuarkusTest
class HearingJourneyTest extends BridgeDesk {

    @BeforeEach
    void a_quotation_with_a_loaded_word() {
        tag(reading, TEXT, "direct-quote", "“We will rebuild the bridge before winter,”");
        tag(reading, TEXT, "loaded-language", "rebuild");
    }

    /** What Ana chose stays with her account, and other tests have her as well. */
    @AfterEach
    void choose_nothing() {
        as("ana")
                .contentType("application/json")
                .body("{\"keys\":{}}")
                .put("/api/me/preferences")
                .then()
                .statusCode(200);
    }

    private static void choose(Page page, String option) {
        page.locator("#settings").click();
        page.getByLabel(option).check();
        page.keyboard().press("Escape");
    }

    /** The words of the page as the browser hands them to a screen reader, in its order. */
    private static List<String> heard(Page page) {
        var tree = page.context()
                .newCDPSession(page)
                .send("Accessibility.getFullAXTree")
                .getAsJsonArray("nodes");
        var nodes = new LinkedHashMap<String, JsonObject>();
        tree.forEach(node -> nodes.put(node.getAsJsonObject().get("nodeId").getAsString(), node.getAsJsonObject()));
        var words = new ArrayList<String>();
        read(nodes, nodes.keySet().iterator().next(), words);
        return words;
    }

    /** The browser tells a screen reader of a change in its own time, a moment after it is in the page. */
    private static void assertHeard(Page page, String... words) {
        long until = System.nanoTime() + 5_000_000_000L;
        while (!containsInOrder(heard(page), words) && System.nanoTime() < until) {
            page.waitForTimeout(100);
        }
        assertThat(heard(page)).containsSubsequence(words);
    }

    private static boolean containsInOrder(List<String> heard, String... words) {
        int found = 0;
        for (var word : heard) {
            found += found < words.length && word.equals(words[found]) ? 1 : 0;
        }
        return found == words.length;
    }

    private static void read(Map<String, JsonObject> nodes, String id, List<String> words) {
        var node = nodes.get(id);
        if (node == null) {
            return;
        }
        if (node.has("role")
                && node.getAsJsonObject("role").get("value").getAsString().equals("StaticText")) {
            words.add(node.getAsJsonObject("name").get("value").getAsString().strip());
            return; // its lines
        }
        if (node.has("childIds")) {
            node.getAsJsonArray("childIds").forEach(child -> read(nodes, child.getAsString(), words));
        }
    }

    private static Locator first(Page page) {
        return page.locator("#article mark").first();
    }

    @Test
    void a_tag_is_described_where_it_begins_as_fully_as_its_hearer_wants() {
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            doubleClickOn(page, "winter");
            press(page, "1", "Enter");
            page.keyboard().type("The mayor");
            press(page, "Enter", "Escape");
            assertThat(first(page)).hasAttribute("aria-description", "Direct quote, The mayor");
            choose(page, "the label");
            assertThat(first(page)).hasAttribute("aria-description", "Direct quote");
            choose(page, "nothing");
            assertThat(page.locator("#article [aria-description]")).hasCount(0);

            page.reload();
            page.waitForSelector("body[data-ready]");
            assertThat(page.locator("#article mark").first()).isVisible();
            assertThat(page.locator("#article [aria-description]")).hasCount(0);
        }
    }

    @Test
    void a_note_is_a_comment_on_its_words_until_it_is_taken_back() {
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            doubleClickOn(page, "winter");
            press(page, "1", "Escape", "c");
            page.keyboard().type("Who heard it?");
            press(page, "Escape");
            assertThat(page.locator("[role=comment]")).hasText("Note on Direct quote: Who heard it?");
            var comment = page.locator("[role=comment]").getAttribute("id");
            assertThat(first(page)).hasAttribute("aria-details", comment);
            ana.meetsNoBarrier();

            press(page, "Control+z");
            assertThat(page.locator("[role=comment]")).hasCount(0);
            assertThat(page.locator("#article [aria-details]")).hasCount(0);
        }
    }

    @Test
    void in_reading_mode_the_text_says_where_tags_begin_and_end_and_stays_as_it_is() {
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            var words = page.locator("#article").textContent();
            choose(page, "Reading mode: say in the text where a tag begins and ends");

            assertHeard(
                    page,
                    "Direct quote:",
                    "“We will",
                    "Loaded language:",
                    "rebuild",
                    "end of Loaded language.",
                    "the bridge before",
                    "winter,”",
                    "end of Direct quote.",
                    "the mayor said.");
            assertThat(page.locator("#article [aria-description]")).hasCount(0);
            assertThat(page.locator("#article")).hasText(words);
            ana.meetsNoBarrier().scrollsOnlyDown();

            // Places behind such words are the same as without them.
            doubleClickOn(page, "inspection");
            press(page, "9");
            saved(page);
            assertThat(this.<List<String>>stored(reading, "annotations.spans.exact.flatten()"))
                    .containsExactlyInAnyOrder("“We will rebuild the bridge before winter,”", "rebuild", "inspection");
            assertHeard(page, "Loaded language:", "inspection", "end of Loaded language.");
            assertThat(String.valueOf(page.evaluate("""
                    () => {
                      getSelection().selectAllChildren(document.getElementById("article"));
                      return getSelection().toString();
                    }"""))).doesNotContain("end of");
        }
    }
}
