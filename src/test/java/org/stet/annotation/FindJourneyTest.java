package org.stet.annotation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.SignIn.as;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.stet.Newsroom;
import org.stet.Readers;
import org.stet.browser.Look;
import org.stet.browser.Visitor;
import org.stet.project.Role;

/** On every page somebody finds by its name what can be done there, where the page leads, and an article. */
@QuarkusTest
class FindJourneyTest extends DeskRoom {

    private static final String TEXT = "Bridge closes\n\n“We had no choice,” the mayor said.\n\nNobody answered.";

    /** Each test has somebody of its own: what they choose stays with their account. */
    private final String name = "kim-" + UUID.randomUUID();

    private UUID project = UUID.randomUUID();
    private UUID harbour = UUID.randomUUID();
    private String other = "";

    /** Two readings that differ twice, and another article that tells its title. */
    @BeforeEach
    void two_people_read() {
        project = Newsroom.project(name);
        Newsroom.member(project, "ben", Role.REVIEWER);
        var readers = new Readers(project, TEXT);
        readers.tag(name, "direct-quote", "“We had no choice,”");
        readers.tag("ben", "background", "Nobody answered");
        readers.submit(name);
        readers.submit("ben");
        reading = readers.reading(name);
        other = readers.reading("ben").toString();
        harbour = titled(name, project, "Harbour dredged again", "The Dispatch");
    }

    private static UUID titled(String editor, UUID project, String title, String outlet) {
        var article = Newsroom.article(project, title + "\n\nIt was deep enough before.");
        var etag = as(editor).get("/api/articles/" + article).header("ETag");
        as(editor)
                .contentType("application/json")
                .header("If-Match", etag)
                .body(Map.of("change", UUID.randomUUID(), "title", title, "outlet", outlet))
                .patch("/api/articles/" + article)
                .then()
                .statusCode(200);
        return article;
    }

    private static Page ready(Visitor visitor, String address) {
        var page = visitor.open(address);
        page.waitForSelector("body[data-ready]");
        return page;
    }

    private Page library(Visitor visitor) {
        return ready(visitor, "/projects/" + project);
    }

    private String article() {
        return as(name).get("/api/readings/" + reading).path("article");
    }

    private static Locator finder(Page page) {
        return page.locator(".finder-dialog");
    }

    private static Locator options(Page page) {
        return finder(page).locator("[role=option]");
    }

    private static Locator option(Page page, String named) {
        return options(page).filter(new Locator.FilterOptions().setHasText(named));
    }

    private static Locator articles(Page page) {
        return finder(page).locator("[id^='finder-option-article-']");
    }

    private static void find(Page page, String letters) {
        press(page, "Control+k");
        assertThat(finder(page).locator("[role=combobox]")).isFocused();
        page.keyboard().type(letters);
    }

    private static void close(Page page) {
        press(page, "Escape");
        assertThat(page.locator("dialog, .ground")).hasCount(0);
    }

    @Test
    void every_page_of_somebody_signed_in_finds_and_gives_the_focus_back() {
        var article = "/articles/" + article();
        var here = "/projects/" + project;
        try (var kim = visitor(name, Look.WIDE)) {
            for (var address : List.of(
                    "/projects",
                    "/account",
                    "/api-docs",
                    here,
                    here + "/passages",
                    here + "/codebook",
                    here + "/agreement",
                    here + "/stories",
                    here + "/boards",
                    here + "/mentions",
                    here + "/lessons",
                    here + "/suggestions",
                    here + "/assignments",
                    here + "/sources",
                    here + "/settings",
                    here + "/tag-set",
                    here + "/word-lists",
                    here + "/import",
                    here + "/export",
                    article,
                    article + "/readings",
                    article + "/history",
                    article + "/settle",
                    article + "/print",
                    article + "/packs",
                    here + "/packs",
                    article + "/export",
                    article + "/correct",
                    "/compare?reading=" + reading + "&reading=" + other,
                    "/readings/" + reading)) {
                var page = ready(kim, address);
                var start = page.locator("a.brand");
                start.focus();
                find(page, "");
                assertThat(option(page, "these keys").locator("kbd")).hasText("?");
                // The desk has no menu of the account.
                if (!address.startsWith("/readings")) {
                    assertThat(option(page, "Your password")).hasCount(1);
                }
                close(page);
                assertThat(start).isFocused();
                press(page, "?");
                assertThat(page.locator(".help-dialog dt:has(kbd:text-is('Ctrl+K')) + dd"))
                        .hasText("find what can be done, or gone to, by its name");
            }
        }
    }

