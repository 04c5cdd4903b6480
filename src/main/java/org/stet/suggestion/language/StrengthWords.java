package org.stet.suggestion.language;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Words that make a statement stronger or weaker, and words that say nothing of what it is about. */
public final class StrengthWords {

    private final Map<String, Set<String>> sections = new HashMap<>();

    private StrengthWords() {}

    /** English, as Stet ships them. */
    public static StrengthWords english() {
        try (var file = Objects.requireNonNull(StrengthWords.class.getResourceAsStream("strength-en.txt"))) {
            return of(new String(file.readAllBytes(), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param list as {@code strength-en.txt} explains it */
    public static StrengthWords of(String list) {
        var words = new StrengthWords();
        Set<String> section = new HashSet<>();
        for (var line : list.lines().map(String::strip).toList()) {
            if (line.startsWith("[")) {
                section = words.sections.computeIfAbsent(line, name -> new HashSet<>());
            } else if (!line.startsWith("#") && !line.isEmpty()) {
                section.addAll(Set.of(line.split("\\s+")));
            }
        }
        return words;
    }

    /** Whether it says how sure or how strong something is. */
    public boolean isStrength(Token token) {
        return has("[hedges]", token) || has("[boosters]", token);
    }

    /** Whether it is in so many sentences that sharing it means nothing. */
    public boolean isEmpty(Token token) {
        return has("[empty]", token) || isStrength(token);
    }

    private boolean has(String section, Token token) {
        return sections.getOrDefault(section, Set.of()).contains(token.lower());
    }
}
