package org.stet.suggestion.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
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
import org.stet.suggestion.language.CueWords;
import org.stet.suggestion.language.NameWords;
import org.stet.suggestion.language.NamingWords;
import org.stet.suggestion.language.NumberWords;
import org.stet.suggestion.language.StrengthWords;
import org.stet.text.Blocks;
import org.stet.text.Passage;
import org.stet.text.Segmentation;
import org.stet.text.StoredText;

/** Rule S15 on made articles whose retelling drifts, or does not: the pair is among the first five, or there is none. */
class RestatedPairsTest {

    private static final Path ARTICLES = Path.of("src", "test", "resources", "suggestion", "restated-pairs.txt");
    private static final int WANTED = 20;
    private static final int FIRST = 5;

    /**
     * An article.
     *
     * @param tried what is
     * @param among pairs that must be among the first five
     * @param never pairs that must not be offered
     * @param none whether no pair may be
     * @param retold whether words retold are proposed, as in most articles without a pair: else there would be none anyway
     */
    record Article(
            String tried,
            List<String> paragraphs,
            List<String> among,
            List<String> never,
            boolean none,
            boolean retold) {

        @Override
        public String toString() {
            return tried;
        }
    }

    static Stream<Article> articles() throws IOException {
        return Stream.of(Files.readString(ARTICLES, UTF_8).split("\n\n"))
                .map(RestatedPairsTest::article)
                .filter(article -> !article.paragraphs().isEmpty());
    }

    private static Article article(String written) {
        String tried = "";
        boolean none = false;
        boolean retold = true;
        var paragraphs = new ArrayList<String>();
        var among = new ArrayList<String>();
        var never = new ArrayList<String>();
        for (var line : written.strip().lines().toList()) {
            switch (line.charAt(0)) {
                case '?' -> tried = line.substring(2);
                case 'B' -> paragraphs.add(line.substring(2));
                case '=' -> among.add(line.substring(2));
                case '!' -> never.add(line.substring(2));
                case '0' -> {
                    none = true;
                    retold = line.equals("0");
                }
                default -> assertThat(line).startsWith("#");
            }
        }
        return new Article(tried, paragraphs, among, never, none, retold);
    }

    @Test
    void there_are_enough_of_both() throws IOException {
        assertThat(articles()).hasSizeGreaterThanOrEqualTo(WANTED);
        assertThat(articles().filter(Article::none)).hasSizeGreaterThan(5);
        assertThat(articles().filter(article -> !article.none())).hasSizeGreaterThan(5);
    }

    @ParameterizedTest
    @MethodSource("articles")
    void a_pair_that_drifts_is_among_the_first_five(Article article) {
        var text = analysed(article);
        var proposals = Speech.in(text, CueWords.english(), NameWords.english(), NamingWords.english())
                .proposals();
        var cast = Cast.of(text, proposals, NameWords.english());
        var pairs = RestatedPairs.of(text, proposals, cast, StrengthWords.english(), NumberWords.english()).stream()
                .map(pair -> words(text, pair.retold()) + " || " + words(text, pair.quoted()))
                .toList();
        assertThat(pairs.stream().limit(FIRST)).containsAll(article.among());
        assertThat(pairs).doesNotContainAnyElementsOf(article.never().isEmpty() ? List.of("") : article.never());
        if (article.none()) {
            assertThat(pairs).isEmpty();
            assertThat(proposals).extracting(Proposal::kind).contains(Kind.DIRECT_QUOTE);
            assertThat(proposals.stream().anyMatch(one -> one.kind() == Kind.RETOLD_WORDS))
                    .isEqualTo(article.retold());
        }
    }

    private static String words(AnalysedText text, Passage passage) {
        return passage.spans().stream().map(text::words).collect(joining(" / "));
    }

    private static AnalysedText analysed(Article article) {
        var text = StoredText.of(String.join("\n\n", article.paragraphs()));
        var blocks = Blocks.propose(text);
        return AnalysedText.of(text, blocks, Segmentation.of(text, blocks, Locale.ENGLISH));
    }
}
