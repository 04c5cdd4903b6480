package org.stet.suggestion.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.stet.suggestion.language.AnalysedText;
import org.stet.suggestion.language.Cue;
import org.stet.suggestion.language.CueWords;
import org.stet.suggestion.language.Cues;
import org.stet.suggestion.language.NounPhrases.Phrase;
import org.stet.suggestion.language.Phrases;
import org.stet.suggestion.language.Sentence;
import org.stet.suggestion.language.WordList;
import org.stet.text.Span;

/**
 * Rule S8: statements that evidence exists, is missing, or points two ways. What a source says of evidence, in quotation
 * marks or retold, is the source's; questions and suppositions say nothing of it.
 */
public final class EvidenceClaims {

    private static final int VERSION = 3;

    private final EvidenceWords words;
    private final Phrases verbs;
    private final Phrases calling;
    private final CueWords cues;

    /** @param cues that bring in somebody's words */
    public EvidenceClaims(WordList list, CueWords cues) {
        this.words = new EvidenceWords(list);
        this.verbs = list.section("verbs");
        this.calling = list.section("calling");
        this.cues = cues;
    }

    /** With the words that Stet ships, in English. */
    public static EvidenceClaims english() {
        return new EvidenceClaims(WordList.shipped("evidence-en.txt"), CueWords.english());
    }

    /** What is proposed of a text, in text order. */
    public List<Proposal> in(AnalysedText text) {
        var found = new ArrayList<Proposal>();
        for (var sentence : text.sentences()) {
            if (!sentence.tokens().isEmpty() && sentence.isReadable() && !isQuestion(sentence)) {
                read(sentence, text.cues(cues), found);
            }
        }
        return found;
    }

    private static boolean isQuestion(Sentence sentence) {
        return sentence.is(sentence.size() - 1, "?");
    }

    private void read(Sentence sentence, Cues cues, List<Proposal> found) {
        List<Cue> speech = null;
        int floor = 0;
        for (int i = 0; i < sentence.size(); i++) {
            var fired = i < floor || sentence.token(i).quoted() ? null : words.at(sentence, i);
            if (fired == null || fired.first() < floor || isQuoted(sentence, fired)) {
                continue;
            }
            if (speech == null) {
                speech = speech(sentence, cues);
            }
            var statement = statement(sentence, fired, speech, floor);
            if (statement != null) {
                var triggers = new ArrayList<Span>();
                triggers.add(sentence.between(fired.first(), fired.last()));
                more(sentence, fired, statement, triggers);
                found.add(proposal(sentence, fired, statement, triggers));
                floor = statement.last() + 1;
            }
        }
    }

    private static boolean isQuoted(Sentence sentence, EvidenceWords.Found fired) {
        return sentence.token(fired.first()).quoted()
                || sentence.token(fired.last()).quoted();
    }

    private List<Cue> speech(Sentence sentence, Cues cues) {
        return Stream.concat(cues.of(sentence).stream(), cues.nounsOf(sentence).stream())
                .filter(cue -> cue.verb() == null || !verbs.hasWord(cue.verb().base()))
                .toList();
    }

    private @Nullable Phrase statement(Sentence sentence, EvidenceWords.Found fired, List<Cue> speech, int floor) {
        boolean beside = speech.stream().anyMatch(cue -> cue.verb() != null && isBeside(sentence, cue, fired));
        if (fired.aside() && beside) {
            return new Phrase(fired.first(), asideEnd(sentence, fired));
        }
        var statement = StatementBorders.around(sentence, fired.first(), fired.last(), floor);
        boolean retold = speech.stream().anyMatch(cue -> tells(sentence, cue, fired, statement));
        return retold || StatementBorders.isSupposed(sentence, statement) ? null : statement;
    }

    /** Whether a cue stands right before or behind an aside: "claimed, without evidence, that". */
    private static boolean isBeside(Sentence sentence, Cue cue, EvidenceWords.Found fired) {
        return cue.last() < fired.first()
                && !hasThat(sentence, cue.last() + 1, fired.first())
                && !StatementBorders.part(sentence, cue.last() + 1, fired.first());
    }

    private static boolean hasThat(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            if (sentence.is(i, "that")) {
                return true;
            }
        }
        return false;
    }

    private static int asideEnd(Sentence sentence, EvidenceWords.Found fired) {
        int last = fired.last();
        while (last + 1 < sentence.size()
                && sentence.token(last + 1).word()
                && !sentence.token(last + 1).quoted()
                && !sentence.is(last + 1, "that")
                && !StatementBorders.part(sentence, last + 1, last + 2)) {
            last++;
        }
        return last;
    }

    /** Whether somebody's statement holds the words. */
    private boolean tells(Sentence sentence, Cue cue, EvidenceWords.Found fired, Phrase statement) {
        if (sentence.is(cue.first(), "according")) {
            return true;
        }
        if (cue.first() > fired.last()) {
            boolean behind = cue.source() != null && cue.verb() != null && isTrailing(sentence, cue);
            return behind
                            && cue.start() - statement.last() <= 2
                            && !StatementBorders.part(sentence, statement.last() + 1, cue.start())
                    || behind && cue.first() <= statement.last();
        }
        boolean before = cue.last() < fired.first();
        if (!before || StatementBorders.part(sentence, cue.end() + 1, fired.first())) {
            return false;
        }
        // "repeated the baseless claim that": the writer calls it so
        boolean named = EvidenceWords.NONE.equals(fired.says())
                && fired.first() == fired.last()
                && cue.verb() != null
                && !calling.has(sentence.token(cue.first()))
                && cue.verb().object()
                && isObject(sentence, cue.last() + 1, fired.first());
        return !named;
    }

    /** ", Okoye said on Monday", and not ", Okoye accused the council, which slept". */
    private static boolean isTrailing(Sentence sentence, Cue cue) {
        int after = cue.end() + 1;
        boolean goesOn = sentence.is(after, "that") || Clauses.isClause(sentence, after, sentence.size() - 1);
        return sentence.is(cue.start() - 1, ",") && !goesOn;
    }

    /** Whether nothing but what belongs to the same phrase stands between a verb and an adjective. */
    private static boolean isObject(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            boolean belongs =
                    switch (sentence.part(i)) {
                        case DET, ADJ, ADV, PRON, NUM, NOUN -> !sentence.is(i, "that");
                        case ADP -> sentence.is(i, "of");
                        default -> false;
                    };
            if (!belongs) {
                return false;
            }
        }
        return true;
    }

    /** What else fires in the same statement. */
    private void more(Sentence sentence, EvidenceWords.Found fired, Phrase statement, List<Span> triggers) {
        for (int i = fired.last() + 1; i <= statement.last(); i++) {
            var other = sentence.token(i).quoted() ? null : words.at(sentence, i);
            if (other != null && other.first() > fired.last() && !isQuoted(sentence, other)) {
                triggers.add(sentence.between(other.first(), other.last()));
            }
        }
    }

    private static Proposal proposal(
            Sentence sentence, EvidenceWords.Found fired, Phrase statement, List<Span> triggers) {
        return new Proposal(
                "S8",
                VERSION,
                Kind.EVIDENCE_CLAIM,
                StatementBorders.passage(sentence, statement),
                triggers.stream().distinct().sorted().toList(),
                Map.of("evidence-says", fired.says()),
                Speaker.UNKNOWN,
                fired.says().equals(EvidenceWords.NONE) ? 0.8 : 0.7);
    }
}
