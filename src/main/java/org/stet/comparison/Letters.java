package org.stet.comparison;

import java.util.ArrayList;
import java.util.List;

/** The letters by which readings are known beside the text: A to Z, then AA, AB and so on. */
public final class Letters {

    private static final int ALPHABET = 26;

    private Letters() {}

    /** @param reading its place among those that have a letter, from 0 */
    public static String of(int reading) {
        var last = String.valueOf((char) ('A' + reading % ALPHABET));
        return reading < ALPHABET ? last : of(reading / ALPHABET - 1) + last;
    }

    /** The first letters, for readings that are known by their place. */
    public static List<String> first(int readings) {
        var letters = new ArrayList<String>(readings);
        for (int reading = 0; reading < readings; reading++) {
            letters.add(of(reading));
        }
        return letters;
    }
}
