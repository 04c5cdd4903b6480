package org.stet.suggestion;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.SignIn.as;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.stet.Newsroom;
import org.stet.annotation.DeskRoom;
import org.stet.browser.Look;
import org.stet.project.Project;
import org.stet.project.SuggestionMode;

/** What the rules propose, taken and turned down at the desk by keys, mouse and list. */
@QuarkusTest
class SuggestionJourneyTest extends DeskRoom {

    private static final String TEXT = """
            Ferry to return to 3 villages

            “We might put the ferry back in May,” Maria Keller, the harbour master, said on Monday.

            Keller said the ferry will certainly be back in May. Experts say the river is lower than ever.

            Critics called the timetable “reckless”. There is no evidence that anybody was asked.

            “We have waited long enough,” said Tom Brandt, a baker.""";

    private UUID project;

    @BeforeEach
    void a_project_that_offers_suggestions() {
        open(TEXT, SuggestionMode.ON);
    }

    private void open(String text, SuggestionMode mode) {
        project = Newsroom.project("ana");
        QuarkusTransaction.requiringNew().run(() -> Project.<Project>findById(project).suggestions = mode);
        reading = opened(project, text);
        var stored = DeskRoom.<String>stored(reading, "text");
        as("ana")
                .contentType("application/json")
                .body(Map.of("change", UUID.randomUUID(), "kind", "headline"))
                .put("/api/texts/" + stored + "/blocks/0")
                .then()
                .statusCode(200);
    }

    private Page offered(org.stet.browser.Visitor visitor) {
        var page = desk(visitor);
        page.locator("mark.proposed").first().waitFor();
        return page;
    }

    private static Locator proposed(Page page) {
        return page.locator("mark.proposed");
    }

    private static Locator bar(Page page) {
        return page.locator("#offer");
    }

    @Test
    void they_are_outlined_unlike_tags_and_heard_as_suggestions() {
        try (var ana = visitor(Look.WIDE)) {
            var page = offered(ana);
            var first = proposed(page).first();
            assertThat(first).hasText("“We might put the ferry back in May,”");
            assertThat(first).hasAttribute("aria-description", "suggested: Direct quote");
            assertThat(page.locator("mark[data-a]")).hasCount(0);
            assertThat(page.locator("#list-count")).hasText("0 tags");
        }
    }

    @Test
    void enter_takes_one_with_its_source_and_goes_on_to_the_next() {
        try (var ana = visitor(Look.WIDE)) {
            var page = offered(ana);
            proposed(page).first().click();
            press(page, "n");
            assertThat(bar(page)).containsText("Retold words");
            press(page, "p");
            assertThat(bar(page)).containsText("Direct quote");
            assertThat(bar(page)).containsText("Maria Keller");
            press(page, "Enter");
            assertThat(page.locator("#list-count")).hasText("1 tag");
            assertThat(bar(page)).containsText("Retold words");
            saved(page);

            assertThat(DeskRoom.<String>stored(reading, "annotations[0].label")).isEqualTo("direct-quote");
            assertThat(DeskRoom.<String>stored(reading, "annotations[0].origin"))
                    .startsWith("rule:S3/");
            assertThat(DeskRoom.<String>stored(reading, "annotations[0].source"))
                    .isNotNull();
            assertThat(DeskRoom.<String>stored(reading, "annotations[0].mention"))
                    .isNotNull();
        }
    }

    @Test
    void all_that_names_keys_names_ones_own() {
        choose(Map.of("key.reject", "l", "key.why", "ö", "key.next-open", "f", "key.add-part", ";", "key.help", "ß"));
        try (var ana = visitor(Look.WIDE)) {
            var page = offered(ana);
            assertThat(page.locator("#help")).hasAttribute("title", "Keys (ß)");
            proposed(page).first().click();
            press(page, "f");
            assertThat(bar(page)).containsText("Retold words");
            assertThat(bar(page).locator("kbd")).hasText(new String[] {"⏎", "l", "ö"});
            page.locator("#tab-suggestions").click();
            var keys = page.locator("#suggestions .muted").first();
            assertThat(keys).containsText("f and p walk · ⏎ accepts · l rejects");
            assertThat(keys).containsText("[ ] move the borders first · ö says why");

            // What is changed while it is in sight, too.
            page.locator("#help").click();
            page.getByText("Change keys").click();
            page.locator(".keys li")
                    .filter(new Locator.FilterOptions().setHasText("reject the suggestion"))
                    .getByText("Change")
                    .click();
            press(page, "d");
            press(page, "Escape");
            assertThat(bar(page).locator("kbd")).hasText(new String[] {"⏎", "d", "ö"});
            assertThat(keys).containsText("d rejects");
            page.locator(".sentence[tabindex='0']").focus();
            press(page, ";");
            assertThat(page.locator("#live, .toast")
                            .filter(new Locator.FilterOptions().setHasText("press ; once more")))
                    .not()
                    .hasCount(0);
        } finally {
            choose(Map.of());
        }
    }

