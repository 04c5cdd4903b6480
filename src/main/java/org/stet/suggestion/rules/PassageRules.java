package org.stet.suggestion.rules;

import java.util.List;
import java.util.stream.Stream;

import org.stet.suggestion.language.AnalysedText;
import org.stet.suggestion.language.CueWords;
import org.stet.suggestion.language.NameWords;
import org.stet.suggestion.language.StrengthWords;
import org.stet.suggestion.language.WordList;

/** All rules that propose a passage, with the words of one language, and what is asked about their proposals. */
public final class PassageRules {

    private final CueWords words;
    private final NameWords names;
    private final StrengthWords strength;
    private final VagueSources vague;
    private final EvidenceClaims evidence;
    private final Appeals appeals;

    private PassageRules(
            CueWords words,
            NameWords names,
            StrengthWords strength,
            VagueSources vague,
            EvidenceClaims evidence,
            Appeals appeals) {
        this.words = words;
        this.names = names;
        this.strength = strength;
        this.vague = vague;
        this.evidence = evidence;
        this.appeals = appeals;
    }

    /** With the words that Stet ships. */
    public static PassageRules english() {
        var words = CueWords.english();
        return new PassageRules(
                words,
                NameWords.english(),
                StrengthWords.english(),
                new VagueSources(WordList.shipped("vague-en.txt"), words),
                new EvidenceClaims(WordList.shipped("evidence-en.txt"), words),
                new Appeals(WordList.shipped("appeals-en.txt"), words));
    }

    /** What they propose of a text, in text order; of two that begin together, the longer first. */
    public List<Proposal> in(AnalysedText text) {
        return Stream.of(Speech.in(text, words, names).proposals(), vague.in(text), evidence.in(text), appeals.in(text))
                .flatMap(List::stream)
                .sorted((a, b) -> a.passage().hull().compareTo(b.passage().hull()))
                .toList();
    }

    /** @param proposals that they made of this text */
    public Cast cast(AnalysedText text, List<Proposal> proposals) {
        return Cast.of(text, proposals, names);
    }

    /**
     * Words retold and words quoted to hold side by side.
     *
     * @param cast of this text
     */
    public List<RestatedPairs.Pair> pairs(AnalysedText text, List<Proposal> proposals, Cast cast) {
        return RestatedPairs.of(text, proposals, cast, strength);
    }
}
