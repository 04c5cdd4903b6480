package org.stet.agreement;

import java.util.Locale;

/** Figures as a person reads them. */
final class Figures {

    private static final int PLACES = 2;

    private Figures() {}

    static String shown(double value) {
        return shown(value, PLACES);
    }

    static String shown(double value, int places) {
        var digits = String.format(Locale.ROOT, "%." + places + "f", Math.abs(value));
        return value < 0 && digits.chars().anyMatch(c -> c >= '1' && c <= '9') ? "−" + digits : digits;
    }

    /** 18,920. */
    static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    static String percent(double share) {
        return share > 0 && share < 0.005 ? "< 1 %" : Math.round(100 * share) + " %";
    }
}
