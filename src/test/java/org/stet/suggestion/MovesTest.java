package org.stet.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.stet.text.Passage;
import org.stet.text.Span;

/** What counts as a move toward a suggestion, and what as one away from it. */
class MovesTest {

    private static List<Passage> at(int... borders) {
        return IntStream.range(0, borders.length / 2)
                .mapToObj(i -> Passage.of(new Span(borders[2 * i], borders[2 * i + 1])))
                .toList();
    }

    @Test
    void what_was_found_before_and_stays_is_no_move() {
        assertThat(Moves.of(at(0, 10), at(0, 10), at(0, 10))).isEqualTo(new Moves(1, 1, 0, 0, 0, 0, 0));
    }

    @Test
    void what_only_the_final_judgement_has_is_a_move_toward_the_machine() {
        assertThat(Moves.of(at(), at(0, 10, 20, 30), at(0, 10))).isEqualTo(new Moves(2, 0, 1, 0, 0, 0, 0));
    }

    @Test
    void what_only_the_first_one_has_is_a_move_away_from_it() {
        assertThat(Moves.of(at(0, 10), at(0, 10), at())).isEqualTo(new Moves(1, 0, 0, 1, 0, 0, 0));
    }

    @Test
    void borders_that_become_those_of_the_suggestion_are_counted() {
        assertThat(Moves.of(at(0, 8), at(0, 10), at(0, 10))).isEqualTo(new Moves(1, 1, 0, 0, 1, 0, 0));
        assertThat(Moves.of(at(0, 8), at(0, 10), at(0, 9))).isEqualTo(new Moves(1, 1, 0, 0, 0, 0, 0));
    }

    @Test
    void a_tag_that_nothing_backs_and_that_is_taken_back_is_a_move_toward_silence() {
        assertThat(Moves.of(at(50, 60, 70, 80), at(0, 10), at(70, 80))).isEqualTo(new Moves(1, 0, 0, 0, 0, 2, 1));
    }

    @Test
    void half_of_what_both_cover_must_be_shared() {
        assertThat(Moves.of(at(0, 10), at(5, 10), at(0, 10)).agreed()).isEqualTo(1);
        assertThat(Moves.of(at(0, 11), at(6, 11), at(0, 11)).agreed()).isZero();
    }
}
