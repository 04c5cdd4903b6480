package org.stet.assignment.giving;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.net.URI;
import java.util.UUID;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.stet.SignIn;
import org.stet.browser.Look;
import org.stet.browser.Visitor;

/** An editor gives articles with the keyboard alone; a reader finds them, and the desk goes on with them. */
@QuarkusTest
class AssignmentJourneyTest extends GivingRoom {

    private static final int FAR = 80;

    @TestHTTPResource("/")
    URI site = URI.create("http://localhost/"); // the extension puts the real one in

    private Visitor visitor(String name, Look look) {
        SignIn.id(name);
        var visitor = Visitor.at(site, look);
        visitor.page()
                .context()
                .request()
                .post(
                        "/j_security_check",
                        RequestOptions.create()
                                .setForm(FormData.create()
                                        .set("j_username", name)
                                        .set("j_password", SignIn.PASSWORD)));
        return visitor;
    }

    /** Goes on by Tab until the focus is on what is chosen so. */
    private static void tabTo(Page page, String selector) {
        for (int i = 0; i < FAR; i++) {
            page.keyboard().press("Tab");
            if ((Boolean) page.evaluate("selector => document.activeElement.matches(selector)", selector)) {
                return;
            }
        }
        throw new AssertionError("no way by Tab to " + selector);
    }

    @Test
    void by_keyboard_alone_articles_are_given_and_taken_back() {
        articles(4);
        try (var edda = visitor("edda", Look.WIDE)) {
            var page = edda.open("/projects/" + project + "/assignments");
            tabTo(page, "[name=reader][value='" + id("edda") + "']");
            page.keyboard().press("Space");
            tabTo(page, "[name=reader][value='" + id("olga") + "']");
            page.keyboard().press("Space");
            tabTo(page, "#each");
            page.keyboard().press("ArrowUp");
            tabTo(page, "#note");
            page.keyboard().type("Mind the quotes");
            tabTo(page, "#give [type=submit]");
            page.keyboard().press("Enter");

            assertThat(page.locator("h1")).hasText("Give 4 articles to 2 readers");
            assertThat(page.locator(".balance tbody tr")).hasCount(2);
            edda.meetsNoBarrier().scrollsOnlyDown();
            assertThat(page.getByText("Give them")).isFocused();
            page.keyboard().press("Enter");

            assertThat(page.locator(".done-notice")).containsText("Gave 4 articles to 2 readers.");
            assertThat(page.locator(".team")).containsText("0 of 8 handed in");
            edda.meetsNoBarrier().scrollsOnlyDown();
            tabTo(page, ".done-notice button");
            page.keyboard().press("Enter");
            assertThat(page.locator(".done-notice")).containsText("Undid");
            assertThat(page.locator(".team")).hasCount(0);
        }
    }

    @Test
    void a_reader_is_told_why_and_the_desk_goes_on_with_what_is_given() {
        var first = article("Bridge", "Bridge closes\n\nNobody knows why.");
        var second = article("Harbour", "Harbour closes\n\nNobody knows when.");
        article("Market", "Market closes\n\nNobody cares.");
        given(second, "rolf", "2031-12-03");
        given(first, "rolf", "2020-01-02");
        try (var rolf = visitor("rolf", Look.WIDE)) {
            var page = rolf.open("/projects/" + project);
            page.waitForSelector("body[data-ready]");
            assertThat(page.locator(".waits")).containsText("Given to you by edda, was due 2 Jan 2020");
            assertThat(page.locator(".own-share")).containsText("Given to you: 0 of 2 handed in");
            page.getByText("For me 2").click();
            assertThat(page.locator(".library .title")).hasText(new String[] {"Bridge", "Harbour"});
            assertThat(page.locator("tbody .why").last()).hasText("Given to you by edda, due 3 Dec 2031");
            rolf.meetsNoBarrier().scrollsOnlyDown();

            page.keyboard().press("n");
            page.waitForURL("**/readings/*");
            assertThat(page.locator("#article")).containsText("Nobody knows why");
            page.waitForSelector("body[data-ready]");
            var here = page.url();
            page.keyboard().press("Control+Enter");
            page.waitForURL(url -> !url.equals(here) && url.contains("/readings/"));
            assertThat(page.locator("#article")).containsText("Nobody knows when");
        }
        progress("edda").body("all.submitted", org.hamcrest.Matchers.equalTo(1));
    }

    @Test
    void whoever_ticks_an_article_means_it_alone() {
        articles(3);
        try (var edda = visitor("edda", Look.WIDE)) {
            var page = edda.open("/projects/" + project + "/assignments");
            page.waitForSelector("body[data-ready]");
            page.locator("[name=article]").first().check();
            assertThat(page.locator("[name=scope][value=ticked]")).isChecked();
            page.locator("[name=article]").first().uncheck();
            assertThat(page.locator("[name=scope][value=lacking]")).isChecked();
            page.locator("[name=article]").last().check();
            page.locator("#give [type=submit]").click();
            assertThat(page.locator("h1")).hasText("Give 1 article to 1 reader");
        }
    }

    @Test
    void on_a_narrow_screen_by_hand() {
        UUID bridge = article("Bridge");
        given(bridge, "rolf", null);
        try (var edda = visitor("edda", Look.NARROW)) {
            var page = edda.open("/projects/" + project + "/assignments");
            edda.scrollsOnlyDown();
            page.locator(".given .next a").click();
            assertThat(page.locator("h1")).hasText("Bridge");
            edda.meetsNoBarrier().scrollsOnlyDown();
            page.locator(".holder select").selectOption("rita");
            page.locator(".holder [type=submit]").first().click();
            assertThat(page.locator(".done-notice")).containsText("Gave 1 article on to somebody else");
            assertThat(page.locator(".holder h3")).containsText("rita");
        }
    }
}
