package org.stet.search;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Where one word stands in a text, as few bytes as may be: for each place how many tokens and how many code points further
 * it is than the one before, its length and its borders, each in groups of seven bits, the lowest first.
 */
final class Places {

    private Places() {}

    /**
     * A place.
     *
     * @param ordinal of the token in its text
     * @param start first code point
     * @param end code point after the last
     */
    record Place(int ordinal, int start, int end, boolean opens, boolean closes) {

        static Place of(Token token) {
            return new Place(token.ordinal(), token.start(), token.end(), token.opens(), token.closes());
        }
    }

    /** @param places in text order */
    static byte[] write(List<Place> places) {
        var bytes = new ByteArrayOutputStream(places.size() * 4);
        int ordinal = 0;
        int start = 0;
        for (var place : places) {
            write(place.ordinal() - ordinal, bytes);
            write(place.start() - start, bytes);
            write((place.end() - place.start()) << 2 | (place.opens() ? 2 : 0) | (place.closes() ? 1 : 0), bytes);
            ordinal = place.ordinal();
            start = place.start();
        }
        return bytes.toByteArray();
    }

    private static void write(int number, ByteArrayOutputStream bytes) {
        int rest = number;
        while (rest >= 0x80) {
            bytes.write(rest & 0x7f | 0x80);
            rest >>>= 7;
        }
        bytes.write(rest);
    }

    static List<Place> read(byte[] bytes) {
        var places = new ArrayList<Place>();
        var numbers = new Numbers(bytes);
        int ordinal = 0;
        int start = 0;
        while (numbers.more()) {
            ordinal += numbers.next();
            start += numbers.next();
            int length = numbers.next();
            places.add(new Place(ordinal, start, start + (length >> 2), (length & 2) != 0, (length & 1) != 0));
        }
        return places;
    }

    /** Those of several words, in text order. */
    static List<Place> together(List<byte[]> words) {
        return words.stream()
                .flatMap(bytes -> read(bytes).stream())
                .sorted(Comparator.comparingInt(Place::ordinal))
                .toList();
    }

    private static final class Numbers {

        private final byte[] bytes;
        private int at;

        Numbers(byte[] bytes) {
            this.bytes = bytes;
        }

        boolean more() {
            return at < bytes.length;
        }

        int next() {
            int number = 0;
            for (int shift = 0; ; shift += 7) {
                byte group = bytes[at++];
                number |= (group & 0x7f) << shift;
                if (group >= 0) {
                    return number;
                }
            }
        }
    }
}
