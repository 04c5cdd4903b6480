package org.stet.comparison;

/** The letters by which readings are known beside the text. */
public final class Letters {

    private Letters() {}

    /** @param reading its place among those shown, from 0, below {@value Alignment#MOST} */
    public static String of(int reading) {
        return String.valueOf((char) ('A' + reading));
    }
}
