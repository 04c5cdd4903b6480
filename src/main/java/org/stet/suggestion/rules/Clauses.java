package org.stet.suggestion.rules;

import java.util.Set;

import org.stet.suggestion.language.PartOfSpeech;
import org.stet.suggestion.language.Sentence;

/** What can be told of a clause without a parser. */
final class Clauses {

    private static final Set<String> SUBJECTS = Set.of(
            "i",
            "we",
            "you",
            "he",
            "she",
            "it",
            "they",
            "this",
            "that",
            "these",
            "those",
            "there",
            "who",
            "what",
            "which",
            "everybody",
            "everyone",
            "nobody",
            "somebody",
            "someone",
            "anyone",
            "people",
            "nothing",
            "something");

    private Clauses() {}

    /** Whether a subject with a finite verb stands between two tokens, both included. */
    static boolean isClause(Sentence sentence, int first, int last) {
        boolean subject = false;
        for (int i = first; i <= last; i++) {
            var part = sentence.part(i);
            if (SUBJECTS.contains(sentence.token(i).lower())) {
                subject = true;
            } else if (part == PartOfSpeech.NOUN || part == PartOfSpeech.PROPN || part == PartOfSpeech.NUM) {
                subject = true;
            } else if (subject && isFinite(sentence, i, first)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb is neither "to go", nor "going" without a form of "be" before it. */
    static boolean isFinite(Sentence sentence, int i, int first) {
        var part = sentence.part(i);
        if (part == PartOfSpeech.AUX) {
            return !sentence.is(i - 1, "to");
        }
        if (part != PartOfSpeech.VERB) {
            return false;
        }
        String lower = sentence.token(i).lower();
        boolean infinitive = i > first && sentence.is(i - 1, "to");
        return !infinitive && !lower.endsWith("ing");
    }
}
