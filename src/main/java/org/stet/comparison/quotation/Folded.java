package org.stet.comparison.quotation;

import java.util.regex.Pattern;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;

/**
 * A word as it is compared: without case, and without the marks in which two newsrooms write it differently. Numerals and
 * the spelling stay as they are written, since a changed number is a changed quotation.
 */
final class Folded {

    private static final Normalizer2 COMPATIBLE = Normalizer2.getNFKCInstance();
    private static final Pattern APOSTROPHE = Pattern.compile("[\u2018\u2019\u201b\u02bc\u2032\uff07`\u00b4]");
    private static final Pattern HYPHEN = Pattern.compile("[\\p{Pd}\u2212]");
    /** Soft hyphens, zero-width and bidirectional characters. */
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}");

    private static final Pattern BLANK = Pattern.compile("[\\p{Z}\\s]+");

    private Folded() {}

    static String of(String word) {
        var plain = UNSEEN.matcher(COMPATIBLE.normalize(word)).replaceAll("");
        plain = APOSTROPHE.matcher(plain).replaceAll("'");
        plain = HYPHEN.matcher(plain).replaceAll("-");
        return UCharacter.foldCase(BLANK.matcher(plain).replaceAll(""), true);
    }

    static boolean hasDigit(String word) {
        return word.codePoints().anyMatch(Character::isDigit);
    }
}
