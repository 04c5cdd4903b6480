package org.stet.suggestion.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.stet.suggestion.language.AnalysedText;
import org.stet.suggestion.language.NumberWords;
import org.stet.text.Block;
import org.stet.text.BlockKind;
import org.stet.text.Blocks;
import org.stet.text.Segmentation;
import org.stet.text.StoredText;

/** Rule S11 on made pairs of headline and body: found or not found, exactly as a person says. */
class HeadlinePairsTest {

    private static final Path PAIRS = Path.of("src", "test", "resources", "suggestion", "headline-pairs.txt");
    private static final int WANTED = 30;

    /**
     * A pair.
     *
     * @param tried what is
     * @param findings as the file writes them
     */
    record Pair(String tried, String headline, List<String> body, List<String> findings) {

        @Override
        public String toString() {
            return tried;
        }
    }

    static Stream<Pair> pairs() throws IOException {
        return Stream.of(Files.readString(PAIRS, UTF_8).split("\n\n"))
                .map(HeadlinePairsTest::pair)
                .filter(pair -> !pair.headline().isEmpty());
    }

    private static Pair pair(String written) {
        String tried = "";
        String headline = "";
        var body = new ArrayList<String>();
        var findings = new ArrayList<String>();
        for (var line : written.strip().lines().toList()) {
            switch (line.charAt(0)) {
                case '?' -> tried = line.substring(2);
                case 'H' -> headline = line.substring(2);
                case 'B' -> body.add(line.substring(2));
                case '+', '-' -> findings.add(line);
                default -> assertThat(line).startsWith("#");
            }
        }
        return new Pair(tried, headline, body, findings);
    }

    @Test
    void there_are_enough_of_both() throws IOException {
        var findings = pairs().flatMap(pair -> pair.findings().stream()).toList();
        assertThat(pairs()).hasSizeGreaterThanOrEqualTo(WANTED);
        assertThat(findings).filteredOn(one -> one.startsWith("+")).hasSizeGreaterThan(WANTED / 2);
        assertThat(findings).filteredOn(one -> one.startsWith("-")).hasSizeGreaterThan(WANTED / 2);
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void found_and_not_found_as_a_person_says(Pair pair) {
        var text = analysed(pair);
        var found = HeadlineCheck.of(text, NumberWords.english()).stream()
                .map(one -> written(text, one))
                .toList();
        assertThat(found).isEqualTo(pair.findings());
    }

    private static String written(AnalysedText text, HeadlineCheck.Finding finding) {
        var body = finding.body();
        return body == null
                ? "- " + text.words(finding.part())
                : "+ %s :: %s".formatted(text.words(finding.part()), text.words(body));
    }

    private static AnalysedText analysed(Pair pair) {
        var text = StoredText.of(pair.headline() + "\n\n" + String.join("\n\n", pair.body()));
        var blocks = new ArrayList<>(Blocks.propose(text));
        blocks.set(0, new Block(blocks.get(0).span(), BlockKind.HEADLINE));
        return AnalysedText.of(text, blocks, Segmentation.of(text, blocks, Locale.ENGLISH));
    }
}
