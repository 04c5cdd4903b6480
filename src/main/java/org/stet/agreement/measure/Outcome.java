package org.stet.agreement.measure;

import org.jspecify.annotations.Nullable;

/**
 * A figure, or the reason why there is none.
 *
 * @param value never {@code NaN}; {@code null} with a reason
 * @param reason {@code null} with a value
 */
public record Outcome(@Nullable Double value, @Nullable Reason reason) {

    public static Outcome of(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            throw new IllegalArgumentException("not a figure: " + value);
        }
        return new Outcome(value, null);
    }

    public static Outcome none(Reason reason) {
        return new Outcome(null, reason);
    }

    /** 1 − observed / expected disagreement; nothing to expect means that nothing varied. */
    static Outcome alpha(double observed, double expected) {
        return expected > 0 ? of(1 - observed / expected) : none(Reason.NO_VARIATION);
    }
}
