package org.stet.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.junit.jupiter.api.Test;

class SpansTest {

    @Test
    void a_span_is_never_empty_or_reversed() {
        assertThatThrownBy(() -> new Span(3, 3)).hasMessageContaining("[3, 3)");
        assertThatThrownBy(() -> new Span(3, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Span(-1, 2)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void neighbours_touch_and_do_not_overlap() {
        var left = new Span(2, 5);
        var right = new Span(5, 6);
        assertThat(left.touches(right)).isTrue();
        assertThat(left.overlaps(right)).isFalse();
        assertThat(left.overlaps(new Span(4, 9))).isTrue();
        assertThat(left.contains(new Span(2, 5))).isTrue();
        assertThat(left.contains(new Span(2, 6))).isFalse();
        assertThat(left.contains(5)).isFalse();
        assertThat(left.length()).isEqualTo(3);
    }

    @Test
    void text_order_puts_an_outer_span_before_those_inside_it() {
        var sorted = List.of(new Span(4, 5), new Span(1, 3), new Span(1, 9)).stream()
                .sorted()
                .toList();
        assertThat(sorted).containsExactly(new Span(1, 9), new Span(1, 3), new Span(4, 5));
    }

    @Test
    void the_spans_of_a_passage_are_in_order_and_apart() {
        assertThatThrownBy(() -> Passage.of()).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Passage.of(new Span(0, 2), new Span(2, 4))).hasMessageContaining("apart");
        assertThatThrownBy(() -> Passage.of(new Span(5, 6), new Span(2, 4))).hasMessageContaining("order");
    }

    @Test
    void a_passage_overlaps_where_a_span_does_not_where_its_hull_does() {
        var interrupted = Passage.of(new Span(0, 4), new Span(10, 14));
        assertThat(interrupted.hull()).isEqualTo(new Span(0, 14));
        assertThat(interrupted.length()).isEqualTo(8);
        assertThat(interrupted.overlaps(Passage.of(new Span(4, 10)))).isFalse();
        assertThat(interrupted.overlaps(Passage.of(new Span(5, 6), new Span(13, 20))))
                .isTrue();
        assertThat(interrupted.contains(Passage.of(new Span(1, 2), new Span(3, 4), new Span(10, 14))))
                .isTrue();
        assertThat(interrupted.contains(Passage.of(new Span(1, 12)))).isFalse();
        assertThat(interrupted.contains(Passage.of(new Span(20, 22)))).isFalse();
    }
}
