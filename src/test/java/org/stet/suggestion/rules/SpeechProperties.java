package org.stet.suggestion.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

import org.stet.suggestion.language.AnalysedText;
import org.stet.suggestion.language.CueWords;
import org.stet.suggestion.language.NameWords;
import org.stet.suggestion.language.NamingWords;
import org.stet.text.Blocks;
import org.stet.text.Segmentation;
import org.stet.text.StoredText;
import org.stet.text.Texts;

/** Whatever stands in a text, the rules answer, inside the text, and always the same. */
@Domain(Texts.class)
@Domain(DomainContext.Global.class)
class SpeechProperties {

    private static final CueWords ENGLISH = CueWords.english();
    private static final NameWords NAMES = NameWords.english();
    private static final NamingWords NAMING = NamingWords.english();

    @Property
    void any_text_is_answered_within_its_blocks_and_twice_alike(@ForAll StoredText text) {
        var blocks = Blocks.propose(text);
        var segments = Segmentation.of(text, blocks, Locale.ENGLISH);
        var proposals = Speech.in(AnalysedText.of(text, blocks, segments), ENGLISH, NAMES, NAMING)
                .proposals();

        assertThat(Speech.in(AnalysedText.of(text, blocks, segments), ENGLISH, NAMES, NAMING)
                        .proposals())
                .usingRecursiveComparison()
                .ignoringFields("speaker")
                .isEqualTo(proposals);
        for (var proposal : proposals) {
            assertThat(proposal.passage().spans()).allMatch(span -> blocks.stream()
                    .anyMatch(block -> block.span().contains(span)));
            assertThat(proposal.triggers()).allMatch(span -> span.end() <= text.length());
            assertThat(proposal.confidence()).isBetween(0.0, 1.0);
        }
    }

    /** Words of speech between any signs: the rules must not rely on what a sentence looks like. */
    @Property
    void speech_among_any_signs(@ForAll StoredText before, @ForAll StoredText after) {
        var text = StoredText.of(
                (before.string() + " said Okoye, who said that " + after.string() + " according to").strip());
        var blocks = Blocks.propose(text);
        assertThat(Speech.in(
                                AnalysedText.of(text, blocks, Segmentation.of(text, blocks, Locale.ENGLISH)),
                                ENGLISH,
                                NAMES,
                                NAMING)
                        .proposals())
                .allMatch(proposal -> proposal.passage().hull().end() <= text.length());
    }

    @Property
    void other_languages_too(@ForAll StoredText text, @ForAll @From("languages") Locale language) {
        var blocks = Blocks.propose(text);
        var segments = Segmentation.of(text, blocks, language);
        var rules = PassageRules.of(language).orElseThrow();
        var proposals = rules.in(AnalysedText.of(text, blocks, segments));

        assertThat(proposals).hasSize((int) segments.quotations().stream()
                .filter(quotation -> quotation.depth() == 0)
                .count());
        assertThat(rules.in(AnalysedText.of(text, blocks, segments))).isEqualTo(proposals);
    }

    @Provide
    Arbitrary<Locale> languages() {
        return Arbitraries.of("de", "fr", "es", "it").map(Locale::forLanguageTag);
    }
}
