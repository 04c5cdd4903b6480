package org.stet.journey;

import java.util.function.Consumer;

import com.microsoft.playwright.Page;

/**
 * A page in a state.
 *
 * @param name of its screenshots
 * @param path where the page is
 * @param act what brings it into the state
 */
record State(String name, String path, Consumer<Page> act) {

    static State of(String name, String path) {
        return new State(name, path, page -> {});
    }

    /** A desk after keys were pressed. */
    static State keys(String name, String path, String... keys) {
        return new State(name, path, page -> press(page, keys));
    }

    /** A page on which something was pressed, and then something else is there. */
    static State clicked(String name, String path, String what, String then) {
        return new State(name, path, page -> {
            page.locator(what).first().click();
            page.locator(then).first().waitFor();
        });
    }

    /** A page whose form was sent with a mistake that the browser alone would not have let through. */
    static State refused(String name, String path, String form, Consumer<Page> mistake) {
        return new State(name, path, page -> {
            mistake.accept(page);
            page.locator(form).evaluate("form => form.noValidate = true");
            page.locator(form + " [type=submit]").click();
            page.locator(".error:not([hidden]), [aria-invalid=true]").first().waitFor();
        });
    }

    /** Whether it is a sheet of paper, which has one width on every screen. */
    boolean isPaper() {
        return path.startsWith("/print/") || path.endsWith("/sheets");
    }

    static void press(Page page, String... keys) {
        for (var key : keys) {
            page.keyboard().press(key);
        }
    }
}
