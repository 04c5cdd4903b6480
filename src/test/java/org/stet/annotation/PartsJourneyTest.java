package org.stet.annotation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

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
}
