package org.stet.suggestion.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.stet.suggestion.language.NounPhrases.Phrase;

/** Finds the cues of a sentence, outside quotation marks. */
final class CueFinder {

    private static final Set<String> BE = Set.of(
            "be", "is", "are", "was", "were", "been", "being", "am", "'s", "'re", "'m", "get", "gets", "got",
            "getting");
    private static final Set<String> NOT = Set.of("not", "n't", "never", "nor", "neither", "hardly");

    private static final Set<String> PERHAPS = Set.of("if", "whether", "unless");

    private final CueWords words;
    private final Deeds deeds;

    CueFinder(CueWords words) {
        this.words = words;
        this.deeds = new Deeds(words);
    }

    /** In the order of the sentence. */
    List<Cue> in(Sentence sentence) {
        var cues = new ArrayList<Cue>();
        for (int i = 0; i < sentence.size(); i++) {
            var token = sentence.token(i);
            if (token.quoted() || !token.word()) {
                continue;
            }
            if (token.is("according") && sentence.is(i + 1, "to")) {
                var source = NounPhrases.startingAt(sentence, i + 2);
                if (source != null) {
                    cues.add(new Cue(sentence, null, CueClass.NEUTRAL, i, i + 1, source, true));
                }
                continue;
            }
            var verb = words.verb(token);
            if (verb != null
                    && isWhole(sentence, i, verb)
                    && isVerb(sentence, i, verb)
                    && !deeds.isDeed(sentence, i, verb)) {
                var cue = cue(sentence, i, verb, cues);
                if (cue != null) {
                    cues.add(cue);
                }
            }
        }
        return cues;
    }

    /** Nouns for what somebody says, thinks or wants, with "that", "to" or a preposition behind them: "his claim that". */
    List<Cue> nounsIn(Sentence sentence) {
        var cues = new ArrayList<Cue>();
        for (int i = 0; i + 2 < sentence.size(); i++) {
            var token = sentence.token(i);
            var kind = token.quoted() ? null : words.noun(token);
            if (kind == null || sentence.part(i) != PartOfSpeech.NOUN || deeds.isDeedNoun(sentence, i)) {
                continue;
            }
            boolean clause = sentence.is(i + 1, "that") && !isVerbal(sentence, i + 2);
            boolean intent = sentence.is(i + 1, "to") && sentence.part(i + 2) == PartOfSpeech.VERB;
            boolean phrase = sentence.is(i + 1, "for") || sentence.is(i + 1, "about");
            if (clause || intent || phrase) {
                cues.add(new Cue(sentence, null, kind, i, i, possessor(sentence, i), false));
            }
        }
        return cues;
    }

    private static boolean isVerbal(Sentence sentence, int i) {
        return i < sentence.size() && (sentence.part(i) == PartOfSpeech.VERB || sentence.part(i) == PartOfSpeech.AUX);
    }

    /** "Trump's false claim", "his claim". */
    private static @Nullable Phrase possessor(Sentence sentence, int noun) {
        for (int i = noun - 1; i >= 0 && i > noun - 5; i--) {
            if (sentence.is(i, "'s") || sentence.is(i, "'")) {
                return NounPhrases.endingAt(sentence, i - 1);
            }
            if (NounPhrases.isPossessive(sentence.token(i))) {
                return new Phrase(i, i);
            }
            if (sentence.part(i) != PartOfSpeech.ADJ && sentence.part(i) != PartOfSpeech.NOUN) {
                return null;
            }
        }
        return null;
    }

    /** Whether it has the particle or the preposition without which it says nothing: "lashed out", "lashed at". */
    private static boolean isWhole(Sentence sentence, int i, CueVerb verb) {
        return verb.particle() == null
                || sentence.is(i + 1, verb.particle())
                || (i + 1 < sentence.size()
                        && verb.prepositions().contains(sentence.token(i + 1).lower()));
    }