    private static void choose(Map<String, String> keys) {
        as("ana")
                .contentType("application/json")
                .body(Map.of("keys", keys))
                .put("/api/me/preferences")
                .then()
                .statusCode(200);
    }

    @Test
    void x_turns_one_down_for_good_and_undo_brings_it_back() {
        try (var ana = visitor(Look.WIDE)) {
            var page = offered(ana);
            int before = proposed(page).count();
            proposed(page).first().click();
            press(page, "x");
            assertThat(proposed(page)).hasCount(before - 1);
            saved(page);
            page.reload();
            proposed(page).first().waitFor();
            assertThat(proposed(page)).hasCount(before - 1);

            press(page, "Control+z");
            assertThat(proposed(page)).hasCount(before);
            assertThat(page.locator(".toast").last()).containsText("Direct quote");
        }
    }

    @Test
    void an_accepted_one_is_taken_back_whole() {
        try (var ana = visitor(Look.WIDE)) {
            var page = offered(ana);
            int before = proposed(page).count();
            proposed(page).first().click();
            press(page, "Enter");
            assertThat(proposed(page)).hasCount(before - 1);
            press(page, "Control+z");
            assertThat(proposed(page)).hasCount(before);
            assertThat(page.locator("mark[data-a]")).hasCount(0);
            press(page, "Control+y");
            assertThat(proposed(page)).hasCount(before - 1);
            saved(page);
            assertThat(DeskRoom.<List<?>>stored(reading, "annotations")).hasSize(1);
        }
    }

    @Test
    void a_digit_takes_it_as_another_label_and_borders_are_moved_first() {
        try (var ana = visitor(Look.WIDE)) {
            var page = offered(ana);
            proposed(page).first().click();
            press(page, "}", "}", "5");
            saved(page);
            assertThat(DeskRoom.<String>stored(reading, "annotations[0].label")).isNotEqualTo("direct-quote");
            assertThat(DeskRoom.<String>stored(reading, "annotations[0].spans[0].exact"))
                    .startsWith("“We might put the ferry back")
                    .doesNotContain("May");
        }
    }

    @Test
    void the_reason_is_one_key_away() {
        try (var ana = visitor(Look.WIDE)) {
            var page = offered(ana);
            proposed(page).first().click();
            press(page, "w");
            assertThat(page.locator(".toast").last()).containsText("Words in quotation marks");
            assertThat(page.locator(".toast").last()).containsText("“Maria Keller");
        }
    }

    @Test
    void words_that_are_tagged_by_hand_are_no_longer_suggested() {
        try (var ana = visitor(Look.WIDE)) {
            var page = offered(ana);
            int before = proposed(page).count();
            doubleClickOn(page, "ferry back");
            press(page, "1", "Escape");
            assertThat(proposed(page)).hasCount(before - 1);
            press(page, "Control+z");
            assertThat(proposed(page)).hasCount(before);
        }
    }

    @Test
    void all_of_a_label_are_taken_behind_one_question_and_given_back_by_one_undo() {
        try (var ana = visitor(Look.WIDE)) {
            var page = offered(ana);
            int before = proposed(page).count();
            press(page, "q");
            page.locator(".suggested")
                    .filter(new Locator.FilterOptions().setHasText("Direct quote"))
                    .getByText("Accept all 2")
                    .click();
            assertThat(page.locator("dialog"))
                    .containsText("In the readings that you may see nobody has decided on one yet.");
            page.keyboard().press("Enter");
            assertThat(proposed(page)).hasCount(before - 2);
            saved(page);
            assertThat(DeskRoom.<List<?>>stored(reading, "annotations")).hasSize(2);

            press(page, "Control+z");
            assertThat(proposed(page)).hasCount(before);
            assertThat(page.locator(".toast").last()).hasText("2 tags taken back");
            saved(page);
            assertThat(DeskRoom.<List<?>>stored(reading, "annotations")).isEmpty();
        }
    }

