package org.stet.suggestion.rules;

import org.stet.suggestion.language.Sentence;
import org.stet.suggestion.language.WordList;

/** Words that turn a statement about evidence into its contrary. */
final class Denials {

    /** Tokens between "not" and "any evidence". */
    private static final int REACH = 9;

    private final WordList list;

    Denials(WordList list) {
        this.list = list;
    }

    /** The token of "not" or "failed to" in the few before another one of the same statement, -1 if there is none. */
    int before(Sentence sentence, int end) {
        for (int i = end - 1; i >= 0 && i >= end - REACH; i--) {
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

    /** "is", "remains", "proved": what joins a claim to "baseless". */
    static boolean isBe(Sentence sentence, int i) {
        return switch (sentence.token(i).lower()) {
            case "is", "are", "was", "were", "been", "be", "'s", "'re", "remain", "remains", "remained", "proved" ->
                true;
            default -> false;
        };
    }
}