    private boolean isVerb(Sentence sentence, int i, CueVerb verb) {
        if (isPlural(sentence, i, verb)) {
            return false;
        }
        var part = sentence.part(i);
        if (part == PartOfSpeech.VERB) {
            return true;
        }
        // Taggers stumble over "said" and "says" turned round, and over "shows that" and "asks" at an end.
        if (verb.base().equals("say") && !sentence.is(i, "say")) {
            return true;
        }
        boolean form =
                !sentence.token(i).is(verb.base()) && !sentence.token(i).lower().endsWith("ing");
        boolean noun =
                i > 0 && (sentence.part(i - 1).isNominal() || sentence.is(i - 1, ")") || sentence.is(i - 1, ","));
        if (!form || !noun) {
            return false;
        }
        boolean led = i + 1 < sentence.size()
                && verb.prepositions().contains(sentence.token(i + 1).lower());
        boolean gerund = i + 1 < sentence.size()
                && sentence.part(i + 1) == PartOfSpeech.VERB
                && sentence.token(i + 1).lower().endsWith("ing");
        // "intends to", which taggers take for a noun; "plans to" may be one
        boolean intent = verb.kind() == CueClass.BELIEF
                && words.noun(sentence.token(i)) == null
                && sentence.is(i + 1, "to")
                && isVerbal(sentence, i + 2);
        return led
                || gerund
                || intent
                || thatFollows(sentence, i)
                || sentence.is(i + 1, ":")
                || (quotedBefore(sentence, i) && isPause(sentence, i + 1));
    }

    /** "the member states that signed", "the reports that were lost". */
    private static boolean isPlural(Sentence sentence, int i, CueVerb verb) {
        boolean form =
                !sentence.token(i).is(verb.base()) && sentence.token(i).lower().endsWith("s");
        return form && !verb.base().equals("say") && sentence.is(i + 1, "that") && isVerbal(sentence, i + 2);
    }

    /** "announced that", "announced on Monday that". */
    private static boolean thatFollows(Sentence sentence, int i) {
        for (int k = i + 1; k < sentence.size() && k <= i + 3; k++) {
            if (sentence.is(k, "that")) {
                return true;
            }
            if (sentence.part(k) != PartOfSpeech.ADP && !NounPhrases.isTime(sentence.token(k))) {
                return false;
            }
        }
        return false;
    }

