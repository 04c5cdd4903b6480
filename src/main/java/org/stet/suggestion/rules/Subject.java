package org.stet.suggestion.rules;

import java.util.Set;

import org.stet.suggestion.language.PartOfSpeech;
import org.stet.suggestion.language.Phrases;
import org.stet.suggestion.language.Sentence;

/**
 * The nouns that a verb speaks of, without what describes them: the "claims" of "the claims of the former secretary could
 * not be confirmed". One set off by commas counts with the noun before it: "Okoye, the nominee, was not confirmed".
 */
final class Subject {

    /** Tokens before a verb, or behind it, in which they are looked for. */
    private static final int FAR = 25;

    private static final Set<String> HAVE = Set.of("has", "have", "had");

    private final Sentence sentence;
    private final int from;
    private final int to;

    private Subject(Sentence sentence, int from, int to) {
        this.sentence = sentence;
        this.from = from;
        this.to = to;
    }

    /** What stands before the auxiliaries of a verb. */
    Subject(Sentence sentence, int verb) {
        this(sentence, Math.max(0, verb - FAR), beforeAuxiliaries(sentence, verb));
    }

    /** What stands behind a verb. */
    static Subject object(Sentence sentence, int verb) {
        int to = verb + 1;
        while (to < sentence.size() && to <= verb + FAR && !isBorder(sentence, to)) {
            to++;
        }
        return new Subject(sentence, verb + 1, to);
    }

    private static int beforeAuxiliaries(Sentence sentence, int verb) {
        int i = verb;
        while (i > 0 && isAuxiliary(sentence, i - 1)) {
            i--;
        }
        return i;
    }

    private static boolean isAuxiliary(Sentence sentence, int i) {
        return switch (sentence.part(i)) {
            case AUX, ADV, PART -> !sentence.is(i, "'s");
            default ->
                HAVE.contains(sentence.token(i).lower())
                        || sentence.is(i, "not")
                        || sentence.is(i, "yet")
                        || sentence.is(i, "unable");
        };
    }

    private static boolean isBorder(Sentence sentence, int i) {
        var part = sentence.part(i);
        return !sentence.token(i).word()
                || part == PartOfSpeech.VERB
                || part == PartOfSpeech.AUX
                || part == PartOfSpeech.SCONJ;
    }

    /** Whether one of the nouns is a word of a list. */
    boolean has(Phrases words) {
        int start = to;
        while (start > from && !isBorder(sentence, start - 1)) {
            start--;
        }
        if (isListed(words, start, to)) {
            return true;
        }
        if (to - 1 < from || !sentence.is(to - 1, ",")) {
            return false;
        }
        int open = to - 2;
        while (open >= from && !sentence.is(open, ",")) {
            open--;
        }
        return open >= from && (isListed(words, open + 1, to - 1) || new Subject(sentence, from, open).has(words));
    }

    /** Of the first row of nouns that no preposition and no other noun leads to. */
    private boolean isListed(Phrases words, int start, int end) {
        boolean led = false;
        for (int i = start; i < end; i++) {
            var part = sentence.part(i);
            if (part == PartOfSpeech.ADP) {
                led = true;
            } else if (isNoun(i)) {
                int last = i;
                while (last + 1 < end && isNoun(last + 1)) {
                    last++;
                }
                boolean owner =
                        sentence.is(last + 1, "'s") || sentence.is(last + 1, "’s") || sentence.is(last + 1, "'");
                if (!owner && !led) {
                    return isListedNoun(words, i, last);
                }
                led = led && owner;
                i = last;
            }
        }
        return false;
    }

    /** Of a name any word: "Judge Okoye"; of other nouns the last: "the senate record". */
    private boolean isListedNoun(Phrases words, int first, int last) {
        for (int i = first; i <= last; i++) {
            boolean counts = i == last || sentence.part(last) == PartOfSpeech.PROPN;
            if (counts && words.has(sentence.token(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isNoun(int i) {
        return sentence.part(i) == PartOfSpeech.NOUN || sentence.part(i) == PartOfSpeech.PROPN;
    }
}
