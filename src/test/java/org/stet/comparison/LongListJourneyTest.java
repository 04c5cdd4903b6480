package org.stet.comparison;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.net.URI;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.stet.Readers;
import org.stet.SignIn;
import org.stet.browser.Look;
import org.stet.browser.Visitor;

/** More differences than the page opens with: whoever uses it finds no seam. */
@QuarkusTest
class LongListJourneyTest {

    private static final int MANY = 70;

    private static final String TEXT = "Bridge to close\n\n"
            + IntStream.rangeClosed(1, MANY)
                    .mapToObj("Sentence number%d stands here."::formatted)
                    .collect(Collectors.joining("\n\n"));

    @TestHTTPResource("/")
    URI site = URI.create("http://localhost/"); // the extension puts the real one in

    private Visitor ana;
    private String address;

    @BeforeEach
    void differ() {
        var readers = new Readers(TEXT);
        IntStream.rangeClosed(1, MANY).forEach(number -> readers.tag("ana", "author-opinion", "number" + number + " "));
        readers.submit("ana");
        readers.submit("ben");
        address = "/compare?reading=%s&reading=%s".formatted(readers.reading("ana"), readers.reading("ben"));
        ana = Visitor.at(site, Look.WIDE).signIn("ana", SignIn.PASSWORD);
    }

    @AfterEach
    void leave() {
        ana.close();
    }

    @Test
    void every_row_comes_by_itself_and_once() {
        var page = ana.open(address);

        assertThat(page.locator("tr[data-difference]")).hasCount(MANY);
        assertThat(page.locator("[data-rest]")).hasCount(0);
        assertThat(page.locator("tr[data-difference]").nth(MANY - 1)).hasId("row-" + MANY);
        ana.meetsNoBarrier();
    }

    @Test
    void a_key_reaches_the_last_row_before_it_has_come() {
        var page = ana.open(address);

        page.keyboard().press("p");

        assertThat(page.locator("tr[aria-current]")).hasAttribute("data-difference", "" + MANY);
        assertThat(page.locator("tr[aria-current]")).isFocused();
    }

    @Test
    void an_address_leads_to_a_row_that_comes_later() {
        var page = ana.open(address + "#row-60");

        assertThat(page.locator("tr[aria-current]")).hasAttribute("data-difference", "60");
    }

    @Test
    void a_comment_on_a_row_that_comes_later_is_written_without_a_script() {
        var page = ana.open(address + "&rows=all");
        var place = page.locator("#row-65").getAttribute("data-key");

        page = ana.open(address + "&at=" + place);

        assertThat(page.locator("#say-form textarea")).isFocused();
        assertThat(page.locator("tr[aria-current]")).hasAttribute("data-difference", "65");
    }

    @Test
    void without_the_rest_a_sentence_says_so_and_the_next_key_asks_again() {
        var page = ana.page();
        page.route("**/*rows=rest", route -> route.abort());
        page = ana.open(address);
        assertThat(page.locator("#live")).hasText("The rest of the list could not be fetched.");

        page.unroute("**/*rows=rest");
        page.keyboard().press("p");

        assertThat(page.locator("tr[aria-current]")).hasAttribute("data-difference", "" + MANY);
    }
}
