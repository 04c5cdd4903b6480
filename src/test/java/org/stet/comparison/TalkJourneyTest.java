package org.stet.comparison;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.net.URI;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.stet.Readers;
import org.stet.SignIn;
import org.stet.browser.Look;
import org.stet.browser.Visitor;

/** Somebody talks about a difference with the keyboard alone. */
@QuarkusTest
class TalkJourneyTest {

    private static final String TEXT = """
            Bridge to close

            “We will close it,” the mayor said. Nobody answered.""";

    @TestHTTPResource("/")
    URI site = URI.create("http://localhost/"); // the extension puts the real one in

    @Test
    void a_difference_is_commented_resolved_and_undone_by_keys() {
        var readers = new Readers(TEXT);
        readers.tag("ana", "unsupported-assertion", "Nobody answered");
        readers.tag("ben", "direct-quote", "“We will close it,”");
        readers.submit("ana");
        readers.submit("ben");
        try (var ana = Visitor.at(site, Look.WIDE).signIn("ana", SignIn.PASSWORD)) {
            var page = ana.open("/compare?reading=" + readers.reading("ana") + "&reading=" + readers.reading("ben"));

            page.keyboard().press("n");
            page.keyboard().press("n");
            assertThat(page.locator("tr[aria-current]")).hasAttribute("data-difference", "2");
            page.keyboard().press("c");
            assertThat(page.locator("#say-words")).isFocused();
            page.keyboard().type("Who, @b");
            assertThat(page.locator(".call-names [aria-selected=true]")).hasText("ben");
            page.keyboard().press("Enter");
            page.keyboard().type("did not?");
            assertThat(page.locator("#say-words")).hasValue("Who, @ben did not?");
            page.keyboard().press("Control+Enter");

            assertThat(page.locator(".remark .talk-words")).hasText("Who, @ben did not?");
            assertThat(page.locator(".remark")).containsText("Calls ben");
            assertThat(page.locator("tr[aria-current]")).hasAttribute("data-difference", "2");
            ana.meetsNoBarrier();

            page.getByText("Resolve").focus();
            page.keyboard().press("Enter");
            assertThat(page.locator(".thread.resolved .resolution")).containsText("Resolved by ana");
            page.waitForSelector("body[data-ready]"); // each step is a page of its own, which hears no key before
            page.keyboard().press("Control+z");
            assertThat(page.locator(".thread:not(.resolved)")).hasCount(1);
            page.waitForSelector("body[data-ready]");
            page.keyboard().press("Control+z");
            assertThat(page.locator(".thread")).hasCount(0);
            page.waitForSelector("body[data-ready]");
            page.keyboard().press("Control+Shift+z");
            assertThat(page.locator(".thread")).hasCount(1);
        }
    }
}
