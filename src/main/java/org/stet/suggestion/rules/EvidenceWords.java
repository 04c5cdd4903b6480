package org.stet.suggestion.rules;

import org.jspecify.annotations.Nullable;

import org.stet.suggestion.language.PartOfSpeech;
import org.stet.suggestion.language.Phrases;
import org.stet.suggestion.language.Sentence;
import org.stet.suggestion.language.Token;
import org.stet.suggestion.language.WordList;

/** Finds the words that say that evidence exists, is missing, or points two ways. */
final class EvidenceWords {

    static final String OFFERS = "offers";
    static final String NONE = "none";
    static final String CONFLICTING = "conflicting";

    /**
     * Words that fire the rule.
     *
     * @param first token of them
     * @param last token of them
     * @param says what the statement says of the evidence
     * @param aside whether they are the writer's remark inside somebody's statement: "claimed, without evidence, that"
     */
    record Found(int first, int last, String says, boolean aside) {}

    /** Adjectives that may stand between "no" and "evidence". */
    private static final int QUALITIES = 4;
    /** Tokens between "not" and "any evidence". */
    private static final int DENIAL = 9;
    /** Tokens between "dismissed" and "as baseless". */
    private static final int CALLING = 30;

    private final WordList list;
    private final Phrases evidence;
    private final Phrases papers;
    private final Phrases doubtful;
    private final Phrases verified;
    private final Phrases verify;
    private final Phrases offering;
    private final Phrases no;
    private final Phrases claims;

    EvidenceWords(WordList list) {
        this.list = list;
        this.evidence = list.section("evidence");
        this.papers = list.section("papers");
        this.doubtful = list.section("doubtful");
        this.verified = list.section("verified");
        this.verify = list.section("verify");
        this.offering = list.section("offering");
        this.no = list.section("no");
        this.claims = list.section("claims");
    }

    /** What fires at a token, {@code null} if nothing does; no parts of speech are asked for without a word of the list. */
    @Nullable
    Found at(Sentence sentence, int i) {
        var token = sentence.token(i);
        if (evidence.has(token) || papers.has(token)) {
            return noun(sentence, i);
        }
        if (doubtful.has(token)) {
            return doubtful(sentence, i);
        }
        return verified.has(token) || verify.has(token) ? verified(sentence, i) : null;
    }

    private @Nullable Found noun(Sentence sentence, int noun) {
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
                int not = denial(sentence, start);
                return not < 0 ? null : new Found(not, noun, NONE, sentence.is(not, "without"));
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
        int not = offered ? denial(sentence, start - 1) : -1;
        if (not >= 0) {
            return new Found(not, noun, NONE, false);
        }
        int verb = pastPhrase(sentence, noun);
        int weak = list.section("is weak").at(sentence, verb);
        return weak > 0 ? new Found(noun, verb + weak - 1, NONE, false) : null;
    }

