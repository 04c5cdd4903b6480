package org.stet.suggestion.rules;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.stet.suggestion.language.CueVerb;
import org.stet.suggestion.language.CueWords;
import org.stet.suggestion.language.Listener;
import org.stet.suggestion.language.NounPhrases;
import org.stet.suggestion.language.PartOfSpeech;
import org.stet.suggestion.language.Phrases;
import org.stet.suggestion.language.Sentence;
import org.stet.suggestion.language.Token;
import org.stet.suggestion.language.WordList;
import org.stet.text.Span;

/** What makes a phrase for people the source of something: a verb of saying or thinking beside it, or "according to". */
final class SourceVerbs {

    private static final Set<String> NOT = Set.of("not", "n't", "never", "nor", "neither", "hardly");
    private static final int LONGEST = PeoplePhrases.LONGEST;

    private final WordList list;
    private final CueWords words;
    private final PeoplePhrases phrases;
    private final Phrases acts;

    SourceVerbs(WordList list, CueWords words, PeoplePhrases phrases) {
        this.list = list;
        this.words = words;
        this.phrases = phrases;
        this.acts = list.section("acts");
    }

    /**
     * The words that make the phrase a source, {@code null} if it is none.
     *
     * @param head its noun
     */
    @Nullable
    Span of(Sentence sentence, int first, int head, int last) {
        if (sentence.is(first - 1, "to") && sentence.is(first - 2, "according")) {
            return sentence.between(first - 2, first - 1);
        }
        if (sentence.is(first - 1, "by")) {
            int verb = passiveBefore(sentence, first - 2);
            return verb < 0 ? null : sentence.between(verb, first - 1);
        }
        if (isInverted(sentence, first - 1) && !isFollowedByVerb(sentence, last)) {
            return sentence.token(first - 1).span();
        }
        int verb = isObject(sentence, first) ? -1 : verbAfter(sentence, last);
        return verb < 0 || !isCue(sentence, verb, head, first)
                ? null
                : sentence.token(verb).span();
    }

    private static boolean isFollowedByVerb(Sentence sentence, int last) {
        int at = last + 1;
        while (at < sentence.size() && sentence.part(at) == PartOfSpeech.ADV) {
            at++;
        }
        return at < sentence.size() && (PeoplePhrases.isVerbal(sentence, at) || sentence.is(at, "that"));
    }

    /** Whether a phrase hangs on what stands before it: "for some", "helps people understand". */
    private boolean isObject(Sentence sentence, int first) {
        if (first == 0) {
            return false;
        }
        var before = sentence.token(first - 1);
        return list.section("letting").has(before)
                || (sentence.part(first - 1) == PartOfSpeech.ADP
                        && !list.section("joining").has(before));
    }

    /** "said" behind a pause or a quotation. */
    private boolean isInverted(Sentence sentence, int i) {
        if (i < 1 || sentence.token(i).quoted()) {
            return false;
        }
        var verb = words.verb(sentence.token(i));
        boolean pause = sentence.token(i - 1).quoted() || sentence.is(i - 1, ",");
        return verb != null
                && pause
                && !sentence.is(i, verb.base())
                && !sentence.token(i).lower().endsWith("ing")
                && verb.listener() != Listener.ALWAYS
                && (verb.bare() || sentence.token(i - 1).quoted());
    }

    /** "was called a quack by doctors" */
    private int passiveBefore(Sentence sentence, int from) {
        for (int i = from; i >= 0 && i > from - 8; i--) {
            var token = sentence.token(i);
            var verb = token.quoted() ? null : words.verb(token);
            if (verb != null && !acts.hasWord(verb.base()) && !token.is(verb.base())) {
                return sentence.part(i) == PartOfSpeech.VERB && !token.lower().endsWith("ing") ? i : -1;
            }
            if (sentence.part(i) == PartOfSpeech.VERB || token.is(",")) {
                return -1;
            }
        }
        return -1;
    }

