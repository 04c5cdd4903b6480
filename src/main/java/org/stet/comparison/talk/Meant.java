package org.stet.comparison.talk;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Whom the words of a comment mean by a letter. Letters are given anew with every reading that is handed in, so what is kept
 * is {@code {account:id}} in the place of the letter, and whoever reads gets the name or the letter that the person has by
 * then. Words without one are kept as they were written.
 */
public final class Meant {

    private static final Pattern TOKEN = Pattern.compile("\\{account:([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})}");

    private Meant() {}

    /**
     * The words as they are kept. Behind an {@code @} case does not matter, as it does not where somebody is called.
     *
     * @param readers by what they are called on the page that the words were written on, such as "Reader B"
     */
    public static String kept(String words, Map<String, UUID> readers) {
        if (readers.isEmpty()) {
            return words;
        }
        var names = readers.keySet().stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return Pattern.compile(
                        ("(?:(?<=@)(?iu:%s)|(?<![\\p{L}\\p{N}])(?:%s))(?![\\p{L}\\p{N}])").formatted(names, names))
                .matcher(words)
                .replaceAll(found -> Matcher.quoteReplacement(readers.entrySet().stream()
                        .filter(reader -> reader.getKey().equalsIgnoreCase(found.group()))
                        .map(reader -> "{account:" + reader.getValue() + "}")
                        .findFirst()
                        .orElse(found.group())));
    }

    /**
     * The words as they are shown.
     *
     * @param between what becomes of the words around those who are meant
     * @param name of somebody who is meant; {@code null} for whoever is unknown there, then it stays as it is kept
     */
    public static String shown(String kept, UnaryOperator<String> between, Function<UUID, @Nullable String> name) {
        var shown = new StringBuilder();
        var found = TOKEN.matcher(kept);
        int from = 0;
        while (found.find()) {
            var known = name.apply(UUID.fromString(found.group(1)));
            shown.append(between.apply(kept.substring(from, found.start())));
            shown.append(known == null ? found.group() : known);
            from = found.end();
        }
        return shown.append(between.apply(kept.substring(from))).toString();
    }

    /** Those who are meant, in the order of the words. */
    static Set<UUID> in(String kept) {
        var meant = new LinkedHashSet<UUID>();
        TOKEN.matcher(kept).results().forEach(found -> meant.add(UUID.fromString(found.group(1))));
        return meant;
    }

    /** How long words are, in code points; whoever is meant counts one. */
    static int length(String kept) {
        var counted = TOKEN.matcher(kept).replaceAll("@");
        return counted.codePointCount(0, counted.length());
    }
}
