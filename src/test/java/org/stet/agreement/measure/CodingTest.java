package org.stet.agreement.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stet.agreement.measure.Studies.units;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

import org.stet.text.Span;

class CodingTest {

    @Test
    void spans_of_one_label_that_share_a_position_are_one_and_those_that_touch_are_two() {
        assertThat(units(0, 5, 1, 3, 9, 1, 9, 12, 1)).hasToString("[0, 9) 1 [9, 12) 1");
    }

    @Test
    void where_labels_lie_over_each_other_the_shorter_one_decides() {
        assertThat(units(0, 20, 2, 5, 8, 1)).hasToString("[0, 5) 2 [5, 8) 1 [8, 20) 2");
    }

    @Test
    void a_strip_must_be_as_long_as_its_marks() {
        assertThatThrownBy(() -> new Strip(5, List.of(units(0, 6, 1)))).isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 300)
    void each_position_has_the_category_of_the_shortest_mark_over_it(@ForAll Random random) {
        var marks = new ArrayList<Coding.Mark>();
        for (int i = 0; i < 8; i++) {
            int start = random.nextInt(40);
            // Each category once, so that nothing is united.
            marks.add(new Coding.Mark(start, start + 1 + random.nextInt(15), i + 1));
        }
        var positions = Studies.positions(Coding.of(marks), 60);

        for (int at = 0; at < 60; at++) {
            int here = at;
            int expected = marks.stream()
                    .filter(mark -> mark.start() <= here && here < mark.end())
                    .min(Comparator.comparingInt(Coding.Mark::length)
                            .thenComparing(Coding.Mark::start, Comparator.reverseOrder())
                            .thenComparing(Coding.Mark::category))
                    .map(Coding.Mark::category)
                    .orElse(0);
            assertThat(positions[at]).isEqualTo(expected);
        }
    }

    @Test
    void boilerplate_and_the_lines_between_blocks_are_no_positions() {
        var continuum = Continuum.ofCharacters(List.of(new Span(0, 10), new Span(30, 40)));

        assertThat(continuum.length()).isEqualTo(20);
        assertThat(continuum.mark(new Span(8, 32), 1)).isEqualTo(new Coding.Mark(8, 12, 1));
        assertThat(continuum.mark(new Span(12, 28), 1)).isNull();
        assertThat(continuum.mark(new Span(12, 30), 1)).isNull();
        assertThat(continuum.span(8, 12)).isEqualTo(new Span(8, 32));
        assertThat(continuum.span(9, 10)).isEqualTo(new Span(9, 10));
    }

    @Test
    void a_word_counts_when_a_span_reaches_into_it() {
        // "The mayor, said" without its marks
        var continuum = Continuum.ofWords(List.of(new Span(0, 3), new Span(4, 9), new Span(11, 15)));

        assertThat(continuum.mark(new Span(4, 10), 1)).isEqualTo(new Coding.Mark(1, 2, 1));
        assertThat(continuum.mark(new Span(2, 5), 1)).isEqualTo(new Coding.Mark(0, 2, 1));
        assertThat(continuum.mark(new Span(9, 11), 1)).isNull();
        assertThat(continuum.span(1, 3)).isEqualTo(new Span(4, 15));
    }

    @Test
    void marks_and_function_words_at_the_borders_of_a_span_may_be_ignored() {
        // “The mayor of the city,”
        var words = List.of(new Span(1, 4), new Span(5, 10), new Span(11, 13), new Span(14, 17), new Span(18, 22));
        var functionWords = new BitSet();
        Arrays.asList(0, 2, 3).forEach(functionWords::set);
        var trimming = new Trimming(words, functionWords);

        assertThat(trimming.trimmed(new Span(0, 24))).isEqualTo(new Span(5, 22));
        assertThat(trimming.trimmed(new Span(5, 17))).isEqualTo(new Span(5, 10));
        assertThat(trimming.trimmed(new Span(10, 18))).isEqualTo(new Span(11, 17));
        assertThat(trimming.trimmed(new Span(22, 24))).isEqualTo(new Span(22, 24));
    }
}
