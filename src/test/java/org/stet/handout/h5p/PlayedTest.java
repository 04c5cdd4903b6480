package org.stet.handout.h5p;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the library makes of text that somebody typed; each row was tried with its own functions. */
class PlayedTest {

    @ParameterizedTest
    @CsvSource(delimiterString = " -> ", quoteCharacter = '`', textBlock = """
            *two words* -> *two words*
            ‘*word*’ -> ‘*word*’
            *word*’s -> *word*’s
            word—*next* -> word—*next*
            —*word*— -> —*word*—
            **bold** -> **bold**
            **a** -> +a
            *word*, -> +word
            *word*s -> +word
            *word*— -> +word
            *a*<br>*b* -> +a +b
            <strong>*a*</strong> <em>b</em> -> +a b
            ** -> **
            *** -> ***
            **** -> ****
            see *one␠two* here -> see +one␠two here
            *don't* *x*y* -> +don't +xy
            """)
    void words_in_asterisks_are_right_where_the_library_takes_them_so(String field, String played) {
        var words = Played.in("<p>" + field.replace("␠", "\u00A0") + "</p>").stream()
                .map(word -> (word.right() ? "+" : "") + word.shown())
                .collect(Collectors.joining(" "));

        assertThat(words.replace("\u00A0", "␠")).isEqualTo(played);
    }
}
