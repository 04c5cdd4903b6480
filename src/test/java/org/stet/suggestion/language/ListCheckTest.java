package org.stet.suggestion.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What an editor is told about a list that the rules could make nothing of. */
class ListCheckTest {

    static Stream<String> shipped() {
        return WordLists.languages().stream().flatMap(language -> WordLists.shipped(language).texts().keySet().stream()
                .map(name -> language + " " + name));
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void every_list_that_comes_along_is_without_fault(String list) {
        var parts = list.split(" ");
        assertThat(ListCheck.of(parts[0], parts[1], WordLists.shipped(parts[0]).text(parts[1])))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            say; [neutral]                | 1: It stands before the first section.
            [neutral]; Say                | 2: Not a verb in small letters with signs of the list: Say
            [neutral]; say(on             | 2: Not a verb in small letters with signs of the list: say(on
            [neutral]; say~               | 2: Not a verb in small letters with signs of the list: say~
            [neutral]; y                  | 2: Not a verb in small letters with signs of the list: y
            [loud]; say                   | 1: The list has no such section: loud
            [neutral; say                 | 1: The name of a section ends with ].
            [nouns neutral]; claim+       | 2: Not a word in small letters: claim+
            [nouns loud]; claim           | 1: The list has no such section: nouns loud
            [neutral]; say; [coloured]; say+ | 4: The verb stands in the list already: say+
            # say; [neutral]; tell@+:told |
            [things hail]; taxi           |
            """)
    void cues(String list, String faults) {
        assertThat(told("en", "cues", list)).isEqualTo(faults == null ? "" : faults);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            [clause]; ich, Du, er; [naming] | 2: Entries of [clause] are written in small letters: Du
            [clause]; ich,, er; [naming]    | 2: A comma parts no entry.
            [clause]; geht’s; [naming]      | 2: The apostrophe of an entry is straight: geht’s
            [clause]; ich                   |
            [clause]; a b c d e f g; [naming] | 2: An entry has at most six words: a b c d e f g
            [clause]; [naming]; [verbs]; x  | 3: The list has no such section: verbs
            [clause]; [naming]              |
            """)
    void other_lists(String list, String faults) {
        assertThat(told("de", "clauses", list)).isEqualTo(faults == null ? "" : faults);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            five 5, six            | 8: Not a word with its digits, such as "five 5": six
            5 five                 | 8: Not a word with its digits, such as "five 5": 5 five
            five 5; [scales]; gross | 10: Not a word with its digits, such as "five 5": gross
            five 5; [ordinals]; fifth 5 | 10: Not a word with its digits and their ending, such as "second 2nd": fifth 5
            five 5; [ordinals]; fifth 5th; [not alone]; one |
            five 5, five 6         | 8: The word has other digits in the list already, 5: five 6
            five 5, five 5         |
            twenty-five 25         | 8: A word with a hyphen is worked out from its parts: twenty-five 25
            five 5; [not alone]; no one | 10: Entries of [not alone] are single words: no one
            """)
    void numbers(String list, String faults) {
        var sections = "[scales];[short scales];[ordinals];[percent];[not alone];[no number];[numbers];";
        assertThat(told("en", "numbers", sections + list)).isEqualTo(faults == null ? "" : faults);
    }

    @Test
    void what_would_keep_the_rules_busy_is_refused() {
        assertThat(told("de", "clauses", "[clause];[naming];" + "a,".repeat(50_000)))
                .startsWith("1: A list has at most");
        assertThat(told("de", "clauses", "[clause];[naming];" + "a,".repeat(600)))
                .startsWith("3: A line has at most");
        assertThat(told("de", "clauses", "[clause];[naming]" + ";a,b".repeat(1600)))
                .startsWith("1602: A list has at most");
    }

    private static String told(String language, String name, String lines) {
        return ListCheck.of(language, name, lines.replaceAll("; ?", "\n")).stream()
                .map(fault -> fault.line() + ": " + fault.reason())
                .collect(Collectors.joining(" | "));
    }
}
