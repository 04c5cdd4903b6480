package org.stet.suggestion.language;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Words that an article writes with a capital letter inside its sentences: names, wherever else they stand. */
final class Names {

    private final Set<String> forms = new HashSet<>();

    void read(List<Token> sentence) {
        boolean begun = false;
        int capitals = 0;
        int words = 0;
        for (var token : sentence) {
            if (token.word()) {
                words++;
                capitals += token.capitalised() ? 1 : 0;
            }
        }
        if (capitals * 2 > words) {
            return; // a headline
        }
        for (var token : sentence) {
            if (begun && token.word() && token.capitalised() && token.form().length() > 1) {
                forms.add(token.form());
            }
            // A quotation begins a sentence of its own.
            begun = token.word() || (begun && !opens(token));
        }
    }

    private static boolean opens(Token token) {
        return "“\"‘'«„:".contains(token.form());
    }

    boolean has(Token token) {
        return forms.contains(token.form());
    }
}
