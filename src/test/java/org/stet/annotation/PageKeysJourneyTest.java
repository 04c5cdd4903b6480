package org.stet.annotation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.SignIn.as;

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

/** A reader gives the keys of pages beside the desk to other commands. */
@QuarkusTest
class PageKeysJourneyTest extends DeskRoom {

    private static final String TEXT = "Bridge closes\n\n“We had no choice,” the mayor said.\n\nNobody answered.";

    /** Each test has somebody of its own: what they choose stays with their account. */
    private final String name = "kim-" + UUID.randomUUID();

    private UUID project = UUID.randomUUID();
    private String other = "";

    /** Two readings that differ twice, and another article. */
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
        Newsroom.article(project, "Another article\n\nNobody has read it.");
    }

    private static Page ready(Visitor visitor, String address) {
        var page = visitor.open(address);
        page.waitForSelector("body[data-ready]");
        return page;
    }

    private Page library(Visitor visitor) {
        return ready(visitor, "/projects/" + project);
    }

    private Page compare(Visitor visitor) {
        return ready(visitor, "/compare?reading=" + reading + "&reading=" + other);
    }

    private Page settle(Visitor visitor) {
        var page = ready(visitor, "/articles/" + stored("article") + "/settle");
        page.getByText("Put down what all agree on, and begin").click();
        page.locator("#decision").waitFor();
        page.waitForSelector("body[data-ready]");
        return page;
    }

    private String stored(String field) {
        return as(name).get("/api/readings/" + reading).path(field);
    }

    private static void openKeys(Page page) {
        press(page, "?");
        page.locator(".help-dialog").getByText("Change keys").click();
        page.locator(".keys-dialog").waitFor();
    }

    private static Locator row(Page page, String what) {
        return page.locator(".keys li").filter(new Locator.FilterOptions().setHasText(what));
    }

    private static void change(Page page, String what, String key) {
        row(page, what).getByText("Change").click();
        press(page, key);
    }

    private static void close(Page page) {
        press(page, "Escape");
        assertThat(page.locator("dialog")).hasCount(0);
    }

    private void choose(String singleKeys) {
        as(name).contentType("application/json")
                .body(Map.of("keys", Map.of(), "singleKeys", singleKeys))
                .put("/api/me/preferences")
                .then()
                .statusCode(200);
    }

    @Test
    void a_key_of_the_library_changes_there_alone_and_goes_along_to_another_browser() {
        try (var kim = visitor(name, Look.WIDE)) {
            var page = library(kim);
            openKeys(page);
            change(page, "next article", "c");
            assertThat(page.locator(".keys-said")).hasText("“next article” is c now.");
            kim.meetsNoBarrier().screenshot("library-keys");
            close(page);
            assertThat(page.locator("[data-key-hint] kbd").first()).hasText("c");
            press(page, "j");
            assertThat(page.locator("[data-opens]").first()).not().isFocused();
            press(page, "c");
            assertThat(page.locator("[data-opens]").first()).isFocused();
            page.waitForCondition(() -> as(name).get("/api/me/preferences")
                    .jsonPath()
                    .getMap("keys")
                    .equals(Map.of("library.next", "c")));

            // Where readings are compared the same key still writes a comment.
            page = compare(kim);
            press(page, "c");
            assertThat(page.locator("#say-form textarea")).isFocused();
        }
        try (var elsewhere = visitor(name, Look.WIDE)) {
            var page = library(elsewhere);
            page.locator("[data-key-hint] kbd:text-is('c')").waitFor();
            press(page, "c");
            assertThat(page.locator("[data-opens]").first()).isFocused();
        }
    }

    @Test
    void a_key_of_a_comparison_is_exchanged_and_named_on_its_button() {
        try (var kim = visitor(name, Look.WIDE)) {
            var page = compare(kim);
            openKeys(page);
            change(page, "next difference", "c");
            assertThat(page.locator(".keys-said")).containsText("or answers what is said there” is n now.");
            assertThat(row(page, "sends the comment")).containsText("stays as it is");
            row(page, "previous difference").getByText("Change").click();
            press(page, "Enter");
            assertThat(page.locator(".keys-said")).hasText("Enter presses the link or the button that has the focus.");
            press(page, "Escape");
            assertThat(page.locator(".keys-dialog")).isVisible();
            close(page);
            assertThat(page.locator("[data-step='1'] kbd")).hasText("c");
            press(page, "c");
            assertThat(page.locator("tr[aria-current]")).hasCount(1);
            assertThat(page.locator("#say-form")).hasCount(0);
            press(page, "n");
            assertThat(page.locator("#say-form textarea")).isFocused();
        }
    }

    @Test
    void what_decides_in_settling_is_ones_own_key_and_the_button_says_it() {
        try (var kim = visitor(name, Look.WIDE)) {
            var page = settle(kim);
            openKeys(page);
            change(page, "reader 1 is right", "k");
            change(page, "identical border cases", "q");
            close(page);
            assertThat(page.locator("[data-does='settle.reader-1'] kbd")).hasText("k");
            press(page, "k");
            assertThat(page.locator("#done")).containsText("is right");
            // The part of the page that the server sent names the key too.
            assertThat(page.locator("[data-does='settle.reader-1'] kbd")).hasText("k");
        }
    }

    @Test
    void the_help_shows_what_means_something_now_on_each_page() {
        try (var kim = visitor(name, Look.WIDE)) {
            var page = library(kim);
            press(page, "?");
            var help = page.locator(".help-dialog");
            assertThat(help).containsText("next article");
            assertThat(help).containsText("g aAgreement");
            assertThat(help).not().containsText("next sentence");
            page.keyboard().type("waits");
            assertThat(help.locator("dd")).hasText("opens what waits for you in the project");
            help.locator(".dialog-head button").click(); // Escape would empty the field first

            page = ready(kim, "/projects/" + project + "/codebook");
            press(page, "?");
            assertThat(page.locator(".help-dialog dt").last()).hasText(Pattern.compile("g ."));
            close(page);

            page = compare(kim);
            press(page, "?");
            assertThat(page.locator(".help-dialog")).containsText("next difference");
            assertThat(page.locator(".help-dialog")).not().containsText("takes back what you did last");
            close(page);

            // By mouse the menu of the account leads there.
            page.locator("details.menu summary").click();
            page.locator("[data-keys]").click();
            assertThat(page.locator(".help-dialog")).containsText("next difference");
            close(page);

            page = settle(kim);
            press(page, "?");
            assertThat(page.locator(".help-dialog")).containsText("reader 2 is right");
            assertThat(page.locator(".help-dialog")).not().containsText("reader 3 is right");
        }
    }

    @Test
    void where_single_keys_are_off_no_page_hears_them_and_the_menu_still_leads_to_them() {
        choose("off");
        try (var kim = visitor(name, Look.WIDE)) {
            for (var page : new Page[] {compare(kim), settle(kim)}) {
                press(page, "n", "c", "1", "?");
                assertThat(page.locator("dialog, #say-form, tr[aria-current] td:focus, #done"))
                        .hasCount(0);
            }
            var page = library(kim);
            press(page, "g", "s");
            assertThat(page).hasURL(Pattern.compile(".*/projects/[^/]*$"));
            page.locator("details.menu summary").click();
            page.locator("[data-keys]").click();
            assertThat(page.locator(".help-dialog")).containsText("Keys without Ctrl are switched off");
            assertThat(page.locator(".help-dialog kbd").allTextContents())
                    .contains("↓")
                    .doesNotContain("j", "n", "/", "?", "g");
        }
    }

    @Test
    void where_single_keys_keep_to_the_text_a_comparison_hears_them_in_its_list_and_in_its_text_alone() {
        choose("text");
        try (var kim = visitor(name, Look.WIDE)) {
            var page = compare(kim);
            press(page, "n");
            assertThat(page.locator("tr[aria-current]")).hasCount(0);
            page.locator("#differences").focus();
            press(page, "n");
            assertThat(page.locator("tr[aria-current]")).hasCount(1);
        }
    }
}
