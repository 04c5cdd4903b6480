package org.stet.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class WordSectionsTest {

    @Test
    void entries_stand_in_sections_in_the_order_of_the_list() {
        var sections = WordSections.of("""
                # a remark
                [seas]
                dead sea, tarn ,  red sea
                [empty]

                [seas]
                # another
                white sea
                """);
        assertThat(sections.names()).containsExactly("seas", "empty");
        assertThat(sections.entries("seas")).containsExactly("dead sea", "tarn", "red sea", "white sea");
        assertThat(sections.entries("empty")).isEmpty();
        assertThat(sections.entries("unknown")).isEmpty();
    }

    @Test
    void an_entry_needs_a_section() {
        assertThatThrownBy(() -> WordSections.of("tarn")).hasMessageContaining("tarn");
    }
}
