package org.stet.text;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A list of words as people write it: a line in square brackets opens a section, entries are parted by commas, and lines
 * that begin with {@code #} are remarks.
 */
public final class WordSections {

    private final Map<String, List<String>> entries;

    private WordSections(Map<String, List<String>> entries) {
        this.entries = entries;
    }

    /** @throws IllegalArgumentException if an entry stands before the first section */
    public static WordSections of(String list) {
        var entries = new LinkedHashMap<String, List<String>>();
        String section = null;
        for (var line : list.lines().map(String::strip).toList()) {
            if (line.startsWith("[") && line.endsWith("]")) {
                section = line.substring(1, line.length() - 1);
                entries.putIfAbsent(section, List.of());
            } else if (!line.startsWith("#") && !line.isEmpty()) {
                if (section == null) {
                    throw new IllegalArgumentException("an entry without a section: " + line);
                }
                entries.merge(section, Arrays.asList(line.split("\\s*,\\s*")), WordSections::joined);
            }
        }
        return new WordSections(entries);
    }

    private static List<String> joined(List<String> before, List<String> after) {
        return Stream.concat(before.stream(), after.stream()).toList();
    }

    /**
     * With the sections of another list that this one does not name. One that it names stays as it is, even if nothing
     * stands in it.
     */
    public WordSections or(WordSections other) {
        var all = new LinkedHashMap<>(entries);
        other.entries.forEach(all::putIfAbsent);
        return new WordSections(all);
    }

    /** The names of its sections, in the order of the list. */
    public Set<String> names() {
        return entries.keySet();
    }

    /** The entries of a section in the order of the list; none if it has no section of that name. */
    public List<String> entries(String section) {
        return entries.getOrDefault(section, List.of());
    }
}
