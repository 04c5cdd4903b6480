package org.stet.project.guideline;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import org.stet.Readers;
import org.stet.SignIn;
import org.stet.browser.Look;
import org.stet.browser.Visitor;

/** Ana, who owns the project, says better what a label is for; Ben has a reading that he began before. */
@QuarkusTest
class GuidelineJourneyTest {

    static final List<Look> LOOKS = List.of(Look.WIDE, Look.DARK, Look.NARROW);

    private static final String NEW = "The marks hold a whole sentence, or a clause that could be one.";

    private final Readers readers = new Readers("The harbour\nIda Marsh said: “We opened the sluice at noon.”");
    private UUID reading;

    @BeforeEach
    void ben_has_begun() {
        reading = readers.reading("ben");
    }

    @Test
    void an_editor_rewords_a_label_by_the_keyboard_and_a_reader_is_told_wherever_they_come() {
        try (var ana = Visitor.at(site()).signIn("ana", SignIn.PASSWORD)) {
            var page = ana.open("/projects/" + readers.project + "/codebook");
            page.locator("#direct-quote .edit").press("Enter");
            page.waitForURL("**/codebook/labels/direct-quote");
            page.locator("#when").fill(NEW);
            page.keyboard().press("Tab");
            page.locator(".wording [type=submit]").press("Enter");
            page.waitForURL("**/codebook?saved=direct-quote");
            assertThat(page.locator("[role=status]").first().textContent()).contains("told", "“Direct quote”");
            assertThat(page.locator("#news").count())
                    .as("news of her own doing")
                    .isZero();
        }
        try (var ben = Visitor.at(site()).signIn("ben", SignIn.PASSWORD)) {
            var page = ben.open("/readings/" + reading);
            assertThat(told(page).textContent()).contains("Direct quote");
            assertThat(rule(page)).contains("the project says otherwise", NEW);

            ben.open("/projects/" + readers.project);
            told(page).locator("a").click();
            page.waitForURL("**/codebook#news");
            assertThat(page.locator("#news ins").allTextContents()).anyMatch(words -> words.contains("whole sentence"));
            assertThat(page.locator("#news del").count()).isPositive();
            assertThat(page.locator("nav .count").first().textContent()).isEqualTo("1 new");

            page.locator("#news [type=submit]").press("Enter");
            page.waitForURL("**/codebook");
            page.locator("#news").waitFor(gone());
            assertThat(page.locator("nav a[data-go=t] .count").count()).isZero();

            // The rule of the reading stays what it was, and what is said otherwise stands beside it.
            ben.open("/readings/" + reading);
            assertThat(told(page).count()).isZero();
            assertThat(rule(page)).contains("the project says otherwise", NEW);
        }
    }

    @ParameterizedTest
    @FieldSource("LOOKS")
    void news_have_no_barriers_in_any_look(Look look) {
        SignIn.as("ana")
                .redirects()
                .follow(false)
                .formParams("short", "Words of a source.", "when", NEW, "notWhen", "Never.", "border", "All.")
                .post("/projects/" + readers.project + "/codebook/labels/direct-quote")
                .then()
                .statusCode(303);
        try (var ben = Visitor.at(site(), look).signIn("ben", SignIn.PASSWORD)) {
            ben.open("/projects/" + readers.project + "/codebook");
            ben.screenshot("codebook-news").meetsNoBarrier();
            ben.open("/projects/" + readers.project);
            ben.screenshot("library-news").meetsNoBarrier();
            ben.open("/readings/" + reading);
            ben.screenshot("desk-news").meetsNoBarrier();
        }
    }

    /** What the desk says of the label while the key is held that asks for it. */
    private static String rule(Page page) {
        page.locator("#palette button", new Page.LocatorOptions().setHasText(Pattern.compile("Direct quote")))
                .first()
                .hover();
        page.keyboard().down("h");
        page.locator(".guide:not([hidden])").waitFor();
        var words = page.locator(".guide").textContent();
        page.keyboard().up("h");
        return words;
    }

    private static Locator told(Page page) {
        return page.locator(".guideline-told");
    }

    private static Locator.WaitForOptions gone() {
        return new Locator.WaitForOptions().setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED);
    }

    private static URI site() {
        return URI.create("http://localhost:" + RestAssured.port + "/");
    }
}
