package org.stet.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One language's words that decide whether a point ends a sentence, read from {@code sentences-<language>.txt} beside this
 * class. A language without a file has none, and the general rules alone hold.
 */
final class Abbreviations {

    private static final Map<String, Abbreviations> KNOWN = new ConcurrentHashMap<>();

    private final Map<String, Set<String>> sections;

    private Abbreviations(Map<String, Set<String>> sections) {
        this.sections = sections;
    }

    static Abbreviations of(Locale language) {
        String code = language.getLanguage();
        // Locale takes any letters for a language, and a name from outside must not become a path or fill the cache.
        InputStream file = code.matches("[a-z]{2,3}")
                ? Abbreviations.class.getResourceAsStream("sentences-" + code + ".txt")
                : null;
        if (file == null) {
            return new Abbreviations(Map.of());
        }
        return KNOWN.computeIfAbsent(code, unread -> new Abbreviations(read(file)));
    }

    private static Map<String, Set<String>> read(InputStream file) {
        var sections = new HashMap<String, Set<String>>();
        Set<String> section = new HashSet<>();
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("[")) {
                    section = sections.computeIfAbsent(line.strip(), name -> new HashSet<>());
                } else if (!line.startsWith("#")) {
                    var words = new StringTokenizer(line);
                    while (words.hasMoreTokens()) {
                        section.add(words.nextToken());
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sections;
    }

    /** Stands before what it belongs to ("Dr", "z", "e.g"), so that no sentence ends after it. */
    boolean isTitle(String token) {
        return has("[never-ends]", token);
    }

    /** Stands before a number ("No. 5", "Dec. 9") and ends a sentence otherwise. */
    boolean isBeforeNumber(String token) {
        return has("[before-number]", token);
    }

    /** Ends a sentence only if one visibly begins after it ("Inc", "U.S"). */
    boolean mayEndSentence(String token) {
        return has("[may-end]", token);
    }

    /** A word that often begins a sentence and is seldom part of a name. */
    boolean opensSentence(String word) {
        return section("[openers]").contains(word);
    }

    boolean isSpeechVerb(String word) {
        return section("[speech]").contains(word);
    }

    /** Whether the language writes ordinal numbers with a point: "3. Oktober". */
    boolean hasOrdinals() {
        return sections.containsKey("[ordinals]");
    }

    private boolean has(String section, String token) {
        Set<String> words = section(section);
        return words.contains(token)
                || words.contains(token.toLowerCase(Locale.ROOT))
                || words.contains(titleCase(token));
    }

    /** For words in capitals throughout, as headlines have them: "GEN" is "Gen". */
    private static String titleCase(String token) {
        boolean capitals = token.length() > 1 && token.equals(token.toUpperCase(Locale.ROOT));
        return capitals ? token.charAt(0) + token.substring(1).toLowerCase(Locale.ROOT) : token;
    }

    private Set<String> section(String name) {
        return sections.getOrDefault(name, Set.of());
    }
}
