package org.stet.suggestion.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The cues of a text's sentences, each sentence looked at once however many rules ask. Not for several threads. */
public final class Cues {

    private final CueFinder finder;
    private final Map<Integer, List<Cue>> verbs = new HashMap<>();
    private final Map<Integer, List<Cue>> nouns = new HashMap<>();

    Cues(CueWords words) {
        this.finder = new CueFinder(words);
    }

    /** Verbs and "according to", in the order of the sentence; none in one that is not readable. */
    public List<Cue> of(Sentence sentence) {
        return verbs.computeIfAbsent(sentence.index(), none -> sentence.isReadable() ? finder.in(sentence) : List.of());
    }

    /** Nouns that bring in what somebody says, in the order of the sentence; none in one that is not readable. */
    public List<Cue> nounsOf(Sentence sentence) {
        return nouns.computeIfAbsent(
                sentence.index(), none -> sentence.isReadable() ? finder.nounsIn(sentence) : List.of());
    }
}
