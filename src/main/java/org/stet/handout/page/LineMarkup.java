package org.stet.handout.page;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.stet.handout.sheet.LabelLook;
import org.stet.handout.sheet.Run;
import org.stet.handout.sheet.SetLine;

/**
 * Writes the words of a line. The writer of PDF lays the elements of a line one after the other in the direction of the
 * line, whatever the words in them are; so a Latin name in Arabic that a tag begins or ends in is an element with a direction
 * of its own, in which its halves stand in the order of the name (Unicode Standard Annex 9, L2).
 */
final class LineMarkup {

    private final Markup out;
    private final SetLine line;
    private final @Nullable Run before;
    private final @Nullable Run after;

    /**
     * @param before the run that the paragraph had before this line, {@code null} for none
     * @param after the one that it has after it
     */
    LineMarkup(Markup out, SetLine line, @Nullable Run before, @Nullable Run after) {
        this.out = out;
        this.line = line;
        this.before = before;
        this.after = after;
    }

    /** Of one run, all in one direction, or with words of another that are not cut. */
    private record Words(int run, String text, boolean first, boolean last, int level) {

        Words and(Words next) {
            return new Words(run, text + next.text, first, next.last, level);
        }

        static Words of(DirectedWords piece, int level) {
            return new Words(piece.run(), piece.text(), piece.first(), piece.last(), level);
        }
    }

    void write() {
        int level = Setting.isLeftToRight(line.writing()) ? 0 : 1;
        write(DirectedWords.of(line), level);
    }

    private void write(List<DirectedWords> pieces, int level) {
        @Nullable Words pending = null;
        for (int from = 0; from < pieces.size(); ) {
            int to = end(pieces, from, level);
            var group = pieces.subList(from, to);
            if (isTornApart(group, level)) {
                write(pending);
                pending = null;
                out.open("span", "class", "turned", "dir", direction(level + 1));
                write(group, level + 1);
                out.close("span");
            } else {
                var words = group.stream()
                        .map(piece -> Words.of(piece, level))
                        .reduce(Words::and)
                        .orElseThrow();
                if (pending != null && pending.run == words.run) {
                    pending = pending.and(words);
                } else {
                    write(pending);
                    pending = words;
                }
            }
            from = to;
        }
        write(pending);
    }

    /** Words that are written as the line is stand alone; what is turned stands together. */
    private static int end(List<DirectedWords> pieces, int from, int level) {
        int to = from + 1;
        if (pieces.get(from).level() > level) {
            while (to < pieces.size() && pieces.get(to).level() > level) {
                to++;
            }
        }
        return to;
    }

    /** Whether words that are turned have a tag's border or further turned words in them, as a number in Arabic in English. */
    private static boolean isTornApart(List<DirectedWords> group, int level) {
        return group.get(0).run() != group.get(group.size() - 1).run()
                || group.stream().anyMatch(piece -> piece.level() > level + 1);
    }

    private static String direction(int level) {
        return level % 2 == 0 ? "ltr" : "rtl";
    }

    private void write(@Nullable Words words) {
        if (words == null) {
            return;
        }
        var run = line.runs().get(words.run);
        if (words.first) {
            for (var code : run.begins()) {
                out.apart("span", "code", direction(words.level), code + "‹");
            }
        }
        var classes = classes(run, words);
        if (classes.isEmpty()) {
            out.text(words.text);
        } else {
            out.element("span", String.join(" ", classes), words.text);
        }
        if (words.last && run.ends() > 0) {
            out.apart("span", "code", direction(words.level), run.brackets());
        }
    }

    private List<String> classes(Run run, Words words) {
        var classes = new ArrayList<String>();
        if (run.under() != null) {
            classes.add("under-" + run.under().id());
        }
        if (run.over() != null) {
            classes.add("over-" + run.over().id());
        }
        if (run.fill()) {
            classes.add("fill");
            for (var label : filling(run)) {
                classes.add("fill-" + label.id());
            }
        }
        if (run.boxed()) {
            classes.add("boxed");
            boolean leftToRight = words.level % 2 == 0;
            if (words.first && opens(run, words.run)) {
                classes.add(leftToRight ? "left-side" : "right-side");
            }
            if (words.last && closes(run, words.run)) {
                classes.add(leftToRight ? "right-side" : "left-side");
            }
        }
        return classes;
    }

    private boolean opens(Run run, int index) {
        var previous = index > 0 ? line.runs().get(index - 1) : before;
        return previous == null
                || !previous.boxed()
                || previous.ends() > 0
                || !run.begins().isEmpty();
    }

    private boolean closes(Run run, int index) {
        var next = index + 1 < line.runs().size() ? line.runs().get(index + 1) : after;
        return next == null || !next.boxed() || run.ends() > 0 || !next.begins().isEmpty();
    }

    /** Whose ground the words have; of two, the one whose line is under them. */
    private static List<LabelLook> filling(Run run) {
        if (run.under() != null && run.under().fill()) {
            return List.of(run.under());
        }
        return run.over() != null && run.over().fill() ? List.of(run.over()) : List.of();
    }
}
