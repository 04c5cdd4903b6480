package org.stet.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stet.text.OffsetUnit.CODE_POINTS;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OffsetMapTest {

    @Test
    void what_was_dropped_belongs_to_neither_neighbour() {
        var map = Normalisation.of("ab\u0000\u0000cd").map();

        assertThat(map.toString()).isEqualTo("2 2*1:0 2;=;=");
        assertThat(map.endToOriginal(CODE_POINTS, 2)).isEqualTo(2);
        assertThat(map.toOriginal(CODE_POINTS, 2)).isEqualTo(4);
        assertThat(map.toStored(CODE_POINTS, 3)).isEqualTo(2);
        assertThat(map.endToStored(CODE_POINTS, 3)).isEqualTo(2);
    }

    @Test
    void what_was_dropped_at_the_end_lies_after_the_last_character() {
        var map = Normalisation.of("ab  ").map();

        assertThat(map.endToOriginal(CODE_POINTS, 2)).isEqualTo(2);
        assertThat(map.toOriginal(CODE_POINTS, 2)).isEqualTo(4);
    }

    @Test
    void a_place_inside_what_became_one_goes_to_its_edges() {
        var map = Normalisation.of("a\r\nb").map();

        assertThat(map.toString()).isEqualTo("1 2:1 1;=;=");
        assertThat(map.toStored(CODE_POINTS, 2)).isEqualTo(1);
        assertThat(map.endToStored(CODE_POINTS, 2)).isEqualTo(2);
    }

    @Test
    void marks_that_changed_places_are_one_stretch() {
        assertThat(Normalisation.of("é\u0323").map().toString()).startsWith("2:2;");
    }

    @Test
    void an_offset_outside_is_refused() {
        var map = Normalisation.of("ab").map();
        assertThatThrownBy(() -> map.toStored(CODE_POINTS, 3)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> map.toOriginal(CODE_POINTS, -1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1",
                "1;=",
                "1;=;=;=",
                "x;=;=",
                "1:;=;=",
                "0;=;=",
                "-1;=;=",
                "1 ;=;=",
                "0:0;=;=",
                "3*;=;=",
                "99999*99999:1;=;="
            })
    void what_is_no_map_is_refused(String string) {
        assertThatThrownBy(() -> OffsetMap.parse(string)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_map_of_an_empty_text_is_empty() {
        assertThat(OffsetMap.parse(Normalisation.of("").map().toString()).toStored(CODE_POINTS, 0))
                .isZero();
    }
}
