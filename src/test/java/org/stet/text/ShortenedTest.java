package org.stet.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is cut says so, and no character is cut in two. */
class ShortenedTest {

    @Test
    void what_fits_stays_and_the_rest_is_cut_with_a_sign() {
        assertThat(Shortened.to(6, "bridge")).isEqualTo("bridge");
        assertThat(Shortened.to(6, "bridges")).isEqualTo("bridge …");
    }

    @Test
    void no_blank_stands_before_the_cut() {
        assertThat(Shortened.to(4, "the bridge")).isEqualTo("the …");
    }

    @Test
    void characters_beyond_the_first_plane_count_once() {
        assertThat(Shortened.to(2, "👩👧👦")).isEqualTo("👩👧 …");
    }
}
