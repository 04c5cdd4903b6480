package org.stet.http;

import java.util.Locale;

/** Words that somebody looks for, as a pattern of SQL: {@code lower(column) like :words escape '!'}. */
public final class Like {

    private Like() {}

    /** Found anywhere and whatever their case; signs of the pattern language stand for themselves. */
    public static String containing(String words) {
        return "%" + literal(words.strip().toLowerCase(Locale.ROOT)) + "%";
    }

    /** Words without a meaning in the pattern language. */
    public static String literal(String words) {
        return words.replace("!", "!!").replace("%", "!%").replace("_", "!_").replace("\0", "");
    }
}
