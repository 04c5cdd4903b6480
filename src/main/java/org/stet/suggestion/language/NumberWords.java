package org.stet.suggestion.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.stet.text.WordSections;

/** Numbers written in words, with their digits, and words that make another number of one. */
public final class NumberWords {

    /** More scales one behind the other are no number that somebody means, and would let it grow without end. */
    public static final int MOST_SCALES = 3;

    static final String LIST = "numbers";

    private static final String FRACTIONS = "fractions";
    private static final String UNITS = "units";

    private static final String ORDINALS = "ordinals";
    private static final Pattern NUMBER = Pattern.compile("([^\\s\\d]{1,40}+)\\s+(\\d{1,13}+)");
    private static final Pattern ORDINAL = Pattern.compile("([^\\s\\d]{1,40}+)\\s+(\\d{1,9}+[^\\s\\d]{1,9}+)");
    private static final Set<String> WITH_DIGITS = Set.of("numbers", "scales", "short scales");

    /**
     * What a number counts.
     *
     * @param name the word that the list has for it, whatever form of it was found
     * @param tokens behind the number that say so
     */
    public record Unit(String name, int tokens) {

        public boolean isPercent() {
            return name.equals("%");
        }
    }

    private final Map<String, String> digits;
    private final Map<String, String> scales;
    private final Map<String, String> shortScales;
    private final Map<String, String> ordinals;
    private final Set<String> fractions;
    private final Phrases unitForms = new Phrases();
    private final Map<List<String>, String> units = new HashMap<>();
    private final Phrases percent;
    private final Phrases notAlone;
    private final Phrases noNumber;

    private NumberWords(WordSections list, WordList phrases) {
        this.digits = pairs(NUMBER, list.entries("numbers"));
        this.scales = pairs(NUMBER, list.entries("scales"));
        this.shortScales = pairs(NUMBER, list.entries("short scales"));
        this.ordinals = pairs(ORDINAL, list.entries(ORDINALS));
        this.fractions = Set.copyOf(new HashSet<>(list.entries(FRACTIONS)));
        for (var entry : list.entries(UNITS)) {
            var parts = List.of(entry.split("\\s+"));
            var form = parts.subList(0, parts.size() - 1);
            if (form.isEmpty()) {
                throw new IllegalArgumentException("no unit of a list: " + entry);
            }
            unitForms.add(form);
            units.put(form, parts.get(parts.size() - 1));
        }
        this.percent = phrases.section("percent");
        this.notAlone = phrases.section("not alone");
        this.noNumber = phrases.section("no number");
    }

    /**
     * @param list as {@code numbers-en.txt} explains it
     * @throws IllegalArgumentException if an entry that needs digits has none, or a section is missing
     */
    public static NumberWords of(String list) {
        return of(WordSections.of(list));
    }

    /** @throws IllegalArgumentException if an entry that needs digits has none, or a section is missing */
    public static NumberWords of(WordSections list) {
        return new NumberWords(list, WordList.of(list));
    }

    /** English, as Stet ships them. */
    public static NumberWords english() {
        return of(WordList.text("numbers-en.txt"));
    }

    private static Map<String, String> pairs(Pattern pattern, List<String> entries) {
        var pairs = new HashMap<String, String>();
        for (var entry : entries) {
            var parts = pattern.matcher(entry);
            if (!parts.matches()) {
                throw new IllegalArgumentException("no number of a list: " + entry);
            }
            pairs.put(parts.group(1), parts.group(2));
        }
        return pairs;
    }

    /** Why an entry says nothing in a section; {@code null} if it says something. */
    static @Nullable String fault(String section, String entry) {
        if (WITH_DIGITS.contains(section) && !NUMBER.matcher(entry).matches()) {
            return "Not a word with its digits, such as \"five 5\": " + entry;
        }
        if (section.equals(ORDINALS) && !ORDINAL.matcher(entry).matches()) {
            return "Not a word with its digits and their ending, such as \"second 2nd\": " + entry;
        }
        if (section.equals(UNITS) && !entry.contains(" ")) {
            return "Not a unit with its name, such as \"km kilometre\": " + entry;
        }
        if (hasDigits(section) && entry.indexOf('-') >= 0) {
            return "A word with a hyphen is worked out from its parts: " + entry;
        }
        return null;
    }

    /** Whether a word has digits behind it in a section. */
    static boolean hasDigits(String section) {
        return WITH_DIGITS.contains(section) || section.equals(ORDINALS);
    }

    /**
     * The digits of a word for a number; {@code null} for other words.
     *
     * @param lower in small letters
     */
    public @Nullable String digits(String lower) {
        return digits.get(lower);
    }

    /**
     * By how much a word such as "million" multiplies, as digits; {@code null} for other words.
     *
     * @param lower in small letters
     */
    public @Nullable String scale(String lower) {
        return scales.get(lower);
    }

    /** By how much letters right behind digits multiply, as digits; {@code null} for other letters. */
    public @Nullable String shortScale(String letters) {
        return shortScales.get(letters);
    }

    /** Whether a word is a number, or multiplies one. */
    public boolean isNumber(String lower) {
        return digits.containsKey(lower) || scales.containsKey(lower);
    }

    /** "2nd" for "second"; {@code null} for other words. */
    public @Nullable String ordinal(String lower) {
        return ordinals.get(lower);
    }

    /** Whether what hyphens join to a number makes a part of it: the "thirds" of "two-thirds". */
    public boolean isFraction(List<String> joined) {
        return !joined.isEmpty() && fractions.contains(joined.get(0));
    }

    /** Whether what hyphens join to a number makes a share of a hundred of it. */
    public boolean isPercent(List<String> joined) {
        return percent.has(joined);
    }

    /** The unit whose form stands at a token; {@code null} if none does. */
    public @Nullable Unit unit(Sentence sentence, int token) {
        int length = unitForms.at(sentence, token);
        if (length == 0) {
            return null;
        }
        var form = new ArrayList<String>();
        for (int i = 0; i < length; i++) {
            form.add(sentence.token(token + i).lower());
        }
        var name = units.get(form);
        return name == null ? null : new Unit(name, length);
    }

    /** The name of the unit that words which hyphens join to a number begin with: the "mile" of "5-mile-long". */
    public @Nullable String unit(List<String> joined) {
        for (int length = joined.size(); length > 0; length--) {
            var name = units.get(joined.subList(0, length));
            if (name != null) {
                return name;
            }
        }
        return null;
    }

    /** What a sign of money before a number says; {@code null} for anything else. */
    public @Nullable String sign(String before) {
        boolean money = before.codePointCount(0, before.length()) == 1
                && Character.getType(before.codePointAt(0)) == Character.CURRENCY_SYMBOL;
        return money ? units.getOrDefault(List.of(before), before) : null;
    }

    /** How many tokens say that a number before them is a share of a hundred; 0 if they do not. */
    public int percent(Sentence sentence, int token) {
        return percent.at(sentence, token);
    }

    /**
     * Whether a word for a number is as often none: "one".
     *
     * @param lower in small letters
     */
    public boolean isNotAlone(String lower) {
        return notAlone.hasWord(lower);
    }

    /** Whether such a word is none for sure, by what stands before it: "no one". */
    public boolean isNoNumber(Sentence sentence, int token) {
        return noNumber.before(sentence, token) > 0;
    }
}
