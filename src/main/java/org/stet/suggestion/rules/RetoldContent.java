package org.stet.suggestion.rules;

import java.util.Set;

import org.stet.suggestion.language.Cue;
import org.stet.suggestion.language.Listener;
import org.stet.suggestion.language.NounPhrases;
import org.stet.suggestion.language.PartOfSpeech;
import org.stet.suggestion.language.Sentence;

/** Where the content of a cue begins that stands before it: behind "that", a listener, a day or an aside. */
final class RetoldContent {

    static final Set<String> QUESTIONS = Set.of("what", "how", "why", "whether", "if", "who", "where", "when", "which");

    private RetoldContent() {}

    /** The first token of what follows a cue as its content, -1 if nothing does. */
    static int begin(Sentence sentence, Cue cue, int end) {
        var verb = cue.verb();
        int at = cue.end() + 1;
        if (verb == null || at > end) {
            return -1;
        }
        int that = thatAfter(sentence, at, end);
        if (that >= 0) {
            return that + 1;
        }
        if (QUESTIONS.contains(sentence.token(at).lower())
                && !sentence.token(at).quoted()) {
            return at;
        }
        int from = pastAside(sentence, at, end);
        if (verb.intent() && toDo(sentence, at, end) >= 0) {
            return from <= end && sentence.is(from, "to") ? from : sentence.is(at, "on") ? at + 1 : at;
        }
        if (verb.listener() != Listener.NEVER) {
            from = pastListener(sentence, at, end);
        }
        if (from <= end && startsPhrase(sentence, from)) {
            // "pointed out it was late", and not "pointed to the law"
            boolean whole = verb.particle() == null || cue.last() > cue.first();
            boolean clause = verb.bare()
                    && whole
                    && (verb.ambiguous() || verb.object()
                            ? isPlainClause(sentence, from, end)
                            : Clauses.isClause(sentence, from, end));
            if (clause) {
                return from;
            }
        }
        if (verb.prepositions().contains(sentence.token(at).lower()) && at < end && startsPhrase(sentence, at + 1)) {
            return at + 1;
        }
        return verb.object() && isObject(sentence, at, end) ? at : -1;
    }

    /** "the plan", "closing it", but not "them" alone. */
    private static boolean isObject(Sentence sentence, int at, int end) {
        boolean gerund = sentence.part(at) == PartOfSpeech.VERB
                && sentence.token(at).lower().endsWith("ing");
        boolean lone = sentence.part(at) == PartOfSpeech.PRON && (at == end || sentence.is(at + 1, ","));
        return (gerund || startsPhrase(sentence, at)) && !lone && !NounPhrases.isTime(sentence.token(at));
    }

    /** Over "reporters", "this paper" and "them". */
    private static int pastListener(Sentence sentence, int at, int end) {
        var listener = NounPhrases.startingAt(sentence, at);
        boolean pronoun = sentence.part(at) == PartOfSpeech.PRON;
        int from = listener != null ? listener.last() + 1 : pronoun ? at + 1 : at;
        return pastAside(sentence, Math.min(from, end), end);
    }

    /** A phrase with a finite verb right behind it: not "the arrest of a man who fled". */
    static boolean isPlainClause(Sentence sentence, int from, int end) {
        var subject = NounPhrases.startingAt(sentence, from);
        int verb = subject == null ? from + 1 : subject.last() + 1;
        while (verb <= end && sentence.part(verb) == PartOfSpeech.ADV) {
            verb++;
        }
        return verb <= end && Clauses.isFinite(sentence, verb, from);
    }

    /** "that" after a cue, over a listener, a day, or an aside between commas. */
    private static int thatAfter(Sentence sentence, int from, int end) {
        for (int i = from; i <= end && i < from + 12; i++) {
            if (sentence.is(i, "that") && sentence.part(i) != PartOfSpeech.DET) {
                // "rules that would close the mine" says which rules
                boolean relative = i > from
                        && i < end
                        && (sentence.part(i + 1) == PartOfSpeech.VERB || sentence.part(i + 1) == PartOfSpeech.AUX);
                return relative ? -1 : i;
            }
            var part = sentence.part(i);
            if (part == PartOfSpeech.VERB
                    || part == PartOfSpeech.AUX
                    || sentence.token(i).quoted()) {
                return -1;
            }
        }
        return -1;
    }

    private static int toDo(Sentence sentence, int from, int end) {
        for (int i = from; i < end && i < from + 8; i++) {
            if (sentence.is(i, "to") && sentence.part(i + 1) == PartOfSpeech.VERB) {
                return i;
            }
            if (sentence.part(i) == PartOfSpeech.VERB || sentence.token(i).quoted()) {
                return -1;
            }
        }
        return -1;
    }

    /** Over "Tuesday", "on Tuesday", "in a statement" and a listener's name. */
    private static int pastAside(Sentence sentence, int from, int end) {
        int at = from;
        while (at <= end) {
            if (NounPhrases.isTime(sentence.token(at)) || sentence.is(at, ",")) {
                at++;
            } else if (sentence.part(at) == PartOfSpeech.ADP && at < end) {
                var phrase = NounPhrases.startingAt(sentence, at + 1);
                if (phrase == null && NounPhrases.isTime(sentence.token(at + 1))) {
                    at += 2;
                } else if (phrase == null || phrase.last() >= end) {
                    return at;
                } else {
                    at = phrase.last() + 1;
                }
            } else {
                return at;
            }
        }
        return at;
    }

    private static boolean startsPhrase(Sentence sentence, int at) {
        if (sentence.token(at).quoted()) {
            return true;
        }
        return switch (sentence.part(at)) {
            case NOUN, PROPN, PRON, DET, ADJ, NUM, ADV -> true;
            default -> false;
        };
    }
}
