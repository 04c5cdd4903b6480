package org.stet.assignment.giving;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * The day by which everybody's work is in time or not. It ends when it has ended everywhere (UTC−12), so that nobody is told
 * that they are late on the very day that was said.
 */
public final class Today {

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private Today() {}

    public static LocalDate last() {
        return LocalDate.now(ZoneOffset.ofHours(-12));
    }

    /** A day as the pages say it: with its year when that is another one. */
    public static String said(LocalDate day) {
        return (day.getYear() == last().getYear() ? SHORT : LONG).format(day);
    }
}