    @Test
    void twenty_suggestions_take_twenty_keys() {
        open(
                IntStream.range(0, 20)
                        .mapToObj(i ->
                                "“We will never sell boat number %d of the old fleet,” Maria Keller said.".formatted(i))
                        .reduce("Twenty boats", (text, line) -> text + "\n\n" + line),
                SuggestionMode.ON);
        try (var ana = visitor(Look.WIDE)) {
            var page = offered(ana);
            assertThat(proposed(page)).hasCount(20);
            proposed(page).first().click();
            for (int i = 0; i < 20; i++) {
                press(page, "Enter");
            }
            assertThat(proposed(page)).hasCount(0);
            saved(page);
            assertThat(DeskRoom.<List<String>>stored(reading, "annotations.label"))
                    .hasSize(20)
                    .containsOnly("direct-quote");
            assertThat(DeskRoom.<List<String>>stored(reading, "annotations.source").stream()
                            .distinct())
                    .hasSize(1)
                    .doesNotContainNull();
        }
    }

    @Test
    void the_cast_is_proposed_and_corrected_once_for_all_that_somebody_says() {
        try (var ana = visitor(Look.WIDE)) {
            var page = offered(ana);
            proposed(page).first().click();
            press(page, "Enter");
            page.locator("#tab-cast").click();
            var members = page.locator("#cast-proposed .part");
            assertThat(members.first()).containsText("Maria Keller");
            members.first().getByTitle("Say who this is").click();
            page.locator("#cast-proposed input").fill("M. Keller, harbour master");
            press(page, "Enter");
            assertThat(members.first()).containsText("M. Keller, harbour master");

            proposed(page).first().click();
            assertThat(bar(page)).containsText("M. Keller, harbour master");
            press(page, "Enter");
            saved(page);
            assertThat(DeskRoom.<List<String>>stored(reading, "annotations.source").stream()
                            .distinct())
                    .hasSize(1);
        }
    }

    @Test
    void what_was_tagged_by_hand_without_the_words_for_its_source_follows_a_correction_too() {
        try (var ana = visitor(Look.WIDE)) {
            var page = offered(ana);
            proposed(page).first().click();
            press(page, "Enter");
            saved(page);
            var words = "the ferry will certainly be back in May";
            int start = TEXT.indexOf(words);
            as("ana")
                    .contentType("application/json")
                    .body(Map.of(
                            "change",
                            UUID.randomUUID(),
                            "reading",
                            reading,
                            "label",
                            "indirect-quote",
                            "source",
                            DeskRoom.<String>stored(reading, "annotations[0].source"),
                            "spans",
                            List.of(Map.of("start", start, "end", start + words.length(), "exact", words))))
                    .put("/api/annotations/" + UUID.randomUUID())
                    .then()
                    .statusCode(201);
            page = offered(ana);
            page.locator("#tab-cast").click();
            page.locator("#cast-proposed .part")
                    .first()
                    .getByTitle("Say who this is")
                    .click();
            page.locator("#cast-proposed input").fill("M. Keller, harbour master");
            press(page, "Enter");
            assertThat(page.locator("#cast .part-name")).hasText("M. Keller, harbour master");
            saved(page);
            assertThat(DeskRoom.<List<String>>stored(reading, "annotations.source").stream()
                            .distinct())
                    .hasSize(1);
        }
    }

    @Test
    void the_cue_and_its_stance_are_hollow_until_a_reader_says_so() {
        open("Ferry\n\n“We asked twice and nobody came,” Maria Keller claimed on Monday.", SuggestionMode.ON);
        try (var ana = visitor(Look.WIDE)) {
            var page = offered(ana);
            proposed(page).first().click();
            press(page, "Enter");
            page.locator(".item-main").first().click();
            page.locator("#details summary").first().click();
            var cue = page.locator("#details .field")
                    .filter(new Locator.FilterOptions().setHasText("Cue"))
                    .first();
            assertThat(cue.locator(".hollow")).hasText("claimed");
            assertThat(page.locator("#details .hollow").getByText("keeps away")).isVisible();
            saved(page);
            assertThat(DeskRoom.<Map<String, Object>>stored(reading, "annotations[0].attributes"))
                    .isEmpty();

            cue.locator(".hollow").click();
            saved(page);
            assertThat(DeskRoom.<String>stored(reading, "annotations[0].attributes.cue.spans[0].exact"))
                    .isEqualTo("claimed");
        }
    }

