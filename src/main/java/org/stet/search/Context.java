package org.stet.search;

import org.stet.text.Passage;
import org.stet.text.StoredText;

/**
 * The words on either side of a passage, in one line.
 *
 * @param before up to {@value #LENGTH} code points, beginning at a word
 * @param after up to as many, ending at one
 */
record Context(String before, String after) {

    static final int LENGTH = 80;

    static Context of(StoredText text, Passage passage) {
        var hull = passage.hull();
        int from = Math.max(0, hull.start() - LENGTH);
        int to = Math.min(text.length(), hull.end() + LENGTH);
        while (from < hull.start() && !text.isGraphemeBorder(from)) {
            from++;
        }
        while (to > hull.end() && !text.isGraphemeBorder(to)) {
            to--;
        }
        var before = text.string().substring(text.utf16(from), text.utf16(hull.start()));
        var after = text.string().substring(text.utf16(hull.end()), text.utf16(to));
        return new Context(
                line(from == 0 ? before : fromAWord(before)), line(to == text.length() ? after : toAWord(after)));
    }

    /** Where a word is cut it is left out; a script without blanks is not cut by words. */
    private static String fromAWord(String before) {
        int blank = blankFrom(before);
        return blank < 0 || blank > before.length() / 2 ? before : before.substring(blank + 1);
    }

    private static int blankFrom(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (Character.isWhitespace(words.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    private static String toAWord(String after) {
        for (int i = after.length() - 1; i >= after.length() / 2; i--) {
            if (Character.isWhitespace(after.charAt(i))) {
                return after.substring(0, i);
            }
        }
        return after;
    }

    private static String line(String words) {
        return words.replaceAll("\\s+", " ");
    }
}
