package org.stet.article;

/** The direction in which a text is read. */
final class Direction {

    private static final int ENOUGH = 2_000;

    private Direction() {}

    /** {@code rtl} if most of the first letters are Hebrew, Arabic or alike, else {@code ltr}. */
    static String of(String text) {
        int balance = text.codePoints()
                .filter(Character::isLetter)
                .limit(ENOUGH)
                .map(letter -> switch (Character.getDirectionality(letter)) {
                    case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> 1;
                    default -> -1;
                })
                .sum();
        return balance > 0 ? "rtl" : "ltr";
    }
}
