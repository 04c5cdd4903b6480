package org.stet.handout.type;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;

/**
 * The forms that Arabic letters take beside each other, as characters of their own (Unicode, Arabic Presentation Forms-B),
 * for a PDF, whose writer does not know the rules of a font.
 */
public final class ArabicForms {

    private static final int ISOLATED_MARKS = 0xFE70;
    private static final int ISOLATED_MARKS_END = 0xFE80;
    private static final int MARKS = 0x064B;

    private ArabicForms() {}

    /** A text, in the order in which it is read, in the forms that it takes. */
    public static String shaped(String text) {
        if (text.chars().noneMatch(c -> c >= 0x0600 && c <= 0x06FF)) {
            return text;
        }
        var forms = new StringBuilder();
        shape(text, ArabicShaping.LETTERS_SHAPE)
                .codePoints()
                .map(ArabicForms::mark)
                .forEach(forms::appendCodePoint);
        return forms.toString();
    }

    /** The letters of which forms are made. */
    public static String letters(String forms) {
        return shape(forms, ArabicShaping.LETTERS_UNSHAPE);
    }

    /** A text read from right to left in the order in which it is drawn from left to right. */
    public static String reversed(String text) {
        return Bidi.writeReverse(text, Bidi.DO_MIRRORING);
    }

    /** ICU gives marks the forms that stand alone, as wide as a blank, which would tear a word apart. */
    private static int mark(int codePoint) {
        return codePoint >= ISOLATED_MARKS && codePoint < ISOLATED_MARKS_END
                ? MARKS + (codePoint - ISOLATED_MARKS) / 2
                : codePoint;
    }

    private static String shape(String text, int how) {
        try {
            return new ArabicShaping(ArabicShaping.TEXT_DIRECTION_LOGICAL | ArabicShaping.LENGTH_GROW_SHRINK | how)
                    .shape(text);
        } catch (ArabicShapingException e) {
            throw new IllegalArgumentException("cannot be shaped", e);
        }
    }
}
