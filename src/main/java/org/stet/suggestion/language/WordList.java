package org.stet.suggestion.language;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The phrases that a rule looks for, by the sections of their file. */
public final class WordList {

    private final Map<String, Phrases> sections = new HashMap<>();

    private WordList() {}

    /**
     * One that Stet ships.
     *
     * @param file such as {@code vague-en.txt}
     */
    public static WordList shipped(String file) {
        return of(text(file));
    }

    /** The text of a list that Stet ships. */
    static String text(String file) {
        try (var stream = Objects.requireNonNull(WordList.class.getResourceAsStream(file), file)) {
            return new String(stream.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @param list as {@code vague-en.txt} explains it
     * @throws IllegalArgumentException if an entry stands before the first section
     */
    public static WordList of(String list) {
        var words = new WordList();
        Phrases section = null;
        for (var line : list.lines().map(String::strip).toList()) {
            if (line.startsWith("[") && line.endsWith("]")) {
                section = words.sections.computeIfAbsent(line.substring(1, line.length() - 1), none -> new Phrases());
            } else if (!line.startsWith("#") && !line.isEmpty()) {
                if (section == null) {
                    throw new IllegalArgumentException("an entry without a section: " + line);
                }
                for (var entry : line.split("\\s*,\\s*")) {
                    section.add(List.of(entry.split("\\s+")));
                }
            }
        }
        return words;
    }

    /** The names of its sections. */
    Set<String> sections() {
        return sections.keySet();
    }

    /** @throws IllegalArgumentException if the list has no section of that name */
    public Phrases section(String name) {
        var section = sections.get(name);
        if (section == null) {
            throw new IllegalArgumentException("no section of the list: " + name);
        }
        return section;
    }
}
