package org.stet.schema;

/** Contrast of two colours, as WCAG 2.2 defines it: 1 for the same, 21 for black on white. */
final class Contrast {

    /** Ink of the article's text; tokens.css has the same. */
    static final String INK = "#1b1f24";

    /** Ink in the dark theme. */
    static final String DARK_INK = "#e8e6e1";

    /** A line that carries meaning, on its ground (success criterion 1.4.11). */
    static final double LEAST_FOR_LINES = 3;

    /** Text on its ground (success criterion 1.4.6, level AAA). */
    static final double LEAST_FOR_INK = 7;

    private Contrast() {}

    /**
     * @param one sRGB as {@code #RRGGBB}
     * @param other likewise; the order does not matter
     */
    static double of(String one, String other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
    }

    private static double channel(String colour, int at) {
        double value = Integer.parseInt(colour, at, at + 2, 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
