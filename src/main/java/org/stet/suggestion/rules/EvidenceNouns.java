package org.stet.suggestion.rules;

import org.jspecify.annotations.Nullable;

import org.stet.suggestion.language.PartOfSpeech;
import org.stet.suggestion.language.Phrases;
import org.stet.suggestion.language.Sentence;
import org.stet.suggestion.language.WordList;
import org.stet.suggestion.rules.EvidenceWords.Found;

/** What is said of evidence by its nouns: that there is none, that it is weak, that it points two ways, or that it shows. */
final class EvidenceNouns {

    /** Adjectives that may stand between "no" and "evidence". */
    private static final int QUALITIES = 4;
    /** Tokens of a phrase that hangs on the noun. */
    private static final int PHRASE = 9;

    private final WordList list;
    private final Denials denials;
    private final Phrases papers;
    private final Phrases offering;
    private final Phrases no;

    EvidenceNouns(WordList list, Denials denials) {
        this.list = list;
        this.denials = denials;
        this.papers = list.section("papers");
        this.offering = list.section("offering");
        this.no = list.section("no");
    }

    /** What a noun for evidence or for papers fires, {@code null} for nothing. */
    @Nullable
    Found at(Sentence sentence, int noun) {
        if (isThing(sentence, noun)) {
            return null;
        }
        int first = qualities(sentence, noun);
        var found = missing(sentence, first, noun);
        return found != null || papers.has(sentence.token(noun)) ? found : existing(sentence, first, noun);
    }

    /** "proof of purchase", "the evidence room", "medical records", "in evidence". */
    private boolean isThing(Sentence sentence, int noun) {
        boolean paper = papers.has(sentence.token(noun));
        return list.section("things").at(sentence, noun + 1) > 0
                || (noun > 0 && list.section("as").has(sentence.token(noun - 1)))
                || (paper && noun > 0 && list.section("wrong before").has(sentence.token(noun - 1)))
                || (paper && list.section("of").at(sentence, noun + 1) == 0);
    }

    /** The first of the adjectives before a noun. */
    private int qualities(Sentence sentence, int noun) {
        int first = noun;
        while (first > 0
                && noun - first < QUALITIES
                && no.before(sentence, first) == 0
                && isQuality(sentence, first - 1)) {
            first--;
        }
        return first;
    }

    private boolean isQuality(Sentence sentence, int i) {
        var token = sentence.token(i);
        if (token.quoted() || !token.word() || list.section("any").has(token)) {
            return false;
        }
        return switch (sentence.part(i)) {
            case ADJ, NOUN -> true;
            case VERB -> token.lower().endsWith("ing") || token.lower().endsWith("ed");
            case ADV -> !list.section("not").has(token);
            default -> false;
        };
    }

    private @Nullable Found missing(Sentence sentence, int first, int noun) {
        int start = first;
        int any = list.section("any").before(sentence, start);
        if (any > 0) {
            start -= any;
            int without = no.before(sentence, start);
            if (without == 0) {
                int not = denials.before(sentence, start);
                return not < 0 ? null : new Found(not, noun, EvidenceWords.NONE, sentence.is(not, "without"));
            }
        }
        int length = no.before(sentence, start);
        if (length == 0 && start > 0 && offering.has(sentence.token(start - 1)) && no.before(sentence, start - 1) > 0) {
            // "without offering evidence"
            start--;
            length = no.before(sentence, start);
        }
        if (length > 0) {
            boolean found = start > length && offering.has(sentence.token(start - length - 1));
            if (!found && list.section("found only").has(sentence.token(noun))) {
                return null;
            }
            boolean asked = start > length && list.section("as").has(sentence.token(start - length - 1));
            return asked ? null : absent(sentence, start - length, noun);
        }
        boolean offered = start > 0 && offering.has(sentence.token(start - 1));
        int not = offered ? denials.before(sentence, start - 1) : -1;
        if (not >= 0) {
            return new Found(not, noun, EvidenceWords.NONE, false);
        }
        int verb = pastPhrase(sentence, noun);
        int weak = list.section("is weak").at(sentence, verb);
        return weak > 0 ? new Found(noun, verb + weak - 1, EvidenceWords.NONE, false) : null;
    }

