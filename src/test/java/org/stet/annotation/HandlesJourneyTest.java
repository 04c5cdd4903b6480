package org.stet.annotation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
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

    /** A finger on the screen, as the browser hears it: what lies on top takes it. */
    private static void dragByFinger(Page page, String handle, double toX, double toY) {
        var at = page.locator(handle).boundingBox();
        var fingers = page.context().newCDPSession(page);
        finger(fingers, "touchStart", at.x + 22, at.y + 22);
        for (int step = 1; step <= 4; step++) {
            finger(
                    fingers,
                    "touchMove",
                    at.x + 22 + (toX - at.x - 22) * step / 4,
                    at.y + 22 + (toY - at.y - 22) * step / 4);
        }
        fingers.send("Input.dispatchTouchEvent", touch("touchEnd", new JsonArray()));
    }

    private static void finger(CDPSession fingers, String type, double x, double y) {
        var point = new JsonObject();
        point.addProperty("x", x);
        point.addProperty("y", y);
        var points = new JsonArray();
        points.add(point);
        fingers.send("Input.dispatchTouchEvent", touch(type, points));
    }

    private static JsonObject touch(String type, JsonArray points) {
        var event = new JsonObject();
        event.addProperty("type", type);
        event.add("touchPoints", points);
        return event;
    }

    /** What a finger in the middle of each handle would hit. */
    private static Object underTheFinger(Page page) {
        return page.evaluate("""
                () => ["start", "end"].map((edge) => {
                  const box = document.querySelector(`.handle.${edge}`).getBoundingClientRect();
                  return document.elementFromPoint(box.left + 22, box.top + 22)?.classList[1] ?? "nothing";
                })""");
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
    void the_strip_leaves_both_handles_to_the_finger() {
        var rain = "It rained in the valley, and nothing else was told that day by anybody.\n\n".repeat(20);
        reading = opened(
                Newsroom.project("ana"),
                "Bridge closes\n\n“It will fall by Friday,” the mayor said to all.\n\n" + rain
                        + "“A quotation so very long that it reaches the end of its line, goes over it and comes to the"
                        + " next one,” Ida Marsh told us.\n\n" + rain.strip());
        try (var ana = visitor(Look.TABLET_IN_HAND)) {
            var page = desk(ana);
            tagged(page, "Friday");
            assertThat(underTheFinger(page)).isEqualTo(List.of("start", "end"));
            ana.screenshot("desk-handles");
            var said = placeOf(page, "said to");
            dragByFinger(page, ".handle.end", said[0] - 20, said[1] + 26);
            saved(page);
            assertThat(words()).containsExactly("“It will fall by Friday,” the mayor said");

            scrollTo(page, "very", 600);
            tagged(page, "very");
            assertThat(underTheFinger(page)).isEqualTo(List.of("start", "end"));
            press(page, "Control+z");

            // Its last line lies right above the labels.
            var edge = page.locator("#inspector").boundingBox().y;
            scrollTo(page, "Marsh", edge - 24);
            tagged(page, "very");
            assertThat(underTheFinger(page)).isEqualTo(List.of("start", "end"));
            ana.screenshot("desk-handles-low");
            var marsh = placeOf(page, "Marsh");
            dragByFinger(page, ".handle.end", marsh[0], marsh[1] - 26);
            saved(page);
            assertThat(DeskRoom.<List<String>>stored(reading, "annotations[1].spans.exact")
                            .get(0))
                    .endsWith("next one,” Ida Marsh");
        }
    }

    /** A quotation, by mouse and key, and a finger that comes to the screen. */
    private static void tagged(Page page, String word) {
        doubleClickOn(page, word);
        press(page, "1");
        touch(page);
        assertThat(page.locator("#strip")).isVisible();
        assertThat(page.locator(".handle.end")).isVisible();
    }

    private static void scrollTo(Page page, String word, double y) {
        press(page, "Escape", "Escape");
        // Blocks on the way get their height when they come into sight.
        for (int i = 0; i < 3; i++) {
            page.evaluate("down => scrollBy(0, down)", placeOf(page, word)[1] - y);
            page.waitForTimeout(100);
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
