package org.stet.article;

import org.jspecify.annotations.Nullable;

/** The direction in which a text is read. */
final class Direction {

    private static final int ENOUGH = 2_000;

    private Direction() {}

    /** {@code rtl} if most of the first letters are Hebrew, Arabic or alike, else {@code ltr}. */
    static String of(String text) {
        return balance(text) > 0 ? "rtl" : "ltr";
    }

    /** The same of a part of a text; {@code null} if it has as many letters of either kind, or none at all. */
    static @Nullable String ofPart(String words) {
        int balance = balance(words);
        return balance == 0 ? null : balance > 0 ? "rtl" : "ltr";
    }

    /** By how many the letters that are read from right to left are more than the others. */
    private static int balance(String text) {
        int balance = 0;
        int seen = 0;
        for (int i = 0; i < text.length() && seen < ENOUGH; ) {
            int letter = text.codePointAt(i);
            i += Character.charCount(letter);
            if (Character.isLetter(letter)) {
                seen++;
                balance += isRightToLeft(letter) ? 1 : -1;
            }
        }
        return balance;
    }

    private static boolean isRightToLeft(int letter) {
        return switch (Character.getDirectionality(letter)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> true;
            default -> false;
        };
    }
}
