package org.stet.suggestion.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.stet.text.Block;
import org.stet.text.BlockKind;
import org.stet.text.Quotation;
import org.stet.text.Segments;
import org.stet.text.Span;
import org.stet.text.StoredText;

/**
 * What all rules look at: the text with its blocks, its sentences and their tokens, and the quotations that its marks
 * tell of. Page furniture has no sentences here.
 */
public final class AnalysedText {

    private final StoredText text;
    private final List<Block> blocks;
    private final Segments segments;
    private final List<Quotation> quotations;
    private final List<Sentence> sentences = new ArrayList<>();
    private final Map<CueWords, Cues> cues = new HashMap<>();

    private AnalysedText(StoredText text, List<Block> blocks, Segments segments, List<Quotation> quotations) {
        this.text = text;
        this.blocks = blocks;
        this.segments = segments;
        this.quotations = List.copyOf(quotations);
    }

    /** @param segments the borders of this very text */
    public static AnalysedText of(StoredText text, List<Block> blocks, Segments segments) {
        var outermost = segments.quotations().stream()
                .filter(quotation -> quotation.depth() == 0)
                .toList();
        var analysed = new AnalysedText(text, blocks, segments, outermost);
        analysed.read();
        return analysed;
    }

    /** The same text with other quotations than its marks alone tell of, in text order, none inside another. */
    public AnalysedText with(List<Quotation> outermost) {
        var other = new AnalysedText(text, blocks, segments, outermost);
        other.read();
        return other;
    }

    private void read() {
        var tokens = new Tokens(text, segments, quotations);
        var names = new Names();
        var parts = new PartsOfSpeech(names);
        int block = 0;
        for (var sentence : segments.sentences()) {
            while (blocks.get(block).span().end() <= sentence.start()) {
                block++;
            }
            if (blocks.get(block).kind() != BlockKind.BOILERPLATE) {
                var own = tokens.in(sentence);
                names.read(own);
                sentences.add(new Sentence(sentences.size(), block, sentence, own, parts::of));
            }
        }
    }

    public StoredText text() {
        return text;
    }

    public List<Block> blocks() {
        return blocks;
    }

    public Segments segments() {
        return segments;
    }

    /** The outermost ones, in text order; a token names its own by the index in this list. */
    public List<Quotation> quotations() {
        return quotations;
    }

    public List<Sentence> sentences() {
        return sentences;
    }

    /** What brings in somebody's words; the same for all rules that ask with the same list. */
    public Cues cues(CueWords words) {
        return cues.computeIfAbsent(words, Cues::new);
    }

    /** Index of the block that a code point lies in; of the next one where it lies in none, of the last at the end. */
    public int blockAt(int place) {
        int low = 0;
        int high = blocks.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (blocks.get(middle).span().end() <= place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The sentences that share a code point with a stretch of the text, in its order. */
    public List<Sentence> sentencesIn(Span span) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).span().end() <= span.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int end = low;
        while (end < sentences.size() && sentences.get(end).span().start() < span.end()) {
            end++;
        }
        return sentences.subList(low, end);
    }

    /** The words and signs of a stretch of the text, in its order. */
    public List<Token> tokensIn(Span span) {
        return sentencesIn(span).stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(token -> span.contains(token.span()))
                .toList();
    }

    public String words(Span span) {
        return text.words(span);
    }
}
