package org.stet.suggestion.language;

import org.jspecify.annotations.Nullable;

import org.stet.suggestion.language.NounPhrases.Phrase;

/**
 * Tells words of saying that stand for something done: a farmer claims land, a ferry charges five euros, a county
 * maintains roads. Nobody's words come in with them.
 */
final class Deeds {

    private final CueWords words;

    Deeds(CueWords words) {
        this.words = words;
    }

    /** @param i token of a verb of the list */
    boolean isDeed(Sentence sentence, int i, CueVerb verb) {
        boolean things = words.hasThings(verb.base());
        if (!things && !verb.deed()) {
            return false;
        }
        int next = afterAdverbs(sentence, i + 1);
        if (next >= sentence.size() || sentence.token(next).quoted() || sentence.is(next, "that")) {
            return false;
        }
        if (isMoney(sentence, next)) {
            return true;
        }
        if (sentence.is(next, "by")) {
            // "the prize was claimed by Okoye"
            var subject = NounPhrases.subjectBefore(sentence, i);
            return subject != null && isThing(sentence, subject, verb.base());
        }
        boolean article = sentence.part(next) == PartOfSpeech.DET || NounPhrases.isPossessive(sentence.token(next));
        if (verb.deed()
                && article
                && next + 1 < sentence.size()
                && sentence.token(next + 1).quoted()) {
            return true; // "maintains the 'old road'"
        }
        var object = NounPhrases.startingAt(sentence, next);
        if (object == null || isClause(sentence, object.last() + 1)) {
            return false;
        }
        return verb.deed() || isThing(sentence, object, verb.base());
    }

    /** "an insurance claim for the roof", "his claim to the land". */
    boolean isDeedNoun(Sentence sentence, int noun) {
        String base = base(sentence.token(noun));
        if (!words.hasThings(base) || sentence.is(noun + 1, "that")) {
            return false;
        }
        if (noun > 0 && words.isThing(base, sentence.token(noun - 1))) {
            return true;
        }
        var of = NounPhrases.startingAt(sentence, noun + 2);
        return isMoney(sentence, noun + 2) || (of != null && isThing(sentence, of, base));
    }

    private static String base(Token noun) {
        return noun.lower().endsWith("s")
                ? noun.lower().substring(0, noun.lower().length() - 1)
                : noun.lower();
    }

    private boolean isThing(Sentence sentence, @Nullable Phrase phrase, String base) {
        if (phrase == null) {
            return false;
        }
        for (int i = phrase.first(); i <= phrase.last(); i++) {
            if (words.isThing(base, sentence.token(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMoney(Sentence sentence, int i) {
        return i < sentence.size()
                && sentence.token(i)
                        .form()
                        .codePoints()
                        .allMatch(c -> Character.getType(c) == Character.CURRENCY_SYMBOL);
    }

    /** A finite verb after its subject; not "the bridge built in 1962". */
    private static boolean isClause(Sentence sentence, int from) {
        int i = afterAdverbs(sentence, from);
        if (i >= sentence.size()) {
            return false;
        }
        boolean participle = i + 1 < sentence.size() && sentence.part(i + 1) == PartOfSpeech.ADP;
        boolean running = sentence.token(i).lower().endsWith("ing");
        return sentence.part(i) == PartOfSpeech.AUX
                || (sentence.part(i) == PartOfSpeech.VERB && !participle && !running);
    }

    private static int afterAdverbs(Sentence sentence, int from) {
        int at = from;
        while (at < sentence.size() && sentence.part(at) == PartOfSpeech.ADV) {
            at++;
        }
        return at;
    }
}
