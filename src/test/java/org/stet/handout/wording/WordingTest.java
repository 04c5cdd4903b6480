package org.stet.handout.wording;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

class WordingTest {

    @Test
    void words_stand_in_the_quote_marks_of_the_language_once() {
        assertThat(Wording.of(Locale.ENGLISH).quoted("no")).isEqualTo("“no”");
        assertThat(Wording.of(Locale.GERMAN).quoted("nein")).isEqualTo("„nein“");
        assertThat(Wording.of(Locale.FRENCH).quoted("non")).isEqualTo("«\u00A0non\u00A0»");
        assertThat(Wording.of(Locale.FRENCH).quoted("“no”")).isEqualTo("“no”");
        assertThat(Wording.of(Locale.ENGLISH).quoted("\"no,\"")).isEqualTo("\"no,\"");
        assertThat(Wording.of(Locale.ENGLISH).quoted("„nein“")).isEqualTo("„nein“");
        assertThat(Wording.of(Locale.ENGLISH).quoted("“no,” he said")).isEqualTo("““no,” he said”");
    }

    /** A key that is missing would be said in English. */
    @Test
    void what_an_exercise_on_a_screen_says_is_there_in_each_language() throws IOException {
        var english = keys("");
        assertThat(english).hasSizeGreaterThan(50);
        for (String language : List.of("_de", "_fr", "_es", "_ar")) {
            assertThat(keys(language)).as(language).isEqualTo(english);
        }
    }

    private static Set<String> keys(String language) throws IOException {
        var bundle = new Properties();
        try (var in = WordingTest.class.getResourceAsStream("/handout/wording/sheets" + language + ".properties")) {
            bundle.load(new InputStreamReader(in, UTF_8));
        }
        var keys = new TreeSet<>(bundle.stringPropertyNames());
        keys.removeIf(key -> !key.startsWith("h5p.") && !key.startsWith("moodle."));
        return keys;
    }
}
