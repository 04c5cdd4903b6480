package org.stet.suggestion.language;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.stet.article.door.FurnitureWords;
import org.stet.text.WordSections;

/** The texts of all lists of a language that the rules go by: as Stet ships them, or as somebody has changed them. */
public final class WordLists {

    /** The name of the lists by which the door knows page furniture. */
    public static final String FURNITURE = "furniture";

    private static final String CLAUSES = "clauses";
    private static final String CUES = "cues";
    private static final Set<String> EXTENT = Set.of(CLAUSES, FURNITURE);
    private static final SortedMap<String, Set<String>> SHIPPED = new TreeMap<>(Map.of(
            "de", EXTENT,
            "en", Set.of("appeals", CUES, "evidence", FURNITURE, "names", "numbers", "quotations", "strength", "vague"),
            "es", EXTENT,
            "fr", EXTENT,
            "it", EXTENT,
            "mul", Set.of(FURNITURE)));

    private final String language;
    private final Map<String, String> changed;

    private WordLists(String language, Map<String, String> changed) {
        this.language = language;
        this.changed = Map.copyOf(changed);
    }

    /**
     * The languages that Stet ships lists for, as ISO 639 codes in the order of the alphabet; {@code mul} for several
     * languages at once.
     */
    public static Set<String> languages() {
        return SHIPPED.keySet();
    }

    /** Whether Stet ships a list of that name for a language. */
    public static boolean has(String language, String name) {
        return SHIPPED.getOrDefault(language, Set.of()).contains(name);
    }

    /** @return whether rules that read articles have their lists for the language, whatever the region */
    public static boolean has(Locale language) {
        return has(language.getLanguage(), CUES) || has(language.getLanguage(), CLAUSES);
    }

    /**
     * As Stet ships them.
     *
     * @param language ISO 639 code
     * @throws IllegalArgumentException if there are none for it
     */
    public static WordLists shipped(String language) {
        if (!SHIPPED.containsKey(language)) {
            throw new IllegalArgumentException("no word lists for: " + language);
        }
        return new WordLists(language, Map.of());
    }

    /** With other texts for some of them, by name; texts for other names are not looked at. */
    public WordLists with(Map<String, String> texts) {
        return new WordLists(language, texts);
    }

    public String language() {
        return language;
    }

    /** In the order of the alphabet. */
    public SortedMap<String, String> texts() {
        var texts = new TreeMap<String, String>();
        for (var name : SHIPPED.getOrDefault(language, Set.of())) {
            texts.put(name, text(name));
        }
        return texts;
    }

    /** @throws IllegalArgumentException if the language has no list of that name */
    public String text(String name) {
        if (!SHIPPED.getOrDefault(language, Set.of()).contains(name)) {
            throw new IllegalArgumentException("no word list for %s: %s".formatted(language, name));
        }
        var own = changed.get(name);
        if (own != null) {
            return own;
        }
        return name.equals(FURNITURE) ? FurnitureWords.text(language) : WordList.text(name + "-" + language + ".txt");
    }

    /**
     * A list with the sections that its text does not name, as Stet ships them: a changed text may be older than they are.
     *
     * @throws IllegalArgumentException if the language has no list of that name, or an entry stands before the first section
     */
    public WordSections sections(String name) {
        var written = WordSections.of(text(name));
        return changed.containsKey(name) && isCompleted(name)
                ? written.or(WordSections.of(shipped(language).text(name)))
                : written;
    }

    /**
     * The names of the sections that {@link #sections} adds, in the order in which Stet ships them.
     *
     * @throws IllegalArgumentException if an entry stands before the first section
     */
    public List<String> added(String name) {
        var written = WordSections.of(text(name)).names();
        return sections(name).names().stream()
                .filter(section -> !written.contains(section))
                .toList();
    }

    /** @throws IllegalArgumentException if the language has no list of that name, or an entry stands before the first section */
    public WordList list(String name) {
        return WordList.of(sections(name));
    }

    /** The sections of cues part verbs, each of which stands in one of them: of these a project's list is the whole. */
    private static boolean isCompleted(String name) {
        return !name.equals(CUES);
    }
}
