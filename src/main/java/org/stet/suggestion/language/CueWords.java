package org.stet.suggestion.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** The verbs of a list by each of their forms, and its nouns, in small letters. */
public final class CueWords {

    /** Verbs of one syllable, and others with the stress at their end, that double their last letter. */
    private static final Set<String> DOUBLING =
            Set.of("plan", "slam", "brag", "admit", "quip", "rebut", "refer", "prefer", "rip", "beg");

    private static final String NOUNS = "nouns ";
    private static final String THINGS = "things ";
    private static final Pattern ENTRY = Pattern.compile(
            "(?<base>[a-z]{2,30}+)(?<signs>(?:[*+^!>]|@\\??|~[a-z]{1,30}+|:[a-z]{1,30}+(?:,[a-z]{1,30}+)*+"
                    + "|\\([a-z]{1,30}+(?:,[a-z]{1,30}+)*+\\))*+)");
    private static final Pattern NOUN = Pattern.compile("[a-z][a-z'-]{1,40}");
    private static final Pattern IRREGULAR = Pattern.compile(":([a-z,]+)");
    private static final Pattern PARTICLE = Pattern.compile("~([a-z]+)");

    private final Map<String, CueVerb> verbs = new HashMap<>();
    private final Map<String, CueClass> nouns = new HashMap<>();
    /** By the base form of a verb, what it may have for an object without anything being said. */
    private final Map<String, Set<String>> things = new HashMap<>();

    private CueWords() {}

    /** English, as Stet ships it. */
    public static CueWords english() {
        return of(WordList.text("cues-en.txt"));
    }

    /**
     * @param list as {@code cues-en.txt} explains it
     * @throws IllegalArgumentException if a line of it says something else
     */
    public static CueWords of(String list) {
        var words = new CueWords();
        String section = "neutral";
        for (var line : list.lines().map(String::strip).toList()) {
            if (line.startsWith("[")) {
                section = line.replaceAll("[\\[\\]]", "");
            } else if (!line.startsWith("#") && !line.isEmpty()) {
                for (var entry : line.split("\\s+")) {
                    words.add(section, entry);
                }
            }
        }
        return words;
    }

    /** Why an entry says nothing in a section; {@code null} if it says something. */
    static @Nullable String fault(String section, String entry) {
        boolean word = section.startsWith(NOUNS) || section.startsWith(THINGS);
        if (word) {
            return NOUN.matcher(entry).matches() ? null : "Not a word in small letters: " + entry;
        }
        return ENTRY.matcher(entry).matches() ? null : "Not a verb in small letters with signs of the list: " + entry;
    }

    /** The verb of an entry, without its signs. */
    static String base(String entry) {
        return entry.replaceFirst("[^a-z].*", "");
    }

    /** Whether a section may stand in a list of cues. */
    static boolean isSection(String name) {
        if (name.startsWith(THINGS)) {
            return NOUN.matcher(name.substring(THINGS.length())).matches();
        }
        var kind = name.startsWith(NOUNS) ? name.substring(NOUNS.length()) : name;
        return Stream.of(CueClass.values())
                .anyMatch(known -> known.name().toLowerCase(Locale.ROOT).equals(kind));
    }

    private void add(String section, String entry) {
        if (section.startsWith(NOUNS)) {
            nouns.put(entry, kind(section.substring(NOUNS.length())));
        } else if (section.startsWith(THINGS)) {
            things.computeIfAbsent(section.substring(THINGS.length()), none -> new HashSet<>())
                    .add(entry);
        } else {
            add(entry, kind(section));
        }
    }

    private static CueClass kind(String name) {
        return CueClass.valueOf(name.toUpperCase(Locale.ROOT));
    }

    private void add(String entry, CueClass kind) {
        var parts = ENTRY.matcher(entry);
        if (!parts.matches()) {
            throw new IllegalArgumentException("no verb of a list of cues: " + entry);
        }
        var base = parts.group("base");
        var signs = parts.group("signs");
        var prepositions = bracketed(signs);
        var irregular = IRREGULAR.matcher(signs);
        var particle = PARTICLE.matcher(signs);
        var verb = new CueVerb(
                base,
                kind,
                signs.contains("+"),
                signs.contains("*"),
                signs.contains("^"),
                signs.contains("!"),
                signs.contains(">"),
                listener(signs),
                prepositions,
                particle.find() ? particle.group(1) : null);
        verbs.put(base, verb);
        forms(base).forEach(form -> verbs.putIfAbsent(form, verb));
        if (irregular.find()) {
            for (var form : irregular.group(1).split(",")) {
                verbs.put(form, verb);
            }
        }
    }

    private static Listener listener(String signs) {
        return signs.contains("@?") ? Listener.MAYBE : signs.contains("@") ? Listener.ALWAYS : Listener.NEVER;
    }

    private static Set<String> bracketed(String signs) {
        int open = signs.indexOf('(');
        return open < 0
                ? Set.of()
                : Set.of(signs.substring(open + 1, signs.indexOf(')', open)).split(","));
    }

    private static List<String> forms(String base) {
        var forms = new ArrayList<String>();
        var stem = DOUBLING.contains(base) ? base + base.charAt(base.length() - 1) : base;
        boolean mute = base.endsWith("e");
        boolean changing = base.endsWith("y") && "aeiou".indexOf(base.charAt(base.length() - 2)) < 0;
        if (changing) {
            var root = base.substring(0, base.length() - 1);
            forms.add(root + "ies");
            forms.add(root + "ied");
        } else {
            boolean hissing = base.matches(".*(s|sh|ch|x|z)");
            forms.add(base + (hissing ? "es" : "s"));
            forms.add(mute ? base + "d" : stem + "ed");
        }
        forms.add(mute && !base.endsWith("ee") ? base.substring(0, base.length() - 1) + "ing" : stem + "ing");
        return forms;
    }

    /** The verb that has this form, {@code null} for none. */
    public @Nullable CueVerb verb(Token token) {
        return verbs.get(token.lower());
    }

    /** What a noun such as "claim" does with what is said, thought or wanted; {@code null} for other words. */
    public @Nullable CueClass noun(Token token) {
        return nouns.get(token.lower());
    }

    /**
     * Whether it is a thing that a verb takes for its object without anything being said: "land" after "claim".
     *
     * @param base of the verb, or of the noun that is made of it
     */
    boolean isThing(String base, Token token) {
        return things.getOrDefault(base, Set.of()).contains(token.lower());
    }

    /** Whether the list names such things for a verb. */
    boolean hasThings(String base) {
        return things.containsKey(base);
    }
}
