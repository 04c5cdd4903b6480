package org.stet.adjudication;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.stet.Newsroom;
import org.stet.Readers;
import org.stet.SignIn;
import org.stet.browser.Look;
import org.stet.browser.Visitor;
import org.stet.project.Role;

/** An editor settles an article by keyboard alone. */
@QuarkusTest
class SettleJourneyTest {

    private static final String TEXT = """
            Council closes the bridge

            “We will close it,” the mayor said. Critics called the plan “reckless” and “bold” and “late”.

            The café reopened in May. Nobody answered the letters, and the river rose for three days.
            """;

    @TestHTTPResource("/")
    URI site = URI.create("http://localhost/"); // the extension puts the real one in

    private Readers readers;

    @BeforeEach
    void three_people_read() {
        readers = new Readers(TEXT);
        Newsroom.member(readers.project, "cho", Role.REVIEWER);
        for (var name : List.of("ana", "ben", "cho")) {
            readers.tag(name, "direct-quote", "“We will close it,”");
            readers.tag(name, "loaded-language", "river rose");
        }
        for (var word : List.of("reckless", "bold", "late")) {
            readers.tag("ana", "partial-quote", "“" + word + "”");
            readers.tag("ben", "partial-quote", "“" + word + "”");
            readers.tag("cho", "partial-quote", word);
        }
        readers.tag("ana", "unsupported-assertion", "Nobody answered the letters");
        readers.tag("ben", "author-opinion", "Nobody answered the letters");
        readers.tag("cho", "background", "The café reopened in May");
        readers.answer("ana", "genre", "report");
        readers.answer("cho", "genre", "opinion");
        List.of("ana", "ben", "cho").forEach(readers::submit);
    }

    @Test
    void each_decision_is_one_key_and_the_next_difference_comes_by_itself() {
        try (var ana = visitor(Look.WIDE)) {
            var page = begun(ana);
            assertThat(heading(page)).containsText("Difference 1 of 6");

            press(page, "3");
            assertThat(page.locator("#done")).containsText("cho is right");
            assertThat(heading(page)).containsText("Difference 2 of 6");
            press(page, "Shift+I");
            assertThat(page.locator(".compare-counts")).containsText("3 of 6 decided");
            assertThat(heading(page)).containsText("Difference 4 of 6");
            press(page, "0");
            assertThat(heading(page)).containsText("Difference 5 of 6");
            press(page, "a");
            assertThat(heading(page)).containsText("Difference 6 of 6");
            press(page, "s");
            assertThat(heading(page)).containsText("Nothing waits");
            assertThat(page.locator(".compare-counts")).hasText("5 of 6 decided · 1 put off");
            assertThat(page.locator("#decision")).containsText("One was put off and stays a difference: difference 6");
            press(page, "n");
            assertThat(heading(page)).containsText("Difference 6 of 6");
            press(page, "s");
            assertThat(heading(page)).containsText("Nothing waits");

            press(page, "Enter");
            assertThat(page.locator("main")).containsText("This article is settled.");
        }
        assertThat(Rows.tags(settled()))
                .containsExactlyInAnyOrder(
                        "direct-quote “We will close it,”",
                        "partial-quote reckless",
                        "partial-quote bold",
                        "partial-quote late",
                        "unsupported-assertion Nobody answered the letters",
                        "author-opinion Nobody answered the letters",
                        "loaded-language river rose");
    }

