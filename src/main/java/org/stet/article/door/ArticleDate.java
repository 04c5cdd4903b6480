package org.stet.article.door;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Dates as news pages write them, read into ISO 8601; a date without its year is none. */
final class ArticleDate {

    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("feb", 2),
            Map.entry("mar", 3),
            Map.entry("mär", 3),
            Map.entry("mrz", 3),
            Map.entry("apr", 4),
            Map.entry("may", 5),
            Map.entry("mai", 5),
            Map.entry("jun", 6),
            Map.entry("jul", 7),
            Map.entry("aug", 8),
            Map.entry("sep", 9),
            Map.entry("oct", 10),
            Map.entry("okt", 10),
            Map.entry("nov", 11),
            Map.entry("dec", 12),
            Map.entry("dez", 12),
            Map.entry("juin", 6),
            Map.entry("juil", 7),
            Map.entry("fév", 2),
            Map.entry("aoû", 8),
            Map.entry("déc", 12),
            Map.entry("avr", 4),
            Map.entry("ene", 1),
            Map.entry("abr", 4),
            Map.entry("ago", 8),
            Map.entry("dic", 12));
    private static final Pattern ISO = Pattern.compile("\\b(\\d{4})-(\\d{2})(?:-(\\d{2}))?(?=$|[^\\d])");
    private static final Pattern DAY_FIRST = Pattern.compile(
            "\\b(\\d{1,2})(?:st|nd|rd|th|\\.|er)?\\s+(?:de\\s+)?(\\p{L}{3,10})\\.?,?\\s+(?:de\\s+)?(\\d{4})\\b");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("\\b(\\p{L}{3,9})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b");
    private static final Pattern DOTTED = Pattern.compile("\\b(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})\\b");

    private ArticleDate() {}

    /** The first date in the text, or null. Slashed dates are left alone: nobody knows which number is the month. */
    static @Nullable String iso(@Nullable String text) {
        if (text == null) {
            return null;
        }
        Matcher iso = ISO.matcher(text);
        if (iso.find()) {
            return iso.group(3) == null
                    ? iso.group(1) + "-" + iso.group(2)
                    : date(iso.group(1), Integer.valueOf(iso.group(2)), iso.group(3));
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        while (dayFirst.find()) {
            String date = date(dayFirst.group(3), month(dayFirst.group(2)), dayFirst.group(1));
            if (date != null) {
                return date;
            }
        }
        Matcher monthFirst = MONTH_FIRST.matcher(text);
        while (monthFirst.find()) {
            String date = date(monthFirst.group(3), month(monthFirst.group(1)), monthFirst.group(2));
            if (date != null) {
                return date;
            }
        }
        Matcher dotted = DOTTED.matcher(text);
        return dotted.find() ? date(dotted.group(3), Integer.valueOf(dotted.group(2)), dotted.group(1)) : null;
    }

    private static @Nullable Integer month(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        Integer four = lower.length() >= 4 ? MONTHS.get(lower.substring(0, 4)) : null;
        return four != null ? four : MONTHS.get(lower.substring(0, 3));
    }

    private static @Nullable String date(String year, @Nullable Integer month, String day) {
        if (month == null) {
            return null;
        }
        try {
            return LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day))
                    .toString();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