    @Test
    void another_source_given_by_hand_is_offered_for_all_that_the_same_speaker_says() {
        try (var ana = visitor(Look.WIDE)) {
            var page = offered(ana);
            proposed(page).first().click();
            press(page, "Enter");
            page.locator(".item-main").first().click();
            page.locator("#details select[data-key=source]").selectOption("new");
            page.locator("#details .new-source input").fill("Mary Keller");
            press(page, "Enter");
            page.getByText("All of it").click();
            proposed(page).first().click();
            assertThat(bar(page)).containsText("Mary Keller");
        }
    }

    @Test
    void questions_open_two_passages_side_by_side() {
        try (var ana = visitor(Look.WIDE)) {
            var page = offered(ana);
            press(page, "q");
            assertThat(page.locator(".asked")).containsText("Not found in the body.");
            page.locator(".asked").getByText("Only one of them says").click();
            assertThat(page.locator(".sides section")).hasCount(2);
            page.locator(".sides").getByText("Show in the text").first().click();
            assertThat(page.locator("dialog")).hasCount(0);
        }
    }

    @Test
    void blind_first_shows_them_only_when_the_first_judgement_is_finished() {
        open(TEXT, SuggestionMode.BLIND_FIRST);
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            page.locator("#tab-suggestions").waitFor();
            assertThat(proposed(page)).hasCount(0);
            press(page, "q");
            page.getByText("Finish and show the suggestions").click();
            press(page, "Enter");
            proposed(page).first().waitFor();
        }
    }

    @Test
    void when_they_are_off_q_says_why() {
        open(TEXT, SuggestionMode.OFF);
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            assertThat(page.locator("#tab-suggestions")).isHidden();
            press(page, "q");
            assertThat(page.locator("#suggestions")).containsText("Suggestions are off in this project");
        }
    }

    @Test
    void all_of_a_label_are_accepted_even_where_one_lies_inside_another() {
        open("""
                Bridge to open

                Mary Okoye said she hopes to open the bridge in May. Okoye said it will be late.""", SuggestionMode.ON);
        try (var ana = visitor(Look.WIDE)) {
            var page = offered(ana);
            press(page, "q");
            page.locator(".suggested")
                    .filter(new Locator.FilterOptions().setHasText("Retold words"))
                    .getByText("Accept all")
                    .click();
            page.keyboard().press("Enter");
            assertThat(proposed(page)).hasCount(0);
            saved(page);
            assertThat(page.locator(".toast.warning")).hasCount(0);
            assertThat(DeskRoom.<List<?>>stored(reading, "annotations")).isNotEmpty();

            press(page, "Control+z");
            saved(page);
            assertThat(DeskRoom.<List<?>>stored(reading, "annotations")).isEmpty();
            proposed(page).first().waitFor();
        }
    }

    @Test
    void one_that_the_server_refuses_waits_again() {
        try (var ana = visitor(Look.WIDE)) {
            var page = offered(ana);
            int before = proposed(page).count();
            proposed(page).first().click();
            page.route("**/api/changes", Route::abort);
            press(page, "Enter"); // while these words get the label at another desk
            assertThat(proposed(page)).hasCount(before - 1);
            tag(reading, TEXT, "direct-quote", "put the ferry back");
            page.unroute("**/api/changes");
            page.evaluate("dispatchEvent(new Event('online'))");
            saved(page);
            assertThat(page.locator(".toast.warning").first()).isVisible();

            assertThat(proposed(page)).hasCount(before);
            assertThat(DeskRoom.<List<?>>stored(reading, "annotations")).hasSize(1);
            ana.complaints().clear();
        }
    }

    @Test
    void what_was_mostly_rejected_cannot_be_accepted_all_at_once() {
        open(
                "Ferry to return\n\n"
                        + IntStream.range(0, 20)
                                .mapToObj("“We have waited for %d years now,” said Tom Brandt.\n\n"::formatted)
                                .collect(Collectors.joining())
                                .strip(),
                SuggestionMode.ON);
        try (var ana = visitor(Look.WIDE)) {
            var page = offered(ana);
            proposed(page).first().click();
            for (int i = 0; i < 20; i++) {
                press(page, "x");
            }
            assertThat(proposed(page)).hasCount(0);
            saved(page);

            reading = opened(project, TEXT);
            page = offered(ana);
            press(page, "q");
            var quotes = page.locator(".suggested").first();
            assertThat(quotes).containsText("0 of 20 were accepted so far. Under 80 %: each is decided on by itself.");
            assertThat(quotes.locator("[data-key^='all ']")).hasCount(0);
            assertThat(page.locator("#suggestions [data-key^='all ']").first()).isVisible();
        }
    }
}
