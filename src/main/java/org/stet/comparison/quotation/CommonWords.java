package org.stet.comparison.quotation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The words that everybody uses whatever they talk about. Two people who both say "I think so" have not been quoted with
 * the same quotation, so such words weigh little.
 */
final class CommonWords {

    private static final String FILE = "/comparison/common-words.txt";

    private static final Map<String, Set<String>> LISTS = read();

    private CommonWords() {}

    /** Whether there is a list for a language; where there is none, the length of a word has to do. */
    static boolean knows(Locale language) {
        return LISTS.containsKey(language.getLanguage());
    }

    /** @param folded as {@link Folded} has it */
    static boolean has(Locale language, String folded) {
        return LISTS.getOrDefault(language.getLanguage(), Set.of()).contains(folded);
    }

    /** {@code [en]} begins the list of a language; {@code #} a remark. */
    private static Map<String, Set<String>> read() {
        var lists = new HashMap<String, Set<String>>();
        var stream = Objects.requireNonNull(CommonWords.class.getResourceAsStream(FILE), FILE);
        try (var lines = new BufferedReader(new InputStreamReader(stream, UTF_8))) {
            Set<String> list = new HashSet<>();
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("[")) {
                    list = lists.computeIfAbsent(line.substring(1, line.indexOf(']')), any -> new HashSet<>());
                } else if (!line.startsWith("#") && !line.isBlank()) {
                    for (var word : line.strip().split("\\s+")) {
                        list.add(Folded.of(word));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(lists);
    }
}
