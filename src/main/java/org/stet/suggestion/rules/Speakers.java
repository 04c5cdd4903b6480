package org.stet.suggestion.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.stet.suggestion.language.AnalysedText;
import org.stet.suggestion.language.Cue;
import org.stet.suggestion.language.Cues;
import org.stet.suggestion.language.NounPhrases;
import org.stet.suggestion.language.PartOfSpeech;
import org.stet.suggestion.language.Sentence;
import org.stet.suggestion.language.Token;

/**
 * Rule S4: who says what stands in quotation marks. It looks for a cue right after the words, right before them, then
 * anywhere in their sentence; then the sentences beside them, and last the paragraph before.
 */
final class Speakers {

    private static final Set<String> WAS =
            Set.of("was", "is", "were", "are", "seemed", "sounded", "looked", "remained");
    /** Tokens before the verb of a sentence that says how somebody is. */
    private static final int DESCRIPTION = 12;

    private final AnalysedText text;
    private final Cues cues;
    /** Of each quotation, the indices of the sentences that hold part of it. */
    private final Map<Integer, List<Integer>> sentences = new HashMap<>();

    Speakers(AnalysedText text, Cues cues) {
        this.text = text;
        this.cues = cues;
        for (var sentence : text.sentences()) {
            int known = -1;
            for (var token : sentence.tokens()) {
                if (token.quoted() && token.quotation() != known) {
                    known = token.quotation();
                    sentences.computeIfAbsent(known, none -> new ArrayList<>()).add(sentence.index());
                }
            }
        }
    }

    /** The sentences that hold part of a quotation, in text order. */
    List<Integer> sentencesOf(int quotation) {
        return sentences.getOrDefault(quotation, List.of());
    }

    /** The speakers of all quotations, by their index. */
    List<Speaker> all() {
        var found = new ArrayList<Speaker>();
        for (int i = 0; i < text.quotations().size(); i++) {
            found.add(speaker(i, found));
        }
        return found;
    }

    private Speaker speaker(int quotation, List<Speaker> before) {
        var here = sentencesOf(quotation);
        if (here.isEmpty() || !isReadable(quotation)) {
            return Speaker.UNKNOWN;
        }
        var last = text.sentences().get(here.get(here.size() - 1));
        var first = text.sentences().get(here.get(0));
        var beside = beside(quotation, last, first);
        if (beside != null) {
            return beside;
        }
        if (!isAlone(first, quotation) || !isAlone(last, quotation)) {
            var within = within(quotation, first);
            return within == null && first != last ? orUnknown(within(quotation, last)) : orUnknown(within);
        }
        return fromNeighbours(quotation, first, last, before);
    }

    /** Whether all sentences that hold part of it are. */
    boolean isReadable(int quotation) {
        return sentencesOf(quotation).stream()
                .allMatch(index -> text.sentences().get(index).isReadable());
    }

    private static Speaker orUnknown(@Nullable Speaker speaker) {
        return speaker == null ? Speaker.UNKNOWN : speaker;
    }

    /** A cue that touches the quotation: {@code ", said X"}, {@code ", X said"}, {@code X said: }. */
    private @Nullable Speaker beside(int quotation, Sentence last, Sentence first) {
        int end = lastToken(last, quotation);
        for (var cue : cues.of(last)) {
            int gap = cue.start() - end;
            if (gap >= 1 && gap <= 2 && (gap == 1 || last.is(end + 1, ","))) {
                return new Speaker(cue.sourceSpan(), cue, goesOn(last, cue, quotation) ? Place.MIDDLE : Place.AFTER);
            }
        }
        int begin = firstToken(first, quotation);
        Cue nearest = null;
        for (var cue : cues.of(first)) {
            if (cue.end() < begin && introduces(first, cue.end() + 1, begin)) {
                nearest = cue;
            }
        }
        if (nearest != null) {
            return new Speaker(nearest.sourceSpan(), nearest, Place.BEFORE);
        }
        return afterColon(first, begin);
    }

    /** Whether another quotation follows the cue in its sentence. */
    private static boolean goesOn(Sentence sentence, Cue cue, int quotation) {
        for (int i = cue.end() + 1; i < sentence.size(); i++) {
            if (sentence.token(i).quoted() && sentence.token(i).quotation() != quotation) {
                return sentence.is(cue.end() + 1, ",");
            }
        }
        return false;
    }

    /** Nothing but "that", signs, a moment or a listener between a cue and a quotation. */
    private static boolean introduces(Sentence sentence, int from, int to) {
        if (to - from > 12) {
            return false;
        }
        boolean pause = from == to;
        for (int i = from; i < to; i++) {
            var token = sentence.token(i);
            pause = token.is(",") || token.is(":") || token.is("that") || token.is("-") || token.is("—");
            if (sentence.part(i) == PartOfSpeech.VERB) {
                return false;
            }
        }
        return pause;
    }

