package org.stet.handout.assembly;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.stet.handout.question.Printed;
import org.stet.handout.setting.TextLine;
import org.stet.handout.sheet.Inline;
import org.stet.handout.sheet.LabelLook;
import org.stet.handout.sheet.Run;
import org.stet.handout.sheet.SetLine;
import org.stet.text.Marked;
import org.stet.text.Passage;
import org.stet.text.Piece;
import org.stet.text.Pieces;
import org.stet.text.Span;

/** Draws the lines of an article: clean, with boxes, or with all marks. The lines themselves stay what they are. */
final class LineDrawing {

    private static final String BOX = "box:";

    private final Printed printed;
    private final Map<String, Mark> marks = new HashMap<>();
    private final Slots slots;
    private final List<Marked> marked = new ArrayList<>();
    /** Those whose code stands in the margin, with both brackets: they have none in the line. */
    private final Set<Marked> inMargin = new HashSet<>();

    private final Fitting fitting;

    /** Whether a line has room for the codes that are put on it. */
    interface Fitting {

        /** @param codes with their half brackets, one after the other */
        boolean fits(TextLine line, Inline.Writing writing, String words, List<String> codes);
    }

    private LineDrawing(Printed printed, List<Mark> marks, List<Passage> boxes, Fitting fitting) {
        this.printed = printed;
        this.slots = new Slots(marks);
        this.fitting = fitting;
        for (var mark : marks) {
            this.marks.put(mark.id(), mark);
            mark.passage().spans().forEach(span -> marked.add(new Marked(mark.id(), span)));
        }
        for (int i = 0; i < boxes.size(); i++) {
            var id = BOX + i;
            boxes.get(i).spans().forEach(span -> marked.add(new Marked(id, span)));
        }
        marked.sort(Comparator.comparing(Marked::span).thenComparing(Marked::id));
    }

    /** The lines with some passages in boxes, which may be none. */
    static List<SetLine> boxed(Printed printed, List<Passage> boxes) {
        return new LineDrawing(printed, List.of(), boxes, (line, writing, words, codes) -> true).draw(Set.of());
    }

    /** @param turns numbers of the lines that begin a page */
    static List<SetLine> marked(Printed printed, List<Mark> marks, Fitting fitting, Set<Integer> turns) {
        return new LineDrawing(printed, marks, List.of(), fitting).draw(turns);
    }

    private List<SetLine> draw(Set<Integer> turns) {
        var drawn = new ArrayList<SetLine>();
        for (var line : printed.lines()) {
            boolean turn = turns.contains(line.number());
            drawn.add(draw(line, turn, turn || drawn.isEmpty()));
        }
        return drawn;
    }

    private SetLine draw(TextLine line, boolean turn, boolean topOfPage) {
        var span = line.span();
        var here = marked.stream().filter(mark -> mark.span().overlaps(span)).toList();
        var beginning = here.stream()
                .filter(mark -> marks.containsKey(mark.id()) && begins(mark.span(), span, topOfPage))
                .toList();
        boolean codesFit =
                fitting.fits(line, printed.writing(), printed.text().words(span), codes(here, beginning, span));
        for (var mark : beginning) {
            if (codesFit && slots.of(mark.id()).isPresent()) {
                inMargin.remove(mark);
            } else {
                inMargin.add(mark);
            }
        }
        var margin = beginning.stream()
                .filter(inMargin::contains)
                .map(mark -> code(mark, span))
                .toList();
        var runs = new ArrayList<Run>();
        for (var piece : Pieces.cut(span, here)) {
            runs.add(run(piece, here, span, topOfPage));
        }
        return new SetLine(
                line.number(),
                line.kind(),
                line.first(),
                line.last(),
                line.first() && printed.stretches().get(line.block()).gap(),
                turn,
                printed.writing(),
                runs,
                margin);
    }

    /** All codes and brackets that would stand in a line. */
    private List<String> codes(List<Marked> here, List<Marked> beginning, Span line) {
        var codes = new ArrayList<String>();
        for (var mark : here) {
            if (slots.of(mark.id()).isEmpty()) {
                continue;
            }
            boolean begins = beginning.contains(mark);
            if (begins) {
                codes.add(code(mark, line) + "‹");
            }
            if (mark.span().end() <= line.end() && (begins || !inMargin.contains(mark))) {
                codes.add("›");
            }
        }
        return codes;
    }

    private Run run(Piece piece, List<Marked> here, Span line, boolean topOfPage) {
        @Nullable LabelLook under = null;
        @Nullable LabelLook over = null;
        boolean fill = false;
        boolean boxed = false;
        for (var id : piece.ids()) {
            var mark = marks.get(id);
            if (mark == null) {
                boxed = true;
                continue;
            }
            fill |= mark.look().fill();
            var slot = slots.of(id).orElse(null);
            if (slot == Slots.Slot.UNDER) {
                under = mark.look();
            } else if (slot == Slots.Slot.OVER) {
                over = mark.look();
            }
        }
        var begins = new ArrayList<String>();
        int ends = 0;
        for (var mark : here) {
            if (!marks.containsKey(mark.id()) || inMargin.contains(mark)) {
                continue;
            }
            if (Math.max(mark.span().start(), line.start()) == piece.span().start()
                    && begins(mark.span(), line, topOfPage)) {
                begins.add(code(mark, line));
            }
            if (mark.span().end() == piece.span().end()) {
                ends++;
            }
        }
        return new Run(begins, printed.text().words(piece.span()), under, over, fill, boxed, ends);
    }

    /** Whether a span's code is due on this line: it begins here, or it goes on from the page before. */
    private static boolean begins(Span span, Span line, boolean topOfPage) {
        return line.contains(span.start()) || (topOfPage && span.contains(line.start()));
    }

    private String code(Marked mark, Span line) {
        var found = marks.get(mark.id());
        if (found == null) {
            throw new IllegalStateException("no mark " + mark.id());
        }
        return mark.span().start() < line.start()
                ? "…" + found.look().code()
                : found.look().code();
    }
}
