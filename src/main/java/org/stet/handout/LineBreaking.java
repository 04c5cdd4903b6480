package org.stet.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import com.ibm.icu.text.BreakIterator;

import org.stet.text.Block;
import org.stet.text.BlockKind;
import org.stet.text.Span;
import org.stet.text.StoredText;

/**
 * Breaks an article's blocks into lines that fit a measure, first fit, at the places where the Unicode line breaking
 * algorithm (UAX #14) allows it; a word wider than the measure is broken between characters as a reader sees them.
 * Boilerplate is left out. A line break in the text ends a line.
 *
 * <p>The widths are those of the serif that is printed, with some room: a browser with another font still keeps each
 * line a line.
 */
final class LineBreaking {

    private final StoredText text;
    private final Locale locale;
    private final int measure;
    private final List<TextLine> lines = new ArrayList<>();

    private LineBreaking(StoredText text, Locale locale, int measure) {
        this.text = text;
        this.locale = locale;
        this.measure = measure;
    }

    /**
     * The lines of a text.
     *
     * @param measure the width of a line in thousandths of the type size
     */
    static List<TextLine> of(StoredText text, List<Block> blocks, Locale locale, int measure) {
        var breaking = new LineBreaking(text, locale, measure);
        int printed = 0;
        for (var block : printed(blocks).toList()) {
            breaking.breakBlock(block, printed++);
        }
        return List.copyOf(breaking.lines);
    }

    /** Those of which there are lines. */
    static Stream<Block> printed(List<Block> blocks) {
        return blocks.stream().filter(block -> block.kind() != BlockKind.BOILERPLATE);
    }

    private void breakBlock(Block block, int index) {
        var spans = new ArrayList<Span>();
        int start = block.span().start();
        for (int end : lineEnds(block.span())) {
            if (end > start) {
                breakLine(start, end, widthFactor(block.kind()), spans);
            }
            start = end + 1;
        }
        for (int i = 0; i < spans.size(); i++) {
            lines.add(new TextLine(lines.size() + 1, index, block.kind(), i == 0, i == spans.size() - 1, spans.get(i)));
        }
    }

    /** Headlines are set larger and bold, so fewer characters fit. */
    private static double widthFactor(BlockKind kind) {
        return switch (kind) {
            case HEADLINE -> 1.42;
            case HEADING -> 1.08;
            case QUOTATION, LIST_ITEM -> 1.06;
            case STANDFIRST, BYLINE, PARAGRAPH, CAPTION, BOILERPLATE -> 1;
        };
    }

    /** Where the text's own lines in a block end: before each line break, and at the block's end. */
    private List<Integer> lineEnds(Span block) {
        var ends = new ArrayList<Integer>();
        var words = text.words(block);
        int at = block.start();
        for (int i = 0; i < words.length(); i += Character.charCount(words.codePointAt(i)), at++) {
            if (words.charAt(i) == '\n') {
                ends.add(at);
            }
        }
        ends.add(block.end());
        return ends;
    }

    private void breakLine(int start, int end, double factor, List<Span> spans) {
        var words = text.words(new Span(start, end));
        var breaks = BreakIterator.getLineInstance(locale);
        breaks.setText(words);
        var line = new OpenLine(words, start, factor, spans);
        for (int from = breaks.first(), to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            line.add(from, to);
        }
        line.end();
    }

    /** A line being filled; offsets in UTF-16 units of {@code words} but for the code points that are counted along. */
    private final class OpenLine {

        private final String words;
        private final double factor;
        private final List<Span> spans;
        private int start;
        private int at;
        private double width;

        OpenLine(String words, int start, double factor, List<Span> spans) {
            this.words = words;
            this.factor = factor;
            this.spans = spans;
            this.start = start;
            this.at = start;
        }

        void add(int from, int to) {
            var piece = words.substring(from, to);
            // Blanks at a line's end hang over the edge.
            double visible = factor * CharacterWidths.of(piece.stripTrailing());
            if (width > 0 && width + visible > measure) {
                end();
            }
            if (visible > measure) {
                addCharacterWise(piece);
            } else {
                at += piece.codePointCount(0, piece.length());
                width += factor * CharacterWidths.of(piece);
            }
        }

        private void addCharacterWise(String piece) {
            var characters = BreakIterator.getCharacterInstance(locale);
            characters.setText(piece);
            for (int from = characters.first(), to = characters.next();
                    to != BreakIterator.DONE;
                    from = to, to = characters.next()) {
                double own = factor * CharacterWidths.of(piece.substring(from, to));
                if (width > 0 && width + own > measure) {
                    end();
                }
                at += piece.codePointCount(from, to);
                width += own;
            }
        }

        void end() {
            if (at > start) {
                spans.add(new Span(start, at));
            }
            start = at;
            width = 0;
        }
    }
}
