package org.stet.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import com.ibm.icu.text.BreakIterator;

/**
 * Sentences by Unicode's rules (UAX #29), less the borders that those rules see and a reader does not: after an
 * abbreviation, an initial, an ordinal or an ellipsis, and between a quotation and the words that say whose it is.
 */
final class Sentences {

    private final StoredText text;
    private final String string;
    private final SentenceRules rules;
    private final BreakIterator borders;
    private final List<Span> sentences = new ArrayList<>();

    private Sentences(StoredText text, Locale language) {
        this.text = text;
        // A line break inside a block is where a line was wrapped, not where a sentence ends.
        this.string = text.string().replace('\n', ' ');
        this.rules = SentenceRules.of(language);
        this.borders = BreakIterator.getSentenceInstance(language);
    }

    static List<Span> of(StoredText text, List<Block> blocks, Locale language) {
        var sentences = new Sentences(text, language);
        blocks.forEach(block -> sentences.addAll(block.span()));
        return sentences.sentences;
    }

    private void addAll(Span block) {
        int blockStart = text.utf16(block.start());
        String words = string.substring(blockStart, text.utf16(block.end()));
        borders.setText(words);
        int start = 0;
        for (int border = borders.next(); border != BreakIterator.DONE; border = borders.next()) {
            int end = SentenceRules.pastSpacedClosers(words, border);
            if (end > start && (end == words.length() || rules.endsSentence(words, start, end))) {
                add(words, blockStart, start, end);
                start = end;
            }
        }
    }

    private void add(String words, int blockStart, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isBlank(words.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(words.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            sentences.add(new Span(text.codePoint(blockStart + start), text.codePoint(blockStart + end)));
        }
    }

    static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
    }
}
