package org.stet.suggestion.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.stet.suggestion.language.NumberWords;
import org.stet.suggestion.language.Sentence;

/**
 * A number in words, worked out: "two hundred and twenty-five thousand". It is read in groups, each of which ends with its
 * large scales; a group belongs to the number only if it is smaller than the scale before it, so that "one million and two
 * million" are two numbers, and "two hundred and three hundred" as well.
 */
final class NumberPhrase {

    /**
     * What was read.
     *
     * @param end behind its last piece
     */
    record Read(BigDecimal value, int end) {}

    /**
     * A word, or one of those that hyphens join.
     *
     * @param token index of the token that it stands in
     * @param ends whether it is the last there; a number takes all of a token or nothing
     */
    record Piece(String word, int token, boolean ends) {}

    private static final String AND = "and";
    private static final BigDecimal TWENTY = BigDecimal.valueOf(20);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    /** Tokens; nothing that somebody writes has more, and a long row of numbers is not gone through again and again. */
    private static final int LONGEST = 40;

    private final List<Piece> pieces;
    private final NumberWords words;

    private NumberPhrase(List<Piece> pieces, NumberWords words) {
        this.pieces = pieces;
        this.words = words;
    }

    /** The pieces from a token on that may make up a number; what follows them is none of it. */
    static List<Piece> pieces(Sentence sentence, int first, NumberWords words) {
        var pieces = new ArrayList<Piece>();
        for (int i = first; i < sentence.size() && i < first + LONGEST; i++) {
            var own = Numbers.pieces(sentence.token(i));
            boolean and = i > first && own.equals(List.of(AND));
            if (!and && !own.stream().allMatch(words::isNumber)) {
                break;
            }
            for (int k = 0; k < own.size(); k++) {
                pieces.add(new Piece(own.get(k), i, k + 1 == own.size()));
            }
        }
        return pieces;
    }

    /** The longest number that begins with the first piece; {@code null} if none does. */
    static @Nullable Read of(List<Piece> pieces, NumberWords words) {
        return new NumberPhrase(pieces, words).read();
    }

    private @Nullable Read read() {
        Read best = null;
        var sum = BigDecimal.ZERO;
        BigDecimal scale = null;
        int at = 0;
        while (true) {
            var group = new Group(at);
            if (!group.read() || scale != null && !group.isBelow(scale)) {
                return best;
            }
            var border = group.border;
            if (border != null) {
                best = new Read(sum.add(border.value()), border.end());
            }
            scale = group.scale;
            if (scale == null) {
                return best;
            }
            sum = sum.add(group.value);
            at = isAnd(group.end) ? group.end + 1 : group.end;
        }
    }

    private boolean isAnd(int piece) {
        return piece < pieces.size() && pieces.get(piece).word().equals(AND);
    }

    private @Nullable BigDecimal digits(int piece) {
        var digits = piece < pieces.size() ? words.digits(pieces.get(piece).word()) : null;
        return digits == null ? null : new BigDecimal(digits);
    }

    private @Nullable BigDecimal scale(int piece) {
        var scale = piece < pieces.size() ? words.scale(pieces.get(piece).word()) : null;
        return scale == null ? null : new BigDecimal(scale);
    }

    private boolean isSmallScale(int piece) {
        var scale = scale(piece);
        return scale != null && scale.compareTo(THOUSAND) < 0;
    }

    /** "twenty five" are two pieces. */
    private int unitsEnd(int from) {
        var value = digits(from);
        if (value == null) {
            return from;
        }
        var unit = digits(from + 1);
        boolean tens = value.remainder(HUNDRED).compareTo(TWENTY) >= 0
                && value.remainder(BigDecimal.TEN).signum() == 0;
        boolean behind = tens && unit != null && unit.signum() > 0 && unit.compareTo(BigDecimal.TEN) < 0;
        return behind ? from + 2 : from + 1;
    }

    /** What stands up to the next scale of thousand and more, and that scale: "two hundred and five thousand". */
    private final class Group {

        private final int start;
        private BigDecimal value = BigDecimal.ZERO;
        /** The smallest that ends it; {@code null} if none does. */
        private @Nullable BigDecimal scale;

        private int end;
        private int scales;
        /** Where it last ended with a token. */
        private @Nullable Read border;

        Group(int start) {
            this.start = start;
            this.end = start;
        }

        boolean isBelow(BigDecimal other) {
            boolean smaller = scale == null || scale.compareTo(other) < 0;
            return smaller && value.compareTo(other) < 0;
        }

        /** Only the first of a number may begin with its scale: "hundred". */
        boolean read() {
            addTo(unitsEnd(start));
            if (end == start && start > 0) {
                return false;
            }
            while (isSmallScale(end)) {
                if (!multiplies(end)) {
                    return true;
                }
            }
            rest();
            for (var next = scale(end); next != null && next.compareTo(THOUSAND) >= 0; next = scale(end)) {
                if (!multiplies(end)) {
                    return true;
                }
                scale = scale == null ? next : scale.min(next);
            }
            return end > start;
        }

        /** Behind hundreds, unless hundreds of its own begin there. */
        private void rest() {
            if (value.signum() == 0 || value.remainder(HUNDRED).signum() != 0) {
                return;
            }
            int from = scales > 0 && isAnd(end) ? end + 1 : end;
            var first = digits(from);
            int to = unitsEnd(from);
            if (first != null && first.compareTo(HUNDRED) < 0 && !isSmallScale(to)) {
                end = from;
                addTo(to);
            }
        }

        private void addTo(int to) {
            for (var next = digits(end); end < to && next != null; next = digits(end)) {
                value = value.add(next);
                end++;
                mark();
            }
        }

        /** False where so many stand already that nobody means a number. */
        private boolean multiplies(int piece) {
            var factor = scale(piece);
            if (factor == null || scales == NumberWords.MOST_SCALES) {
                return false;
            }
            value = end == start ? factor : value.multiply(factor);
            scales++;
            end++;
            mark();
            return true;
        }

        private void mark() {
            if (pieces.get(end - 1).ends()) {
                border = new Read(value, end);
            }
        }
    }
}
