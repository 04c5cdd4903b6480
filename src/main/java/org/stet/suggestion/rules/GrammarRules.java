package org.stet.suggestion.rules;

import java.util.List;
import java.util.stream.Stream;

import org.stet.suggestion.language.AnalysedText;
import org.stet.suggestion.language.CueWords;
import org.stet.suggestion.language.NameWords;
import org.stet.suggestion.language.NamingWords;
import org.stet.suggestion.language.NumberWords;
import org.stet.suggestion.language.StrengthWords;
import org.stet.suggestion.language.WordLists;

/** For English, whose parts of speech are known: whose words, what is vague, what is claimed, what is asked for. */
final class GrammarRules implements PassageRules {

    private final CueWords words;
    private final NameWords names;
    private final NamingWords naming;
    private final NumberWords numbers;
    private final StrengthWords strength;
    private final VagueSources vague;
    private final EvidenceClaims evidence;
    private final Appeals appeals;

    GrammarRules(WordLists lists) {
        this.words = CueWords.of(lists.text("cues"));
        this.names = new NameWords(lists.list("names"));
        this.naming = new NamingWords(lists.list("quotations"));
        this.numbers = NumberWords.of(lists.sections("numbers"));
        this.strength = new StrengthWords(lists.list("strength"));
        this.vague = new VagueSources(lists.list("vague"), words);
        this.evidence = new EvidenceClaims(lists.list("evidence"), words);
        this.appeals = new Appeals(lists.list("appeals"), words);
    }

    @Override
    public List<Proposal> in(AnalysedText marked) {
        // What a forgotten closer hid from the other rules is narration again.
        var text = SpeechBorders.mended(marked, words);
        return Stream.of(
                        Speech.mended(text, words, names, naming).proposals(),
                        vague.in(text),
                        evidence.in(text),
                        appeals.in(text))
                .flatMap(List::stream)
                .sorted((a, b) -> a.passage().hull().compareTo(b.passage().hull()))
                .toList();
    }

    @Override
    public Cast cast(AnalysedText text, List<Proposal> proposals) {
        return Cast.of(text, proposals, names);
    }

    @Override
    public List<HeadlineCheck.Finding> headline(AnalysedText text) {
        return HeadlineCheck.of(text, numbers);
    }

    @Override
    public List<RestatedPairs.Pair> pairs(AnalysedText text, List<Proposal> proposals, Cast cast) {
        return RestatedPairs.of(text, proposals, cast, strength, numbers);
    }
}
