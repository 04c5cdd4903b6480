package org.stet.comparison.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

import org.stet.comparison.quotation.LocalAlignment.Pair;

class LocalAlignmentProperties {

    /** Pieces of so many words are found whatever the words are. */
    private static final int ENOUGH = 8;

    @Property(tries = 1_000)
    void the_same_two_rows_give_the_same_pairs_whichever_comes_first(
            @ForAll("rows") List<String> left, @ForAll("rows") List<String> right) {
        var vocabulary = new Vocabulary();
        int[] one = ids(left, vocabulary);
        int[] other = ids(right, vocabulary);

        assertThat(LocalAlignment.best(other, one, vocabulary).stream()
                        .map(pair -> new Pair(pair.right(), pair.left()))
                        .toList())
                .isEqualTo(LocalAlignment.best(one, other, vocabulary));
    }

    @Property(tries = 500)
    void pairs_are_in_order_on_both_sides(@ForAll("rows") List<String> left, @ForAll("rows") List<String> right) {
        var vocabulary = new Vocabulary();
        var pairs = LocalAlignment.best(ids(left, vocabulary), ids(right, vocabulary), vocabulary);

        for (int i = 1; i < pairs.size(); i++) {
            assertThat(pairs.get(i).left()).isGreaterThan(pairs.get(i - 1).left());
            assertThat(pairs.get(i).right()).isGreaterThan(pairs.get(i - 1).right());
        }
    }

    @Property(tries = 500)
    void a_quotation_is_verbatim_in_itself(@ForAll("rows") List<String> words) {
        var vocabulary = new Vocabulary();
        int[] row = ids(words, vocabulary);

        assertThat(LocalAlignment.best(row, row, vocabulary))
                .isEqualTo(IntStream.range(0, row.length)
                        .mapToObj(i -> new Pair(i, i))
                        .toList());
    }

    @Property(tries = 500)
    void any_piece_of_enough_words_is_found_as_trimmed(
            @ForAll("long") List<String> words,
            @ForAll @IntRange(max = 20) int from,
            @ForAll @IntRange(min = ENOUGH, max = 30) int length) {
        int start = Math.min(from, words.size() - ENOUGH);
        int end = Math.min(words.size(), start + length);
        var piece = words.subList(start, end);
        var papers = Papers.english();

        var echo = papers.told(
                        "“" + String.join(" ", words) + "”",
                        "Somewhere else entirely “" + String.join(" ", piece) + "” somebody wrote.")
                .orElseThrow();

        assertThat(echo.kept()).isGreaterThanOrEqualTo(piece.size());
        assertThat(echo.whole()).isEqualTo(piece.size() == words.size());
        assertThat(echo.changed()).isZero();
    }

    private static int[] ids(List<String> words, Vocabulary vocabulary) {
        return words.stream()
                .mapToInt(word -> vocabulary.id(word, Locale.ENGLISH))
                .toArray();
    }

    @Provide
    Arbitrary<List<String>> rows() {
        return Arbitraries.of("the", "of", "a", "bridge", "crack", "mayor", "90,000", "winter")
                .list()
                .ofMinSize(1)
                .ofMaxSize(25);
    }

    @Provide("long")
    Arbitrary<List<String>> longRows() {
        return Arbitraries.of(IntStream.range(0, 60)
                        .mapToObj(i -> i % 3 == 0 ? "the" : i % 3 == 1 ? "of" : "word" + (char) ('a' + i / 3))
                        .collect(Collectors.toList()))
                .list()
                .ofMinSize(ENOUGH)
                .ofMaxSize(40);
    }
}
