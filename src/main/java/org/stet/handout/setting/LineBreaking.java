package org.stet.handout.setting;

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
public final class LineBreaking {

    private final StoredText text;
    private final Locale locale;
    private final Measure measure;
    private final List<TextLine> lines = new ArrayList<>();

    private LineBreaking(StoredText text, Locale locale, Measure measure) {
        this.text = text;
        this.locale = locale;
        this.measure = measure;
    }

    /**
     * The lines of a text.
     *
     * @param measure the width of a line in thousandths of the type size
     */
    public static List<TextLine> of(StoredText text, List<Block> blocks, Locale locale, int measure) {
        return of(text, printed(blocks).toList(), locale, new EstimatedMeasure(measure));
    }

    /**
     * The lines of parts of a text, whatever their kind.
     *
     * @param parts in text order, apart; {@link TextLine#block} counts them
     */
    public static List<TextLine> of(StoredText text, List<Block> parts, Locale locale, Measure measure) {
        var breaking = new LineBreaking(text, locale, measure);
        int printed = 0;
        for (var block : parts) {
            breaking.breakBlock(block, printed++);
        }
        return List.copyOf(breaking.lines);
    }

    /** Those of which there are lines. */
    public static Stream<Block> printed(List<Block> blocks) {
        return blocks.stream().filter(block -> block.kind() != BlockKind.BOILERPLATE);
    }

    private void breakBlock(Block block, int index) {
        var spans = new ArrayList<Span>();
        int start = block.span().start();
        for (int end : lineEnds(block.span())) {
            if (end > start) {
                breakLine(start, end, block.kind(), spans);
            }
            start = end + 1;
        }
        for (int i = 0; i < spans.size(); i++) {
            lines.add(new TextLine(lines.size() + 1, index, block.kind(), i == 0, i == spans.size() - 1, spans.get(i)));
        }
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

    private void breakLine(int start, int end, BlockKind kind, List<Span> spans) {
        var words = text.words(new Span(start, end));
        var breaks = BreakIterator.getLineInstance(locale);
        breaks.setText(words);
        var line = new OpenLine(words, start, kind, spans);
        var characters = BreakIterator.getCharacterInstance(locale);
        characters.setText(words);
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            // A mark after a blank belongs to the blank, though a line may break there.
            if (characters.isBoundary(to)) {
                line.add(from, to);
                from = to;
            }
        }
        line.end();
    }

    /** A line being filled; offsets in UTF-16 units of {@code words} but for the code points that are counted along. */
    private final class OpenLine {

        private final String words;
        private final BlockKind kind;
        private final List<Span> spans;
        private int start;
        private int at;
        private int width;

        OpenLine(String words, int start, BlockKind kind, List<Span> spans) {
            this.words = words;
            this.kind = kind;
            this.spans = spans;
            this.start = start;
            this.at = start;
        }

        void add(int from, int to) {
            var piece = words.substring(from, to);
            // Blanks at a line's end hang over the edge.
            int visible = measure.width(kind, piece.stripTrailing());
            if (width > 0 && width + visible > measure.of(kind)) {
                end();
            }
            if (visible > measure.of(kind)) {
                addCharacterWise(piece);
            } else {
                at += piece.codePointCount(0, piece.length());
                width += measure.width(kind, piece);
            }
        }

        private void addCharacterWise(String piece) {
            var characters = BreakIterator.getCharacterInstance(locale);
            characters.setText(piece);
            for (int from = characters.first(), to = characters.next();
                    to != BreakIterator.DONE;
                    from = to, to = characters.next()) {
                var character = piece.substring(from, to);
                int own = measure.width(kind, character);
                if (width > 0 && width + own > measure.of(kind) && !character.isBlank()) {
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
