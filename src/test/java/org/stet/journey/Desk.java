package org.stet.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasAttributeOptions;

/** What somebody sees at the desk. */
final class Desk {

    /** A server that was killed is asked again after some seconds. */
    private static final double PATIENCE = 40_000;

    private final Page page;

    private Desk(Page page) {
        this.page = page;
    }

    /** The desk that the page is about to show. */
    static Desk on(Page page) {
        page.waitForURL(url -> url.contains("/readings/") && !url.contains("/articles/"));
        page.waitForSelector("body[data-ready]");
        return new Desk(page);
    }

    void shows(int tags) {
        assertThat(page.locator("#list-count")).hasText(tags == 1 ? "1 tag" : tags + " tags");
    }

    /** The annotation in the list and its mark in the text are both there. */
    void shows(String label, String words) {
        assertThat(item(words).filter(new Locator.FilterOptions().setHasText(label)))
                .isVisible();
        assertThat(page.locator("#article mark")
                        .filter(new Locator.FilterOptions().setHasText(words))
                        .first())
                .isVisible();
    }

    void saved() {
        assertThat(page.locator("#saved"))
                .hasAttribute("data-state", "saved", new HasAttributeOptions().setTimeout(PATIENCE));
    }

    void waits(String told) {
        assertThat(page.locator("#saved")).hasText(told);
    }

    Locator submit() {
        return page.locator("#submit");
    }

    Locator confirm() {
        return page.locator(".submit-dialog .primary");
    }

    void submitted() {
        assertThat(page.locator("#submitted")).isVisible();
    }

    private Locator item(String words) {
        return page.locator("#annotations .item").filter(new Locator.FilterOptions().setHasText(words));
    }
}
