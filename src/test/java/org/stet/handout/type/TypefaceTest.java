package org.stet.handout.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class TypefaceTest {

    private final Typeface serif = Typefaces.serif();
    private final Typeface sans = Typefaces.sans();

    @Test
    void a_text_is_as_wide_as_its_letters() {
        // Advance widths as hmtx of the file states them, units per em 1000.
        assertThat(serif.width("à", false)).isEqualTo(541);
        assertThat(serif.width("Łódź", false)).isEqualTo(618 + 579 + 614 + 490);
        assertThat(serif.width("", false)).isZero();
        assertThat(serif.width("bold", true)).isGreaterThan(serif.width("bold", false));
        assertThat(sans.width("Łódź", false)).isPositive().isNotEqualTo(serif.width("Łódź", false));
    }

    @Test
    void a_character_comes_from_the_first_file_that_has_it() {
        assertThat(serif.files("word").stream().map(FontFile::family).distinct())
                .containsExactly("source-serif-4-latin");
        assertThat(serif.files("κόσμε ґ ẵ").stream().map(FontFile::family).distinct())
                .containsExactly(
                        "source-serif-4-latin",
                        "source-serif-4-vietnamese",
                        "source-serif-4-greek",
                        "source-serif-4-cyrillic");
        assertThat(sans.families()).startsWith("\"atkinson-hyperlegible-next-latin\", ");
    }

    @Test
    void Arabic_letters_are_measured_as_they_join() {
        assertThat(serif.width("\u0644\u0627", false))
                .as("lam and alef are one sign")
                .isEqualTo(serif.width("\uFEFB", false))
                .isEqualTo(518);
        assertThat(serif.width("\u0628\u0628", false))
                .isEqualTo(serif.width("\uFE91", false) + serif.width("\uFE90", false))
                .isNotEqualTo(2 * serif.width("\u0628", false));
    }

    @Test
    void what_is_not_seen_takes_no_room() {
        assertThat(serif.width("\u200B\u200D\u202E\u00AD\uFEFF", false)).isZero();
        assertThat(serif.width("\u0651\u064E", false)).isZero();
        assertThat(serif.width("\t", false)).isEqualTo(serif.width(" ", false));
    }

    @Test
    void characters_that_no_file_has_are_told_in_order_once() {
        assertThat(serif.missing("漢a字漢 😀\u200D\t\uFEFB")).containsExactly(0x6F22, 0x5B57, 0x1F600);
        assertThat(sans.missing("Łódź, κόσμε, їжак, Đà Nẵng, سلام, שלום, ไทย – “€”…‹›"))
                .isEmpty();
        assertThat(serif.missing("हिन्दी").stream().map(Character::toString).collect(Collectors.joining()))
                .startsWith("ह");
    }

    @Test
    void both_weights_have_the_same_characters() {
        var everything = new StringBuilder();
        for (int codePoint = 0x20; codePoint < 0x3000; codePoint++) {
            everything.appendCodePoint(codePoint);
        }
        var files = sans.files(everything.toString());
        for (int i = 0; i < files.size(); i += 2) {
            var regular = files.get(i);
            var bold = files.get(i + 1);
            assertThat(IntStream.range(0x20, 0x20000)
                            .filter(codePoint -> regular.width(codePoint) < 0 != bold.width(codePoint) < 0))
                    .as(regular.family())
                    .isEmpty();
        }
    }
}
