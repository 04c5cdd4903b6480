package org.stet.text;

/** Words that stand for a longer passage where there is room for some of it. */
public final class Shortened {

    private static final String MORE = " …";

    private Shortened() {}

    /** @param most code points that are shown before the ellipsis */
    public static String to(int most, String words) {
        return words.codePointCount(0, words.length()) <= most
                ? words
                : words.substring(0, words.offsetByCodePoints(0, most)).stripTrailing() + MORE;
    }
}
