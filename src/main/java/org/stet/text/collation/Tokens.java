package org.stet.text.collation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import com.ibm.icu.text.BreakIterator;

import org.stet.text.Span;
import org.stet.text.StoredText;

/**
 * A stretch of a text cut into what is compared: words; everything else, and the characters of scripts that put no blanks
 * between words, one by one as a reader sees them. Unlike the words of {@link org.stet.text.Segments} these leave nothing
 * out, and do not depend on a language or on blocks.
 */
record Tokens(List<String> words, int[] starts) {

    private static final Set<Character.UnicodeScript> WITHOUT_BLANKS = EnumSet.of(
            Character.UnicodeScript.HAN,
            Character.UnicodeScript.HIRAGANA,
            Character.UnicodeScript.KATAKANA,
            Character.UnicodeScript.THAI,
            Character.UnicodeScript.LAO,
            Character.UnicodeScript.KHMER,
            Character.UnicodeScript.MYANMAR,
            Character.UnicodeScript.TIBETAN);

    /** @return {@code starts} has one more than {@code words}: the end of the last */
    static Tokens of(StoredText text, Span stretch) {
        String string = text.string();
        int end = text.utf16(stretch.end());
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(string);
        var words = new ArrayList<String>();
        var starts = new ArrayList<Integer>();
        int from = text.utf16(stretch.start());
        while (from < end) {
            int to = next(characters, from, end);
            if (isPartOfWord(string, from)) {
                while (to < end && isPartOfWord(string, to)) {
                    to = next(characters, to, end);
                }
            }
            words.add(string.substring(from, to));
            starts.add(text.codePoint(from));
            from = to;
        }
        starts.add(stretch.end());
        return new Tokens(words, starts.stream().mapToInt(Integer::intValue).toArray());
    }

    private static int next(BreakIterator characters, int from, int end) {
        int to = characters.following(from);
        return to == BreakIterator.DONE ? end : Math.min(to, end);
    }

    private static boolean isPartOfWord(String string, int at) {
        int c = string.codePointAt(at);
        return Character.isLetterOrDigit(c) && !WITHOUT_BLANKS.contains(Character.UnicodeScript.of(c));
    }
}
