package org.stet.suggestion.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

import org.stet.suggestion.language.AnalysedText;
import org.stet.text.Blocks;
import org.stet.text.StoredText;
import org.stet.text.Texts;

/** Whatever stands in a text, the rules for vague sources, evidence and appeals answer, inside it, and always the same. */
@Domain(Texts.class)
@Domain(DomainContext.Global.class)
class ClaimProperties {

    private static final VagueSources VAGUE = VagueSources.english();
    private static final EvidenceClaims EVIDENCE = EvidenceClaims.english();
    private static final Appeals APPEALS = Appeals.english();

    @Property
    void any_text_is_answered_within_its_blocks_and_twice_alike(@ForAll StoredText text) {
        isAnswered(text);
    }

    /** Words that fire, in any order and with any signs among them: the rules must not rely on what a sentence looks like. */
    @Property
    void words_of_the_lists_among_any_signs(
            @ForAll("firing") String before, @ForAll StoredText between, @ForAll("firing") String after) {
        isAnswered(StoredText.of((before + between.string() + after).strip()));
    }

    @Provide
    Arbitrary<String> firing() {
        return Arbitraries.of(
                        "officials",
                        "an official",
                        "who",
                        "said",
                        "is believed to",
                        "it is said",
                        "blamed on",
                        "by",
                        "according to",
                        "reportedly",
                        "familiar with",
                        "many",
                        "of",
                        "anonymity",
                        "without",
                        "no",
                        "evidence",
                        "not",
                        "any",
                        "proof",
                        "record",
                        "is mixed",
                        "shows",
                        "unproven",
                        "claim",
                        "verified",
                        "nobody",
                        "whether",
                        "that",
                        "which",
                        "and",
                        "but",
                        "please",
                        "support us",
                        "share",
                        "you can",
                        "our",
                        "subscribe",
                        "vote",
                        "if you",
                        ",",
                        "?",
                        "“",
                        "”",
                        "(",
                        "-",
                        ":",
                        ".",
                        "\n\n",
                        "’s",
                        "n’t")
                .list()
                .ofMaxSize(14)
                .map(words -> String.join(" ", words));
    }

    private static void isAnswered(StoredText text) {
        var blocks = Blocks.propose(text);
        var proposals = proposals(Claims.analysed(text, blocks));

        assertThat(proposals(Claims.analysed(text, blocks))).isEqualTo(proposals);
        for (var proposal : proposals) {
            assertThat(proposal.passage().spans()).allMatch(span -> blocks.stream()
                    .anyMatch(block -> block.span().contains(span)));
            assertThat(proposal.triggers()).isNotEmpty().allMatch(span -> span.end() <= text.length());
            assertThat(proposal.confidence()).isBetween(0.0, 1.0);
        }
    }

    private static List<Proposal> proposals(AnalysedText text) {
        return Stream.of(VAGUE.in(text), EVIDENCE.in(text), APPEALS.in(text))
                .flatMap(List::stream)
                .toList();
    }
}
