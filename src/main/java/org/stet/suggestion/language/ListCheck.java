package org.stet.suggestion.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.stet.article.door.FurnitureFaults;
import org.stet.article.door.FurnitureWords;

/**
 * Reads a list of words line by line and says what the rules could make nothing of. A section that it lacks is no fault: the
 * one that Stet ships holds.
 */
public final class ListCheck {

    /** The longest list that is kept, in UTF-16 units. */
    public static final int LONGEST = 100_000;

    private static final String CUES = "cues";
    private static final int LONGEST_LINE = 1000;
    /** Beyond this the rules would look for too long. */
    private static final int ENTRIES = 3000;

    /** Sections that are asked about one word at a time. */
    private static final Set<String> SINGLE = Set.of("written", "not alone");

    private static final int WORDS = 6;
    private static final int FAULTS = 50;

    /**
     * @param line counted from 1; the last one for what is wrong with the whole list
     * @param reason a sentence
     */
    public record Fault(int line, String reason) {}

    private final String name;
    private final boolean cues;
    private final boolean furniture;
    private final Set<String> sections;
    private final Set<String> verbs = new HashSet<>();
    private final Map<String, String> digits = new HashMap<>();
    private final FurnitureFaults furnitureFaults = new FurnitureFaults();
    private final List<Fault> faults = new ArrayList<>();
    private @Nullable String section;
    private int entries;
    private int line;

    private ListCheck(String language, String name) {
        this.name = name;
        this.cues = name.equals(CUES);
        this.furniture = name.equals(WordLists.FURNITURE);
        this.sections = furniture
                ? FurnitureWords.sections()
                : WordLists.shipped(language).list(name).sections();
    }

    /**
     * What is wrong, in the order of the lines, and at most fifty of it; nothing if the rules can use the list.
     *
     * @throws IllegalArgumentException if Stet ships no such list
     */
    public static List<Fault> of(String language, String name, String text) {
        var check = new ListCheck(language, name);
        if (text.length() > LONGEST) {
            return List.of(new Fault(1, "A list has at most %,d characters.".formatted(LONGEST)));
        }
        text.lines().forEach(check::read);
        check.finish();
        return check.faults.stream().limit(FAULTS).toList();
    }

    private void read(String written) {
        line++;
        String text = written.strip();
        if (text.isEmpty() || text.startsWith("#")) {
            return;
        }
        if (text.length() > LONGEST_LINE) {
            fault("A line has at most %,d characters.".formatted(LONGEST_LINE));
        } else if (text.startsWith("[")) {
            open(text);
        } else if (section == null) {
            fault("It stands before the first section.");
        } else {
            read(section, text);
        }
    }

    private void open(String text) {
        section = "";
        if (!text.endsWith("]")) {
            fault("The name of a section ends with ].");
            return;
        }
        String name = text.substring(1, text.length() - 1);
        if (cues ? CueWords.isSection(name) : sections.contains(name)) {
            section = name;
        } else {
            fault("The list has no such section: " + name);
        }
    }

    private void read(String known, String text) {
        if (known.isEmpty()) {
            return; // its section is at fault
        }
        for (var entry : text.split(cues ? "\\s+" : "\\s*,\\s*")) {
            entries++;
            var reason = cues ? cueFault(known, entry) : fault(known, entry);
            if (reason != null) {
                fault(reason);
            }
        }
    }

    private @Nullable String cueFault(String known, String entry) {
        var reason = CueWords.fault(known, entry);
        boolean verb = reason == null && !known.contains(" ");
        return verb && !verbs.add(CueWords.base(entry)) ? "The verb stands in the list already: " + entry : reason;
    }

    private @Nullable String fault(String known, String entry) {
        if (entry.isEmpty()) {
            return "A comma parts no entry.";
        }
        if (!entry.equals(entry.toLowerCase(Locale.ROOT))) {
            return "Entries of [%s] are written in small letters: %s".formatted(known, entry);
        }
        if (entry.indexOf('’') >= 0) {
            return "The apostrophe of an entry is straight: " + entry;
        }
        if (entry.split("\\s+").length > WORDS) {
            return "An entry has at most six words: " + entry;
        }
        if (furniture) {
            return furnitureFaults.of(known, entry);
        }
        if (SINGLE.contains(known) && entry.contains(" ")) {
            return "Entries of [%s] are single words: %s".formatted(known, entry);
        }
        return name.equals(NumberWords.LIST) ? numberFault(known, entry) : null;
    }

    private @Nullable String numberFault(String known, String entry) {
        var reason = NumberWords.fault(known, entry);
        if (reason != null || !NumberWords.hasDigits(known)) {
            return reason;
        }
        var parts = entry.split("\\s+");
        var before = digits.putIfAbsent(known + " " + parts[0], parts[1]);
        return before == null || before.equals(parts[1])
                ? null
                : "The word has other digits in the list already, %s: %s".formatted(before, entry);
    }

    private void fault(String reason) {
        faults.add(new Fault(line, reason));
    }

    private void finish() {
        if (entries > ENTRIES) {
            fault("A list has at most %,d entries; here are %,d.".formatted(ENTRIES, entries));
        }
    }
}
