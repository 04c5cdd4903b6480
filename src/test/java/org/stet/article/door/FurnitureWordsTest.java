package org.stet.article.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the entries of a list of furniture stand for. */
class FurnitureWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            pointing       | also in the lamp          | Also in the Lamp: Ferry late           | read-more
            counted        | candles                   | 12 candles                             | counter
            networks       | tarnchat                  | Share on Tarnchat                      | share
            read-more lines | from our archive         | From our archive                       | read-more
            read-more lines | from our archive         | From our archive comes the map         |
            read-more lines | from our archive…        | From our archive comes the map         | read-more
            read-more lines | from our archive…10      | From our archive comes the map         |
            read-more lines | lamp …12                 | Lamp                                   |
            read-more lines | lamp …12                 | Lamp weekly                            | read-more
            photo lines    | …20tarn archive           | Ines Valdo, Tarn Archive               | photo
            photo lines    | the reader's eye          | The reader’s eye                       | photo
            share lines    | a+b (c)                   | A+B (c)                                | share
            menu lines     | tides                     | ▶ Tides                                | menu
            controls       | tides                     | Tides                                  |
            """)
    void an_entry_more(String section, String entry, String line, @Nullable String rule) {
        var words = FurnitureWords.with(Map.of("mul", "[" + section + "]\n" + entry));
        assertThat(new Furniture(words).rule(line)).isEqualTo(rule);
        assertThat(Furniture.SHIPPED.rule(line)).isNull();
    }

    @Test
    void a_heading_and_a_line_over_titles() {
        var list = "[heading lines]\ndon't let it burn, lämpchen …9\n[enjoy]\nadore\n[title lines]\nin the lamp";
        var furniture = new Furniture(FurnitureWords.with(Map.of("mul", list)));
        assertThat(furniture.isHeading("Don’t let it burn!")).isTrue();
        assertThat(furniture.isHeading("LÄMPCHEN heute")).isTrue();
        assertThat(furniture.isHeading("Lämpchen")).isFalse();
        assertThat(furniture.isHeading("You may also adore")).isTrue();
        assertThat(furniture.announces("In the Lamp:")).isTrue();
        assertThat(Furniture.SHIPPED.isHeading("Don’t let it burn!")).isFalse();
        assertThat(Furniture.SHIPPED.announces("In the Lamp:")).isFalse();
    }

    @Test
    void a_word_of_controls_makes_a_control_of_a_line() {
        var words = FurnitureWords.with(Map.of("en", "[controls]\ntides\n[beside controls]\nthe"));
        assertThat(new Furniture(words).isControl("The tides")).isTrue();
        assertThat(Furniture.SHIPPED.isControl("The tides")).isFalse();
    }

    @Test
    void a_list_without_words_finds_nothing_and_leaves_the_other_languages() {
        var furniture = new Furniture(FurnitureWords.with(Map.of("en", "")));
        assertThat(furniture.rule("Read more: Why the ferries are late")).isNull();
        assertThat(furniture.rule("Lesen Sie auch: Der Bahnhof bei Nacht")).isEqualTo("read-more");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            read-more lines | from our archive…      |
            read-more lines | from …9 archive…160    |
            pointing        | from our archive…      | Only entries of sections of whole lines go on with …: from our archive…
            read-more lines | …                      | An entry has words beside its …, and at most two of the signs: …
            read-more lines | a…b…c…                 | An entry has words beside its …, and at most two of the signs: a…b…c…
            read-more lines | from…0                 | Behind … stands nothing or a number from 1 to 160: from…0
            read-more lines | from…161               | Behind … stands nothing or a number from 1 to 160: from…161
            """)
    void faults(String section, String entry, @Nullable String fault) {
        assertThat(FurnitureWords.fault(section, entry)).isEqualTo(fault);
    }

    @Test
    void hostile_lists_and_lines_are_looked_at_quickly() {
        var lines =
                "[share]\na\n[beside share]\na, a a, a a a\n[networks]\na, a a\n[read-more lines]\n…160a…160, …160 a…160";
        var furniture = new Furniture(FurnitureWords.with(Map.of("en", lines)));
        long before = System.nanoTime();
        furniture.rule("a ".repeat(23) + "!");
        furniture.rule("b".repeat(118) + "a" + "b".repeat(118));
        assertThat(System.nanoTime() - before).isLessThan(500_000_000L);
    }
}
