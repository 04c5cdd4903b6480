package org.stet.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** A person without a mouse: everything goes through the keyboard, and what Tab does not reach is out of reach. */
final class Keys {

    private static final int PATIENCE = 120;

    /** The words that are highlighted once the window has been painted: nobody sees them sooner. */
    private static final String SELECTED = "() => new Promise(seen => requestAnimationFrame(() => setTimeout(() =>"
            + " seen([...CSS.highlights.get('selection') ?? []].join('')))))";

    private final Page page;

    Keys(Page page) {
        this.page = page;
    }

    void press(String... keys) {
        for (var key : keys) {
            page.keyboard().press(key);
        }
    }

    /** Into the field that has the focus; a page that opens gives it to one with its first painting. */
    void type(String words) {
        page.waitForFunction("() => document.activeElement?.matches('input, textarea')");
        page.keyboard().type(words);
    }

    /** Replaces what is in the field by words. */
    void fill(Locator field, String words) {
        go(field);
        press("Control+a");
        type(words);
    }

    /** Goes there and presses it, as a link or a button. */
    void activate(Locator what) {
        go(what);
        press("Enter");
    }

    /** At the desk: by sentence and quotation, onward, until the one that begins so is selected. */
    void toPassage(String beginning) {
        for (int i = 0; i < PATIENCE; i++) {
            press("j");
            var selected = page.evaluate(SELECTED);
            if (String.valueOf(selected).startsWith(beginning)) {
                return;
            }
        }
        throw new AssertionError("j does not reach '" + beginning + "'");
    }

    /** Tab by Tab until it has the focus. */
    void go(Locator what) {
        what.waitFor();
        for (int i = 0; i < PATIENCE; i++) {
            if (Boolean.TRUE.equals(what.evaluate("element => element === document.activeElement"))) {
                return;
            }
            press("Tab");
        }
        throw new AssertionError("Tab does not reach " + what + " on " + page.url());
    }
}
