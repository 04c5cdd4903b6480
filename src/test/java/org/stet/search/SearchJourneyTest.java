package org.stet.search;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import java.util.UUID;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.stet.SignIn;
import org.stet.annotation.ReadingRoom;
import org.stet.browser.Look;
import org.stet.browser.Visitor;

/** Somebody finds passages and opens one, by key and without script. */
@QuarkusTest
class SearchJourneyTest extends ReadingRoom {

    @TestHTTPResource("/")
    URI site = URI.create("http://localhost/"); // the extension puts the real one in

    private UUID quote = UUID.randomUUID();

    @BeforeEach
    void tags() {
        quote = UUID.randomUUID();
        put(quote, with(tag("direct-quote", "“We will close it,”"), "source", source("ana", "The mayor")))
                .statusCode(201);
        put(UUID.randomUUID(), tag("background", "The café reopened in May.")).statusCode(201);
        put(UUID.randomUUID(), with(tag("partial-quote", "“bold”"), "attributes", Map.of("use", "distancing")))
                .statusCode(201);
    }

    private Visitor ana() {
        var visitor = Visitor.at(site, Look.WIDE);
        return visitor.signInUnseen("ana", SignIn.PASSWORD);
    }

    private static void press(Page page, String... keys) {
        for (var key : keys) {
            page.keyboard().press(key);
        }
    }

    private static String focused(Page page) {
        return (String) page.evaluate("() => document.activeElement.textContent.trim()");
    }

    @Test
    void by_key_from_the_field_to_the_passage_at_the_desk() {
        try (var ana = ana()) {
            var page = ana.open("/projects/" + project);
            page.waitForSelector("body[data-ready]");
            press(page, "g", "s");
            page.waitForURL("**/passages");
            page.waitForSelector("body[data-ready]");
            assertThat(page.locator(".search-count")).containsText("3 passages");

            press(page, "n", "n");
            assertThat(focused(page)).isEqualTo("The café reopened in May.");
            press(page, "n", "n", "p", "p");
            assertThat(focused(page)).isEqualTo("“We will close it,”");

            press(page, "/");
            page.keyboard().type("close");
            press(page, "Enter");
            page.waitForURL("**/passages?q=close");
            page.waitForSelector("body[data-ready]");
            assertThat(page.locator(".search-count")).containsText("1 passage");
            press(page, "n", "Enter");
            page.waitForURL("**/readings/" + reading + "#" + quote);
            page.waitForSelector("body[data-ready]");
            assertThat(page.locator("#inspector")).containsText("The mayor");
        }
    }

    @Test
    void what_is_chosen_stands_above_the_hits_and_goes_by_a_click() {
        try (var ana = ana()) {
            var page = ana.open("/projects/" + project + "/passages");
            page.locator(".search-filters summary").click();
            page.locator("select[name=label]").selectOption("direct-quote");
            page.locator("form[role=search] [type=submit]").click();
            page.waitForURL("**/passages?label=direct-quote");
            assertThat(page.locator("[data-hit]")).hasCount(1);
            page.locator(".search-filters summary").click();
            page.locator("select[name=label]").selectOption("background");
            page.locator("form[role=search] [type=submit]").click();
            assertThat(page.locator("[data-hit]")).hasCount(2);
            assertThat(page.locator(".search-pills .pill")).hasCount(2);

            page.locator(".search-pills .pill").first().click();
            assertThat(page.locator("[data-hit]")).hasCount(1);
            assertThat(page.locator(".kwic-words")).hasText("The café reopened in May.");
        }
    }
}
