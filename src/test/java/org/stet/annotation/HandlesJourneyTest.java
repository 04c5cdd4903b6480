package org.stet.annotation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.stet.Newsroom;
import org.stet.browser.Look;

/** What a finger selects is corrected by its handles. */
@QuarkusTest
class HandlesJourneyTest extends DeskRoom {

    private static final String TEXT = "Bridge closes\n\nThe engineers told the mayor on Monday that it could fall.";

    @BeforeEach
    void tag_some_words() {
        reading = opened(Newsroom.project("ana"), TEXT);
        tag(reading, TEXT, "background", "the mayor on Monday");
    }

    /** A finger's press, drag and release: a browser on a desktop has no finger of its own. */
    private static void drag(Page page, String handle, String toWord) {
        page.evaluate("""
                ({ handle, word }) => {
                  const walker = document.createTreeWalker(document.getElementById("article"), NodeFilter.SHOW_TEXT);
                  let box = null;
                  for (let node = walker.nextNode(); node && !box; node = walker.nextNode()) {
                    const start = node.data.indexOf(word);
                    if (start < 0) continue;
                    const range = document.createRange();
                    range.setStart(node, start);
                    range.setEnd(node, start + word.length);
                    box = range.getBoundingClientRect();
                  }
                  const knob = document.querySelector(handle);
                  const at = knob.getBoundingClientRect();
                  const fire = (type, x, y) => knob.dispatchEvent(new PointerEvent(type, {
                    pointerType: "touch", pointerId: 1, bubbles: true, cancelable: true, clientX: x, clientY: y }));
                  knob.setPointerCapture = () => {};
                  fire("pointerdown", at.left + 22, at.top + 22);
                  fire("pointermove", box.left + box.width / 2, box.top + box.height / 2 + 26);
                  fire("pointerup", box.left + box.width / 2, box.top + box.height / 2 + 26);
                }""", Map.of("handle", handle, "word", toWord));
    }

    private static void touch(Page page) {
        page.evaluate(
                "() => document.body.dispatchEvent(new PointerEvent('pointerdown', { pointerType: 'touch', bubbles: true }))");
    }

    private List<String> words() {
        return stored(reading, "annotations.spans[0].exact");
    }

    @Test
    void the_ends_of_an_annotation_are_dragged_to_other_words() {
        try (var ana = visitor(Look.TABLET)) {
            var page = desk(ana);
            page.locator("mark").first().click();
            assertThat(page.locator("#handles")).isHidden();
            touch(page);
            assertThat(page.locator(".handle.start")).isVisible();
            assertThat(page.locator(".handle.end").boundingBox().width).isEqualTo(44);
            drag(page, ".handle.end", "could");
            saved(page);
            assertThat(words()).containsExactly("the mayor on Monday that it could");
            drag(page, ".handle.start", "Monday");
            saved(page);
            assertThat(words()).containsExactly("Monday that it could");
            press(page, "Control+z");
            saved(page);
            assertThat(words()).containsExactly("the mayor on Monday that it could");
        }
    }

    @Test
    void an_end_cannot_be_dragged_over_the_other_one() {
        try (var ana = visitor(Look.TABLET)) {
            var page = desk(ana);
            page.locator("mark").first().click();
            touch(page);
            drag(page, ".handle.end", "engineers");
            saved(page);
            assertThat(words()).containsExactly("the");
        }
    }

    @Test
    void of_several_parts_the_one_that_is_held_is_drawn_and_by_characters_when_asked() {
        try (var ana = visitor(Look.TABLET)) {
            var page = desk(ana);
            page.locator("mark").first().click();
            press(page, "+");
            doubleClickOn(page, "fall");
            saved(page);
            press(page, ",");
            touch(page);
            drag(page, ".handle.end", "that");
            saved(page);
            assertThat(DeskRoom.<List<String>>stored(reading, "annotations[0].spans.exact"))
                    .containsExactly("the mayor on Monday that", "fall");

            press(page, "e");
            drag(page, ".handle.start", "mayor");
            saved(page);
            assertThat(words().get(0)).matches("[a-z]{2,4} on Monday that");
        }
    }
}
