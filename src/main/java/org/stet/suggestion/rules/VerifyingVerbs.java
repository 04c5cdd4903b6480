package org.stet.suggestion.rules;

import org.jspecify.annotations.Nullable;

import org.stet.suggestion.language.PartOfSpeech;
import org.stet.suggestion.language.Phrases;
import org.stet.suggestion.language.Sentence;
import org.stet.suggestion.language.Token;
import org.stet.suggestion.language.WordList;
import org.stet.suggestion.rules.EvidenceWords.Found;

/** Verbs for finding out that are denied: "could not be verified", "has yet to be confirmed", "nobody can prove". */
final class VerifyingVerbs {

    private final WordList list;
    private final Phrases verified;
    private final Phrases verify;

    VerifyingVerbs(WordList list) {
        this.list = list;
        this.verified = list.section("verified");
        this.verify = list.section("verify");
    }

    boolean has(Token token) {
        return verified.has(token) || verify.has(token);
    }

    /** "could not be independently verified", "has yet to be confirmed", "nobody can prove". */
    @Nullable
    Found at(Sentence sentence, int i) {
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
        return not < 0 ? null : new Found(not, i, EvidenceWords.NONE, false);
    }

    private boolean hasBe(Sentence sentence, int participle) {
        for (int k = participle - 1; k >= 0 && k > participle - 7; k--) {
            if (Denials.isBe(sentence, k)) {
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
