package org.stet.comparison;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Names in what people write: whom a comment calls with {@code @name}, and the same words with letters in the place of
 * names.
 */
public final class CalledNames {

    /** A part of a name shorter than this is too often a word of its own. */
    private static final int SHORTEST_PART = 3;

    /** "(sample reader)" behind a name is no part of it. */
    private static final Pattern REMARK = Pattern.compile("\\([^)]*\\)");

    private CalledNames() {}

    /**
     * The people whom the words call. Of two names that begin alike, the longer one is meant where it stands there whole.
     *
     * @param people by the name under which they can be called
     */
    static Set<UUID> called(String words, Map<String, UUID> people) {
        var called = new LinkedHashSet<UUID>();
        var names = longestFirst(people.keySet());
        int at = words.indexOf('@');
        while (at >= 0) {
            int from = at + 1;
            names.stream()
                    .filter(name -> words.regionMatches(true, from, name, 0, name.length()))
                    .filter(name -> endsWord(words, from + name.length()))
                    .findFirst()
                    .map(people::get)
                    .ifPresent(called::add);
            at = words.indexOf('@', from);
        }
        return called;
    }

    private static boolean endsWord(String words, int at) {
        return at >= words.length() || !Character.isLetterOrDigit(words.codePointAt(at));
    }

    /**
     * The words without names: each name, and each longer part of one that stands alone, gives way to what takes its place.
     *
     * @param places what stands in the place of whom, by name
     */
    public static String masked(String words, Map<String, String> places) {
        var wanted = new TreeMap<String, String>();
        places.forEach((name, place) -> {
            for (var part : REMARK.matcher(name).replaceAll("").split("[^\\p{L}\\p{N}]+", -1)) {
                if (part.codePointCount(0, part.length()) >= SHORTEST_PART
                        && !Character.isLowerCase(part.codePointAt(0))) {
                    wanted.putIfAbsent(part, place);
                }
            }
        });
        wanted.putAll(places);
        wanted.remove("");
        if (wanted.isEmpty()) {
            return words;
        }
        // In one pass: what takes a name's place may be a name itself.
        var names = longestFirst(wanted.keySet()).stream().map(Pattern::quote).collect(Collectors.joining("|"));
        return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + names + ")(?![\\p{L}\\p{N}])")
                .matcher(words)
                .replaceAll(found -> Matcher.quoteReplacement(wanted.getOrDefault(found.group(), "")));
    }

    private static List<String> longestFirst(Set<String> names) {
        return names.stream()
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
    }
}
