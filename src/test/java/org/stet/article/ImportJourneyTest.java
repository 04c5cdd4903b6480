package org.stet.article;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.stet.Newsroom;
import org.stet.SignIn;
import org.stet.browser.Look;
import org.stet.browser.Visitor;

/** An editor brings articles in, in a real browser. */
@QuarkusTest
class ImportJourneyTest {

    private static final String WORDS = """
            Bridge closed for repairs
            By Mara Okafor
            The bridge will close on Monday, the council said, and nobody knows for how long it will be shut.
            Share on Facebook""";

    @TestHTTPResource("/")
    URI site = URI.create("http://localhost/"); // the extension puts the real one in

    private UUID project = new UUID(0, 0);

    @BeforeEach
    void open_a_project() {
        project = Newsroom.project("ana");
    }

    @Test
    void a_paste_and_one_press_lead_to_the_desk() {
        try (var ana = visitor(Look.WIDE)) {
            var page = ana.open("/projects/" + project + "/import");
            paste(
                    page,
                    WORDS,
                    "<h1>Bridge closed for repairs</h1><p>By Mara Okafor</p><p>The bridge will close on Monday,"
                            + " the council said, and nobody knows for how long it will be shut.</p><p>Share on Facebook</p>");

            assertThat(page.locator("#save")).isFocused();
            assertThat(page.locator(".block-row.boilerplate")).containsText("Share on Facebook");
            assertThat(page.locator("#fact-byline")).hasValue("Mara Okafor");
            ana.screenshot("import");
            ana.meetsNoBarrier();
            page.keyboard().press("Enter");

            page.waitForURL(Pattern.compile(".*/readings/.*"));
            assertThat(page.locator("#article h1")).hasText("Bridge closed for repairs");
        }
    }

    @Test
    void a_file_is_shown_its_blocks_are_changed_by_keys_and_saved() {
        try (var ana = visitor(Look.NARROW)) {
            var page = ana.open("/projects/" + project + "/import");
            page.locator("#file").setInputFiles(new FilePayload("a.txt", "text/plain", WORDS.getBytes(UTF_8)));
            assertThat(page.locator("#save")).isFocused();
            ana.screenshot("import");

            page.locator(".block-row select").nth(2).focus();
            page.keyboard().type("Quotation");
            assertThat(page.locator(".block-row.quotation")).containsText("The bridge will close");
            page.locator(".block-row").nth(2).locator("button").last().press("Enter");
            assertThat(page.locator(".block-row")).hasCount(3);
            assertThat(page.locator(".block-row select").nth(2)).isFocused();
            page.locator(".block-row").nth(2).locator("button").first().press("Enter");
            assertThat(page.locator(".block-row")).hasCount(4);
            page.locator("#fact-published").fill("in November");
            page.locator("#save").press("Enter");
            assertThat(page.locator("#about-published")).containsText("A date is written");
            page.locator("#fact-published").fill("2026-11");
            page.locator("#save").press("Enter");

            page.waitForURL(Pattern.compile(".*/readings/.*"));
        }
    }

    @Test
    void what_cannot_be_read_is_said_and_the_page_goes_on() {
        try (var ana = visitor(Look.DARK)) {
            var page = ana.open("/projects/" + project + "/import");
            page.locator("#file").setInputFiles(new FilePayload("a.docx", "", "no document".getBytes(UTF_8)));

            assertThat(page.locator("#problem")).containsText("no Word document");
            ana.meetsNoBarrier();
            paste(page, WORDS, "");
            assertThat(page.locator("#problem")).isHidden();
            ana.screenshot("import");
            ana.meetsNoBarrier();
        }
    }

    @Test
    void an_article_is_read_and_its_tagging_begun_from_its_page() {
        var article = Newsroom.article(project, WORDS);
        try (var ana = visitor(Look.WIDE)) {
            var page = ana.open("/articles/" + article);
            ana.screenshot("article");
            ana.meetsNoBarrier();
            page.locator("#tag").click();

            page.waitForURL(Pattern.compile(".*/readings/.*"));
        }
    }

    @Test
    void what_was_brought_and_corrected_is_there_again_after_a_reload_until_it_is_saved() {
        try (var ana = visitor(Look.WIDE)) {
            var page = ana.open("/projects/" + project + "/import");
            page.locator("#paste").fill(WORDS);
            page.locator("#read").click();
            assertThat(page.locator("#save")).isFocused();
            page.locator(".block-row select").nth(2).selectOption("quotation");
            page.locator("#fact-outlet").fill("The Daily Ledger");
            page.reload();

            assertThat(page.locator("#state")).hasText("Here it is again as you left it, not saved yet.");
            assertThat(page.locator(".block-row")).hasCount(4);
            assertThat(page.locator(".block-row.quotation")).containsText("The bridge will close");
            assertThat(page.locator("#fact-outlet")).hasValue("The Daily Ledger");
            assertThat(page.locator("#fact-byline")).hasValue("Mara Okafor");
            ana.screenshot("import-resumed");
            page.locator("#save").click();
            page.waitForURL(Pattern.compile(".*/readings/.*"));
            page.waitForSelector("body[data-ready]");

            ana.open("/projects/" + project + "/import");
            page.waitForSelector("body[data-ready]");
            assertThat(page.locator("#preview")).isHidden();
            page.locator("#paste").fill(WORDS);
            page.locator("#read").click();
            page.locator("#again").click();
            page.reload();
            page.waitForSelector("body[data-ready]");
            assertThat(page.locator("#preview")).isHidden();
        }
    }

    private Visitor visitor(Look look) {
        return Visitor.at(site, look).signIn("ana", SignIn.PASSWORD);
    }

    /** A paste as the browser would make it; the machine's own clipboard is left alone. */
    private static void paste(Page page, String words, String html) {
        page.locator("#paste")
                .evaluate(
                        "(field, [words, html]) => { const data = new DataTransfer(); data.setData('text/plain', words);"
                                + " if (html) data.setData('text/html', html); field.dispatchEvent("
                                + "new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })); }",
                        List.of(words, html));
    }
}
