package org.stet.article.door;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words of which the controls of a page are made. A short line of nothing else, with one that hardly stands anywhere but
 * on a control, is one. A list of whole controls would never have those of the next page.
 */
final class ControlWords {

    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}'’&-]+");
    private static final Pattern SENTENCE = Pattern.compile(".*[.!?,;][\"”’)]?");
    private static final int LONGEST = 7;

    /** On controls, and seldom alone in an article. */
    private final Set<String> telling;

    private final Set<String> beside;

    ControlWords(FurnitureWords words) {
        this.telling = Set.copyOf(words.entries("controls"));
        this.beside = Set.copyOf(words.entries("beside controls"));
    }

    /** Only for lines of which nothing but their words is known: a page's own list may hold such words as its items. */
    boolean isControl(String line) {
        String text = PageParts.bare(line.strip());
        var words = parts(text);
        return words.size() <= LONGEST
                && !SENTENCE.matcher(text).matches()
                && isMadeOfThem(text)
                && words.stream().anyMatch(telling::contains);
    }

    /** Whether no other word stands in it: enough beside a sign, as in "▶ Listen". */
    boolean isMadeOfThem(String text) {
        var words = parts(text);
        return !words.isEmpty() && words.stream().allMatch(word -> telling.contains(word) || beside.contains(word));
    }

    /** Whether an entry can be found: not with a blank or a sign in it, at which lines are parted. */
    static boolean isWord(String entry) {
        return parts(entry).equals(List.of(entry));
    }

    private static List<String> parts(String text) {
        return SIGNS.splitAsStream(text.toLowerCase(Locale.ROOT).replace('’', '\''))
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
