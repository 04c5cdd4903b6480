package org.stet.comparison;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
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
            // One is still at the difference, and goes on from there.
            assertThat(page.locator("tr[aria-current]")).hasAttribute("data-difference", "2");
            assertThat(page.locator("tr[aria-current]")).isFocused();
            page.keyboard().press("p");
            assertThat(page.locator("tr[aria-current]")).hasAttribute("data-difference", "1");
            page.keyboard().press("Control+Shift+z");
            assertThat(page.locator(".thread")).hasCount(1);
        }
    }

    @Test
    void a_reader_has_one_letter_where_readings_are_compared_and_where_they_are_settled() {
        var readers = new Readers(TEXT);
        readers.tag("ben", "direct-quote", "“We will close it,”"); // his reading is the oldest
        readers.tag("ana", "unsupported-assertion", "Nobody answered");
        readers.submit("ana");
        readers.submit("ben");
        var compare = "/compare?reading=" + readers.reading("ana") + "&reading=" + readers.reading("ben");
        var letters = new String[] {"A ben", "B ana"};
        try (var ana = Visitor.at(site, Look.WIDE).signInUnseen("ana", SignIn.PASSWORD)) {
            var page = ana.open(compare);
            assertThat(page.locator(".compare-readers li:not(.reader-other)"))
                    .hasText(new Pattern[] {Pattern.compile("A ben.*"), Pattern.compile("B ana.*")});
            ana.open("/articles/" + readers.article + "/settle");
            assertThat(page.locator(".legend-reader")).hasText(letters);

            ana.open(compare + "&anonymous=true");
            var hidden = codes(page);
            ana.open("/articles/" + readers.article + "/settle?anonymous=true");
            assertThat(page.locator(".legend-reader")).hasText(new String[] {"A Reader A", "B Reader B"});
            assertEquals(hidden, codes(page));
        }
    }

    /** Letter and label of each line in the text. */
    private static Object codes(Page page) {
        return page.locator(".prose [data-code]").evaluateAll("all => all.map((line) => line.dataset.code)");
    }
}
