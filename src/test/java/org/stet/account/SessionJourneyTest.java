package org.stet.account;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

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

/** A session ends while somebody writes: nothing that was written is lost, and they are where they were. */
@QuarkusTest
class SessionJourneyTest {

    private static final String TEXT = """
            Bridge to close

            “We will close it,” the mayor said. Nobody answered.""";

    @TestHTTPResource("/")
    URI site = URI.create("http://localhost/"); // the extension puts the real one in

    @Test
    void a_comment_is_sent_from_the_page_for_signing_in() {
        var readers = readers();
        try (var ana = Visitor.at(site, Look.WIDE).signInUnseen("ana", SignIn.PASSWORD)) {
            var page = ana.open("/compare?reading=" + readers.reading("ana") + "&reading=" + readers.reading("ben"));
            ready(page);
            page.keyboard().press("n");
            page.keyboard().press("n");
            page.keyboard().press("c");
            page.keyboard().type("Who did not?");
            page.context().clearCookies(); // the token of the page as well
            page.keyboard().press("Control+Enter");

            assertThat(page.locator("main"))
                    .containsText("Your session has ended. What you wrote is kept on this page");
            ana.screenshot("session-ended");
            ana.meetsNoBarrier();
            signIn(page, "main", "wrong");
            assertThat(page.locator("[role=alert]")).hasText("This name and password do not belong together.");
            signIn(page, "main", SignIn.PASSWORD);

            assertThat(page.locator(".remark .talk-words")).hasText("Who did not?");
            assertThat(page.locator("tr[aria-current]")).hasAttribute("data-difference", "2");
        }
    }

    @Test
    void a_decision_and_its_reason_are_sent_from_the_page_on_which_they_were_made() {
        var readers = readers();
        try (var ana = Visitor.at(site, Look.WIDE).signInUnseen("ana", SignIn.PASSWORD)) {
            var page = ana.open("/articles/" + readers.article + "/settle");
            ready(page);
            page.getByText("Put down what all agree on, and begin").click();
            page.waitForSelector("#decision");
            ready(page);
            page.keyboard().press("r");
            page.keyboard().type("The words are the mayor’s.");
            page.keyboard().press("Escape");
            page.context().clearCookies();
            page.keyboard().press("1");
            var asked = page.locator(".sign-in-dialog");
            assertThat(asked).containsText("What you wrote is still on this page");
            ana.screenshot("session-ended-settling");
            ana.meetsNoBarrier();
            page.keyboard().press("Escape");
            assertThat(asked).hasCount(0);
            assertThat(page.locator("#reason")).hasValue("The words are the mayor’s.");

            page.keyboard().press("1");
            signIn(page, ".sign-in-dialog", SignIn.PASSWORD);

            assertThat(page.locator("#done")).containsText("Difference 1");
            assertThat(page.locator(".settle-reason")).hasText("The words are the mayor’s.");
            page.keyboard().press("1");
            assertThat(page.locator("#done")).containsText("Difference 2");
        }
    }

    @Test
    void a_form_on_a_page_that_stood_long_asks_over_the_page() {
        var readers = readers();
        try (var ana = Visitor.at(site, Look.WIDE).signInUnseen("ana", SignIn.PASSWORD)) {
            ana.page().clock().install();
            var page = ana.open("/projects/" + readers.project + "/settings");
            ready(page);
            page.locator("#name").fill("Night desk");
            page.clock().fastForward("10:00");
            page.context().clearCookies();
            page.locator("#name").press("Enter");
            signIn(page, ".sign-in-dialog", SignIn.PASSWORD);

            assertThat(page.locator("main .notice")).hasText("Saved.");
            assertThat(page.locator("#name")).hasValue("Night desk");
        }
    }

    @Test
    void an_article_that_was_pasted_is_saved() {
        var readers = readers();
        try (var ana = Visitor.at(site, Look.WIDE).signInUnseen("ana", SignIn.PASSWORD)) {
            var page = ana.open("/projects/" + readers.project + "/import");
            ready(page);
            page.locator("#paste").fill("Mayor opens the bridge\n\nIt is open, he said.");
            page.getByText("Show it", new Page.GetByTextOptions().setExact(true))
                    .click();
            assertThat(page.locator("#save")).isFocused();
            page.context().clearCookies();
            page.keyboard().press("Enter");
            signIn(page, ".sign-in-dialog", SignIn.PASSWORD);

            page.waitForURL(Pattern.compile(".*/readings/.*"));
            assertThat(page.locator("#article")).containsText("Mayor opens the bridge");
        }
    }

    private static Readers readers() {
        var readers = new Readers(TEXT);
        readers.tag("ana", "unsupported-assertion", "Nobody answered");
        readers.tag("ben", "direct-quote", "“We will close it,”");
        readers.submit("ana");
        readers.submit("ben");
        return readers;
    }

    private static void ready(Page page) {
        page.waitForSelector("body[data-ready]");
    }

    private static void signIn(Page page, String where, String password) {
        page.locator(where + " [name=j_username]").fill("ana");
        page.locator(where + " [name=j_password]").fill(password);
        page.locator(where + " [type=submit]").click();
    }
}