    /** "no evidence", "offering no proof"; an aside where it hangs on another statement. */
    private Found absent(Sentence sentence, int first, int noun) {
        boolean without = sentence.is(first, "without");
        boolean offering = first > 0
                && sentence.token(first - 1).lower().endsWith("ing")
                && this.offering.has(sentence.token(first - 1));
        return new Found(offering ? first - 1 : first, noun, EvidenceWords.NONE, without || offering);
    }

    /** Over "for the pill", "of a leak" behind a noun. */
    private static int pastPhrase(Sentence sentence, int noun) {
        int at = noun + 1;
        if (!sentence.is(at, "for")
                && !sentence.is(at, "of")
                && !sentence.is(at, "on")
                && !sentence.is(at, "against")) {
            return at;
        }
        at++;
        while (at < sentence.size() && at - noun < PHRASE && !sentence.token(at).quoted() && isPhrase(sentence, at)) {
            at++;
        }
        return at;
    }

    private static boolean isPhrase(Sentence sentence, int i) {
        return switch (sentence.part(i)) {
            case DET, ADJ, NOUN, PROPN, NUM, PRON -> true;
            default -> false;
        };
    }

    private @Nullable Found existing(Sentence sentence, int first, int noun) {
        int past = pastPhrase(sentence, noun);
        int mixed = list.section("is mixed").at(sentence, past);
        if (mixed > 0 && !sentence.token(past).quoted()) {
            return new Found(noun, past + mixed - 1, EvidenceWords.CONFLICTING, false);
        }
        for (int i = first; i < noun; i++) {
            if (list.section("mixed").has(sentence.token(i))) {
                return new Found(i, noun, EvidenceWords.CONFLICTING, false);
            }
        }
        int verb = afterAdverbs(sentence, noun + 1);
        int shows = list.section("shows").at(sentence, verb);
        if (shows > 0 && !sentence.token(verb).quoted() && denials.before(sentence, first) < 0) {
            return new Found(noun, verb + shows - 1, EvidenceWords.OFFERS, false);
        }
        int start = first;
        while (start > 0 && isDeterminer(sentence, start - 1)) {
            start--;
        }
        return isGiven(sentence, start, noun) ? new Found(start - 1, noun, EvidenceWords.OFFERS, false) : null;
    }

    private static int afterAdverbs(Sentence sentence, int from) {
        int at = from;
        while (at < sentence.size() && sentence.part(at) == PartOfSpeech.ADV) {
            at++;
        }
        return at;
    }

    private static boolean isDeterminer(Sentence sentence, int i) {
        return sentence.part(i) == PartOfSpeech.DET
                || sentence.is(i, "plenty")
                || sentence.is(i, "of")
                || sentence.is(i, "some");
    }

    /** "there is strong evidence that", "found evidence of", where nothing denies it. */
    private boolean isGiven(Sentence sentence, int start, int noun) {
        if (start == 0 || denials.before(sentence, start) >= 0) {
            return false;
        }
        boolean leads = sentence.is(noun + 1, "that") || sentence.is(noun + 1, "of") || sentence.is(noun + 1, "for");
        boolean there = isThereIs(sentence, start - 1);
        boolean had = list.section("having").has(sentence.token(start - 1)) && !sentence.is(start - 2, "to");
        boolean asked = sentence.is(start - 1, "any");
        return !asked && (there || (leads && had));
    }

    private static boolean isThereIs(Sentence sentence, int be) {
        boolean is = sentence.is(be, "is")
                || sentence.is(be, "was")
                || sentence.is(be, "are")
                || sentence.is(be, "'s")
                || sentence.is(be, "been");
        return is && (sentence.is(be - 1, "there") || sentence.is(be - 2, "there"));
    }
}
