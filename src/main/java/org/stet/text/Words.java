package org.stet.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import com.ibm.icu.text.BreakIterator;

/**
 * Words by Unicode's rules (UAX #29, with ICU's dictionaries for scripts without blanks), except that a hyphenated
 * compound is one word and an abbreviation such as "U.S." keeps its last point. Marks, signs and emoji are no words.
 */
final class Words {

    private Words() {}

    static List<Span> of(StoredText text, List<Block> blocks, Locale language) {
        String string = text.string();
        var words = new ArrayList<Span>();
        BreakIterator borders = BreakIterator.getWordInstance(language);
        borders.setText(string);
        for (Block block : blocks) {
            int blockStart = text.utf16(block.span().start());
            int blockEnd = text.utf16(block.span().end());
            int wordStart = -1; // of a word that may still grow by a hyphen
            int wordEnd = -1;
            int start = blockStart;
            int end = borders.following(blockStart);
            for (; end != BreakIterator.DONE && start < blockEnd; start = end, end = borders.next()) {
                int stop = Math.min(end, blockEnd);
                if (!hasLetterOrDigit(string, start, stop)) {
                    continue;
                }
                if (wordEnd >= 0 && start == wordEnd + 1 && isHyphen(string.charAt(wordEnd))) {
                    wordEnd = withPoint(string, start, stop, blockEnd);
                    continue;
                }
                if (wordEnd >= 0) {
                    words.add(new Span(text.codePoint(wordStart), text.codePoint(wordEnd)));
                }
                wordStart = start;
                wordEnd = withPoint(string, start, stop, blockEnd);
            }
            if (wordEnd >= 0) {
                words.add(new Span(text.codePoint(wordStart), text.codePoint(wordEnd)));
            }
        }
        return words;
    }

    private static boolean hasLetterOrDigit(String string, int start, int end) {
        for (int i = start; i < end; ) {
            int c = string.codePointAt(i);
            if (Character.isLetterOrDigit(c)) {
                return true;
            }
            i += Character.charCount(c);
        }
        return false;
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011';
    }

    /** "U.S" grows to "U.S."; a word that holds no point itself leaves the point after it to the sentence. */
    private static int withPoint(String string, int start, int end, int blockEnd) {
        if (end >= blockEnd || string.charAt(end) != '.' || end - start < 3) {
            return end;
        }
        for (int i = start; i < end; i++) {
            boolean pointExpected = (i - start) % 2 == 1;
            char c = string.charAt(i);
            if (pointExpected ? c != '.' : !Character.isLetter(c)) {
                return end;
            }
        }
        return (end - start) % 2 == 1 ? end + 1 : end;
    }
}
