package org.stet.suggestion.language;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.stet.text.WordSections;

/** The phrases that a rule looks for, by the sections of their file. */
public final class WordList {

    private final Map<String, Phrases> sections = new HashMap<>();

    private WordList(WordSections written) {
        for (var name : written.names()) {
            var phrases = new Phrases();
            for (var entry : written.entries(name)) {
                phrases.add(List.of(entry.split("\\s+")));
            }
            sections.put(name, phrases);
        }
    }

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
        return of(WordSections.of(list));
    }

    static WordList of(WordSections sections) {
        return new WordList(sections);
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
