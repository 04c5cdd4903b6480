package org.stet.suggestion.rules;

import org.jspecify.annotations.Nullable;

import org.stet.suggestion.language.PartOfSpeech;
import org.stet.suggestion.language.Phrases;
import org.stet.suggestion.language.Sentence;
import org.stet.suggestion.language.Token;
import org.stet.suggestion.language.WordList;
import org.stet.suggestion.rules.EvidenceWords.Found;

/**
 * Verbs for finding out that are denied: "could not be verified", "has yet to be confirmed", "nobody can prove", "neither
 * account was confirmed"; and for showing, of which nothing is the subject: "nothing in the file suggests".
 */
final class VerifyingVerbs {

    /** Tokens between a subject and its verb. */
    private static final int SUBJECT = 9;

    private final WordList list;
    private final Phrases verified;
    private final Phrases verify;
    private final Phrases shows;

    VerifyingVerbs(WordList list) {
        this.list = list;
        this.verified = list.section("verified");
        this.verify = list.section("verify");
        this.shows = list.section("shows");
    }

    boolean has(Token token) {
        return verified.has(token) || verify.has(token) || shows.has(token);
    }

    /** "could not be independently verified", "has yet to be confirmed", "nobody can prove". */
    @Nullable
    Found at(Sentence sentence, int i) {
        int nothing = shows.has(sentence.token(i)) ? nothing(sentence, i) : -1;
        if (nothing >= 0) {
            return new Found(nothing, i, EvidenceWords.NONE, false);
        }
        if (!verified.has(sentence.token(i)) && !verify.has(sentence.token(i))) {
            return null;
        }
        boolean participle = verified.has(sentence.token(i)) && hasBe(sentence, i);
        boolean active = verify.has(sentence.token(i)) && sentence.part(i) != PartOfSpeech.NOUN;
        if ((!participle && !active) || isAppointment(sentence, i, participle)) {
            return null;
        }
        int from = i;
        while (from > 0 && list.section("by itself").has(sentence.token(from - 1))) {
            from--;
        }
        int not = denied(sentence, from, active);
        if (not < 0 && participle) {
            not = neither(sentence, from);
        }
        return not < 0 ? null : new Found(not, i, EvidenceWords.NONE, false);
    }

    /** Whether somebody or a date is confirmed, rather than a statement: by the subject of the passive, or the object. */
    private boolean isAppointment(Sentence sentence, int verb, boolean passive) {
        if (!sentence.is(verb, "confirmed") && !sentence.is(verb, "confirm")) {
            return false;
        }
        var subject = new Subject(sentence, verb);
        if (passive || sentence.is(verb - 1, "be") || sentence.is(verb - 1, "been")) {
            return subject.has(list.section("appointments"));
        }
        boolean somebody =
                sentence.is(verb + 1, "him") || sentence.is(verb + 1, "her") || sentence.is(verb + 1, "them");
        return somebody
                ? subject.has(list.section("appointments"))
                : Subject.object(sentence, verb).has(list.section("appointments"));
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

    /** "nothing" as the subject of a verb for showing, "nothing in the barn", or before "to suggest"; -1 without one. */
    private static int nothing(Sentence sentence, int verb) {
        if (sentence.is(verb - 1, "to")) {
            // Not "had nothing to show for it".
            boolean there = verb > 2 && Denials.isBe(sentence, verb - 3);
            boolean nothing = sentence.is(verb - 2, "nothing") || sentence.is(verb - 2, "little");
            return there && nothing ? verb - 2 : -1;
        }
        for (int i = verb - 1;
                i >= 0 && i >= verb - SUBJECT && sentence.token(i).word();
                i--) {
            if (sentence.token(i).quoted() || sentence.part(i) == PartOfSpeech.VERB) {
                return -1;
            }
            if (sentence.is(i, "nothing")) {
                return i;
            }
        }
        return -1;
    }

    /** "neither account has been confirmed", "none of it was proved"; -1 without such a subject. */
    private static int neither(Sentence sentence, int verb) {
        for (int i = verb - 1;
                i >= 0 && i >= verb - SUBJECT && sentence.token(i).word();
                i--) {
            if (sentence.token(i).quoted() || sentence.part(i) == PartOfSpeech.VERB) {
                return -1;
            }
            if (sentence.is(i, "neither") || sentence.is(i, "none")) {
                return i;
            }
        }
        return -1;
    }

    /** "failed to prove", and not "refused to confirm", which says nothing of evidence. */
    private static boolean isTold(Sentence sentence, int failing) {
        return sentence.token(failing).lower().startsWith("fail");
    }
}
