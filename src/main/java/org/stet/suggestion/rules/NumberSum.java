package org.stet.suggestion.rules;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import org.stet.suggestion.language.NumberWords;

/** A number in words being added up: "two hundred and twenty-five thousand". */
final class NumberSum {

    private static final BigDecimal TWENTY = BigDecimal.valueOf(20);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private final NumberWords words;
    private BigDecimal thousands = BigDecimal.ZERO;
    private @Nullable BigDecimal below;
    private boolean round;

    NumberSum(NumberWords words) {
        this.words = words;
    }

    /**
     * Adds a word; does nothing if it is no number, or if a new number begins with it.
     *
     * @param lower in small letters
     * @return whether it belongs to the number
     */
    boolean takes(String lower) {
        var digits = words.digits(lower);
        if (digits != null) {
            return adds(new BigDecimal(digits));
        }
        var scale = words.scale(lower);
        if (scale == null) {
            return false;
        }
        var factor = new BigDecimal(scale);
        var times = below == null ? BigDecimal.ONE : below;
        if (factor.compareTo(THOUSAND) < 0) {
            below = times.multiply(factor);
        } else {
            thousands = thousands.add(times.multiply(factor));
            below = null;
        }
        round = true;
        return true;
    }

    private boolean adds(BigDecimal value) {
        var before = below;
        if (before != null && !goesBehind(before, value)) {
            return false;
        }
        below = before == null ? value : before.add(value);
        round = false;
        return true;
    }

    /** "five" behind "twenty", and anything behind hundreds. */
    private static boolean goesBehind(BigDecimal before, BigDecimal value) {
        var tens = before.remainder(HUNDRED);
        boolean hundreds = tens.signum() == 0 && before.signum() > 0;
        boolean unit = tens.compareTo(TWENTY) >= 0
                && tens.remainder(BigDecimal.TEN).signum() == 0
                && value.compareTo(BigDecimal.TEN) < 0
                && value.signum() > 0;
        return hundreds || unit;
    }

    /** Whether "and" may lead to what is still to be added. */
    boolean isRound() {
        return round;
    }

    BigDecimal value() {
        return below == null ? thousands : thousands.add(below);
    }
}