    @Test
    void what_was_said_about_a_difference_is_read_where_it_is_settled() {
        var anas = UUID.fromString(SignIn.as("ana")
                .get("/api/readings/" + readers.reading("ana"))
                .jsonPath()
                .getString("annotations.find { it.label == 'unsupported-assertion' }.id"));
        SignIn.as("ben")
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "change",
                        UUID.randomUUID(),
                        "readings",
                        List.of(readers.reading("ana"), readers.reading("ben")),
                        "concerns",
                        List.of(anas),
                        "words",
                        "Not so, says cho."))
                .put("/api/comments/" + UUID.randomUUID())
                .then()
                .statusCode(201);
        try (var ana = visitor(Look.WIDE)) {
            var page = begun(ana);
            assertThat(page.locator(".settle-talk .remark")).hasCount(0);
            press(page, "n", "n", "n", "n");
            assertThat(page.locator(".settle-talk .remark")).containsText("Not so, says cho.");
            assertThat(page.locator(".settle-talk .remark-head b")).hasText("ben");
            page.getByText("Hide names").click();
            page.waitForSelector("body[data-ready]");
            assertThat(page.locator(".settle-talk .remark"))
                    .containsText(Pattern.compile("Reader [ABC].*Not so, says Reader [ABC]\\.", Pattern.DOTALL));
            assertThat(page.locator("main").innerText()).doesNotContainPattern(Pattern.compile("\\b(ana|ben|cho)\\b"));

            page.locator(".settle-talk a").click();
            page.waitForSelector("body[data-ready]");
            assertThat(page.locator("#row-5 + .talk-row .talk-words")).containsText("Not so, says Reader");
            assertThat(page.locator("tr[aria-current]")).hasAttribute("data-difference", "5");
        }
    }

    @Test
    void what_readers_may_rightly_differ_on_is_counted_for_each_label() {
        var counted = new Readers(TEXT);
        for (var name : List.of("ana", "ben")) {
            counted.tag(name, "loaded-language", "river rose");
        }
        counted.tag("ana", "loaded-language", "closes");
        counted.tag("ana", "partial-quote", "“bold”");
        List.of("ana", "ben").forEach(counted::submit);
        try (var ana = visitor(Look.WIDE)) {
            var page = SettlingVisit.begun(ana, counted.article);

            assertThat(page.locator(".compare-counts")).hasText("0 of 1 decided · 1 counted");
            assertThat(page.locator("tr.standing-counted")).containsText("counted: 1 of 2 readers");
            assertThat(page.locator(".settle-tally tbody tr"))
                    .hasText(new String[] {"Loaded language2 of 2 readers1", "Loaded language1 of 2 readers1"});
        }
    }

    @Test
    void the_majority_is_one_key_and_undo_another_with_a_reason_between() {
        try (var ana = visitor(Look.WIDE)) {
            var page = begun(ana);

            press(page, "Enter");
            assertThat(heading(page)).containsText("Difference 2 of 6");
            press(page, "z");
            assertThat(page.locator(".compare-counts")).containsText("0 of 6 decided");
            assertThat(heading(page)).containsText("Difference 1 of 6");
            press(page, "r");
            page.keyboard().type("Marks belong to it.");
            press(page, "Enter"); // the words are written; the next one decides
            assertThat(heading(page)).containsText("Difference 1 of 6");
            press(page, "Enter");
            assertThat(page.locator(".standing-decided")).containsText("Marks belong to it.");
            press(page, "p");
            assertThat(heading(page)).containsText("Difference 1 of 6");
            assertThat(page.locator(".settle-standing")).containsText("decided");
        }
    }

    @Test
    void what_is_taken_back_and_done_again_is_said_and_shown() {
        try (var ana = visitor(Look.WIDE)) {
            var page = begun(ana);
            press(page, "n", "n", "n", "n", "2");
            assertThat(heading(page)).containsText("Difference 6 of 6");
            press(page, "Control+z");
            assertThat(heading(page)).containsText("Difference 5 of 6");
            assertThat(page.locator("#stepped")).hasText("Taken back: difference 5, ben is right.");
            assertThat(page.locator("#live")).hasText("Taken back: difference 5, ben is right.");
            ana.screenshot("settle-undone");
            ana.meetsNoBarrier();
            press(page, "y");
            assertThat(page.locator("#stepped")).hasText("Done again: difference 5, ben is right.");
            assertThat(heading(page)).containsText("Difference 5 of 6");
            press(page, "n");
            assertThat(page.locator("#stepped")).hasCount(0);
            assertThat(page.locator("#live")).hasText("");

            page.navigate(page.url().replaceAll("\\?.*", "") + "?at=1");
            page.waitForSelector("body[data-ready]");
            press(page, "3");
            assertThat(heading(page)).containsText("Difference 2 of 6");
            press(page, "Shift+I");
            assertThat(heading(page)).containsText("Difference 4 of 6");
            press(page, "z");
            assertThat(page.locator("#stepped")).hasText("Taken back: differences 2, 3.");
            assertThat(heading(page)).containsText("Difference 2 of 6");
        }
    }

    @Test
    void a_changed_decision_is_said_to_be_what_it_was_without_script_and_without_names() {
        var desk = new SettlingDesk(readers);
        desk.begin();
        var id = UUID.randomUUID();
        desk.decide("ana", id, 4, desk.accept("ana"), null).statusCode(201);
        desk.decide("ana", id, 4, desk.accept("cho"), "\"0\"").statusCode(200);

        var page = SignIn.as("ana")
                .contentType(ContentType.URLENC)
                .accept(ContentType.HTML)
                .redirects()
                .follow(false)
                .formParam("number", 2)
                .post("/articles/" + readers.article + "/settle/undo")
                .header("Location");

        assertThat(page).contains("at=5&");
        assertThat(SignIn.as("ana").get(page).asString())
                .contains("Taken back: difference 5, cho is right. Again: ana is right.");
        assertThat(SignIn.as("ana").get(page + "&anonymous=true").asString())
                .containsPattern("Taken back: difference 5, Reader . is right. Again: Reader . is right.");
    }

    @Test
    void what_cannot_be_taken_back_is_said_and_undo_goes_on_before_it() {
        Newsroom.member(readers.project, "edda", Role.EDITOR);
        try (var ana = visitor(Look.WIDE)) {
            var page = begun(ana);
            press(page, "1");
            assertThat(heading(page)).containsText("Difference 2 of 6");
            press(page, "1");
            assertThat(heading(page)).containsText("Difference 3 of 6");
            var desk = new SettlingDesk(readers);
            var second = desk.look().extract().<String>path("differences[1].settlement.id");
            desk.decide("edda", UUID.fromString(second), 1, desk.accept("cho"), "*")
                    .statusCode(200);

            press(page, "z");
            assertThat(page.locator("#stayed"))
                    .hasText(
                            "That could not be taken back. Difference 2: somebody has decided otherwise since, and that"
                                    + " stays. The next undo goes on with what you decided before that.");
            assertThat(page.locator(".compare-counts")).containsText("2 of 6 decided");
            press(page, "z");
            assertThat(page.locator("#stayed")).hasCount(0);
            assertThat(page.locator(".compare-counts")).containsText("1 of 6 decided");
        }
    }

    @Test
    void something_else_is_put_in_their_place_by_its_words() {
        try (var ana = visitor(Look.WIDE)) {
            var page = begun(ana);
            press(page, "n", "n", "n", "n");
            assertThat(heading(page)).containsText("Difference 5 of 6");
            press(page, "e");
            page.locator("#label").selectOption("background");
            page.locator("#reason").fill("It is a fact.");
            page.locator("#words").fill("Nobody anwsered");
            page.locator("button[value=replace]").click();
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("does not say these words");
            assertThat(page.locator("#words")).hasValue("Nobody anwsered");
            assertThat(page.locator("#label")).hasValue("background");
            assertThat(page.locator("#reason")).hasValue("It is a fact.");
            page.locator("#words").fill("Nobody answered");
            page.locator("button[value=replace]").click();
            assertThat(page.locator("#done")).containsText("something else");
        }
        assertThat(Rows.tags(settled())).contains("background Nobody answered");
    }

    @Test
    void without_the_server_nothing_that_is_written_is_lost() {
        try (var ana = visitor(Look.WIDE)) {
            var page = begun(ana);
            page.locator("#reason").fill("Marks belong to it.");
            page.context().setOffline(true);
            page.locator("[data-does='settle.reader-1']").click();
            assertThat(page.locator("#not-sent")).containsText("still here");
            assertThat(page.locator("#reason")).hasValue("Marks belong to it.");

            page.context().setOffline(false);
            page.locator("[data-does='settle.reader-1']").click();
            assertThat(page.locator("#done")).containsText("ana is right");
        }
    }

    @Test
    void without_names_no_name_is_on_the_page() {
        try (var ana = visitor(Look.TABLET)) {
            var page = begun(ana);
            page.navigate(page.url().replaceAll("\\?.*", "") + "?anonymous=true");
            page.waitForSelector("body[data-ready]");
            page.locator("#reason").fill("As ben and cho said.");
            page.locator("#reason").press("Escape");
            press(page, "2");
            assertThat(page.locator("#done")).containsText("Reader B is right");
            assertThat(page.locator(".standing-decided"))
                    .containsText(
                            Pattern.compile("Reader B is right \\(Reader [ABC]\\) .*As Reader [ABC] and Reader [ABC]"));

            assertThat(page.locator("main").innerText()).doesNotContainPattern(Pattern.compile("\\b(ana|ben|cho)\\b"));
        }
    }

    @Test
    void some_readers_of_several_are_ticked_by_their_digits() {
        var differing = new Readers(TEXT);
        Newsroom.member(differing.project, "cho", Role.REVIEWER);
        differing.tag("ana", "unsupported-assertion", "Nobody answered the letters");
        differing.tag("ben", "author-opinion", "Nobody answered the letters");
        differing.tag("cho", "background", "Nobody answered the letters");
        Newsroom.member(differing.project, "dan", Role.REVIEWER);
        differing.reading("dan");
        List.of("ana", "ben", "cho", "dan").forEach(differing::submit);
        try (var ana = visitor(Look.WIDE)) {
            var page = SettlingVisit.begun(ana, differing.article);
            var ticked = page.locator(".settle-choose input:checked");
            page.keyboard().press("+");
            page.keyboard().press("1");
            page.keyboard().press("2");
            assertThat(ticked).hasCount(2);
            page.keyboard().press("4"); // Dan's, who has nothing here and so is not in the list
            assertThat(ticked).hasCount(2);
            page.keyboard().press("Escape");
            assertThat(page.locator("#decision")).isFocused();
            assertThat(page.locator(".settle-choose[open]")).hasCount(0);
            page.keyboard().press("+");
            page.keyboard().press("2");
            page.keyboard().press("3");
            assertThat(ticked).hasCount(2);
            assertThat(page.locator("#done")).hasCount(0);
            page.keyboard().press("Enter");
            assertThat(page.locator("#done")).containsText("ana, cho are right");
        }
        assertThat(Rows.tags(new SettlingDesk(differing).settled())).hasSize(2);
    }

    @Test
    void a_reader_beyond_the_ninth_is_reached_by_keys() {
        var many = new Readers(TEXT);
        for (int number = 1; number <= 11; number++) {
            var name = number == 1 ? "ana" : "reader" + number;
            if (number > 1) {
                Newsroom.member(many.project, name, Role.REVIEWER);
            }
            many.answer(name, "genre", number < 11 ? "report" : "opinion");
            many.submit(name);
        }
        try (var ana = visitor(Look.WIDE)) {
            var page = SettlingVisit.begun(ana, many.article);
            page.keyboard().press("+");
            var boxes = page.locator(".settle-choose input");
            assertThat(boxes.first()).isFocused();
            page.keyboard().press("ArrowUp");
            assertThat(boxes.last()).isFocused();
            page.keyboard().press("ArrowDown");
            assertThat(boxes.first()).isFocused();
            page.keyboard().press("k");
            page.keyboard().press("Space");
            page.keyboard().press("Enter");
            assertThat(page.locator("#done")).containsText("reader11 is right");
        }
    }

    private UUID settled() {
        return UUID.fromString(SignIn.as("ana")
                .get("/api/articles/" + readers.article + "/settling")
                .path("settled"));
    }

    private Page begun(Visitor ana) {
        return SettlingVisit.begun(ana, readers.article);
    }

    private static Locator heading(Page page) {
        return page.locator("#decision-title");
    }

    private static void press(Page page, String... keys) {
        for (var key : keys) {
            var before = page.locator("#decision-title").innerText();
            page.keyboard().press(key);
            if (key.equals("n") || key.equals("p")) {
                assertThat(page.locator("#decision-title")).not().hasText(before);
            }
        }
    }

    private Visitor visitor(Look look) {
        return SettlingVisit.ana(site, look);
    }
}
