package org.stet.handout.print;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.stet.handout.setting.CharacterWidths;
import org.stet.handout.setting.Page;
import org.stet.handout.setting.TextLine;
import org.stet.text.Marked;
import org.stet.text.Piece;
import org.stet.text.Pieces;
import org.stet.text.Span;
import org.stet.text.StoredText;

/**
 * Puts tags on lines. A tag keeps one of {@value #STACKED} underlines over its whole length; one that finds none free
 * is written in the margin by its code. So are all codes of a line that they would make too long.
 */
final class Marking {

    private static final int STACKED = 3;

    /** A code with its bracket, in thousandths of the type size: small capitals and a half bracket. */
    private static final int CODE_WIDTH = 450;

    private static final int BRACKET_WIDTH = 310;

    private final StoredText text;
    private final Map<String, SheetMark> marks = new HashMap<>();
    private final Map<String, Integer> slots = new HashMap<>();
    private final List<Marked> marked = new ArrayList<>();
    private final int room;

    /**
     * @param room the width that a line with its codes may take, in thousandths of the type size
     */
    Marking(StoredText text, List<SheetMark> marks, int room) {
        this.text = text;
        this.room = room;
        for (var mark : marks) {
            this.marks.put(mark.id(), mark);
            mark.passage().spans().forEach(span -> marked.add(new Marked(mark.id(), span)));
        }
        marked.sort(Comparator.comparing(Marked::span).thenComparing(Marked::id));
        assignSlots(marks);
    }

    /** The tag that begins first takes the first underline that is free over its hull. */
    private void assignSlots(List<SheetMark> marks) {
        int[] freeFrom = new int[STACKED];
        var ordered = marks.stream()
                .sorted(Comparator.comparing((SheetMark mark) -> mark.passage().hull())
                        .thenComparing(SheetMark::id))
                .toList();
        for (var mark : ordered) {
            var hull = mark.passage().hull();
            for (int slot = 0; slot < STACKED; slot++) {
                if (freeFrom[slot] <= hull.start()) {
                    freeFrom[slot] = hull.end();
                    slots.put(mark.id(), slot);
                    break;
                }
            }
        }
    }

    /** The lines of a page with their tags. */
    List<PrintedLine> print(Page page) {
        var printed = new ArrayList<PrintedLine>();
        for (var line : page.lines()) {
            printed.add(print(line, printed.isEmpty()));
        }
        return printed;
    }

    private PrintedLine print(TextLine line, boolean topOfPage) {
        var span = line.span();
        var here = marked.stream().filter(mark -> mark.span().overlaps(span)).toList();
        if (here.isEmpty()) {
            return new PrintedLine(line, List.of(plain(span)), List.of());
        }
        var margin = new ArrayList<String>();
        here.stream()
                .filter(mark -> !slots.containsKey(mark.id()) && begins(mark.span(), span, topOfPage))
                .forEach(mark -> margin.add(code(mark, span)));
        var drawn = here.stream().filter(mark -> slots.containsKey(mark.id())).toList();
        boolean codesFit = fits(span, drawn, topOfPage);
        if (!codesFit) {
            drawn.stream()
                    .filter(mark -> begins(mark.span(), span, topOfPage))
                    .forEach(mark -> margin.add(code(mark, span)));
        }
        var runs = new ArrayList<PrintedLine.Run>();
        for (var piece : Pieces.cut(span, drawn)) {
            runs.add(run(piece, drawn, span, topOfPage, codesFit));
        }
        return new PrintedLine(line, runs, margin);
    }

    private boolean fits(Span line, List<Marked> drawn, boolean topOfPage) {
        int width = CharacterWidths.of(text.words(line));
        for (var mark : drawn) {
            if (begins(mark.span(), line, topOfPage)) {
                width += BRACKET_WIDTH + CODE_WIDTH * code(mark, line).length();
            }
            if (endsIn(mark.span(), line)) {
                width += BRACKET_WIDTH;
            }
        }
        return width <= room;
    }

    private PrintedLine.Run run(Piece piece, List<Marked> drawn, Span line, boolean topOfPage, boolean withCodes) {
        var underlines = new String[STACKED];
        Arrays.fill(underlines, "");
        boolean fill = false;
        for (var id : piece.ids()) {
            var mark = mark(id);
            Integer slot = slots.get(id);
            if (slot != null) {
                underlines[slot] = mark.line();
            }
            fill |= mark.fill();
        }
        var codes = new ArrayList<String>();
        int ends = 0;
        for (var mark : drawn) {
            boolean beginsHere =
                    Math.max(mark.span().start(), line.start()) == piece.span().start()
                            && begins(mark.span(), line, topOfPage);
            if (beginsHere) {
                codes.add(withCodes ? code(mark, line) : "");
            }
            if (mark.span().end() == piece.span().end()) {
                ends++;
            }
        }
        return new PrintedLine.Run(
                codes, text.words(piece.span()), underlines[0], underlines[1], underlines[2], fill, ends);
    }

    /** Whether a span's code is due on this line: it begins here, or it goes on from the page before. */
    private static boolean begins(Span span, Span line, boolean topOfPage) {
        return line.contains(span.start()) || (topOfPage && span.contains(line.start()));
    }

    private static boolean endsIn(Span span, Span line) {
        return line.start() < span.end() && span.end() <= line.end();
    }

    private String code(Marked mark, Span line) {
        var code = mark(mark.id()).code();
        return mark.span().start() < line.start() ? "…" + code : code;
    }

    private SheetMark mark(String id) {
        var mark = marks.get(id);
        if (mark == null) {
            throw new IllegalStateException("no mark " + id);
        }
        return mark;
    }

    private PrintedLine.Run plain(Span span) {
        return new PrintedLine.Run(List.of(), text.words(span), "", "", "", false, 0);
    }
}