    /** "no evidence", "offering no proof"; an aside where it hangs on another statement. */
    private Found absent(Sentence sentence, int first, int noun) {
        boolean without = sentence.is(first, "without");
        boolean offering = first > 0
                && sentence.token(first - 1).lower().endsWith("ing")
                && this.offering.has(sentence.token(first - 1));
        return new Found(offering ? first - 1 : first, noun, NONE, without || offering);
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
        while (at < sentence.size() && at - noun < DENIAL && !sentence.token(at).quoted() && isPhrase(sentence, at)) {
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

    /** The token of "not" or "failed to" in the few before another one of the same statement, -1 if there is none. */
    private int denial(Sentence sentence, int before) {
        for (int i = before - 1; i >= 0 && i >= before - DENIAL; i--) {
            var token = sentence.token(i);
            if (token.quoted() || token.is(",") || token.is(";") || token.is("but")) {
                return -1;
            }
            if (list.section("not").at(sentence, i) > 0
                    || list.section("failing").at(sentence, i) > 0) {
                return i;
            }
        }
        return -1;
    }

    private @Nullable Found existing(Sentence sentence, int first, int noun) {
        int past = pastPhrase(sentence, noun);
        int mixed = list.section("is mixed").at(sentence, past);
        if (mixed > 0 && !sentence.token(past).quoted()) {
            return new Found(noun, past + mixed - 1, CONFLICTING, false);
        }
        for (int i = first; i < noun; i++) {
            if (list.section("mixed").has(sentence.token(i))) {
                return new Found(i, noun, CONFLICTING, false);
            }
        }
        int verb = afterAdverbs(sentence, noun + 1);
        int shows = list.section("shows").at(sentence, verb);
        if (shows > 0 && !sentence.token(verb).quoted() && denial(sentence, first) < 0) {
            return new Found(noun, verb + shows - 1, OFFERS, false);
        }
        int start = first;
        while (start > 0 && isDeterminer(sentence, start - 1)) {
            start--;
        }
        return isGiven(sentence, start, noun) ? new Found(start - 1, noun, OFFERS, false) : null;
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
        if (start == 0 || denial(sentence, start) >= 0) {
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

    private @Nullable Found doubtful(Sentence sentence, int i) {
        var token = sentence.token(i);
        boolean claim = claims.has(nounAfter(sentence, i));
        boolean known = i > 0 && sentence.part(i - 1) == PartOfSpeech.ADV && i > 1 && isBe(sentence, i - 2);
        boolean predicate = i > 0 && (isBe(sentence, i - 1) || known);
        if (list.section("needs a claim").has(token) && !claim && !(predicate && hasClaimBefore(sentence, i))) {
            return null;
        }
        boolean object = sentence.is(i - 1, "as");
        boolean attributive =
                !predicate && (claim || (i + 1 < sentence.size() && sentence.part(i + 1) == PartOfSpeech.NOUN));
        if (sentence.is(i + 1, "by") || (!predicate && !attributive && !object)) {
            return null;
        }
        boolean denied = denial(sentence, i) >= 0 && i - denial(sentence, i) <= 2;
        return denied || (object && called(sentence, i)) ? null : new Found(i, i, NONE, false);
    }

    private static Token nounAfter(Sentence sentence, int i) {
        int at = i + 1;
        while (at + 1 < sentence.size() && at < i + 4 && sentence.part(at) == PartOfSpeech.ADJ) {
            at++;
        }
        return sentence.token(Math.min(at, sentence.size() - 1));
    }

    private static boolean isBe(Sentence sentence, int i) {
        return switch (sentence.token(i).lower()) {
            case "is", "are", "was", "were", "been", "be", "'s", "'re", "remain", "remains", "remained", "proved" ->
                true;
            default -> false;
        };
    }

    private boolean hasClaimBefore(Sentence sentence, int i) {
        for (int k = i - 1; k >= 0 && k > i - DENIAL; k--) {
            if (claims.has(sentence.token(k))
                    || sentence.is(k, "it")
                    || sentence.is(k, "which")
                    || sentence.is(k, "that")) {
                return true;
            }
        }
        return false;
    }

    /** "dismissed it as baseless": somebody else says so. */
    private boolean called(Sentence sentence, int i) {
        var calling = list.section("calling");
        for (int k = i - 1; k >= 0 && k > i - CALLING; k--) {
            if (calling.has(sentence.token(k))) {
                return true;
            }
        }
        return false;
    }

    /** "could not be independently verified", "has yet to be confirmed", "nobody can prove". */
    private @Nullable Found verified(Sentence sentence, int i) {
        boolean participle = verified.has(sentence.token(i)) && hasBe(sentence, i);
        boolean active = verify.has(sentence.token(i)) && sentence.part(i) != PartOfSpeech.NOUN;
        boolean appointed =
                list.section("appointments").in(sentence) && (sentence.is(i, "confirmed") || sentence.is(i, "confirm"));
        if ((!participle && !active) || appointed) {
            return null;
        }
        int from = i;
        while (from > 0 && list.section("by itself").has(sentence.token(from - 1))) {
            from--;
        }
        int not = denied(sentence, from, active);
        return not < 0 ? null : new Found(not, i, NONE, false);
    }

    private boolean hasBe(Sentence sentence, int participle) {
        for (int k = participle - 1; k >= 0 && k > participle - 7; k--) {
            if (isBe(sentence, k)) {
                return true;
            }
            var token = sentence.token(k);
            if (!list.section("by itself").has(token) && !list.section("not").has(token)) {
                return false;
            }
        }
        return false;
    }

    /** The first token of "could not", "was unable to", "nobody could" before a verb; -1 if nothing denies it. */
    private int denied(Sentence sentence, int verb, boolean active) {
        if (verb == 0 || sentence.token(verb - 1).quoted()) {
            return -1;
        }
        int failing = list.section("failing").before(sentence, verb);
        if (failing > 0) {
            boolean yet = sentence.is(verb - failing, "yet") || sentence.is(verb - failing, "unable");
            return yet || !active || isTold(sentence, verb - failing) ? verb - failing : -1;
        }
        var token = sentence.token(verb - 1);
        boolean could = list.section("could").has(token);
        if (token.is("not") || token.is("n't") || token.is("cannot") || token.is("never")) {
            boolean able = token.is("cannot")
                    || sentence.is(verb - 2, "could")
                    || sentence.is(verb - 2, "can")
                    || sentence.is(verb - 2, "ca");
            boolean passive = !active || sentence.part(verb) == PartOfSpeech.AUX;
            int first = token.is("cannot") ? verb - 1 : Math.max(0, verb - 2);
            return (active ? able : passive) ? first : -1;
        }
        boolean nobody =
                sentence.is(verb - 2, "nobody") || (sentence.is(verb - 2, "one") && sentence.is(verb - 3, "no"));
        return could && nobody ? (sentence.is(verb - 2, "nobody") ? verb - 2 : verb - 3) : -1;
    }

    /** "failed to prove", and not "refused to confirm", which says nothing of evidence. */
    private static boolean isTold(Sentence sentence, int failing) {
        return sentence.token(failing).lower().startsWith("fail");
    }
}
