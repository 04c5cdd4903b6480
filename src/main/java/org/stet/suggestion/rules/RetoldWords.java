package org.stet.suggestion.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.stet.suggestion.language.AnalysedText;
import org.stet.suggestion.language.Cue;
import org.stet.suggestion.language.Cues;
import org.stet.suggestion.language.Listener;
import org.stet.suggestion.language.NounPhrases;
import org.stet.suggestion.language.PartOfSpeech;
import org.stet.suggestion.language.Sentence;
import org.stet.text.Passage;
import org.stet.text.Span;

/**
 * Rule S5: what a source says in the writer's words. A cue with a clause after it, with or without "that"; "according
 * to"; a cue behind the clause; and verbs whose object is what is said: deny, blame, urge.
 */
final class RetoldWords {

    private static final Set<String> QUESTIONS =
            Set.of("what", "how", "why", "whether", "if", "who", "where", "when", "which");

    private final AnalysedText text;
    private final Cues cues;

    RetoldWords(AnalysedText text, Cues cues) {
        this.text = text;
        this.cues = cues;
    }

    List<Retold> all() {
        var found = new ArrayList<Retold>();
        for (var sentence : text.sentences()) {
            int before = found.size();
            var here = cues.of(sentence);
            for (int i = 0; i < here.size(); i++) {
                var passage = content(sentence, here, i);
                if (passage != null) {
                    found.add(new Retold(passage, here.get(i)));
                }
            }
            for (var noun : cues.nounsOf(sentence)) {
                int end = phraseEnd(sentence, noun.last() + 2, lastWord(sentence, sentence.size()));
                int begin = sentence.is(noun.last() + 1, "to") ? noun.last() + 1 : noun.last() + 2;
                if (begin <= end && !isQuoted(sentence, begin, end)) {
                    var passage = passage(sentence, begin, end);
                    // "rejected the claim that": both lead to the same words
                    var others = found.subList(before, found.size());
                    if (others.stream().noneMatch(one -> one.passage().equals(passage))) {
                        found.add(new Retold(passage, noun));
                    }
                }
            }
        }
        return found;
    }

    private @Nullable Passage content(Sentence sentence, List<Cue> cues, int at) {
        var cue = cues.get(at);
        int end = lastWord(sentence, next(sentence, cues, at));
        if (cue.verb() == null) {
            return accordingTo(sentence, cue, end);
        }
        if (isBehind(sentence, cue)) {
            return behind(sentence, cues, at, end);
        }
        int begin = begin(sentence, cue, end);
        if (begin >= 0 && begin <= end && isPhrase(sentence, cue, begin, end)) {
            end = phraseEnd(sentence, begin, end);
        }
        return begin < 0 || begin > end || isQuoted(sentence, begin, end) ? null : passage(sentence, begin, end);
    }

    /** Where the content of a cue has to end: before another one that is joined to it by "and". */
    private static int next(Sentence sentence, List<Cue> cues, int at) {
        for (int i = at + 1; i < cues.size(); i++) {
            var later = cues.get(i);
            int start = later.start() > cues.get(at).last() ? later.start() : later.first();
            boolean joined = sentence.is(start - 1, "and") || sentence.is(start - 1, "but");
            boolean running =
                    sentence.is(start - 1, ",") && sentence.token(start).lower().endsWith("ing");
            if (start > cues.get(at).end() && (joined || running)) {
                return start - 1;
            }
        }
        for (int i = cues.get(at).end() + 2; i + 1 < sentence.size(); i++) {
            // ", but did not say": the source goes on, the content does not
            boolean turns = sentence.is(i, "but")
                    && sentence.is(i - 1, ",")
                    && !sentence.token(i).quoted();
            if (turns && (sentence.is(i + 1, "that") || Clauses.isFinite(sentence, i + 1, i))) {
                return i - 1;
            }
        }
        return sentence.size();
    }

    /** Whether what follows is a thing and not a clause: "called for a vote", "announced a strike". */
    private static boolean isPhrase(Sentence sentence, Cue cue, int begin, int end) {
        var verb = cue.verb();
        if (verb == null || isPlainClause(sentence, begin, end)) {
            return false;
        }
        boolean led = begin > 0
                && verb.prepositions().contains(sentence.token(begin - 1).lower());
        boolean object = verb.object()
                && begin == cue.end() + 1
                && !QUESTIONS.contains(sentence.token(begin).lower())
                && !verb.intent();
        return led || object;
    }

