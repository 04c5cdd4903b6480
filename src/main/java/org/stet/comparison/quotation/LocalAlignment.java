package org.stet.comparison.quotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The best local alignment of two rows of words (Smith and Waterman 1981, with the affine gaps of Gotoh 1982). The
 * same two rows give the same pairs whichever comes first.
 *
 * <p>In quarters of what a common word weighs: a word that is in both earns four times its weight, another spelling of
 * it as much as two common words, another number nothing. Another word in the same place costs 8, so that a changed word
 * inside a quotation is passed over. A gap costs 10 and 1 more for each further word: leaving fourteen words out costs no
 * more than two rare words earn, for that is how quotations are trimmed, while a single small word cannot pull a match
 * across a gap.
 */
final class LocalAlignment {

    private static final int UNIT = 4;
    private static final int CHANGED = -8;
    private static final int GAP = -10;
    private static final int FURTHER = -1;

    private static final int NEVER = Integer.MIN_VALUE / 2;

    private static final byte STOP = 0;
    private static final byte PAIR = 1;
    private static final byte SKIP_LEFT = 2;
    private static final byte SKIP_RIGHT = 3;
    private static final byte LEFT_GOES_ON = 4;
    private static final byte RIGHT_GOES_ON = 8;
    private static final byte WAY = 3;

    private LocalAlignment() {}

    /**
     * Two words in the same place.
     *
     * @param left index in the left row
     * @param right index in the right row
     */
    record Pair(int left, int right) {}

    /** The pairs of the best alignment, in order; empty when the rows have no word in common. */
    static List<Pair> best(int[] left, int[] right, Vocabulary words) {
        if (Arrays.compare(left, right) <= 0) {
            return align(left, right, words);
        }
        return align(right, left, words).stream()
                .map(pair -> new Pair(pair.right(), pair.left()))
                .toList();
    }

    private static List<Pair> align(int[] left, int[] right, Vocabulary words) {
        int columns = right.length + 1;
        var ways = new byte[(left.length + 1) * columns];
        var above = new int[columns];
        var here = new int[columns];
        var skippedLeft = new int[columns];
        Arrays.fill(skippedLeft, NEVER);
        int best = 0;
        int bestAt = 0;
        for (int i = 1; i <= left.length; i++) {
            int skippedRight = NEVER;
            here[0] = 0;
            for (int j = 1; j < columns; j++) {
                byte way = STOP;
                int openLeft = above[j] + GAP;
                int furtherLeft = skippedLeft[j] + FURTHER;
                skippedLeft[j] = Math.max(openLeft, furtherLeft);
                int openRight = here[j - 1] + GAP;
                int furtherRight = skippedRight + FURTHER;
                skippedRight = Math.max(openRight, furtherRight);
                int pair = above[j - 1] + worth(left[i - 1], right[j - 1], words);
                int score = 0;
                if (pair > score) {
                    score = pair;
                    way = PAIR;
                }
                if (skippedLeft[j] > score) {
                    score = skippedLeft[j];
                    way = SKIP_LEFT;
                }
                if (skippedRight > score) {
                    score = skippedRight;
                    way = SKIP_RIGHT;
                }
                if (furtherLeft > openLeft) {
                    way |= LEFT_GOES_ON;
                }
                if (furtherRight > openRight) {
                    way |= RIGHT_GOES_ON;
                }
                ways[i * columns + j] = way;
                here[j] = score;
                if (score > best) {
                    best = score;
                    bestAt = i * columns + j;
                }
            }
            var spare = above;
            above = here;
            here = spare;
        }
        return best == 0 ? List.of() : back(ways, columns, bestAt);
    }

    private static int worth(int left, int right, Vocabulary words) {
        if (left == right) {
            return UNIT * words.weight(left);
        }
        return switch (words.likeness(left, right)) {
            case SPELLING -> UNIT * Vocabulary.SPELLING;
            case NUMBER -> 0;
            default -> CHANGED;
        };
    }

    private static List<Pair> back(byte[] ways, int columns, int end) {
        var pairs = new ArrayList<Pair>();
        int at = end;
        while ((ways[at] & WAY) != STOP) {
            switch (ways[at] & WAY) {
                case PAIR -> {
                    pairs.add(new Pair(at / columns - 1, at % columns - 1));
                    at -= columns + 1;
                }
                case SKIP_LEFT -> {
                    while ((ways[at] & LEFT_GOES_ON) != 0) {
                        at -= columns;
                    }
                    at -= columns;
                }
                default -> {
                    while ((ways[at] & RIGHT_GOES_ON) != 0) {
                        at--;
                    }
                    at--;
                }
            }
        }
        Collections.reverse(pairs);
        return pairs;
    }
}