    private static boolean quotedBefore(Sentence sentence, int i) {
        for (int k = i - 1; k >= 0 && k > i - 12; k--) {
            if (sentence.token(k).quoted()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPause(Sentence sentence, int i) {
        return i >= sentence.size() || !sentence.token(i).word();
    }

    private static @Nullable Cue cue(Sentence sentence, int i, CueVerb verb, List<Cue> before) {
        if (isDenied(sentence, i)) {
            return null;
        }
        var particle = verb.particle();
        int last = particle != null && sentence.is(i + 1, particle) ? i + 1 : i;
        var kind = verb.kind();
        if (isPassive(sentence, i)) {
            // "was told by Smith that"
            var agent = sentence.is(last + 1, "by") ? NounPhrases.startingAt(sentence, last + 2) : null;
            return agent == null ? null : new Cue(sentence, verb, kind, i, last, agent, true);
        }
        var token = sentence.token(i);
        boolean base = token.is(verb.base());
        boolean running = token.lower().endsWith("ing");
        if (base && sentence.is(i - 1, "to")) {
            return null;
        }
        if (running && !isProgressive(sentence, i)) {
            // "he said, adding that": whoever spoke before goes on
            var speaker = running(sentence, i, before);
            return speaker == null ? null : new Cue(sentence, verb, kind, i, last, speaker, false);
        }
        var subject = NounPhrases.subjectBefore(sentence, i);
        boolean turned = follows(sentence, i) && !base && verb.listener() != Listener.ALWAYS;
        var after = turned ? speakerAfter(sentence, last) : null;
        if (after != null && (subject == null || isPause(sentence, after.last() + 1))) {
            return new Cue(sentence, verb, kind, i, last, after, true);
        }
        if (subject == null && (sentence.is(i - 1, "and") || sentence.is(i - 1, "but"))) {
            subject = earlierSubject(sentence, i, before);
        }
        if (subject != null && isHypothetical(sentence, subject)) {
            return null;
        }
        return subject == null ? null : new Cue(sentence, verb, kind, i, last, subject, false);
    }

    /** After a quotation or a clause with a comma, where the speaker may follow the verb. */
    private static boolean follows(Sentence sentence, int i) {
        return i == 0 || sentence.token(i - 1).quoted() || sentence.is(i - 1, ",");
    }

    private static @Nullable Phrase speakerAfter(Sentence sentence, int i) {
        var phrase = NounPhrases.startingAt(sentence, i + 1);
        if (phrase == null) {
            return null;
        }
        int next = phrase.last() + 1;
        boolean clause = next < sentence.size()
                && (sentence.part(next) == PartOfSpeech.VERB || sentence.part(next) == PartOfSpeech.AUX);
        boolean pronoun = sentence.part(phrase.first()) == PartOfSpeech.PRON && phrase.first() == phrase.last();
        return clause || (pronoun && !isPause(sentence, next)) ? null : phrase;
    }

    /** "he said, adding that", "he tweeted it, saying: ", and "footage of him saying: ". */
    private static @Nullable Phrase running(Sentence sentence, int i, List<Cue> before) {
        if (sentence.is(i - 1, ",") || sentence.is(i - 1, "and") || sentence.is(i - 1, "as")) {
            return earlierSubject(sentence, i, before);
        }
        boolean introduces = i + 1 < sentence.size()
                && (sentence.token(i + 1).quoted()
                        || sentence.is(i + 1, ",")
                        || sentence.is(i + 1, ":")
                        || sentence.is(i + 1, "that"));
        boolean named = i > 0 && (sentence.part(i - 1).isName() || sentence.part(i - 1) == PartOfSpeech.PRON);
        return introduces && named ? NounPhrases.endingAt(sentence, i - 1) : null;
    }

    private static boolean isProgressive(Sentence sentence, int i) {
        for (int k = i - 1; k >= 0 && k >= i - 3; k--) {
            if (BE.contains(sentence.token(k).lower())) {
                return true;
            }
            if (sentence.part(k) != PartOfSpeech.ADV) {
                return false;
            }
        }
        return false;
    }

    private static boolean isPassive(Sentence sentence, int i) {
        if (sentence.token(i).lower().endsWith("ing")) {
            return false;
        }
        for (int k = i - 1; k >= 0 && k >= i - 4; k--) {
            var token = sentence.token(k);
            if (BE.contains(token.lower()) && !(token.is("'s") && sentence.part(k) == PartOfSpeech.PART)) {
                return true;
            }
            var part = sentence.part(k);
            if (part != PartOfSpeech.ADV && part != PartOfSpeech.PART) {
                return false;
            }
        }
        return false;
    }

    private static boolean isDenied(Sentence sentence, int i) {
        for (int k = i - 1; k >= 0 && k >= i - 4; k--) {
            if (NOT.contains(sentence.token(k).lower())) {
                return true;
            }
            var part = sentence.part(k);
            if (part != PartOfSpeech.ADV && part != PartOfSpeech.AUX && part != PartOfSpeech.PART) {
                return false;
            }
        }
        return false;
    }

    private static boolean isHypothetical(Sentence sentence, Phrase subject) {
        return subject.first() > 0
                && PERHAPS.contains(sentence.token(subject.first() - 1).lower());
    }

    /** "Smith smiled and said": who did something before in the same sentence. */
    private static @Nullable Phrase earlierSubject(Sentence sentence, int i, List<Cue> before) {
        if (!before.isEmpty() && before.get(before.size() - 1).source() != null) {
            return before.get(before.size() - 1).source();
        }
        for (int k = 1; k < i; k++) {
            boolean verb = sentence.part(k) == PartOfSpeech.VERB || sentence.part(k) == PartOfSpeech.AUX;
            if (verb && !sentence.token(k).quoted()) {
                return NounPhrases.subjectBefore(sentence, k);
            }
        }
        return null;
    }
}
