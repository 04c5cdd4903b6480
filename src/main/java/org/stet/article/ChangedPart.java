package org.stet.article;

import java.util.ArrayList;
import java.util.List;

import org.stet.text.Block;
import org.stet.text.BlockKind;
import org.stet.text.Span;
import org.stet.text.StoredText;
import org.stet.text.collation.Change;
import org.stet.text.collation.Collation;

/**
 * A block of a corrected text as an element of a page, with what was put in and what was taken out; or lines of the text
 * before that have no block any more.
 *
 * @param tag the HTML element: {@code h1}, {@code h2}, {@code p} or {@code li}
 * @param kind of the block, as {@code list-item}; {@code gone} for lines that were taken out
 * @param writing of the block as it is now, or of the lines that are gone
 */
record ChangedPart(String tag, String kind, List<Piece> pieces, Writing writing) {

    /** Stands for the end of a line among words that were taken out. */
    private static final String LINE_END = " ¶ ";

    enum Mark {
        SAME,
        IN,
        OUT
    }

    /** Words that both texts have, or one of them. */
    record Piece(Mark mark, String words) {

        public boolean in() {
            return mark == Mark.IN;
        }

        public boolean out() {
            return mark == Mark.OUT;
        }
    }

    public boolean changed() {
        return pieces.stream().anyMatch(piece -> piece.mark() != Mark.SAME);
    }

    static List<ChangedPart> of(ReadText text, Collation collation) {
        var parts = new ArrayList<ChangedPart>();
        var changes = collation.changes();
        var writings = text.writings();
        boolean titled = false;
        int next = 0;
        for (Block block : text.blocks()) {
            var pieces = new ArrayList<Piece>();
            int at = block.span().start();
            while (next < changes.size()
                    && changes.get(next).after() <= block.span().end()) {
                Change change = changes.get(next);
                if (change.after() == block.span().end()
                        && removed(change, collation).startsWith("\n")) {
                    break; // lines that stood behind this block
                }
                if (change.after() < block.span().start()
                        || change.after() == block.span().start() && endsLine(change, collation)) {
                    gone(change, collation.before(), writings, parts);
                } else {
                    int start = Math.max(change.after(), block.span().start());
                    add(pieces, Mark.SAME, at, start, text.text());
                    out(change, collation.before(), pieces);
                    at = start;
                }
                int end = Math.min(change.afterEnd(), block.span().end());
                add(pieces, Mark.IN, at, end, text.text());
                at = Math.max(at, end);
                if (change.afterEnd() > block.span().end()) {
                    // The rest was put in with the blocks that follow; its removed words are told already.
                    changes = cutAt(changes, next, block.span().end());
                    break;
                }
                next++;
            }
            add(pieces, Mark.SAME, at, block.span().end(), text.text());
            parts.add(new ChangedPart(
                    tag(block.kind(), titled),
                    block.kind().id(),
                    List.copyOf(pieces),
                    writings.of(text.text().words(block.span()))));
            titled |= block.kind() == BlockKind.HEADLINE;
        }
        changes.subList(next, changes.size()).forEach(change -> gone(change, collation.before(), writings, parts));
        return parts;
    }

    private static String tag(BlockKind kind, boolean titled) {
        String tag = TextPart.tag(kind, titled);
        return tag.equals("figure") || tag.equals("blockquote") || tag.equals("li") ? "p" : tag;
    }

    private static boolean endsLine(Change change, Collation collation) {
        return removed(change, collation).contains("\n");
    }

    private static String removed(Change change, Collation collation) {
        return change.isInsertion() ? "" : collation.before().words(new Span(change.before(), change.beforeEnd()));
    }

    /** The same changes, of which one goes on behind a place of the later text. */
    private static List<Change> cutAt(List<Change> changes, int which, int place) {
        var cut = new ArrayList<>(changes);
        Change whole = cut.get(which);
        cut.set(which, new Change(whole.beforeEnd(), whole.beforeEnd(), place, whole.afterEnd()));
        return cut;
    }

    private static void gone(Change change, StoredText before, Writings writings, List<ChangedPart> parts) {
        if (change.isInsertion()) {
            return;
        }
        before.words(new Span(change.before(), change.beforeEnd()))
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(line ->
                        parts.add(new ChangedPart("p", "gone", List.of(new Piece(Mark.OUT, line)), writings.of(line))));
    }

    private static void out(Change change, StoredText before, List<Piece> pieces) {
        if (!change.isInsertion()) {
            String words = before.words(new Span(change.before(), change.beforeEnd()));
            pieces.add(new Piece(Mark.OUT, words.replaceAll("\n+", LINE_END)));
        }
    }

    private static void add(List<Piece> pieces, Mark mark, int start, int end, StoredText text) {
        if (start < end) {
            pieces.add(new Piece(mark, text.words(new Span(start, end))));
        }
    }
}
