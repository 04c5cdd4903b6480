package org.stet.suggestion.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;

import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.stet.suggestion.language.AnalysedText;
import org.stet.text.Blocks;
import org.stet.text.Segmentation;
import org.stet.text.StoredText;

/** Texts of 400,000 characters that make a rule look back and forth: they end in time because time grows with length. */
class LargeArticlesTest {

    private static final int LENGTH = 400_000;

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
}
