package org.stet.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.stet.suggestion.Rightly.Moved;
import org.stet.text.Passage;
import org.stet.text.Span;

/** Whether a move was right, by what was settled. */
class RightlyTest {

    private static final List<Passage> NOTHING = List.of();
    private static final List<Passage> HERE = at(0, 10);

    private static List<Passage> at(int... borders) {
        return IntStream.range(0, borders.length / 2)
                .mapToObj(i -> Passage.of(new Span(borders[2 * i], borders[2 * i + 1])))
                .toList();
    }

    @Test
    void what_is_taken_over_is_right_when_it_was_settled_so() {
        assertThat(Rightly.of(NOTHING, HERE, HERE, at(0, 9)).toward()).isEqualTo(new Moved(1, 1));
        assertThat(Rightly.of(NOTHING, HERE, HERE, at(0, 4)).toward()).isEqualTo(new Moved(1, 0));
    }

    @Test
    void what_is_given_up_is_right_when_it_was_not() {
        assertThat(Rightly.of(HERE, HERE, NOTHING, NOTHING).away()).isEqualTo(new Moved(1, 1));
        assertThat(Rightly.of(HERE, HERE, NOTHING, HERE).away()).isEqualTo(new Moved(1, 0));
    }

    @Test
    void what_is_left_alone_is_right_when_it_was_not() {
        assertThat(Rightly.of(NOTHING, HERE, NOTHING, NOTHING).left()).isEqualTo(new Moved(1, 1));
        assertThat(Rightly.of(NOTHING, HERE, NOTHING, HERE).left()).isEqualTo(new Moved(1, 0));
    }

    @Test
    void what_nothing_backed_and_is_taken_back_is_right_when_it_was_not() {
        assertThat(Rightly.of(at(20, 30), HERE, NOTHING, at(20, 30)).dropped()).isEqualTo(new Moved(1, 0));
        assertThat(Rightly.of(at(20, 30), HERE, NOTHING, HERE).dropped()).isEqualTo(new Moved(1, 1));
    }

    @Test
    void what_stays_is_no_move() {
        assertThat(Rightly.of(HERE, HERE, HERE, NOTHING)).isEqualTo(Rightly.NONE);
    }
}
