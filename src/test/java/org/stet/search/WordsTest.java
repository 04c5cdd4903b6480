package org.stet.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.stet.text.Blocks;
import org.stet.text.Passage;
import org.stet.text.Segmentation;
import org.stet.text.Span;
import org.stet.text.StoredText;

/** What is typed into the field finds what a person expects, and the index gives back what went in. */
class WordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Straße      | STRASSE
            Käufer      | kaufer
            café        | Cafe
            İstanbul    | istanbul
            Łódź        | lodz
            Ærø         | aero
            ﬁnance      | finance
            ＡＢＣ      | abc
            كِتَابٌ     | كتاب
            كـــتاب     | كتاب
            أحمد        | احمد
            Ωμέγα       | ωμεγα
            ᾳ߫          | α߫ι
            ёлка        | елка
            안녕        | 안녕
            """)
    void one_word_has_many_writings(String written, String looked) {
        assertThat(Folding.fold(written)).isEqualTo(Folding.fold(looked));
    }

    @ParameterizedTest
    @CsvSource({"कि, का", "が, か", "ที่, ทา", "bridge, bride"})
    void what_is_another_word_stays_one(String one, String other) {
        assertThat(Folding.fold(one)).isNotEqualTo(Folding.fold(other));
    }

    @Property
    void folding_twice_is_folding_once_and_case_and_form_make_no_difference(@ForAll String word) {
        var folded = Folding.fold(word);
        assertThat(Folding.fold(folded)).isEqualTo(folded);
        assertThat(Folding.fold(Normalizer.normalize(word, Normalizer.Form.NFD)))
                .isEqualTo(folded);
    }

    @Test
    void words_phrases_and_beginnings() {
        assertThat(Words.terms("closed \"the bridge\" constru* “zwei Wörter” well-known"))
                .extracting(term -> term.pieces() + (term.prefix() ? "*" : ""))
                .containsExactly("[closed]", "[the, bridge]", "[constru]*", "[zwei, worter]", "[well, known]");
        assertThat(Words.terms("\"climate chang\"* «ohne Ende"))
                .extracting(term -> term.pieces() + (term.prefix() ? "*" : ""))
                .containsExactly("[climate, chang]*", "[ohne, ende]");
        assertThat(Words.terms(" ... “” * ")).isEmpty();
        assertThat(Words.terms("said Said SAID")).hasSize(1);
    }

    @Property
    void whatever_is_typed_is_read(@ForAll String typed) {
        assertThat(Words.terms(typed))
                .allSatisfy(term -> assertThat(term.pieces()).isNotEmpty());
    }

    @Test
    void the_tokens_of_a_text_stand_where_their_words_do() {
        var text = StoredText.of("😀 The mayor’s well-known “plan” – l’homme, U.S. 3.5 naïve");
        for (var token : tokens(text, Locale.ENGLISH)) {
            assertThat(Folding.fold(text.words(new Span(token.start(), token.end()))))
                    .isEqualTo(token.word());
            assertThat(token.opens()).isTrue();
            assertThat(token.closes()).isTrue();
        }
        assertThat(tokens(text, Locale.ENGLISH))
                .extracting(Token::word)
                .containsExactly(
                        "the", "mayor", "s", "well", "known", "plan", "l", "homme", "u", "s", "3", "5", "naive");
    }

    @Test
    void chinese_is_found_by_whole_words_whatever_is_around_them() {
        var text = StoredText.of("市长宣布关闭大桥。");
        var words = Segmentation.of(text, Blocks.propose(text), Locale.CHINESE).words().stream()
                .map(text::words)
                .toList();
        assertThat(words).contains("市长", "关闭");
        assertThat(finds(text, Locale.CHINESE, "关闭")).isTrue();
        assertThat(finds(text, Locale.CHINESE, "市长宣布")).isTrue();
        assertThat(finds(text, Locale.CHINESE, "长宣"))
                .as("across words, but not from their borders")
                .isFalse();
        assertThat(finds(text, Locale.CHINESE, "长")).as("within a word").isFalse();
        assertThat(finds(text, Locale.CHINESE, "市*")).isTrue();
    }

    @Test
    void marks_make_no_difference() {
        var text = StoredText.of("She said: “It isn’t the U.S. plan.” ‘Rock ’n’ roll’");
        assertThat(List.of("isn't", "ISN’T", "\"isn't the\"", "U.S.", "rock 'n' roll", "\"us plan\""))
                .allSatisfy(typed -> assertThat(finds(text, Locale.ENGLISH, typed))
                        .as(typed)
                        .isEqualTo(!typed.equals("\"us plan\"")));
    }

    private static boolean finds(StoredText text, Locale language, String typed) {
        return occurrences(tokens(text, language), Words.terms(typed)).all();
    }

    private static List<Token> tokens(StoredText text, Locale language) {
        return Tokens.of(
                text, Segmentation.of(text, Blocks.propose(text), language).words());
    }

    private static Occurrences occurrences(List<Token> tokens, List<Term> terms) {
        return Occurrences.of(
                terms,
                terms.stream()
                        .map(term -> IntStream.range(0, term.pieces().size())
                                .mapToObj(i -> tokens.stream()
                                        .filter(token -> term.isPrefix(i)
                                                ? token.word()
                                                        .startsWith(
                                                                term.pieces().get(i))
                                                : token.word()
                                                        .equals(term.pieces().get(i)))
                                        .map(Places.Place::of)
                                        .toList())
                                .toList())
                        .toList());
    }

    @Property
    void the_index_gives_back_what_went_in(@ForAll @Size(max = 50) List<@IntRange(max = 100_000) Integer> steps) {
        var places = new ArrayList<Places.Place>();
        int ordinal = 0;
        int start = 0;
        for (int step : steps) {
            ordinal += step % 7;
            start += step;
            places.add(new Places.Place(ordinal, start, start + 1 + step % 70, step % 2 == 0, step % 3 == 0));
        }
        assertThat(Places.read(Places.write(places))).isEqualTo(places);
    }

    /** Against the plainest way: every token of the passage, one by one. */
    @Property
    void a_passage_has_a_word_if_it_stands_within_its_spans(
            @ForAll @Size(min = 1, max = 40) List<@IntRange(max = 3) Integer> letters,
            @ForAll @IntRange(max = 60) int from,
            @ForAll @IntRange(min = 1, max = 60) int length,
            @ForAll @IntRange(max = 3) int wanted,
            @ForAll @IntRange(max = 3) int next) {
        var alphabet = List.of("ab", "abc", "b", "cab");
        var text = StoredText.of(
                String.join(" ", letters.stream().map(alphabet::get).toList()));
        int start = Math.min(from, text.length() - 1);
        var span = new Span(start, Math.min(text.length(), start + length));
        var tokens = tokens(text, Locale.ENGLISH);
        var word = alphabet.get(wanted);
        var phrase = word + " " + alphabet.get(next);
        var inside = tokens.stream()
                .filter(token -> span.start() <= token.start() && token.end() <= span.end())
                .map(Token::word)
                .toList();

        assertThat(has(tokens, word, span)).isEqualTo(inside.contains(word));
        assertThat(has(tokens, word + "*", span)).isEqualTo(inside.stream().anyMatch(one -> one.startsWith(word)));
        assertThat(has(tokens, "\"" + phrase + "\"", span))
                .isEqualTo((" " + String.join(" ", inside) + " ").contains(" " + phrase + " "));
    }

    private static boolean has(List<Token> tokens, String typed, Span span) {
        var occurrences = occurrences(tokens, Words.terms(typed));
        boolean has = occurrences.all() && occurrences.allIn(Passage.of(span));
        if (has) {
            assertThat(occurrences.window().overlaps(span)).isTrue();
        }
        return has;
    }
}
