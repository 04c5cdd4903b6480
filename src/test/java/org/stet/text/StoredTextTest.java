package org.stet.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class StoredTextTest {

    @Test
    void an_emoji_counts_once() {
        var text = StoredText.of("😀 “No”, he said.");

        assertThat(text.length()).isEqualTo(16);
        assertThat(text.words(new Span(2, 6))).isEqualTo("“No”");
        assertThat(text.utf16(2)).isEqualTo(3);
        assertThat(text.codePoint(3)).isEqualTo(2);
        assertThat(text.codePoint(1)).isZero(); // inside the emoji
        assertThat(text.utf8(2)).isEqualTo(5);
        assertThat(text.codePointOfUtf8(5)).isEqualTo(2);
        assertThat(text.codePointOfUtf8(2)).isZero();
    }

    @Test
    void the_words_of_a_passage_show_the_gap() {
        var text = StoredText.of("“We go,” he said, “now.”");
        assertThat(text.exact(Passage.of(new Span(0, 8), new Span(18, 24)))).isEqualTo("“We go,” … “now.”");
    }

    @Test
    void nothing_lies_outside_the_text() {
        var text = StoredText.of("No😀");
        assertThat(text.utf16(3)).isEqualTo(4);
        assertThatThrownBy(() -> text.utf16(4)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> text.codePoint(-1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> text.words(new Span(2, 4))).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void a_lone_surrogate_is_no_text() {
        assertThatThrownBy(() -> StoredText.of("a\uD83D")).hasMessageContaining("unit 1");
        assertThatThrownBy(() -> StoredText.of("\uDE00a")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_joined_emoji_a_flag_and_a_letter_with_marks_are_not_cut() {
        assertThat(borders("a👩‍👩‍👧b")).containsExactly(0, 1, 6, 7);
        assertThat(borders("🇩🇪🇫🇷")).containsExactly(0, 2, 4);
        assertThat(borders("x\u0323\u0302y")).containsExactly(0, 3, 4);
        assertThat(borders("ab\nc")).containsExactly(0, 1, 2, 3, 4);
        assertThat(borders("")).containsExactly(0);
    }

    private static int[] borders(String string) {
        var text = StoredText.of(string);
        return java.util.stream.IntStream.rangeClosed(0, text.length())
                .filter(text::isGraphemeBorder)
                .toArray();
    }

    @Test
    void a_quote_carries_its_surroundings_without_cutting_a_character() {
        var text = StoredText.of(
                "👩‍👩‍👧 said that the bridge is closed: “No” and left for home at half past nine 👩‍👩‍👧");
        int start = text.codePoint(text.string().indexOf("“No”"));

        assertThat(text.quote(new Span(start, start + 4)))
                .isEqualTo(new Quote(
                        " said that the bridge is closed: ".substring(1), "“No”", " and left for home at half past "));
        assertThat(StoredText.of("No").quote(new Span(0, 2))).isEqualTo(new Quote("", "No", ""));
        assertThat(StoredText.of("👩‍👩‍👧" + "x".repeat(29) + "No")
                        .quote(new Span(34, 36))
                        .prefix())
                .isEqualTo("x".repeat(29));
    }

    @Test
    void the_hash_is_that_of_the_utf8_form() {
        assertThat(StoredText.of("abc").sha256())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void copies_that_differ_in_marks_and_white_space_have_one_folded_hash() {
        String hash = StoredText.of("\"It's late\" - he said... Then\u00A0left.\n\nEnd")
                .foldedHash();
        assertThat(StoredText.of("“It’s  late” – he said…\u200B Then left.\nEnd")
                        .foldedHash())
                .isEqualTo(hash);
        assertThat(StoredText.of("“It’s late” – she said… Then left.\nEnd").foldedHash())
                .isNotEqualTo(hash);
    }
}