    @Test
    void what_can_be_done_in_the_library_stands_there_with_its_key_and_is_done() {
        try (var kim = visitor(name, Look.WIDE)) {
            var page = library(kim);
            find(page, "next art");
            assertThat(options(page)).hasCount(1);
            assertThat(options(page).locator("kbd")).hasText(new String[] {"j", "↓"});
            press(page, "Enter");
            assertThat(finder(page)).hasCount(0);
            assertThat(page.locator("[data-opens]").first()).isFocused();
            // The row that had the focus has it again, and the command goes on from there.
            find(page, "next art");
            press(page, "Enter");
            assertThat(page.locator("[data-opens]").nth(1)).isFocused();
            find(page, "searches");
            press(page, "Enter");
            assertThat(page.locator("#q")).isFocused();
            // What presses whatever has the focus would press nothing that anybody sees.
            page.locator("a.brand").focus();
            find(page, "what the article wants");
            assertThat(finder(page)).containsText("Nothing with that name.");
            close(page);
            // What the page has a button for is found as well.
            find(page, "add art");
            press(page, "Enter");
            page.waitForURL(Pattern.compile(".*/import$"));
        }
    }

    @Test
    void what_can_be_done_now_in_a_comparison_and_in_settling_is_done() {
        try (var kim = visitor(name, Look.WIDE)) {
            var page = ready(kim, "/compare?reading=" + reading + "&reading=" + other);
            find(page, "comment");
            assertThat(options(page)).hasText(new Pattern[] {Pattern.compile("^writes a comment.*c$")});
            close(page);
            find(page, "next diff");
            press(page, "Enter");
            assertThat(page.locator("tr[aria-current]")).isFocused();

            page = ready(kim, "/articles/" + article() + "/settle");
            page.getByText("Put down what all agree on, and begin").click();
            page.locator("#decision").waitFor();
            page.waitForSelector("body[data-ready]");
            find(page, "is right");
            assertThat(option(page, "reader 2")).hasCount(1);
            assertThat(option(page, "reader 3")).hasCount(0);
            press(page, "Enter");
            assertThat(page.locator("#done")).containsText("is right");
        }
    }

    @Test
    void the_pages_of_the_project_have_their_letters_and_the_menu_of_the_account_is_there_too() {
        try (var kim = visitor(name, Look.WIDE)) {
            var page = ready(kim, "/projects/" + project + "/codebook");
            find(page, "agreement");
            assertThat(options(page).locator("kbd")).hasText(new String[] {"g", "a"});
            press(page, "Enter");
            page.waitForURL(Pattern.compile(".*/agreement$"));
            page.waitForSelector("body[data-ready]");
            find(page, "what i can learn");
            press(page, "Enter");
            page.waitForURL(Pattern.compile(".*/lessons$"));
            page.waitForSelector("body[data-ready]");
            find(page, "sign out");
            press(page, "Enter");
            page.waitForURL(Pattern.compile(".*/sign-in.*"));
            page.waitForSelector("body[data-ready]");
            press(page, "Control+k");
            assertThat(finder(page)).hasCount(0);
        }
    }

