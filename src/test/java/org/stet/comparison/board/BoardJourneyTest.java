package org.stet.comparison.board;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.net.URI;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.RequestOptions;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.stet.SignIn;
import org.stet.browser.Look;
import org.stet.browser.Visitor;
import org.stet.comparison.story.StoryRoom;

/** Passages are pinned, arranged and compared by keyboard alone. */
@QuarkusTest
class BoardJourneyTest extends StoryRoom {

    private static final String SAID = "“We will rebuild the bridge before winter, whatever it costs,”";

    @TestHTTPResource("/")
    URI site = URI.create("http://localhost/"); // the extension puts the real one in

    @Test
    void one_key_pins_at_the_desk_and_the_board_is_arranged_without_a_mouse() {
        var annotation = tag("ben", ledger, "direct-quote", "Kline", SAID);
        try (var ben = visitor()) {
            var page = open(ben, "/readings/%s#%s".formatted(reading("ben", ledger), annotation));
            page.keyboard().press("b");
            assertThat(page.locator(".toast.offer")).containsText("Pinned to “Board 1”");

            page.keyboard().press("Escape");
            page.keyboard().press("j");
            page.keyboard().press("b");
            page.locator("dialog[open] .option").first().waitFor();
            page.keyboard().press("Enter");
            assertThat(page.locator(".toast.offer")).hasCount(2);

            open(ben, "/projects/" + project + "/boards");
            page.getByText("Board 1").first().press("Enter");
            assertThat(page.locator(".pin")).hasCount(2);
            assertThat(page.locator(".pin").first()).containsText("whatever it costs");
            page.locator("[aria-label='Move passage 2 one place earlier']").press("Enter");
            assertThat(page.locator(".pin").last()).containsText("Direct quote");
            page.locator("form[action$='/undo'] button").press("Enter");
            assertThat(page.locator(".pin").first()).containsText("Direct quote");
            ben.meetsNoBarrier().turnsTo(Look.ZOOMED).scrollsOnlyDown();
        }
    }

    @Test
    void a_board_and_a_matrix_are_printed_without_what_is_only_for_the_screen_also_from_a_dark_one() {
        var annotation = tag("ben", ledger, "direct-quote", "Kline", SAID);
        try (var ben = visitor()) {
            var page = open(ben, "/readings/%s#%s".formatted(reading("ben", ledger), annotation));
            page.keyboard().press("b");
            page.locator(".toast.offer").waitFor();
            open(ben, "/projects/" + project + "/boards");
            page.getByText("Board 1").first().press("Enter");
            page.locator(".pin").waitFor();
            ben.turnsTo(Look.DARK);
            printed(page, ".pin", ".top, .pin-form, .pin-tools, .board-tools");

            submit("ben", ledger);
            reading("ben", post);
            submit("ben", post);
            open(ben, "/projects/%s/stories".formatted(project));
            page.locator(".story-list th a").press("Enter");
            page.locator(".matrix").first().waitFor();
            printed(page, ".matrix", ".top, .story-parts");
        }
    }

    @Test
    void a_printed_matrix_has_what_is_closed_on_the_screen() {
        tag("ben", ledger, "direct-quote", "Kline", "The repair will cost 90,000 crowns, Kline said.");
        stance("ben", post, "Critics call that madness.");
        submit("ben", ledger);
        submit("ben", post);
        try (var ben = visitor()) {
            var page = open(ben, "/projects/%s/stories".formatted(project));
            page.locator(".story-list th a").press("Enter");
            var reason = page.locator("[aria-labelledby=targets] .places li").first();
            var candidate = page.locator("#q2 .candidates li").first();
            var quoted = page.locator("[aria-labelledby=sources] .places li").first();
            assertThat(candidate).isHidden();
            assertThat(quoted).isHidden();
            assertThat(reason).isHidden();

            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(candidate).containsText("Kline expects to spend 90,000 crowns");
            assertThat(candidate).isVisible();
            assertThat(page.locator("#q2 .candidates summary")).isVisible();
            assertThat(quoted).isVisible();
            assertThat(reason).containsText("madness");
            assertThat(reason).isVisible();
            assertThat(page.locator("#q2 .verdict").first()).isHidden();
            // What scrolls on a sheet of paper is cut off.
            assertThat(page.locator("#q2 .candidates ul")).hasCSS("overflow-y", "visible");
            assertThat(page.locator("#q2 .candidates")).hasCSS("max-height", "none");
        }
    }

    private static void printed(Page page, String shown, String hidden) {
        page.evaluate("document.documentElement.dataset.reading = 'easy'");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(shown).first()).isVisible();
        for (var one : page.locator(hidden).all()) {
            assertThat(one).isHidden();
        }
        assertThat(page.locator("body")).hasCSS("background-color", "rgb(255, 255, 255)");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    @Test
    void a_retelling_is_confirmed_and_taken_back_by_key() {
        tag("ben", ledger, "direct-quote", "Kline", "The repair will cost 90,000 crowns, Kline said.");
        reading("ben", post);
        submit("ben", ledger);
        submit("ben", post);
        try (var ben = visitor()) {
            var page = open(ben, "/projects/%s/stories".formatted(project));
            page.locator(".story-list th a").press("Enter");
            var cell = page.locator("#q2 td").last();
            assertThat(cell).containsText("Not word for word");
            cell.locator("summary").press("Enter");
            cell.locator("[value=confirm]").press("Enter");
            assertThat(cell.locator(".found")).containsText("Retold");
            assertThat(cell).containsText("ben, ");
            ben.meetsNoBarrier().turnsTo(Look.ZOOMED).scrollsOnlyDown();
            ben.turnsTo(Look.DARK).meetsNoBarrier();
            cell.locator("[value=withdraw]").press("Enter");
            assertThat(cell.locator(".found")).containsText("Not word for word");
        }
    }

    private Visitor visitor() {
        SignIn.id("ben");
        var visitor = Visitor.at(site, Look.WIDE);
        visitor.page()
                .context()
                .request()
                .post(
                        "/j_security_check",
                        RequestOptions.create()
                                .setForm(FormData.create()
                                        .set("j_username", "ben")
                                        .set("j_password", SignIn.PASSWORD)));
        return visitor;
    }

    private static Page open(Visitor visitor, String path) {
        var page = visitor.open(path);
        page.waitForSelector("body[data-ready]");
        return page;
    }
}
