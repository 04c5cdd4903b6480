package org.stet.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.comparison.Readings.id;

import java.util.Map;

import org.junit.jupiter.api.Test;

class CalledNamesTest {

    private static final Map<String, java.util.UUID> PEOPLE = Map.of("Ana", id(1), "Ana Li", id(2), "Ben", id(3));

    @Test
    void a_name_behind_an_at_sign_calls_and_the_longer_of_two_is_meant() {
        assertThat(CalledNames.called("@ben, see what @Ana Li and @Ana say", PEOPLE))
                .containsExactly(id(3), id(2), id(1));
    }

    @Test
    void part_of_a_word_and_a_name_alone_call_nobody() {
        assertThat(CalledNames.called("Ben wrote to @Benny", PEOPLE)).isEmpty();
    }

    @Test
    void names_and_their_parts_give_way_to_letters() {
        var places = Map.of("Ana Li", "Reader A", "Ben (sample reader)", "Reader B", "Reader", "Somebody");

        assertThat(CalledNames.masked("Ana, ask @Ben (sample reader) or Ben: a reader knows. Anabel not.", places))
                .isEqualTo("Reader A, ask @Reader B or Reader B: a reader knows. Anabel not.");
    }

    @Test
    void without_names_the_words_stay() {
        assertThat(CalledNames.masked("as $1 it is\\", Map.of())).isEqualTo("as $1 it is\\");
    }
}
