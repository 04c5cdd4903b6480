package org.stet.search;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;

import com.ibm.icu.lang.UCharacter;

/**
 * Makes two writings of a word equal that a person who looks for it takes for the same: case (full folding, CaseFolding of
 * the Unicode Standard, 5.18), compatibility forms, accents and points, letters with a stroke. Vowel signs of Indic and
 * Southeast Asian scripts stay: without them it is another word.
 */
final class Folding {

    /** Code points; what a word has beyond is not looked at. */
    private static final int LONGEST = 64;

    private static final int TATWEEL = 0x0640;
    /** The two marks that make another kana. */
    private static final int VOICED = 0x3099;

    private static final int SEMI_VOICED = 0x309a;

    private Folding() {}

    static String fold(String word) {
        // Taking compatibility forms apart may bring a capital back, as of the modifier letter H with a stroke.
        var apart = apart(apart(word));
        var folded = new StringBuilder(apart.length());
        apart.codePoints().filter(Folding::counts).forEach(c -> append(folded, c));
        // Folding compatibility forms may bring a capital back: KELVIN SIGN does.
        var together = UCharacter.foldCase(Normalizer.normalize(folded, Normalizer.Form.NFC), true);
        return together.codePointCount(0, together.length()) <= LONGEST
                ? together
                : together.substring(0, together.offsetByCodePoints(0, LONGEST));
    }

    private static String apart(String word) {
        // Taken apart first: the iota below a letter becomes a letter, behind whatever mark it had come to stand by
        // then (3.13).
        var marked = Normalizer.normalize(word, Normalizer.Form.NFD);
        return Normalizer.normalize(UCharacter.foldCase(marked, true), Normalizer.Form.NFKD);
    }

    private static boolean counts(int c) {
        return switch (Character.getType(c)) {
            case Character.FORMAT, Character.CONTROL -> false;
            case Character.NON_SPACING_MARK -> !isAccent(c);
            default -> c != TATWEEL;
        };
    }

    private static boolean isAccent(int c) {
        if (c == VOICED || c == SEMI_VOICED) {
            return false;
        }
        return switch (UnicodeScript.of(c)) {
            case INHERITED, HEBREW, ARABIC, LATIN, GREEK, CYRILLIC, SYRIAC -> true;
            default -> false;
        };
    }

    /** Letters that have a stroke or are two, which Unicode does not take apart. */
    private static void append(StringBuilder folded, int c) {
        switch (c) {
            case 'ø' -> folded.append('o');
            case 'ł' -> folded.append('l');
            case 'đ', 'ð' -> folded.append('d');
            case 'ħ' -> folded.append('h');
            case 'ı' -> folded.append('i');
            case 'æ' -> folded.append("ae");
            case 'œ' -> folded.append("oe");
            case 'þ' -> folded.append("th");
            default -> folded.appendCodePoint(c);
        }
    }
}
