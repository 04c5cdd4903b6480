package org.stet.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;

import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.options.WaitForSelectorState;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.stet.SignIn;
import org.stet.browser.Look;
import org.stet.browser.Visitor;

/** From the figures of the sample project to their passages, with a browser. */
@QuarkusTest
class AgreementJourneyTest {

    @TestHTTPResource("/")
    URI site = URI.create("http://localhost/"); // the extension puts the real one in

    private static String sample() {
        var at = SignIn.as("amy")
                .redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded")
                .post("/projects/sample")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        return at.replaceAll(".*/projects/([^/?]+).*", "/projects/$1");
    }

    @Test
    void a_figure_leads_to_its_passages_and_a_passage_to_the_comparison() {
        var project = sample();
        try (var amy = Visitor.at(site).signIn("amy", SignIn.PASSWORD)) {
            var page = amy.open(project + "/agreement");
            page.locator(".figures .figure a").first().click();
            assertThat(page.locator("h1").textContent()).isEqualTo("Passages behind the figures of Direct quote");
            page.getByText("Where they differ").click();
            page.locator("table.passages a:text('Compare')").first().click();
            assertThat(page.url()).contains("/compare?reading=");
        }
    }

    @Test
    void what_a_strip_shows_is_a_table_too_whose_shares_lead_to_their_passages() {
        var project = sample();
        try (var amy = Visitor.at(site).signIn("amy", SignIn.PASSWORD)) {
            var page = amy.open(project + "/agreement");
            var strip = page.locator(".strips > tbody > tr").first();
            strip.locator("summary").click();
            assertThat(strip.locator(".shares tbody tr").count())
                    .isEqualTo(strip.locator("rect").count())
                    .isGreaterThan(1);
            assertThat(strip.locator(".shares a").count())
                    .isEqualTo(strip.locator("rect:not(.ramp-0)").count())
                    .isPositive();
            amy.screenshot("agreement-shares").meetsNoBarrier();
            strip.locator(".shares a").first().click();
            assertThat(page.url()).contains("/passages").contains("paragraph=");
            assertThat(page.locator("table.passages tbody tr").count()).isPositive();
        }
    }

    @Test
    void what_to_fix_leads_to_the_words_that_could_be_clearer() {
        var project = sample();
        try (var amy = Visitor.at(site).signIn("amy", SignIn.PASSWORD)) {
            var page = amy.open(project + "/agreement");
            var label = page.locator("#fix ~ .fix-guidelines h3").first().textContent();
            page.locator("#fix ~ .fix-guidelines a").first().click();
            page.waitForURL("**/codebook/labels/**");
            assertThat(label).endsWith(page.locator("h1").textContent().replaceAll("(?s).*“|”.*", ""));
            assertThat(page.locator("#when").inputValue()).isNotBlank();
        }
    }

    @Test
    void intervals_come_while_the_page_is_open() {
        var project = sample();
        try (var amy = Visitor.at(site).signIn("amy", SignIn.PASSWORD)) {
            var page = amy.open(project + "/agreement?unit=token");
            page.getByText("Work out intervals").click();
            page.getByText("95 % percentile intervals by a bootstrap over articles")
                    .waitFor(new WaitForOptions()
                            .setState(WaitForSelectorState.VISIBLE)
                            .setTimeout(60_000));
            assertThat(page.locator(".figures .below").first().textContent()).isNotBlank();
        }
    }

    @Test
    void the_table_and_the_methods_can_be_copied() {
        var project = sample();
        try (var amy = Visitor.at(site).signIn("amy", SignIn.PASSWORD)) {
            var page = amy.open(project + "/agreement");
            page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
            page.locator("[data-copy-table]").click();
            page.locator("#live:text('Copied.')").waitFor(new WaitForOptions().setState(WaitForSelectorState.ATTACHED));
            var copied = (String) page.evaluate("() => navigator.clipboard.readText()");
            assertThat(copied.lines().toList())
                    .hasSizeGreaterThan(50)
                    .allMatch(row -> row.split("\t", -1).length == 11);
            assertThat(copied).contains("Direct quote\tKrippendorff’s α, nominal\t0.");
        }
    }

    @Test
    void the_pages_meet_no_barrier_and_scroll_only_down() {
        var project = sample();
        for (var look : List.of(Look.WIDE, Look.NARROW)) {
            try (var amy = Visitor.at(site, look).signIn("amy", SignIn.PASSWORD)) {
                amy.open(project + "/agreement");
                amy.screenshot("agreement").scrollsOnlyDown();
                amy.page().locator("#closer").scrollIntoViewIfNeeded();
                amy.screenshot("agreement-closer");
                amy.page().locator("#fix").scrollIntoViewIfNeeded();
                amy.screenshot("agreement-fix");
                amy.page().locator(".agreement-choice summary").click();
                amy.screenshot("agreement-choice").scrollsOnlyDown().meetsNoBarrier();
                amy.open(project + "/agreement/passages?of=layer:statement&show=differ");
                amy.screenshot("agreement-passages").scrollsOnlyDown().meetsNoBarrier();
            }
        }
    }
}
