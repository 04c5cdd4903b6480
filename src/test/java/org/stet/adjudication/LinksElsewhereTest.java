package org.stet.adjudication;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.microsoft.playwright.options.SelectOption;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.stet.Readers;
import org.stet.SignIn;
import org.stet.browser.Look;

/** More passages of other articles can be joined than a list holds: each of them is found by its words. */
@QuarkusTest
class LinksElsewhereTest {

    private static final int LISTED = 300;
    private static final int PASSAGES = 303;
    private static final String CLAIM = "Nobody answered";
    private static final String AGAIN = "the river rose";
    private static final String LAST = "Claim 303 stands – An article – Unsupported assertion";
    private static final String OTHERS = IntStream.rangeClosed(1, PASSAGES)
            .mapToObj("Claim %d stands here."::formatted)
            .collect(Collectors.joining("\n"));

    @TestHTTPResource("/")
    URI site = URI.create("http://localhost/"); // the extension puts the real one in

    private final Readers readers = new Readers(CLAIM + " the letters, and " + AGAIN + ".");
    private final SettlingDesk desk = new SettlingDesk(readers);
    private final Readers others = new Readers(readers.project, OTHERS);
    private final SettlingDesk there = new SettlingDesk(others);

    @BeforeEach
    void another_article_is_settled_and_ana_draws_a_link_in_this_one() {
        for (var name : List.of("ana", "ben")) {
            for (int claim = 1; claim <= PASSAGES; claim++) {
                others.tag(name, "unsupported-assertion", "Claim %d stands".formatted(claim));
            }
            others.submit(name);
        }
        there.begin();
        there.step("ana", "/finish").statusCode(200);
        for (var name : List.of("ana", "ben")) {
            var claim = readers.tag(name, "unsupported-assertion", CLAIM);
            var again = readers.tag(name, "unsupported-assertion", AGAIN);
            if (name.equals("ana")) {
                readers.link(name, "repeats", again, claim);
            }
            readers.submit(name);
        }
        desk.begin();
    }

    @Test
    void the_page_says_how_many_are_left_out_and_finds_them_by_words_of_theirs_or_of_the_title() {
        var all = page("");
        assertThat(elsewhere(all)).hasSize(LISTED).doesNotContain(LAST);
        assertThat(all.select("#link-left").text()).contains("not in these lists: 3.");
        assertThat(all.select(".settle-replace").hasAttr("open")).isFalse();

        var found = page("&passages=article+CLAIM+303");
        assertThat(elsewhere(found)).containsExactly(LAST);
        assertThat(found.select("#link-left").text()).contains("in these lists: 1, all that have these words.");
        assertThat(found.select("#link-find").val()).isEqualTo("article CLAIM 303");
        assertThat(found.select(".settle-replace").hasAttr("open")).isTrue();

        assertThat(page("&passages=elephants").select("#link-left").text())
                .isEqualTo("No passage of another article has these words.");
        assertThat(elsewhere(page("&passages=100%25"))).isEmpty();
    }

    @Test
    void what_was_chosen_stays_in_the_list_as_far_as_everybody_sees_it() {
        var last = Rows.tag(there.settled(), "Claim 303 stands");
        var chosen = page("&type=contradicts&from=&to=" + last);
        assertThat(chosen.select("#link-to option[selected]").text()).isEqualTo(LAST);
        assertThat(chosen.select("#link-type option[selected]").val()).isEqualTo("contradicts");

        for (var hidden : List.of(Rows.tag(others.reading("ana"), "Claim 303 stands"), UUID.randomUUID(), "what")) {
            assertThat(page("&to=" + hidden).select("#link-to option[selected]").eachAttr("value"))
                    .isEmpty();
        }
    }

    @Test
    void one_beyond_the_list_is_found_and_chosen_and_nothing_that_was_filled_in_is_lost() {
        try (var ana = SettlingVisit.ana(site, Look.WIDE)) {
            var page = ana.open("/articles/" + readers.article + "/settle");
            page.waitForSelector("body[data-ready]");
            page.locator("#reason").fill("It is the other claim.");
            page.keyboard().press("Escape");
            page.keyboard().press("e");
            page.locator("#link-type").selectOption("contradicts");
            page.locator("#link-from")
                    .selectOption(Rows.tag(desk.settled(), AGAIN).toString());

            page.locator("#link-find").fill("claim 303");
            page.keyboard().press("Enter");
            assertThat(page.locator("#link-left")).containsText("in these lists: 1");
            assertThat(page.locator("#link-find")).isFocused();
            assertThat(page.locator("#link-type")).hasValue("contradicts");
            assertThat(page.locator("#link-from option:checked")).containsText(AGAIN);
            assertThat(page.locator("#reason")).hasValue("It is the other claim.");

            page.locator("#link-to").selectOption(new SelectOption().setLabel(LAST));
            page.locator("button[value=replace]").click();
            assertThat(page.locator(".standing-decided")).containsText("It is the other claim.");
        }
        assertThat(Rows.links(desk.settled())).containsExactly("contradicts the river rose → Claim 303 stands");
    }

    /** @param more of the query, without script */
    private Document page(String more) {
        return Jsoup.parse(SignIn.as("ana")
                .urlEncodingEnabled(false)
                .get("/articles/%s/settle?at=1%s".formatted(readers.article, more))
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }

    private static List<String> elsewhere(Document page) {
        return page.select("#link-to optgroup option").eachText();
    }
}
