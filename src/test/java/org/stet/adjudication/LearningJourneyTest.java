package org.stet.adjudication;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.stet.Newsroom;
import org.stet.Readers;
import org.stet.SignIn;
import org.stet.browser.Look;
import org.stet.project.Role;

/** What comes of differences in a browser: opinions that are counted and not settled, and examples for the guideline. */
@QuarkusTest
class LearningJourneyTest {

    private static final String TEXT = "Council closes the bridge\n\nNobody answered the letters, and the river rose.";

    @TestHTTPResource("/")
    URI site = URI.create("http://localhost/"); // the extension puts the real one in

    private Readers readers;

    /** Two take for a bare assertion what the third takes for background; one alone finds the wording loaded. */
    @BeforeEach
    void three_people_read() {
        readers = new Readers(TEXT);
        Newsroom.member(readers.project, "cho", Role.REVIEWER);
        readers.tag("ana", "unsupported-assertion", "Nobody answered the letters");
        readers.tag("ben", "unsupported-assertion", "Nobody answered the letters");
        readers.tag("cho", "background", "Nobody answered the letters");
        readers.tag("cho", "loaded-language", "the river rose");
        List.of("ana", "ben", "cho").forEach(readers::submit);
    }

    @Test
    void on_wording_readers_may_differ_unless_somebody_insists() {
        try (var ana = SettlingVisit.ana(site, Look.WIDE)) {
            var page = SettlingVisit.begun(ana, readers.article);
            assertThat(page.locator("#decision-title")).containsText("Difference 1 of 2");
            page.keyboard().press("3");
            // The wording waits for nobody.
            assertThat(page.locator("#decision-title")).containsText("Nothing waits");

            page.navigate(page.url().replaceAll("\\?.*", "") + "?at=2");
            page.waitForSelector("body[data-ready]");
            assertThat(page.locator(".settle-standing")).containsText("counted: 1 of 3 readers");
            assertThat(page.locator("#decision")).containsText("readers may rightly differ");
            page.keyboard().press("3");
            assertThat(page.locator("#done")).containsText("cho is right");
        }
        assertThat(Rows.tags(new SettlingDesk(readers).settled()))
                .containsExactlyInAnyOrder("background Nobody answered the letters", "loaded-language the river rose");
    }

    @Test
    void after_a_correction_decisions_stand_where_the_words_do_and_the_page_says_who_still_checks() {
        try (var ana = SettlingVisit.ana(site, Look.TABLET)) {
            var page = SettlingVisit.begun(ana, readers.article);
            page.keyboard().press("3");
            assertThat(page.locator("#decision-title")).containsText("Nothing waits");
            page.keyboard().press("Enter");
            assertThat(page.locator("main")).containsText("This article is settled.");

            readers.correct(TEXT.replace("Council", "Town council"));
            ana.open("/articles/" + readers.article + "/settle");
            assertThat(page.locator(".compare-head")).containsText("The text was corrected since this was settled.");
            page.getByText("Bring the decisions over, and go on").click();
            assertThat(page.locator(".compare-head")).containsText("1 of 1 decided · 1 counted");
            page.navigate(page.url().replaceAll("\\?.*", "") + "?at=1");
            page.waitForSelector("body[data-ready]");
            assertThat(page.locator(".settle-standing")).containsText("cho is right");

            readers.correct(TEXT.replace("the river rose", "the river fell"));
            ana.open("/articles/" + readers.article + "/settle");
            assertThat(page.locator(".compare-head")).containsText("wait for their reader");
            // Nothing can be brought over yet: one goes on all the same.
            page.getByText("Bring the decisions over, and go on").click();
            assertThat(page.locator(".compare-head")).containsText("0 of 0 decided");
            assertThat(page.locator(".compare-head")).not().containsText("The text was corrected");
        }
    }

    @Test
    void a_difference_becomes_an_example_after_a_look_at_what_that_touches() {
        try (var ana = SettlingVisit.ana(site, Look.WIDE)) {
            var page = SettlingVisit.begun(ana, readers.article);
            page.keyboard().press("1");
            assertThat(page.locator("#done")).containsText("ana is right");

            page.locator(".settle-example").first().click();
            assertThat(page.locator("#label")).hasValue("unsupported-assertion");
            page.locator("#note").fill("Nobody is said to have counted.");
            page.getByText("See what it touches").click();
            assertThat(page.locator("section blockquote")).containsText("Nobody answered the letters");
            assertThat(page.locator("section")).containsText("3 readings");
            var before = version();

            page.locator("section button").click();
            assertThat(page.locator(".notice[role=status]")).isVisible();
            assertThat(version()).isEqualTo(before + 1);
            page.getByText("Guideline").last().click();
            assertThat(page.locator("main")).containsText("Nobody is said to have counted.");
        }
    }

    private int version() {
        return SignIn.as("ana")
                .get("/api/projects/" + readers.project + "/tag-set")
                .path("version");
    }
}
