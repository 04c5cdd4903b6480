package org.stet.suggestion.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.stet.text.WordSections;

/** Numbers written in words, with their digits. */
public final class NumberWords {

    static final String LIST = "numbers";

    private static final Pattern NUMBER = Pattern.compile("(?<word>[^\\s\\d]{1,40}+)\\s+(?<digits>\\d{1,13}+)");

    private final Map<String, String> digits;
    private final Set<String> notAlone;

    private NumberWords(WordSections list) {
        this.digits = numbers(list.entries("numbers"));
        this.notAlone = Set.copyOf(list.entries("not alone"));
    }

    /**
     * @param list as {@code numbers-en.txt} explains it
     * @throws IllegalArgumentException if an entry that needs digits has none
     */
    public static NumberWords of(String list) {
        return new NumberWords(WordSections.of(list));
    }

    /** English, as Stet ships them. */
    public static NumberWords english() {
        return of(WordList.text("numbers-en.txt"));
    }

    private static Map<String, String> numbers(List<String> entries) {
        var numbers = new HashMap<String, String>();
        for (var entry : entries) {
            var parts = NUMBER.matcher(entry);
            if (!parts.matches()) {
                throw new IllegalArgumentException("no number of a list: " + entry);
            }
            numbers.put(parts.group("word"), parts.group("digits"));
        }
        return numbers;
    }

    /** Why an entry says nothing in a section; {@code null} if it says something. */
    static @Nullable String fault(String section, String entry) {
        boolean number = !section.equals("numbers") || NUMBER.matcher(entry).matches();
        return number ? null : "Not a word with its digits, such as \"five 5\": " + entry;
    }

    /** The digits of a word for a number; {@code null} for other words. */
    public @Nullable String digits(Token token) {
        return digits.get(token.lower());
    }

    /** Whether a word for a number is as often none: "one". */
    public boolean isNotAlone(Token token) {
        return notAlone.contains(token.lower());
    }
}
