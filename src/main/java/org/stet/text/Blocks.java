package org.stet.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.stet.text.BlockProblem.Fault;

/** Lines into blocks, and passages over block borders into spans that keep to them. */
public final class Blocks {

    /** Lines longer than this were not broken by hand or by a mail program. */
    private static final int WIDEST_WRAPPED_LINE = 100;

    private static final int NARROWEST_WRAPPED_LINE = 40;

    private Blocks() {}

    /**
     * A paragraph for each line that is not empty; lines that were wrapped at a fixed width, as in mail and old text
     * files, are taken together.
     */
    public static List<Block> propose(StoredText text) {
        var blocks = new ArrayList<Block>();
        var group = new ArrayList<Span>();
        for (int i = 0; i <= text.string().length(); ) {
            int end = lineEnd(text.string(), i);
            if (end > i) {
                group.add(new Span(text.codePoint(i), text.codePoint(end)));
            }
            if (end == i || end == text.string().length()) {
                addParagraphs(text, group, blocks);
                group.clear();
            }
            i = end + 1;
        }
        return blocks;
    }

    /** Lines without an empty one between them: one paragraph if they were wrapped, otherwise each for itself. */
    private static void addParagraphs(StoredText text, List<Span> lines, List<Block> blocks) {
        if (lines.size() > 1 && areWrapped(text, lines)) {
            Span all =
                    new Span(lines.get(0).start(), lines.get(lines.size() - 1).end());
            blocks.add(new Block(all, BlockKind.PARAGRAPH));
            return;
        }
        lines.forEach(line -> blocks.add(new Block(line, BlockKind.PARAGRAPH)));
    }

    /** A line was wrapped where the first word of the next one would have made it wider than the widest. */
    private static boolean areWrapped(StoredText text, List<Span> lines) {
        int width = lines.stream().mapToInt(Span::length).max().orElse(0);
        if (width < NARROWEST_WRAPPED_LINE || width > WIDEST_WRAPPED_LINE) {
            return false;
        }
        for (int i = 0; i + 1 < lines.size(); i++) {
            String next = text.words(lines.get(i + 1));
            int blank = next.indexOf(' ');
            int firstWord = blank < 0 ? next.length() : blank;
            if (lines.get(i).length() + 1 + firstWord <= width) {
                return false;
            }
        }
        return true;
    }

    /**
     * What is wrong with {@code blocks} for {@code text}: each line that is not empty is in exactly one block, and each
     * block is whole lines.
     *
     * @return empty if all is well
     */
    public static List<BlockProblem> check(StoredText text, List<Block> blocks) {
        var problems = new ArrayList<BlockProblem>();
        String string = text.string();
        int covered = 0; // UTF-16 unit after the last block
        for (Block block : blocks) {
            Span span = block.span();
            if (span.end() > text.length()) {
                problems.add(new BlockProblem(Fault.OUTSIDE_TEXT, span));
                continue;
            }
            int start = text.utf16(span.start());
            int end = text.utf16(span.end());
            if (start < covered) {
                problems.add(new BlockProblem(Fault.OUT_OF_ORDER, span));
                continue;
            }
            addLinesLeftOut(text, covered, start, problems);
            boolean startsLine = start == 0 || string.charAt(start - 1) == '\n';
            boolean endsLine = end == string.length() || string.charAt(end) == '\n';
            if (!startsLine || !endsLine || string.charAt(start) == '\n' || string.charAt(end - 1) == '\n') {
                problems.add(new BlockProblem(Fault.NOT_WHOLE_LINES, span));
            }
            covered = end;
        }
        addLinesLeftOut(text, covered, string.length(), problems);
        return problems;
    }

    private static void addLinesLeftOut(StoredText text, int from, int to, List<BlockProblem> problems) {
        for (int i = from; i < to; ) {
            int end = Math.min(to, lineEnd(text.string(), i));
            if (end > i) {
                problems.add(new BlockProblem(Fault.LINE_LEFT_OUT, new Span(text.codePoint(i), text.codePoint(end))));
            }
            i = end + 1;
        }
    }

    private static int lineEnd(String string, int from) {
        int lineFeed = string.indexOf('\n', from);
        return lineFeed < 0 ? string.length() : lineFeed;
    }

    /**
     * The same passage with each span cut at block borders; what lies between blocks is left out.
     *
     * @param blocks in text order
     * @return empty if no part of the passage is in a block; equal to {@code passage} if it crosses no border
     */
    public static Optional<Passage> split(Passage passage, List<Block> blocks) {
        var spans = new ArrayList<Span>();
        for (Span span : passage.spans()) {
            for (Block reached : overlapping(span, blocks)) {
                Span block = reached.span();
                spans.add(new Span(Math.max(span.start(), block.start()), Math.min(span.end(), block.end())));
            }
        }
        return spans.isEmpty() ? Optional.empty() : Optional.of(new Passage(spans));
    }

    /** Whether each span of the passage lies within one block. */
    public static boolean keepTo(Passage passage, List<Block> blocks) {
        return passage.spans().stream().allMatch(span -> around(span, blocks).isPresent());
    }

    /**
     * The block that holds all of {@code span}.
     *
     * @param blocks in text order
     */
    public static Optional<Block> around(Span span, List<Block> blocks) {
        int i = Span.firstEndingAfter(
                span.start(), blocks, block -> block.span().end());
        return i < blocks.size() && blocks.get(i).span().contains(span) ? Optional.of(blocks.get(i)) : Optional.empty();
    }

    /**
     * The blocks of which {@code span} has at least one code point.
     *
     * @param blocks in text order
     */
    public static List<Block> overlapping(Span span, List<Block> blocks) {
        int first = Span.firstEndingAfter(
                span.start(), blocks, block -> block.span().end());
        int past = first;
        while (past < blocks.size() && blocks.get(past).span().start() < span.end()) {
            past++;
        }
        return blocks.subList(first, past);
    }
}
