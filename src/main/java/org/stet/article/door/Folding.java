package org.stet.article.door;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words as they are compared: marks, case, accents and white space do not count. */
final class Folding {

    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:['’.,:-][\\p{L}\\p{M}\\p{N}]+)*|\\p{IsHan}{1,2}");

    private Folding() {}

    /** Lower-case letters and digits, one blank between words; empty when there are none. */
    static String fold(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return NOT_WORD.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /** The number of words; a run of Chinese or Japanese characters, which has no blanks, counts half its length. */
    static int words(String text) {
        int words = 0;
        int ideographs = 0;
        var matcher = WORD.matcher(text);
        while (matcher.find()) {
            String word = matcher.group();
            int han = (int) word.codePoints().filter(Folding::hasNoBlanks).count();
            ideographs += han;
            if (han < word.codePointCount(0, word.length())) {
                words++;
            }
        }
        return words + (ideographs + 1) / 2;
    }

    /** Whether the character belongs to a script that sets no blanks between words. */
    static boolean hasNoBlanks(int codePoint) {
        var script = Character.UnicodeScript.of(codePoint);
        return script == Character.UnicodeScript.HAN
                || script == Character.UnicodeScript.HIRAGANA
                || script == Character.UnicodeScript.KATAKANA
                || script == Character.UnicodeScript.THAI;
    }
}
