package org.stet.suggestion.rules;

import java.util.Set;

import org.stet.suggestion.language.NounPhrases;
import org.stet.suggestion.language.PartOfSpeech;
import org.stet.suggestion.language.Sentence;
import org.stet.suggestion.language.WordList;

/** Where the phrase around a noun for people begins and ends, with what describes them: "a person familiar with the plan". */
final class PeoplePhrases {

    /** Tokens that a phrase with its descriptions may have. */
    static final int LONGEST = 30;

    static final Set<String> INDEFINITE = Set.of(
            "a", "an", "one", "another", "some", "two", "three", "four", "five", "several", "many", "most", "few");
    static final Set<String> POSSESSIVE = Set.of("his", "her", "their", "its", "my", "our", "your");
    static final Set<String> BE =
            Set.of("be", "is", "are", "was", "were", "been", "being", "'s", "'re", "get", "gets", "got");

    private final WordList list;

    PeoplePhrases(WordList list) {
        this.list = list;
    }

    /** The first token of the phrase, from its noun back. */
    int start(Sentence sentence, int head) {
        int first = head;
        while (first > 0 && head - first < LONGEST) {
            if (modifies(sentence, first - 1)) {
                first--;
            } else if (first > 1 && isPair(sentence, first - 1)) {
                first -= 2;
            } else if (first > 1
                    && sentence.is(first - 1, "of")
                    && list.section("quantities").has(sentence.token(first - 2))) {
                first -= 2;
            } else {
                break;
            }
        }
        while (first < head && !sentence.token(first).word()) {
            first++;
        }
        return first;
    }

    /** "federal and state officials" */
    private static boolean isPair(Sentence sentence, int and) {
        return sentence.is(and, "and")
                && sentence.part(and - 1) == PartOfSpeech.ADJ
                && (sentence.part(and + 1) == PartOfSpeech.ADJ || sentence.part(and + 1) == PartOfSpeech.NOUN);
    }

    private boolean modifies(Sentence sentence, int i) {
        var token = sentence.token(i);
        if (token.quoted()
                || NounPhrases.isTime(token)
                || list.section("figures").has(token)
                || token.lower().matches("(19|20)\\d\\d")) {
            return false;
        }
        if (token.is("'s") || token.is("'")) {
            return sentence.part(i) != PartOfSpeech.AUX
                    && i > 0
                    && !sentence.token(i - 1).quoted();
        }
        if (POSSESSIVE.contains(token.lower())
                || INDEFINITE.contains(token.lower())
                || list.section("pronouns").has(token)) {
            return true;
        }
        return token.word()
                && switch (sentence.part(i)) {
                    case NOUN, PROPN, ADJ, NUM -> true;
                    case DET -> !token.is("that") && !token.is("what");
                    default -> false;
                };
    }

    /**
     * The last token of the phrase, with what describes it.
     *
     * @return -1 where a name follows
     */
    int end(Sentence sentence, int head) {
        int last = head;
        int at = head + 1;
        while (at < sentence.size()
                && at - head < LONGEST
                && !sentence.token(at).quoted()) {
            int described = list.section("described").at(sentence, at);
            if (described > 0) {
                at = nounsFrom(sentence, at + described);
                last = at - 1;
            } else if (isPreposition(sentence, at) && isHere(sentence, at)) {
                at = nounsFrom(sentence, at + 1);
                last = at - 1;
            } else if (sentence.is(at, "who") && at == head + 1) {
                int verb = pastRelative(sentence, at);
                return verb < 0 ? last : lastBefore(sentence, verb);
            } else if (sentence.is(at, "and") && at + 1 < sentence.size() && isNounPhrase(sentence, at + 1)) {
                int next = nounsFrom(sentence, at + 1);
                if (LaterNames.isName(sentence, next - 1)
                        || (next < sentence.size() && !isVerbal(sentence, next) && next - at < 2)) {
                    return last;
                }
                at = next;
                last = at - 1;
            } else if (at == head + 1 && LaterNames.isName(sentence, at) && !NounPhrases.isTime(sentence.token(at))) {
                return -1;
            } else {
                break;
            }
        }
        return last;
    }

    private boolean isPreposition(Sentence sentence, int i) {
        return list.section("describing").has(sentence.token(i));
    }

    /** Whether a preposition leads to what describes somebody: neither a day nor what a thing was said in. */
    boolean isHere(Sentence sentence, int preposition) {
        int next = nounsFrom(sentence, preposition + 1);
        boolean running = sentence.is(preposition, "for")
                && next > preposition + 1
                && sentence.token(preposition + 1).lower().endsWith("ing");
        if (next == preposition + 1 || running || NounPhrases.isTime(sentence.token(next - 1))) {
            return false;
        }
        return list.section("said in").firstIn(sentence, preposition + 1, next) < 0
                && !NounPhrases.isTime(sentence.token(preposition + 1));
    }

    /** The token behind determiners, adjectives and nouns. */
    static int nounsFrom(Sentence sentence, int from) {
        int at = from;
        while (at < sentence.size()
                && at - from < LONGEST
                && !sentence.token(at).quoted()
                && (isNounPhrase(sentence, at)
                        || sentence.is(at, "'s")
                        || (sentence.is(at, "and")
                                && at > from
                                && at + 1 < sentence.size()
                                && isNounPhrase(sentence, at + 1)))) {
            at++;
        }
        return at;
    }

    private static boolean isNounPhrase(Sentence sentence, int i) {
        return sentence.token(i).word()
                && switch (sentence.part(i)) {
                    case NOUN, PROPN, ADJ, DET, NUM -> true;
                    case PRON ->
                        POSSESSIVE.contains(sentence.token(i).lower())
                                || sentence.is(i, "it")
                                || sentence.is(i, "them");
                    default -> false;
                };
    }

    static boolean isVerbal(Sentence sentence, int i) {
        return sentence.part(i) == PartOfSpeech.VERB || sentence.part(i) == PartOfSpeech.AUX;
    }

    /** The second finite verb behind "who", where the first is what they did; -1 where a pause comes before it. */
    private static int pastRelative(Sentence sentence, int who) {
        boolean own = false;
        for (int i = who + 1; i < sentence.size() && i - who < LONGEST; i++) {
            var token = sentence.token(i);
            if (token.quoted() || token.is(",") || token.is(";")) {
                return -1;
            }
            boolean infinitive = sentence.is(i - 1, "to");
            boolean verb = sentence.part(i) == PartOfSpeech.VERB || token.is("said") || token.is("says");
            if (verb && !infinitive && own && !token.lower().endsWith("ing")) {
                return i;
            }
            boolean copula = BE.contains(token.lower()) && i + 1 < sentence.size() && !isVerbal(sentence, i + 1);
            own |= (verb && !infinitive) || copula;
        }
        return -1;
    }

    private static int lastBefore(Sentence sentence, int verb) {
        int at = verb - 1;
        while (at > 0 && (sentence.part(at) == PartOfSpeech.ADV || sentence.part(at) == PartOfSpeech.AUX)) {
            at--;
        }
        return at;
    }
}