    /** A phrase ends with its first comma, and before what its source does next: "the plan and left the room". */
    private static int phraseEnd(Sentence sentence, int begin, int end) {
        for (int i = begin + 1; i < end; i++) {
            boolean joins = sentence.is(i, "and") || sentence.is(i, "but");
            int next = i + 1;
            while (next < end && sentence.part(next) == PartOfSpeech.ADV) {
                next++;
            }
            boolean acts = joins && Clauses.isFinite(sentence, next, i);
            if (!sentence.token(i).quoted() && (sentence.is(i, ",") || acts)) {
                return lastWord(sentence, i);
            }
        }
        return end;
    }

    /** "According to X, this" and "this, according to X". */
    private static @Nullable Passage accordingTo(Sentence sentence, Cue cue, int end) {
        boolean leads = true;
        for (int i = 0; i < cue.first(); i++) {
            leads &= !sentence.token(i).word() || sentence.part(i) == PartOfSpeech.CCONJ;
        }
        int after = cue.end() + 1;
        if (leads) {
            while (after < sentence.size() && !sentence.is(after, ",")) {
                after++;
            }
            return after + 1 > end || isQuoted(sentence, after + 1, end) ? null : passage(sentence, after + 1, end);
        }
        int last = lastWord(sentence, cue.first());
        return last < 0 || isQuoted(sentence, 0, last) ? null : passage(sentence, 0, last);
    }

    /** Whether the cue stands behind a clause with a comma, or behind a quotation. */
    private static boolean isBehind(Sentence sentence, Cue cue) {
        int before = cue.start() - 1;
        if (before < 1 || !(sentence.is(before, ",") || sentence.token(before).quoted())) {
            return false;
        }
        int after = cue.end() + 1;
        boolean clauseFollows = sentence.is(after, "that")
                || (after < sentence.size()
                        && Clauses.isClause(sentence, after, sentence.size() - 1)
                        && !sentence.is(after, ","));
        return cue.inverted() || !clauseFollows;
    }

    private static @Nullable Passage behind(Sentence sentence, List<Cue> cues, int at, int end) {
        var cue = cues.get(at);
        var verb = cue.verb();
        if (verb != null && !verb.bare() && verb.ambiguous()) {
            return null;
        }
        int from = at > 0 ? Math.max(0, cues.get(at - 1).end() + 1) : 0;
        while (from < cue.start()
                && !sentence.token(from).word()
                && !sentence.token(from).quoted()) {
            from++;
        }
        int last = lastWord(sentence, cue.start());
        if (last < from || isQuoted(sentence, from, last)) {
            return null;
        }
        if (Clauses.isClause(sentence, from, last)) {
            return passage(sentence, from, last);
        }
        // "The bridge, said the engineer, was unsafe"
        int rest = cue.end() + 2;
        boolean goesOn = sentence.is(cue.end() + 1, ",") && rest <= end && Clauses.isFinite(sentence, rest, rest);
        return goesOn ? Passage.of(sentence.between(from, last), sentence.between(rest, end)) : null;
    }

    /** The first token of what follows a cue as its content, -1 if nothing does. */
    private static int begin(Sentence sentence, Cue cue, int end) {
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
    private static boolean isPlainClause(Sentence sentence, int from, int end) {
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

    private static boolean isQuoted(Sentence sentence, int first, int last) {
        for (int i = first; i <= last; i++) {
            if (sentence.token(i).word() && !sentence.token(i).quoted()) {
                return false;
            }
        }
        return true;
    }

    /** The last token before {@code end} that is a word or closes something. */
    private static int lastWord(Sentence sentence, int end) {
        int at = end - 1;
        while (at >= 0
                && !sentence.token(at).word()
                && !sentence.token(at).quoted()
                && !sentence.is(at, ")")
                && !sentence.is(at, "%")) {
            at--;
        }
        return at;
    }

    private static Passage passage(Sentence sentence, int first, int last) {
        int from = first;
        while (from < last
                && !sentence.token(from).word()
                && !sentence.token(from).quoted()) {
            from++;
        }
        return Passage.of(new Span(
                sentence.token(from).span().start(), sentence.token(last).span().end()));
    }
}
