package org.stet.comparison.quotation;

import org.stet.comparison.quotation.Part.Kind;

/** How two words in one place differ. */
final class Likeness {

    /** Short words are different words when one letter differs: "was" and "has". */
    static final int SHORTEST = 5;
    /** One letter in so many may differ between two spellings: "organise" and "organize", "programme" and "program". */
    private static final int LETTERS = 4;

    private Likeness() {}

    static Kind of(String was, String is) {
        return ofFolded(Folded.of(was), Folded.of(is));
    }

    static Kind ofFolded(String one, String other) {
        if (Folded.hasDigit(one) && Folded.hasDigit(other)) {
            return Kind.NUMBER;
        }
        int length = Math.max(one.length(), other.length());
        return Math.min(one.length(), other.length()) >= SHORTEST && distance(one, other) <= length / LETTERS
                ? Kind.SPELLING
                : Kind.CHANGED;
    }

    /** Levenshtein's, in UTF-16 units. */
    private static int distance(String one, String other) {
        var above = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            var here = new int[above.length];
            here[0] = i;
            for (int j = 1; j < here.length; j++) {
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                here[j] = Math.min(above[j - 1] + change, 1 + Math.min(above[j], here[j - 1]));
            }
            above = here;
        }
        return above[other.length()];
    }
}