    /** {@code Smith was blunt: "No."} */
    private static @Nullable Speaker afterColon(Sentence sentence, int begin) {
        if (!sentence.is(begin - 1, ":")) {
            return null;
        }
        for (int i = 0; i < begin - 1; i++) {
            var part = sentence.part(i);
            boolean verb = part == PartOfSpeech.VERB || part == PartOfSpeech.AUX;
            if (verb && !sentence.token(i).quoted()) {
                var subject = NounPhrases.subjectBefore(sentence, i);
                return subject == null
                        ? null
                        : new Speaker(sentence.between(subject.first(), subject.last()), null, Place.BEFORE);
            }
        }
        return null;
    }

    /** A cue anywhere in the sentence: the nearest one before the words, else the nearest one after them. */
    private @Nullable Speaker within(int quotation, Sentence sentence) {
        int begin = firstToken(sentence, quotation);
        Cue before = null;
        Cue after = null;
        for (var cue : cues.of(sentence)) {
            if (cue.end() < begin) {
                before = cue;
            } else if (after == null && cue.start() > begin) {
                after = cue;
            }
        }
        if (before != null) {
            return new Speaker(before.sourceSpan(), before, Place.BEFORE);
        }
        return after == null ? null : new Speaker(after.sourceSpan(), after, Place.AFTER);
    }

    /** For sentences that are nothing but quotation. */
    private @Nullable Speaker neighbour(int index, int block, Place place) {
        if (index < 0 || index >= text.sentences().size()) {
            return null;
        }
        var sentence = text.sentences().get(index);
        if (sentence.block() != block) {
            return null;
        }
        var here = cues.of(sentence);
        if (here.isEmpty()) {
            return place == Place.PREVIOUS_SENTENCE ? described(sentence) : null;
        }
        var cue = here.get(here.size() - 1);
        return new Speaker(cue.sourceSpan(), null, place);
    }

    /** {@code Smith was angry. "No."} */
    private static @Nullable Speaker described(Sentence sentence) {
        if (!sentence.isReadable() || sentence.tokens().stream().anyMatch(Token::quoted)) {
            return null;
        }
        for (int i = 1; i < sentence.size() && i <= DESCRIPTION; i++) {
            var part = sentence.part(i);
            if (part == PartOfSpeech.AUX || part == PartOfSpeech.VERB) {
                var subject = WAS.contains(sentence.token(i).lower()) ? NounPhrases.subjectBefore(sentence, i) : null;
                if (subject == null || !LaterNames.isName(sentence, subject.last())) {
                    return null;
                }
                var named = sentence.between(subject.first(), subject.last());
                return new Speaker(named, null, Place.PREVIOUS_SENTENCE);
            }
        }
        return null;
    }

    private Speaker fromNeighbours(int quotation, Sentence first, Sentence last, List<Speaker> before) {
        // Who was quoted in this paragraph goes on.
        if (quotation > 0 && before.get(quotation - 1).isKnown()) {
            var earlier = sentencesOf(quotation - 1);
            int lastOfIt = earlier.get(earlier.size() - 1);
            if (text.sentences().get(lastOfIt).block() == first.block()) {
                return new Speaker(before.get(quotation - 1).source(), null, Place.PREVIOUS_SENTENCE);
            }
        }
        var previous = neighbour(first.index() - 1, first.block(), Place.PREVIOUS_SENTENCE);
        if (previous != null) {
            return previous;
        }
        int block = first.block() - 1;
        boolean opensParagraph =
                first.index() == 0 || text.sentences().get(first.index() - 1).block() != first.block();
        if (!opensParagraph || block < 0) {
            return Speaker.UNKNOWN;
        }
        for (int i = first.index() - 1; i >= 0 && text.sentences().get(i).block() == block; i--) {
            var found = neighbour(i, block, Place.PREVIOUS_PARAGRAPH);
            if (found != null) {
                return found;
            }
        }
        return Speaker.UNKNOWN;
    }

    /** Whether nothing but signs stands beside the quotation in a sentence. */
    private static boolean isAlone(Sentence sentence, int quotation) {
        return sentence.tokens().stream().noneMatch(token -> token.word() && token.quotation() != quotation);
    }

    static int firstToken(Sentence sentence, int quotation) {
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.token(i).quotation() == quotation) {
                return i;
            }
        }
        return sentence.size();
    }

    static int lastToken(Sentence sentence, int quotation) {
        for (int i = sentence.size() - 1; i >= 0; i--) {
            if (sentence.token(i).quotation() == quotation) {
                return i;
            }
        }
        return -1;
    }
}
