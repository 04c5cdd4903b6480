package org.stet.annotation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.stet.browser.Look;

/** Words in the middle of a sentence and passages of several parts, chosen by keys alone. */
@QuarkusTest
class PartsJourneyTest extends BridgeDesk {

    @Test
    void a_tag_gets_a_second_part_by_keys() {
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            doubleClickOn(page, "rebuild");
            press(page, "1", "Escape", "+");
            press(page, "j", "+");
            assertThat(page.locator(".toast").last()).hasText("Part added.");
            saved(page);

            assertThat(DeskRoom.<Integer>stored(reading, "annotations.size()")).isEqualTo(1);
            assertThat(DeskRoom.<Integer>stored(reading, "annotations[0].spans.size()"))
                    .isEqualTo(2);
            press(page, "Control+z");
            saved(page);
            assertThat(DeskRoom.<Integer>stored(reading, "annotations[0].spans.size()"))
                    .isEqualTo(1);
        }
    }

    @Test
    void each_part_of_an_interrupted_passage_has_its_letters_and_they_show_that_they_belong_together() {
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            doubleClickOn(page, "rebuild");
            press(page, "+", "j", "1", "Escape", "Escape");
            assertThat(page.locator("#article [data-code='DQ']")).hasCount(2);
            page.locator("#list-count").hover();
            var together = "() => CSS.highlights.get('together')?.size ?? 0";
            assertThat(page.evaluate(together)).isEqualTo(0);
            page.locator("#article mark").last().hover();
            assertThat(page.evaluate(together)).isEqualTo(2);
            page.locator("#list-count").hover();
            assertThat(page.evaluate(together)).isEqualTo(0);
            saved(page);
        }
    }

    @Test
    void words_chosen_one_after_the_other_are_tagged_as_one_passage() {
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            doubleClickOn(page, "rebuild");
            press(page, "+", "j", "1");
            saved(page);

            assertThat(DeskRoom.<Integer>stored(reading, "annotations[0].spans.size()"))
                    .isEqualTo(2);
        }
    }

    @Test
    void asked_twice_without_other_words_nothing_is_added() {
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            doubleClickOn(page, "rebuild");
            press(page, "1", "Escape", "+", "+", "j", "1");
            saved(page);

            assertThat(stored()).hasSize(2);
        }
    }

    @Test
    void a_word_in_the_middle_of_a_sentence_is_a_few_keys_away() {
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            press(page, "j", "ArrowRight", "ArrowRight", "ArrowRight", "ArrowLeft", "9");
            saved(page);

            assertThat(DeskRoom.<String>stored(reading, "annotations[0].spans[0].exact"))
                    .isEqualTo("keeps");
        }
    }

    @Test
    void without_a_keyboard_a_button_asks_for_the_part() {
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            doubleClickOn(page, "rebuild");
            press(page, "1", "Escape");
            page.locator("#details [data-key=part]").click();
            doubleClickOn(page, "reckless");
            saved(page);

            assertThat(DeskRoom.<Integer>stored(reading, "annotations[0].spans.size()"))
                    .isEqualTo(2);
        }
    }

    @Test
    void the_borders_of_an_inner_part_move_once_it_is_chosen() {
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            tagInTwoParts(page);
            press(page, ",");
            assertThat(page.locator(".toast").last()).containsText("Part 1 of 2");
            press(page, "[", "]", "]");
            saved(page);
            var wider = DeskRoom.<List<String>>stored(reading, "annotations[0].spans.exact");
            assertThat(wider).containsExactly("earlier inspection had been", "listened");

            press(page, ",", "Backspace");
            assertThat(page.locator(".toast").last()).hasText("Part removed.");
            saved(page);
            assertThat(DeskRoom.<List<String>>stored(reading, "annotations[0].spans.exact"))
                    .containsExactly(wider.get(0));
            press(page, "Control+z");
            saved(page);
            assertThat(DeskRoom.<List<String>>stored(reading, "annotations[0].spans.exact"))
                    .isEqualTo(wider);
        }
    }

    @Test
    void a_click_on_a_part_of_what_is_open_takes_hold_of_it() {
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            tagInTwoParts(page);
            clickOn(page, "listened", 1);
            assertThat(page.locator(".toast").last()).containsText("Part 2 of 2: listened");
            press(page, "[");
            saved(page);

            assertThat(DeskRoom.<List<String>>stored(reading, "annotations[0].spans.exact"))
                    .satisfiesExactly(first -> assertThat(first).isEqualTo("inspection"), second -> assertThat(second)
                            .isEqualTo("have listened"));
        }
    }

    @Test
    void borders_move_by_characters_when_asked_until_other_words_are_chosen() {
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            doubleClickOn(page, "inspection");
            press(page, "9", "e", "{", "{", "}");
            assertThat(page.locator("#details [data-key=exact]")).hasAttribute("aria-pressed", "true");
            saved(page);
            assertThat(exact()).isEqualTo("spectio");

            press(page, "e", "]");
            saved(page);
            assertThat(exact()).isEqualTo("spection");

            page.locator("#details [data-key=exact]").click();
            press(page, "[");
            saved(page);
            assertThat(exact()).isEqualTo("nspection");
            doubleClickOn(page, "listened");
            press(page, "]", "9");
            assertThat(count(page)).hasText("2 tags");
            saved(page);
            assertThat(DeskRoom.<List<String>>stored(reading, "annotations.spans.exact.flatten()"))
                    .contains("listened sooner");
            assertThat(page.locator("#details [data-key=exact]")).hasAttribute("aria-pressed", "false");
        }
    }

    @Test
    void a_button_that_names_the_annotation_removes_all_of_it_whatever_part_is_held() {
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            tagInTwoParts(page);
            press(page, ",");
            page.locator("#details [data-key=delete]").click();
            assertThat(count(page)).hasText("0 tags");
        }
    }

    @Test
    void a_part_stays_held_over_an_undo_and_Escape_lets_it_go_before_the_annotation() {
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            tagInTwoParts(page);
            press(page, ",", "[", "Control+z", "[");
            saved(page);
            assertThat(DeskRoom.<List<String>>stored(reading, "annotations[0].spans.exact"))
                    .containsExactly("earlier inspection", "listened");

            press(page, "Escape", "]");
            saved(page);
            assertThat(DeskRoom.<List<String>>stored(reading, "annotations[0].spans.exact"))
                    .containsExactly("earlier inspection", "listened sooner");
        }
    }

    @Test
    void a_part_that_is_held_is_none_of_another_annotation_over_the_same_words() {
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            tagInTwoParts(page);
            press(page, "5");
            assertThat(count(page)).hasText("2 tags");
            press(page, ",", "Enter", "Backspace");
            assertThat(count(page)).hasText("1 tag");
        }
    }

    private void tagInTwoParts(Page page) {
        doubleClickOn(page, "inspection");
        press(page, "9", "+");
        doubleClickOn(page, "listened");
        saved(page);
        assertThat(DeskRoom.<Integer>stored(reading, "annotations[0].spans.size()"))
                .isEqualTo(2);
    }

    private String exact() {
        return DeskRoom.<String>stored(reading, "annotations[0].spans[0].exact");
    }
}
