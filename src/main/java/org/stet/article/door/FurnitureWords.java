package org.stet.article.door;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

import org.stet.text.WordSections;

/**
 * The words by which the door knows page furniture, by the sections of their lists. The lists of all languages count
 * together: a page mixes them, and the door does not know yet in which language the article is.
 */
public final class FurnitureWords {

    /** ISO 639 codes; {@code mul} is for what is the same in several languages, or has no list of its own. */
    private static final Set<String> LANGUAGES =
            Collections.unmodifiableSet(new TreeSet<>(Set.of("de", "en", "es", "fr", "it", "mul")));

    private static final FurnitureWords SHIPPED = new FurnitureWords(Map.of());

    private static final String WHOLE_LINES = " lines";
    /** Says by whom it is paid: "sponsored by …". */
    private static final String ADVERTISEMENT = "advertisement";

    /** Of headings, which are looked for in folded words. */
    private static final Set<String> FOLDED = Set.of(
            "heading lines",
            "you may",
            "enjoy",
            "get",
            "sent",
            "mostly",
            "most",
            "show comments",
            "commented",
            "comments on",
            "answers",
            "behind answers",
            "discussed",
            "comments heading lines");

    static final Pattern REST = Pattern.compile("…(\\d{0,9})");
    /** Characters that a … stands for without a number. */
    private static final int REST_LENGTH = 60;

    private final List<WordSections> lists = new ArrayList<>();

    private FurnitureWords(Map<String, String> texts) {
        for (var language : LANGUAGES) {
            var own = texts.get(language);
            var shipped = WordSections.of(text(language));
            lists.add(own == null ? shipped : WordSections.of(own).or(shipped));
        }
    }

    /** The languages that have a list, as ISO 639 codes in the order of the alphabet. */
    public static Set<String> languages() {
        return LANGUAGES;
    }

    /**
     * A list as Stet ships it.
     *
     * @param language one of {@link #languages()}
     */
    public static String text(String language) {
        var file = "furniture-" + language + ".txt";
        try (var stream = Objects.requireNonNull(FurnitureWords.class.getResourceAsStream(file), file)) {
            return new String(stream.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All lists as Stet ships them. */
    public static FurnitureWords shipped() {
        return SHIPPED;
    }

    /**
     * With other texts for the lists of some languages. Sections that such a text does not name stay as Stet ships them: it may
     * be older than they are.
     *
     * @param texts by ISO 639 code
     * @throws IllegalArgumentException if an entry of them stands before the first section
     */
    public static FurnitureWords with(Map<String, String> texts) {
        return texts.isEmpty() ? SHIPPED : new FurnitureWords(texts);
    }

    /** The names of all sections, whatever the language that has them. */
    public static Set<String> sections() {
        var names = new LinkedHashSet<String>();
        SHIPPED.lists.forEach(list -> names.addAll(list.names()));
        return names;
    }

    /** Whether entries of a section may go on with …. */
    static boolean mayGoOn(String section) {
        return section.endsWith(WHOLE_LINES) || section.equals(ADVERTISEMENT);
    }

    /** Whether entries of a section are compared with folded words. */
    static boolean isFolded(String section) {
        return FOLDED.contains(section);
    }

    /** @param written the number behind a …, or nothing */
    static int restLength(String written) {
        return written.isEmpty() ? REST_LENGTH : Integer.parseInt(written);
    }

    /** The entries of a section in all languages. */
    List<String> entries(String section) {
        return lists.stream().flatMap(list -> list.entries(section).stream()).toList();
    }

    /** What matches an entry of a section and nothing else, as a part of a pattern; the longer entries first. */
    String pattern(String section) {
        return pattern(section, words -> words);
    }

    /** The same for folded words. */
    String foldedPattern(String section) {
        return pattern(section, FurnitureWords::folded);
    }

    private String pattern(String section, UnaryOperator<String> form) {
        var parts = entries(section).stream()
                .distinct()
                .sorted((a, b) -> b.length() - a.length())
                .map(entry -> part(entry, form))
                .toList();
        return parts.isEmpty() ? "(?!)" : "(?:" + String.join("|", parts) + ")";
    }

    private static String part(String entry, UnaryOperator<String> form) {
        var pattern = new StringBuilder();
        int at = 0;
        var rest = REST.matcher(entry);
        while (rest.find()) {
            boolean apart = rest.start() > 0 && entry.charAt(rest.start() - 1) == ' ';
            int length = restLength(rest.group(1));
            pattern.append(literal(form.apply(entry.substring(at, rest.start()))))
                    .append(".{%d,%d}".formatted(apart ? 1 : 0, length));
            at = rest.end();
        }
        return pattern.append(literal(form.apply(entry.substring(at)))).toString();
    }

    /** The blanks beside a … stay. */
    private static String folded(String words) {
        return (words.startsWith(" ") ? " " : "")
                + Folding.fold(words)
                + (words.endsWith(" ") && !words.isBlank() ? " " : "");
    }

    /** Apostrophes are curly on some pages. */
    private static String literal(String words) {
        return words.isEmpty() ? "" : String.join("['’]", List.of(quoted(words.split("'", -1))));
    }

    private static String[] quoted(String[] words) {
        var quoted = new String[words.length];
        for (int i = 0; i < words.length; i++) {
            quoted[i] = words[i].isEmpty() ? "" : Pattern.quote(words[i]);
        }
        return quoted;
    }
}
