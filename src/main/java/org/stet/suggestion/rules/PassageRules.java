package org.stet.suggestion.rules;

import java.util.List;
import java.util.stream.Stream;

import org.stet.suggestion.language.AnalysedText;
import org.stet.suggestion.language.CueWords;
import org.stet.suggestion.language.WordList;

/** All rules that propose a passage, with the words of one language. */
public final class PassageRules {

    private final CueWords words;
    private final VagueSources vague;
    private final EvidenceClaims evidence;
    private final Appeals appeals;

    private PassageRules(CueWords words, VagueSources vague, EvidenceClaims evidence, Appeals appeals) {
        this.words = words;
        this.vague = vague;
        this.evidence = evidence;
        this.appeals = appeals;
    }

    /** With the words that Stet ships. */
    public static PassageRules english() {
        var words = CueWords.english();
        return new PassageRules(
                words,
                new VagueSources(WordList.shipped("vague-en.txt"), words),
                new EvidenceClaims(WordList.shipped("evidence-en.txt"), words),
                new Appeals(WordList.shipped("appeals-en.txt"), words));
    }

    /** What they propose of a text, in text order; of two that begin together, the longer first. */
    public List<Proposal> in(AnalysedText text) {
        return Stream.of(Speech.in(text, words).proposals(), vague.in(text), evidence.in(text), appeals.in(text))
                .flatMap(List::stream)
                .sorted((a, b) -> a.passage().hull().compareTo(b.passage().hull()))
                .toList();
    }
}