    /** The verb that a phrase is the subject of: over an aside, auxiliaries, adverbs and days; -1 for a passive or none. */
    private int verbAfter(Sentence sentence, int last) {
        int at = last + 1;
        boolean be = false;
        while (at < sentence.size()
                && at - last < LONGEST
                && !sentence.token(at).quoted()) {
            var token = sentence.token(at);
            var part = sentence.part(at);
            if (token.is(",") || token.is("(")) {
                at = pastAside(sentence, at);
                if (at < 0) {
                    return -1;
                }
                continue;
            }
            boolean said = token.is("said") || token.is("says");
            if (part == PartOfSpeech.VERB || said || (words.verb(token) != null && at == last + 1)) {
                return be && !token.lower().endsWith("ing") ? -1 : at;
            }
            if (NOT.contains(token.lower())) {
                return -1;
            }
            be |= PeoplePhrases.BE.contains(token.lower());
            boolean day = NounPhrases.isTime(token)
                    || (sentence.is(at, "on")
                            && at + 1 < sentence.size()
                            && NounPhrases.isTime(sentence.token(at + 1)));
            boolean saidIn = part == PartOfSpeech.ADP && !phrases.isHere(sentence, at);
            if (saidIn) {
                at = Math.max(at + 1, PeoplePhrases.nounsFrom(sentence, at + 1));
            } else if (part == PartOfSpeech.AUX
                    || part == PartOfSpeech.ADV
                    || day
                    || list.section("widely").has(token)) {
                at++;
            } else {
                return -1;
            }
        }
        return -1;
    }

    /** The token behind the comma or bracket that closes what another opens; -1 where there is none. */
    private int pastAside(Sentence sentence, int open) {
        String close = sentence.is(open, ",") ? "," : ")";
        for (int i = open + 1; i < sentence.size() && i - open < LONGEST; i++) {
            if (sentence.token(i).quoted()) {
                return -1;
            }
            if (sentence.is(i, close)) {
                return i + 1;
            }
        }
        return -1;
    }

    private boolean isCue(Sentence sentence, int i, int head, int first) {
        var verb = words.verb(sentence.token(i));
        if (verb == null || acts.hasWord(verb.base()) && !isKnowing(sentence, head, verb)) {
            return false;
        }
        if (sentence.is(i - 1, ",") && isSubjectBehind(sentence, i)) {
            return false;
        }
        boolean relative =
                sentence.is(first - 1, "what") || sentence.is(first - 1, "which") || sentence.is(first - 1, "that");
        boolean reduced = !verb.bare()
                && !relative
                && i + 1 < sentence.size()
                && sentence.part(i + 1) == PartOfSpeech.ADP
                && !verb.prepositions().contains(sentence.token(i + 1).lower());
        if (reduced || isParticiple(sentence, i)) {
            return false; // "people accused of theft"
        }
        if (verb.base().equals("call")
                && !list.section("calls").has(nextOf(sentence, i))
                && !nextOf(sentence, i).quoted()) {
            return false; // "residents call the hospital"
        }
        boolean verbal = sentence.part(i) == PartOfSpeech.VERB || verb.base().equals("say");
        boolean plain = verbal || isStatement(sentence, i + 1) || isBetweenCommas(sentence, i);
        return plain && (!verb.ambiguous() || isIntroduced(sentence, i + 1));
    }

    /** "a man believed to be the owner" */
    private boolean isParticiple(Sentence sentence, int i) {
        return list.section("known as passive").has(sentence.token(i)) && sentence.is(i + 1, "to");
    }

    private static Token nextOf(Sentence sentence, int i) {
        return sentence.token(Math.min(i + 1, sentence.size() - 1));
    }

    /** ", said Okoye.": somebody else's words end here. */
    private static boolean isSubjectBehind(Sentence sentence, int verb) {
        var phrase = NounPhrases.startingAt(sentence, verb + 1);
        return phrase != null
                && LaterNames.isName(sentence, phrase.last())
                && !isFollowedByVerb(sentence, phrase.last());
    }

    private boolean isKnowing(Sentence sentence, int head, CueVerb verb) {
        return verb.base().equals("know") && list.section("everybody").has(sentence.token(head));
    }

    /** Whether what is said follows a verb that taggers take for a noun: "experts fear the dam will break". */
    private static boolean isStatement(Sentence sentence, int i) {
        return i < sentence.size()
                && (sentence.is(i, "that")
                        || sentence.part(i) == PartOfSpeech.DET
                        || sentence.part(i) == PartOfSpeech.PRON
                        || sentence.token(i).quoted());
    }

    /** ", critics argue," */
    private static boolean isBetweenCommas(Sentence sentence, int verb) {
        return sentence.is(verb + 1, ",") && (sentence.is(verb - 2, ",") || sentence.is(verb - 3, ","));
    }

    private static boolean isIntroduced(Sentence sentence, int i) {
        return i < sentence.size()
                && (sentence.is(i, "that")
                        || sentence.is(i, ":")
                        || sentence.token(i).quoted()
                        || (i + 1 < sentence.size()
                                && isStatement(sentence, i)
                                && Clauses.isClause(sentence, i, Math.min(sentence.size() - 1, i + 8))));
    }
}
