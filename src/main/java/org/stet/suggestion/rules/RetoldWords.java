package org.stet.suggestion.rules;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.stet.suggestion.language.AnalysedText;
import org.stet.suggestion.language.Cue;
import org.stet.suggestion.language.Cues;
import org.stet.suggestion.language.PartOfSpeech;
import org.stet.suggestion.language.Sentence;
import org.stet.text.Passage;
import org.stet.text.Span;

/**
 * Rule S5: what a source says in the writer's words. A cue with a clause after it, with or without "that"; "according
 * to"; a cue behind the clause; and verbs whose object is what is said: deny, blame, urge.
 */
final class RetoldWords {

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
        int begin = RetoldContent.begin(sentence, cue, end);
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
        if (verb == null || RetoldContent.isPlainClause(sentence, begin, end)) {
            return false;
        }
        boolean led = begin > 0
                && verb.prepositions().contains(sentence.token(begin - 1).lower());
        boolean object = verb.object()
                && begin == cue.end() + 1
                && !RetoldContent.QUESTIONS.contains(sentence.token(begin).lower())
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
