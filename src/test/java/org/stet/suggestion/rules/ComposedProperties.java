package org.stet.suggestion.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;

import org.stet.suggestion.language.AnalysedText;
import org.stet.text.Block;
import org.stet.text.BlockKind;
import org.stet.text.Blocks;
import org.stet.text.Normalisation;
import org.stet.text.Segmentation;
import org.stet.text.Span;
import org.stet.text.StoredText;
import org.stet.text.Texts;

/**
 * All that a desk asks of an English text together: the rules composed, the cast (S4), the headline's check (S11) and pairs
 * of retold and quoted words (S15). Whatever stands there, they answer, inside the text, and always the same.
 */
@Domain(Texts.class)
@Domain(DomainContext.Global.class)
class ComposedProperties {

    private static final PassageRules ENGLISH = PassageRules.english();

    /** Everything that is answered; of the cast its members. */
    private record Answer(
            List<Proposal> proposals,
            List<CastMember> members,
            List<HeadlineCheck.Finding> headline,
            List<RestatedPairs.Pair> pairs) {

        static Answer to(StoredText text, List<Block> blocks) {
            var analysed = AnalysedText.of(text, blocks, Segmentation.of(text, blocks, Locale.ENGLISH));
            var proposals = ENGLISH.in(analysed);
            var cast = ENGLISH.cast(analysed, proposals);
            proposals.forEach(one -> cast.memberOf(one.speaker())
                    .ifPresent(member -> assertThat(cast.members()).contains(member)));
            return new Answer(
                    proposals, cast.members(), ENGLISH.headline(analysed), ENGLISH.pairs(analysed, proposals, cast));
        }
    }

    @Property(tries = 300)
    void any_text_is_answered(@ForAll StoredText text) {
        isAnswered(text, Blocks.propose(text));
    }

    /** A headline that quotes and counts, over a body that says some of it again. */
    @Property(tries = 300)
    void what_fires_is_answered_in_any_order(
            @ForAll("firing") String headline, @ForAll("firing") String body, @ForAll StoredText among) {
        var text = Normalisation.of("Bridge " + headline.replace("\n", " ") + "\n\n" + body + among.string() + body)
                .text();
        var blocks = headed(text);
        var answer = isAnswered(text, blocks);

        Statistics.label("proposals").collect(!answer.proposals().isEmpty()).coverage(of -> of.check(true)
                .percentage(share -> share > 60));
        Statistics.label("cast").collect(!answer.members().isEmpty()).coverage(of -> of.check(true)
                .percentage(share -> share > 15));
        Statistics.label("headline").collect(!answer.headline().isEmpty()).coverage(of -> of.check(true)
                .percentage(share -> share > 40));
    }

    /** Words of one person retold and quoted near each other, with anything between: else hardly any pair would be found. */
    @Property(tries = 300)
    void pairs_are_found_among_any_signs(
            @ForAll("firing") String before, @ForAll StoredText between, @ForAll("firing") String after) {
        var text = Normalisation.of("Bridge “may” close\n\n" + before
                        + "\n\nMara Okoye said that the old bridge would probably close in May.\n\n" + between.string()
                        + "\n\n“The old bridge will close in May,” Mara Okoye said.\n\n" + after)
                .text();
        var answer = isAnswered(text, headed(text));

        Statistics.label("pairs").collect(!answer.pairs().isEmpty()).coverage(of -> of.check(true)
                .percentage(share -> share > 60));
    }

    /** An editor may call any block what it is not. */
    @Property(tries = 300)
    void blocks_of_any_kind(@ForAll("firing") String words, @ForAll StoredText among, @ForAll BlockKind kind) {
        var text = Normalisation.of(words + "\n\n" + among.string() + "\n\n" + words)
                .text();
        isAnswered(
                text,
                Blocks.propose(text).stream()
                        .map(block -> new Block(block.span(), kind))
                        .toList());
    }

    @Provide
    Arbitrary<String> firing() {
        return Arbitraries.of(
                        "said",
                        "Mara Okoye",
                        "Okoye",
                        "Dr. José\u0301 Müller",
                        "the mayor",
                        "the harbour master",
                        "She",
                        "he",
                        "Police",
                        "officials",
                        "according to",
                        "told reporters",
                        "said that",
                        "claimed",
                        "denied",
                        "added",
                        "warned",
                        "will",
                        "may",
                        "probably",
                        "not",
                        "the bridge would close",
                        "bridge",
                        "study",
                        "no evidence",
                        "reportedly",
                        "please donate",
                        "three",
                        "12",
                        "3.5",
                        "1,000,000,000,000",
                        "٣",
                        "twelve",
                        "hundred",
                        "and",
                        "thousand",
                        "million",
                        "twenty-five",
                        "five-six",
                        "twenty-first",
                        "two-thirds",
                        "forty-percent",
                        "5\u2011million",
                        "40%",
                        "per cent",
                        "$5",
                        "€",
                        "3.5m",
                        "“",
                        "”",
                        "“We will close it,”",
                        "\"",
                        "‘",
                        "’",
                        "«",
                        "»",
                        "[",
                        "]",
                        "…",
                        ",",
                        ",”",
                        ".",
                        ".”",
                        "?",
                        ":",
                        "—",
                        "(",
                        ")",
                        "’s",
                        "n’t",
                        "\n",
                        "\n\n",
                        "😀",
                        "👩‍👩‍👧",
                        "𝔸nna 𝔹",
                        "x\u0323\u0302",
                        "\u0301",
                        "\u200B",
                        "\u202E",
                        "قال محمد",
                        "אמר דוד",
                        "İ",
                        "ß")
                .list()
                .ofMaxSize(28)
                .map(words -> String.join(" ", words));
    }

    private static Answer isAnswered(StoredText text, List<Block> blocks) {
        var answer = Answer.to(text, blocks);

        assertThat(Answer.to(text, blocks))
                .usingRecursiveComparison()
                .ignoringFields("proposals.speaker")
                .isEqualTo(answer);
        for (var proposal : answer.proposals()) {
            assertThat(proposal.passage().spans()).allMatch(span -> isIn(span, blocks));
            assertThat(proposal.triggers()).allMatch(span -> span.end() <= text.length());
            assertThat(proposal.confidence()).isBetween(0.0, 1.0);
        }
        for (var member : answer.members()) {
            assertThat(member.name()).isNotBlank();
            assertThat(member.mentions()).isNotEmpty().allMatch(span -> isIn(span, blocks));
        }
        for (var finding : answer.headline()) {
            assertThat(isIn(finding.part(), blocks)).isTrue();
            var body = finding.body();
            assertThat(body == null || body.end() <= text.length()).isTrue();
        }
        for (var pair : answer.pairs()) {
            assertThat(pair.retold().overlaps(pair.quoted())).isFalse();
            assertThat(pair.shared()).hasSizeGreaterThanOrEqualTo(2);
        }
        return answer;
    }

    /** The first line is the headline, as the door has it where it can tell. */
    private static List<Block> headed(StoredText text) {
        var blocks = new ArrayList<>(Blocks.propose(text));
        blocks.set(0, new Block(blocks.get(0).span(), BlockKind.HEADLINE));
        return blocks;
    }

    private static boolean isIn(Span span, List<Block> blocks) {
        return blocks.stream().anyMatch(block -> block.span().contains(span));
    }
}
