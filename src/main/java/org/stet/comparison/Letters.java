package org.stet.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/** The letters by which readings are known beside the text: A to Z, then AA, AB and so on. */
public final class Letters {

    private static final int ALPHABET = 26;

    /** An order of readings by their ids that tells neither who read first nor who asked. */
    public static final Comparator<UUID> BY_HASH =
            Comparator.comparing(id -> HexFormat.of().formatHex(DifferenceKey.digest(id.toString())));

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
