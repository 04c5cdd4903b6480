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

    /** Groups digits in French, and stands inside its quotation marks; ICU takes it for a part of the words beside it. */
    private static final char NARROW_BLANK = '\u202f';

    private final StoredText text;
    private final String string;
    private final List<Span> words = new ArrayList<>();
    /** UTF-16 units of a word that may still grow by a hyphen; -1 for none. */
    private int wordStart = -1;

    private int wordEnd = -1;

    private Words(StoredText text) {
        this.text = text;
        this.string = text.string();
    }

    static List<Span> of(StoredText text, List<Block> blocks, Locale language) {
        var words = new Words(text);
        BreakIterator borders = BreakIterator.getWordInstance(language);
        borders.setText(text.string());
        for (Block block : blocks) {
            int blockStart = text.utf16(block.span().start());
            int blockEnd = text.utf16(block.span().end());
            int start = blockStart;
            int end = borders.following(blockStart);
            for (; end != BreakIterator.DONE && start < blockEnd; start = end, end = borders.next()) {
                words.addParts(start, Math.min(end, blockEnd), blockEnd);
            }
            words.finish();
        }
        return words.words;
    }

    /** A piece between two borders, or several where a narrow blank that groups no digits parts them. */
    private void addParts(int start, int stop, int blockEnd) {
        int from = start;
        for (int i = start; i < stop; i++) {
            if (string.charAt(i) == NARROW_BLANK && !isBetweenDigits(i, start, stop)) {
                add(from, i, blockEnd);
                from = i + 1;
            }
        }
        add(from, stop, blockEnd);
    }

    private boolean isBetweenDigits(int i, int start, int stop) {
        return i > start
                && i + 1 < stop
                && Character.isDigit(string.charAt(i - 1))
                && Character.isDigit(string.charAt(i + 1));
    }

    private void add(int start, int stop, int blockEnd) {
        if (!hasLetterOrDigit(string, start, stop)) {
            return;
        }
        boolean compound = wordEnd >= 0 && start == wordEnd + 1 && isHyphen(string.charAt(wordEnd));
        if (!compound) {
            finish();
            wordStart = start;
        }
        wordEnd = withPoint(string, start, stop, blockEnd);
    }

    private void finish() {
        if (wordEnd >= 0) {
            words.add(new Span(text.codePoint(wordStart), text.codePoint(wordEnd)));
        }
        wordEnd = -1;
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
