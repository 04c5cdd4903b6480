package org.stet.annotation;

import static org.stet.SignIn.as;

import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;

import org.stet.Newsroom;

/** Ana's desk with an article about a bridge, and what its list shows. */
abstract class BridgeDesk extends DeskRoom {

    static final String TEXT = """
            Board keeps the old bridge open “until spring”

            The harbour 👩‍👩‍👧 board voted on Monday. “We will rebuild the bridge before winter,” the mayor said. \
            Every earlier inspection had been passed.

            Critics called the plan “reckless”. The mayor should have listened sooner.""";

    @BeforeEach
    void open_a_reading() {
        open(TEXT);
    }

    void open(String text) {
        reading = opened(Newsroom.project("ana"), text);
    }

    List<Integer> stored(String part, String path) {
        return as("ana").get("/api/readings/" + reading + "/" + part).jsonPath().getList(path);
    }

    void tag(int start, String words) {
        tag(reading, "loaded-language", start, words);
    }

    static Locator count(Page page) {
        return page.locator("#list-count");
    }

    static Locator item(Page page, String words) {
        return page.locator(".item").filter(new Locator.FilterOptions().setHasText(words));
    }

    List<String> stored() {
        return stored(reading, "annotations.label");
    }

    /** Gives the only source another name. */
    static void rename(Page page, String name) {
        page.locator("#tab-cast").click();
        page.locator(".part .icon").click();
        page.locator(".part input").fill(name);
        page.locator(".part input").press("Enter");
    }

    /** The same desk once more, as it is now. */
    static Page secondWindow(Page page) {
        var other = page.context().newPage();
        other.navigate(page.url());
        other.waitForSelector("body[data-ready][data-restored]");
        return other;
    }
}
