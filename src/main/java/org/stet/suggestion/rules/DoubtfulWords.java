package org.stet.suggestion.rules;

import org.jspecify.annotations.Nullable;

import org.stet.suggestion.language.PartOfSpeech;
import org.stet.suggestion.language.Phrases;
import org.stet.suggestion.language.Sentence;
import org.stet.suggestion.language.Token;
import org.stet.suggestion.language.WordList;
import org.stet.suggestion.rules.EvidenceWords.Found;

/** Adjectives that say that a claim lacks evidence: "baseless", "unproven". */
final class DoubtfulWords {

    /** Tokens between a claim and "is baseless". */
    private static final int CLAIM = 9;
    /** Tokens between "dismissed" and "as baseless". */
    private static final int CALLING = 30;

    private final WordList list;
    private final Denials denials;
    private final Phrases claims;

    DoubtfulWords(WordList list, Denials denials) {
        this.list = list;
        this.denials = denials;
        this.claims = list.section("claims");
    }

    /** What such an adjective fires, {@code null} for nothing. */
    @Nullable
    Found at(Sentence sentence, int i) {
        var token = sentence.token(i);
        boolean claim = claims.has(nounAfter(sentence, i));
        boolean known = i > 0 && sentence.part(i - 1) == PartOfSpeech.ADV && i > 1 && Denials.isBe(sentence, i - 2);
        boolean predicate = i > 0 && (Denials.isBe(sentence, i - 1) || known);
        if (list.section("needs a claim").has(token) && !claim && !(predicate && hasClaimBefore(sentence, i))) {
            return null;
        }
        boolean object = sentence.is(i - 1, "as");
        boolean attributive =
                !predicate && (claim || (i + 1 < sentence.size() && sentence.part(i + 1) == PartOfSpeech.NOUN));
        if (sentence.is(i + 1, "by") || (!predicate && !attributive && !object)) {
            return null;
        }
        boolean denied = denials.before(sentence, i) >= 0 && i - denials.before(sentence, i) <= 2;
        return denied || (object && called(sentence, i)) ? null : new Found(i, i, EvidenceWords.NONE, false);
    }

    private static Token nounAfter(Sentence sentence, int i) {
        int at = i + 1;
        while (at + 1 < sentence.size() && at < i + 4 && sentence.part(at) == PartOfSpeech.ADJ) {
            at++;
        }
        return sentence.token(Math.min(at, sentence.size() - 1));
    }

    private boolean hasClaimBefore(Sentence sentence, int i) {
        for (int k = i - 1; k >= 0 && k > i - CLAIM; k--) {
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
}