    @Test
    void an_article_of_the_project_is_found_by_words_of_its_title_from_every_page_of_it() {
        var elsewhere = titled(name, Newsroom.project(name), "Harbour of somebody else", "The Dispatch");
        try (var kim = visitor(name, Look.WIDE)) {
            for (var address : List.of("/projects/" + project + "/settings", "/readings/" + reading)) {
                var page = ready(kim, address);
                find(page, "harb");
                assertThat(articles(page)).hasText("Harbour dredged againThe Dispatch");
                assertThat(finder(page).locator("[role=status]")).hasText("1 article");
                assertThat(page.locator("#finder-option-article-" + elsewhere)).hasCount(0);
                press(page, "ArrowUp");
                assertThat(articles(page)).hasAttribute("aria-selected", "true");
                assertThat(finder(page).locator("[role=status]")).hasText("1 article");
                press(page, "Enter");
                page.waitForURL(Pattern.compile(".*/articles/" + harbour));
                page.waitForSelector("body[data-ready]");
                find(page, "zeppelin");
                assertThat(finder(page).locator("[role=status]")).hasText("Nothing with that name.");
                close(page);
            }
            // Who is quicker than the server gets what it finds.
            var page = library(kim);
            find(page, "dredged a");
            press(page, "Enter");
            page.waitForURL(Pattern.compile(".*/articles/" + harbour));
            page.waitForSelector("body[data-ready]");

            kim.page().context().setOffline(true);
            find(page, "harb");
            assertThat(finder(page).locator("[role=status]")).containsText("the server does not answer");
        }
    }

    @Test
    void fields_and_input_methods_keep_the_key_and_a_held_one_opens_it_once() {
        try (var kim = visitor(name, Look.WIDE)) {
            var page = library(kim);
            page.locator("#q").focus();
            press(page, "Control+k");
            assertThat(finder(page)).hasCount(0);
            page.locator("a.brand").focus();
            page.evaluate(
                    "document.activeElement.dispatchEvent(new KeyboardEvent('keydown', {key: 'k', ctrlKey: true, bubbles: true, isComposing: true}))");
            assertThat(finder(page)).hasCount(0);

            page.evaluate(
                    "window.left = 0; addEventListener('keydown', event => { if (event.key === 'k' && !event.defaultPrevented) window.left++ })");
            page.keyboard().down("Control");
            page.keyboard().down("k");
            assertThat(finder(page).locator("[role=combobox]")).isFocused();
            page.keyboard().down("k");
            page.keyboard().up("k");
            page.keyboard().up("Control");
            assertThat(finder(page)).hasCount(1);
            assertThat(page.evaluate("window.left")).isEqualTo(0);
        }
    }

    @Test
    void with_single_keys_switched_off_everything_is_found_and_no_key_is_named_that_does_nothing() {
        as(name).contentType("application/json")
                .body(Map.of("keys", Map.of(), "singleKeys", "off"))
                .put("/api/me/preferences")
                .then()
                .statusCode(200);
        try (var kim = visitor(name, Look.WIDE)) {
            var page = library(kim);
            find(page, "");
            assertThat(option(page, "next article")).hasCount(1);
            assertThat(options(page).locator("kbd").allTextContents())
                    .contains("↓", "↑")
                    .doesNotContain("j", "k", "n", "/");
            page.keyboard().type("next art");
            press(page, "Enter");
            assertThat(page.locator("[data-opens]").first()).isFocused();
        }
    }

    @Test
    void the_menu_of_the_account_leads_there_on_every_screen_and_gets_the_focus_back() {
        for (var look :
                List.of(Look.WIDE, Look.DARK, Look.TABLET, Look.TABLET_IN_HAND, Look.PHONE_IN_HAND, Look.ZOOMED)) {
            try (var kim = visitor(name, look)) {
                var page = library(kim);
                page.locator("details.menu summary").click();
                page.locator("[data-find]").click();
                finder(page).locator("[role=combobox]").fill("harb");
                articles(page).waitFor();
                kim.scrollsOnlyDown().meetsNoBarrier().screenshot("library-finder");
                if (look.finger()) kim.missesNothing();
                finder(page).getByLabel("Close").click();
                assertThat(finder(page)).hasCount(0);
                assertThat(page.locator("details.menu summary")).isFocused();
                page.locator("details.menu summary").click();
                page.locator("[data-find]").click();
                finder(page).locator("[role=combobox]").fill("harb");
                articles(page).click();
                page.waitForURL(Pattern.compile(".*/articles/" + harbour));
            }
        }
    }
}
