package org.stet.suggestion.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.stet.suggestion.language.AnalysedText;
import org.stet.text.Block;
import org.stet.text.BlockKind;
import org.stet.text.Blocks;
import org.stet.text.Segmentation;
import org.stet.text.Span;
import org.stet.text.StoredText;

/** Texts of 400,000 characters that make a rule look back and forth: they end in time because time grows with length. */
class LargeArticlesTest {

    private static final int LENGTH = 200_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Okoye said ",
                "Okoye, said, ",
                "“ said ",
                "the claim that the plan is that he said that ",
                "“He said so,” Okoye said. ",
                "Mara Okoye said the new harbour will open. “The harbour might open,” she said.\n\n",
                "No evidence that officials reportedly said is believed to be, ",
                "Please give us ",
                "Okoye was angry. “He said so.\n\n“It is late,” said Mara Voss.\n\n",
                "“He said so.\n\nOkoye said so too.\n\nIt is late,” said Mara Voss.\n\n"
            })
    @Timeout(120)
    void the_rules_end_on_long_articles(String part) {
        var text = StoredText.of(part.repeat(LENGTH / part.length()).strip());
        var blocks = Blocks.propose(text);
        var analysed = AnalysedText.of(text, blocks, Segmentation.of(text, blocks, Locale.ENGLISH));
        var rules = PassageRules.english();
        var proposals = rules.in(analysed);
        var pairs = rules.pairs(analysed, proposals, rules.cast(analysed, proposals));
        assertThat(pairs).hasSizeLessThanOrEqualTo(50);
    }

    /** Half of the text is the headline, and what it asks for stands in the body as often, or only once, or never. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            5            | 5
            5            | 6
            $5 £5 5%     | €5
            five         | five hundred and
            5 million    | million
            two hundred and | hundred
            twenty-five- | twenty-five
            five-six     | 5-6
            “5 6”        | 5. 6.
            “5 5         | 5 5
            “well” [     | well
            5 “[ [”      | [ well
            “a … b”      | b a
            Okoye said it will close. “It may close,” Okoye said. 5 | Okoye said it will close. “It may close,” Okoye said.
            """)
    @Timeout(120)
    void the_headline_is_checked_in_time(String head, String body) {
        var text = StoredText.of(of(head) + "\n\n" + of(body) + " 6");
        var blocks = new ArrayList<>(Blocks.propose(text));
        blocks.set(0, new Block(blocks.get(0).span(), BlockKind.HEADLINE));
        var analysed = AnalysedText.of(text, blocks, Segmentation.of(text, blocks, Locale.ENGLISH));
        var rules = PassageRules.english();
        var proposals = rules.in(analysed);
        var pairs = rules.pairs(analysed, proposals, rules.cast(analysed, proposals));
        assertThat(pairs).hasSizeLessThanOrEqualTo(50);
        assertThat(rules.headline(analysed))
                .isNotEmpty()
                .allMatch(
                        finding -> finding.part().end() <= blocks.get(0).span().end());
    }

    /** A headline of the whole length over a body of a word. */
    @Test
    @Timeout(120)
    void a_headline_of_numbers_alone_is_checked_in_time() {
        var headline = "5 ".repeat(LENGTH / 2).strip();
        var text = StoredText.of(headline + "\n\nFive.");
        var blocks = List.of(
                new Block(new Span(0, headline.length()), BlockKind.HEADLINE),
                new Block(new Span(headline.length() + 2, text.length()), BlockKind.PARAGRAPH));
        var analysed = AnalysedText.of(text, blocks, Segmentation.of(text, blocks, Locale.ENGLISH));
        assertThat(PassageRules.english().headline(analysed))
                .hasSize(LENGTH / 2)
                .allMatch(HeadlineCheck.Finding::found);
    }

    private static String of(String part) {
        return (part + " ").repeat(LENGTH / 2 / (part.length() + 1)).strip();
    }
}
