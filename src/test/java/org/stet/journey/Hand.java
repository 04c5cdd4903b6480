package org.stet.journey;

import java.util.Map;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.jspecify.annotations.Nullable;

/** A hand at mouse and keyboard that counts what it does: a click, a key command, a paste, a filled field are one each. */
final class Hand {

    private final Page page;
    private int interactions;

    Hand(Page page) {
        this.page = page;
    }

    int interactions() {
        return interactions;
    }

    void click(Locator what) {
        interactions++;
        what.click();
    }

    void fill(Locator field, String words) {
        interactions++;
        field.fill(words);
    }

    void press(String... keys) {
        for (var key : keys) {
            interactions++;
            page.keyboard().press(key);
        }
    }

    /** Puts what was copied where the cursor is. */
    void paste() {
        interactions++;
        page.keyboard().press("Control+v");
    }

    /** Double-clicks on the first occurrence of a word in the article at the desk. */
    void doubleClick(String word) {
        interactions++;
        var place = placeOf(word);
        page.mouse().dblclick(place.x, place.y);
    }

    /** Clicks on the first occurrence of a word in the article at the desk. */
    void click(String word) {
        interactions++;
        var place = placeOf(word);
        page.mouse().click(place.x, place.y);
    }

    /** A place in the window, in CSS pixels. */
    private record Place(double x, double y) {}

    private Place placeOf(String word) {
        var middle = page.locator("#article").evaluate("""
                (article, word) => {
                  const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
                  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
                    const start = node.data.indexOf(word);
                    if (start < 0) continue;
                    const range = document.createRange();
                    range.setStart(node, start);
                    range.setEnd(node, start + word.length);
                    node.parentElement.scrollIntoView({ block: "center" });
                    const box = range.getBoundingClientRect();
                    return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
                  }
                }""", word);
        if (!(middle instanceof Map<?, ?> place)) {
            throw new AssertionError("'" + word + "' is not in the article");
        }
        return new Place(coordinate(place.get("x")), coordinate(place.get("y")));
    }

    private static double coordinate(@Nullable Object number) {
        return number instanceof Number value ? value.doubleValue() : Double.NaN;
    }
}
