package org.stet.article.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.stet.text.WordSections;

/** What the entries of a list of furniture stand for. */
class FurnitureWordsTest {

    /** Of a machine that does much else at the same time. */
    private static final int SECONDS = 20;

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
            copyright      | set and printed by        | Set and printed by The Lamp            | copyright
            copyright      | set and printed by        | Set and printed by hand in a shed      |
            loading        | the boat comes            | The boat comes…                        | reading-aid
            loading        | the boat comes            | The boat comes late                    |
            text size      | size of the type          | Size of the type: A A A                | reading-aid
            text size      | size of the type          | Size of the type matters               |
            weather for    | clouds over               | Clouds over Tarn                       | counter
            weather for    | clouds over               | Clouds over Tarn are low.              |
            more by        | also told by              | Also told by Ines Valdo                | related
            more by        | also told by              | Also told by Ines Valdo in 1962.       |
            for you        | at your place             | Stories at your place                  | related
            of pages       | out of                    | Page 2 out of 7                        | menu
            live           | right at the quay         | Right at the quay: 1,204 watching      | counter
            click for      | so as                     | Click so as to see it                  | click-to
            more on        | all over                  | Read more all over: the bell           | read-more
            credited to    | taken at dawn of          | Photo taken at dawn of Ansel Wray      | photo
            credited to    | taken at dawn of          | Photo taken at dawn of a bell ringer.  |
            pictures in    | as a poster               | View image as a poster                 | photo
            zone           | on the clock              | All times in ZZT on the clock          | reading-aid
            comments       | words from the quay       | Hide words from the quay               | comments
            follow somebody | keep up with             | Keep up with @idaholm                  | share
            right now      | at this hour              | 12 people reading at this hour         | counter
            """)
    void an_entry_more(String section, String entry, String line, @Nullable String rule) {
        var words = FurnitureWords.with(Map.of("mul", "[" + section + "]\n" + entry));
        assertThat(new Furniture(words).rule(line)).isEqualTo(rule);
        assertThat(Furniture.SHIPPED.rule(line)).isNull();
    }

    @Test
    void a_heading_and_a_line_over_titles() {
        var list = "[heading lines]\ndon't let it burn, lämpchen …9\n[enjoy]\nadore\n[title lines]\nin the lamp"
                + "\n[you may]\nmany people\n[mostly]\nmightily";
        var furniture = new Furniture(FurnitureWords.with(Map.of("mul", list)));
        assertThat(furniture.isHeading("Don’t let it burn!")).isTrue();
        assertThat(furniture.isHeading("LÄMPCHEN heute")).isTrue();
        assertThat(furniture.isHeading("Lämpchen")).isFalse();
        assertThat(furniture.isHeading("You may also adore")).isTrue();
        assertThat(furniture.isHeading("Many people like")).isTrue();
        assertThat(furniture.isHeading("Mightily gelesen")).isTrue();
        assertThat(furniture.announces("In the Lamp:")).isTrue();
        assertThat(Furniture.SHIPPED.isHeading("Don’t let it burn!")).isFalse();
        assertThat(Furniture.SHIPPED.announces("In the Lamp:")).isFalse();
        assertThat(Furniture.SHIPPED.isHeading("Many people like")).isFalse();
        assertThat(Furniture.SHIPPED.isHeading("Mightily gelesen")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            commented              | lämpchen post   | 12 Lampchen-Post
            answers                | lämpchen        | 3 Lämpchen so far
            behind answers         | by candlelight  | 3 replies by candlelight
            comments on            | over            | 3 replies over The goose in court
            discussed              | round table     | Round table 14
            show comments          | let's hear the  | Let’s hear the comments
            comments heading lines | your turn …20   | Your turn to speak
            """)
    void a_heading_over_what_readers_wrote(String section, String entry, String heading) {
        var words = FurnitureWords.with(Map.of("mul", "[" + section + "]\n" + entry));
        assertThat(new Furniture(words).isCommentsHeading(heading)).isTrue();
        assertThat(Furniture.SHIPPED.isCommentsHeading(heading)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            credited       | etching | The mill of Tarn before the fire (etching: Ansel Wray)
            credited short | etch.   | The mill of Tarn before the fire, etch. Ansel Wray
            credited to    | cut for | The mill of Tarn before the fire (photo cut for Ansel Wray)
            caption        | below   | Below: the mill of Tarn
            """)
    void the_credit_of_a_caption(String section, String entry, String line) {
        var words = FurnitureWords.with(Map.of("mul", "[" + section + "]\n" + entry));
        assertThat(new Furniture(words).isCaption(line)).isTrue();
        assertThat(Furniture.SHIPPED.isCaption(line)).isFalse();
    }

    @Test
    void a_word_of_controls_makes_a_control_of_a_line() {
        var words = FurnitureWords.with(Map.of("en", "[controls]\ntides\n[beside controls]\nthe"));
        assertThat(new Furniture(words).isControl("The tides")).isTrue();
        assertThat(Furniture.SHIPPED.isControl("The tides")).isFalse();
    }

    @Test
    void a_section_that_is_not_named_holds_as_it_is_shipped() {
        var furniture = new Furniture(FurnitureWords.with(Map.of("en", "[pointing]\nturn to")));
        assertThat(furniture.rule("Turn to: Why the ferries are late")).isEqualTo("read-more");
        assertThat(furniture.rule("Also read: Why the ferries are late")).isNull();
        assertThat(furniture.rule("Back to top")).isEqualTo("reading-aid");
        assertThat(furniture.isControl("Skip navigation")).isTrue();
        assertThat(new Furniture(FurnitureWords.with(Map.of("en", "# nothing")))
                        .rule("Also read: Why ferries are late"))
                .isEqualTo("read-more");
    }

    @Test
    void a_section_without_words_finds_nothing_and_leaves_the_other_languages() {
        var furniture = new Furniture(FurnitureWords.with(Map.of("en", "[read]\n[pointing]\n")));
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
            heading lines   | →…60                   | An entry has a letter or a digit: →…60
            heading lines   | ***                    | An entry has a letter or a digit: ***
            share lines     | ***                    | An entry has a letter or a digit: ***
            enjoy           | !                      | An entry has a letter or a digit: !
            heading lines   | …40 ab …40             | Between two … stand three letters at least: …40 ab …40
            heading lines   | …40 abc …40            |
            controls        | log in                 | Entries of [controls] are single words: log in
            beside controls | see all                | Entries of [beside controls] are single words: see all
            beside controls | &                      |
            controls        | e-mail                 |
            """)
    void faults(String section, String entry, @Nullable String fault) {
        assertThat(new FurnitureFaults().of(section, entry)).isEqualTo(fault);
    }

    @Test
    void a_list_goes_on_in_two_hundred_entries_at_most() {
        var faults = new FurnitureFaults();
        for (int i = 0; i < 200; i++) {
            assertThat(faults.of("share lines", "tides …")).isNull();
        }
        assertThat(faults.of("share lines", "tides…9"))
                .isEqualTo("At most 200 entries of a list go on with …: tides…9");
        assertThat(faults.of("share lines", "tides")).isNull();
    }

    @Test
    void those_that_go_on_twice_are_fewer() {
        var faults = new FurnitureFaults();
        assertThat(faults.of("share lines", "…100tides…100")).isNull();
        assertThat(faults.of("share lines", "…100tides…100")).startsWith("The … of a list stand for 12,000 characters");
    }

    @Test
    void the_lists_that_are_shipped_have_no_fault() {
        for (var language : FurnitureWords.languages()) {
            var faults = new FurnitureFaults();
            var list = WordSections.of(FurnitureWords.text(language));
            list.names().forEach(section -> list.entries(section)
                    .forEach(entry -> assertThat(faults.of(section, entry)).isNull()));
        }
    }

    @Test
    void entries_compared_with_folded_words_are_folded() {
        var furniture = new Furniture(FurnitureWords.with(Map.of("mul", "[enjoy]\nprobably-like\n[sent]\nlämpchen")));
        assertThat(furniture.isHeading("You may also probably-like")).isTrue();
        assertThat(furniture.isHeading("Get our Lämpchen")).isTrue();
        assertThat(Furniture.SHIPPED.isHeading("Don’t miss our newsletter")).isTrue();
        assertThat(Furniture.SHIPPED.isHeading("Dont miss our newsletter")).isTrue();
    }

    /** What makes the matcher try most ways: rests on both sides of what nearly stands everywhere. */
    @Test
    void the_worst_list_that_is_accepted_reads_a_long_page_in_seconds() {
        var faults = new FurnitureFaults();
        var entries = new ArrayList<String>();
        for (int i = 0; faults.of("share lines", worst(i)) == null; i++) {
            entries.add(worst(i));
        }
        assertThat(entries).hasSizeGreaterThan(5);
        var furniture = new Furniture(FurnitureWords.with(Map.of(
                "en",
                "[share lines]\n" + String.join("\n", entries)
                        + "\n[share]\na\n[beside share]\na, a a, a a a\n[networks]\na, a a")));
        long before = System.nanoTime();
        for (int i = 0; i < 10_000; i++) {
            assertThat(furniture.rule("a".repeat(240))).isNull();
        }
        furniture.rule("a ".repeat(23) + "!");
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(SECONDS));
    }

    private static String worst(int i) {
        return "…40" + "a".repeat(3 + i) + "…40b";
    }
}
