package org.stet.text.collation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.stet.text.Span;
import org.stet.text.StoredText;

/**
 * What of an earlier version of a text stands where in a later one. Lines that are the same are found first, then words
 * in what is left between them; a word or two that two unlike sentences happen to share is not taken as kept.
 */
public final class Collation {

    private final StoredText before;
    private final StoredText after;
    private final List<Run> runs;

    private Collation(StoredText before, StoredText after, List<Run> runs) {
        this.before = before;
        this.after = after;
        this.runs = List.copyOf(runs);
    }

    public static Collation of(StoredText before, StoredText after) {
        if (before.equals(after)) {
            return new Collation(
                    before, after, before.length() == 0 ? List.of() : List.of(new Run(0, 0, before.length())));
        }
        var lines = lines(before);
        var linesAfter = lines(after);
        int[][] numbers = CommonTokens.numbered(
                lines.stream().map(before::words).toList(),
                linesAfter.stream().map(after::words).toList());
        var found = new ArrayList<Run>();
        int done = 0;
        int doneAfter = 0;
        for (Run same : CommonTokens.of(numbers[0], numbers[1])) {
            for (int i = 0; i < same.length(); i++) {
                Span line = lines.get(same.before() + i);
                Span lineAfter = linesAfter.get(same.after() + i);
                compareWords(before, done, line.start(), after, doneAfter, lineAfter.start(), found);
                add(found, new Run(line.start(), lineAfter.start(), line.length()));
                done = line.end();
                doneAfter = lineAfter.end();
            }
        }
        compareWords(before, done, before.length(), after, doneAfter, after.length(), found);
        return new Collation(before, after, found);
    }

    public StoredText before() {
        return before;
    }

    public StoredText after() {
        return after;
    }

    /** What both have, in text order; between two runs there is always a change. */
    public List<Run> runs() {
        return runs;
    }

    /** What differs, in text order. */
    public List<Change> changes() {
        var changes = new ArrayList<Change>();
        int at = 0;
        int atAfter = 0;
        for (Run run : runs) {
            if (run.before() > at || run.after() > atAfter) {
                changes.add(new Change(at, run.before(), atAfter, run.after()));
            }
            at = run.beforeEnd();
            atAfter = run.afterEnd();
        }
        if (before.length() > at || after.length() > atAfter) {
            changes.add(new Change(at, before.length(), atAfter, after.length()));
        }
        return changes;
    }

    /** Where a stretch of the earlier version stands in the later one; empty unless it stands there whole and in a row. */
    public Optional<Span> kept(Span span) {
        return runAt(span.start())
                .filter(run -> span.end() <= run.beforeEnd())
                .map(run -> new Span(run.carry(span.start()), run.carry(span.end())));
    }

    /** The run that holds this code point of the earlier version. */
    Optional<Run> runAt(int offset) {
        int i = Span.firstEndingAfter(offset, runs, Run::beforeEnd);
        return i < runs.size() && runs.get(i).before() <= offset ? Optional.of(runs.get(i)) : Optional.empty();
    }

    /** The runs of which {@code span} has at least one code point. */
    List<Run> runsIn(Span span) {
        int first = Span.firstEndingAfter(span.start(), runs, Run::beforeEnd);
        int past = first;
        while (past < runs.size() && runs.get(past).before() < span.end()) {
            past++;
        }
        return runs.subList(first, past);
    }

    /** The lines that say something: that two texts have as many empty ones says nothing of what stands between them. */
    private static List<Span> lines(StoredText text) {
        var lines = new ArrayList<Span>();
        String string = text.string();
        for (int from = 0; from < string.length(); ) {
            int lineFeed = string.indexOf('\n', from);
            int to = lineFeed < 0 ? string.length() : lineFeed;
            if (to > from) {
                lines.add(new Span(text.codePoint(from), text.codePoint(to)));
            }
            from = to + 1;
        }
        return lines;
    }

    private static void compareWords(
            StoredText before, int from, int to, StoredText after, int fromAfter, int toAfter, List<Run> found) {
        if (from == to || fromAfter == toAfter) {
            return;
        }
        var tokens = Tokens.of(before, new Span(from, to));
        var tokensAfter = Tokens.of(after, new Span(fromAfter, toAfter));
        int[][] numbers = CommonTokens.numbered(tokens.words(), tokensAfter.words());
        var words = CommonTokens.of(numbers[0], numbers[1]).stream()
                .map(run -> new Run(
                        tokens.starts()[run.before()],
                        tokensAfter.starts()[run.after()],
                        tokens.starts()[run.beforeEnd()] - tokens.starts()[run.before()]))
                .toList();
        withoutChance(words, from, to, fromAfter, toAfter).forEach(run -> add(found, run));
    }

    /**
     * Leaves out what is no longer than the changes on both its sides: there the words were written anew, and "the" is in
     * both by chance (semantic clean-up, after Neil Fraser). What touches the border of the stretch has kept text beside
     * it.
     */
    private static List<Run> withoutChance(List<Run> runs, int from, int to, int fromAfter, int toAfter) {
        var kept = new ArrayList<>(runs);
        for (int i = 0; i < kept.size(); ) {
            Run run = kept.get(i);
            int left = i == 0
                    ? Math.max(run.before() - from, run.after() - fromAfter)
                    : Math.max(
                            run.before() - kept.get(i - 1).beforeEnd(),
                            run.after() - kept.get(i - 1).afterEnd());
            int right = i == kept.size() - 1
                    ? Math.max(to - run.beforeEnd(), toAfter - run.afterEnd())
                    : Math.max(
                            kept.get(i + 1).before() - run.beforeEnd(),
                            kept.get(i + 1).after() - run.afterEnd());
            if (run.length() <= left && run.length() <= right) {
                kept.remove(i);
                // Its neighbours have longer changes beside them now.
                i = Math.max(0, i - 1);
            } else {
                i++;
            }
        }
        return kept;
    }

    private static void add(List<Run> runs, Run run) {
        if (!runs.isEmpty()) {
            Run last = runs.get(runs.size() - 1);
            if (last.beforeEnd() == run.before() && last.afterEnd() == run.after()) {
                runs.set(runs.size() - 1, new Run(last.before(), last.after(), last.length() + run.length()));
                return;
            }
        }
        runs.add(run);
    }
}
