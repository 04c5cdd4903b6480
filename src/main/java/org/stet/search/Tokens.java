package org.stet.search;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;

import org.stet.text.Span;
import org.stet.text.StoredText;

/** Cuts words into tokens: those of a text, whose borders are known, and those that somebody looks for. */
final class Tokens {

    private final List<Token> tokens = new ArrayList<>();

    private Tokens() {}

    /**
     * The tokens of a text.
     *
     * @param words its borders, in text order
     */
    static List<Token> of(StoredText text, List<Span> words) {
        var found = new Tokens();
        for (var word : words) {
            found.cut(text.words(word), word.start());
        }
        return List.copyOf(found.tokens);
    }

    /** The tokens of words that somebody looks for; blanks and marks part them. */
    static List<Token> of(String words) {
        var found = new Tokens();
        found.cut(words, 0);
        return List.copyOf(found.tokens);
    }

    private void cut(String string, int start) {
        int[] letters = string.codePoints().toArray();
        int first = tokens.size();
        int from = -1;
        for (int i = 0; i <= letters.length; i++) {
            boolean inside = i < letters.length && isPart(letters[i], from >= 0);
            // A character of a script without blanks stands alone, with the marks that belong to it.
            boolean parted = inside
                    && from >= 0
                    && !isMark(letters[i])
                    && (standsAlone(letters[from]) || standsAlone(letters[i]));
            if (from >= 0 && (!inside || parted)) {
                add(letters, from, i, start);
                from = -1;
            }
            if (inside && from < 0) {
                from = i;
            }
        }
        border(first);
    }

    private void add(int[] letters, int from, int to, int start) {
        var folded = Folding.fold(new String(letters, from, to - from));
        if (!folded.isEmpty()) {
            boolean apart = !standsAlone(letters[from]);
            tokens.add(new Token(folded, tokens.size(), start + from, start + to, apart, apart));
        }
    }

    /** Where the word that was cut begins and ends there is a border, whatever its script; so is one beside every other token. */
    private void border(int first) {
        int last = tokens.size() - 1;
        for (int i = first; i <= last; i++) {
            var token = tokens.get(i);
            boolean opens = token.opens() || i == first || isCutBefore(i);
            boolean closes = token.closes() || i == last || isCutBefore(i + 1);
            tokens.set(i, new Token(token.word(), token.ordinal(), token.start(), token.end(), opens, closes));
        }
    }

    /** Whether something that is no letter stands before this token, or another script ends there. */
    private boolean isCutBefore(int i) {
        var before = tokens.get(i - 1);
        var token = tokens.get(i);
        return before.end() != token.start()
                || standsAlone(before.word().codePointAt(0))
                        != standsAlone(token.word().codePointAt(0));
    }

    private static boolean isPart(int c, boolean inside) {
        return Character.isLetterOrDigit(c) || inside && (isMark(c) || Character.getType(c) == Character.FORMAT);
    }

    private static boolean isMark(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    private static boolean standsAlone(int c) {
        if (c < 0x0e00 || !Character.isLetter(c)) {
            return false;
        }
        return switch (UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> c == 0x30fc; // the sign of a long vowel, which both kana use
        };
    }
}
