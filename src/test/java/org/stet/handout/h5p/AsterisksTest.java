package org.stet.handout.h5p;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The table of what becomes of asterisks, quote marks and dashes: an article with its passages in {@code ⟦⟧}, the text
 * field, and its words as the library plays them, the right ones with a plus.
 */
class AsterisksTest {

    @ParameterizedTest
    @MethodSource
    void each_case_is_written_and_played_as_the_table_says(List<String> row) {
        var text = new MarkedText(List.of(H5pFile.marked(row.get(0).replace("␠", "\u00A0"))));

        assertThat(text.field()).isEqualTo("<p>" + row.get(1) + "</p>");
        assertThat(played(Played.in(text.field()))).isEqualTo(row.get(2));
        assertThat(Played.in(text.field())).isEqualTo(text.meant());
    }

    static Stream<List<String>> each_case_is_written_and_played_as_the_table_says() throws IOException {
        try (var table = AsterisksTest.class.getResourceAsStream("/handout/h5p/asterisks.tsv")) {
            return new String(table.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t", -1)));
        }
    }

    private static String played(List<Played> words) {
        return words.stream()
                .map(word -> (word.right() ? "+" : "") + word.shown())
                .collect(Collectors.joining(" "));
    }
}
