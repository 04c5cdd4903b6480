package org.stet.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.stet.agreement.FocusParameters.Focus;
import org.stet.agreement.measure.Pairing;
import org.stet.agreement.measure.Strip;

/** The passages behind a figure: what readers marked, laid together where it overlaps. */
final class Passages {

    private final Reckoning reckoning;
    private final Wanted wanted;
    private final List<Passage> found = new ArrayList<>();

    private Passages(Reckoning reckoning, Wanted wanted) {
        this.reckoning = reckoning;
        this.wanted = wanted;
    }

    /** Which passages are wanted by how far readers agree. */
    enum Show {
        ALL,
        DIFFER,
        AGREE
    }

    /**
     * @param row category in a cell of the confusion matrix, 0 for what was not marked; -1 for no cell
     * @param column category of the other reader
     * @param article null for all
     * @param paragraph number from 1; 0 for all
     */
    record Wanted(
            Focus focus, int row, int column, @Nullable UUID article, int paragraph, Show show) {

        boolean isCell() {
            return row >= 0;
        }
    }

    /**
     * A passage.
     *
     * @param text place of the text in the material
     * @param start first position
     * @param end position after the last
     * @param sides one for each reader: the categories that they marked here, in order; null for one who is not looked at or
     *     has not read the text
     * @param agreed whether all who are looked at marked the very same
     */
    record Passage(int text, int start, int end, List<@Nullable List<Integer>> sides, boolean agreed) {}

    /** In the order of articles and text. */
    static List<Passage> of(Reckoning reckoning, Wanted wanted) {
        var passages = new Passages(reckoning, wanted);
        var study = reckoning.study(wanted.focus().subject());
        for (int i = 0; i < study.strips().size(); i++) {
            var article = reckoning.material().texts().get(i).about().article();
            if (wanted.article() == null || wanted.article().equals(article)) {
                passages.look(i, study.strips().get(i));
            }
        }
        return passages.found;
    }

    private void look(int text, Strip strip) {
        if (!wanted.isCell()) {
            cluster(text, strip);
            return;
        }
        var focus = wanted.focus();
        int readers = strip.codings().size();
        for (int i = 0; i < readers; i++) {
            for (int j = 0; j < readers; j++) {
                // Of all pairs, each is taken both ways, as in the matrix; a cell on its diagonal counts a pair once.
                boolean both = focus.isOfAll()
                        ? i < j || i > j && wanted.row() != wanted.column()
                        : i == focus.left() && j == focus.right();
                if (i != j && both) {
                    confuse(text, strip, i, j);
                }
            }
        }
    }

    private void confuse(int text, Strip strip, int row, int column) {
        var left = strip.codings().get(row);
        var right = strip.codings().get(column);
        if (left == null || right == null) {
            return;
        }
        var pairing = Pairing.closest(left, right);
        for (int i = 0; i < left.size(); i++) {
            int other = pairing.ofLeft(i);
            int theirs = other < 0 ? 0 : right.category(other);
            if (left.category(i) == wanted.row() && theirs == wanted.column()) {
                int start = other < 0 ? left.start(i) : Math.min(left.start(i), right.start(other));
                int end = other < 0 ? left.end(i) : Math.max(left.end(i), right.end(other));
                boolean same = other >= 0
                        && theirs == left.category(i)
                        && left.start(i) == right.start(other)
                        && left.end(i) == right.end(other);
                add(text, start, end, sides(row, left.category(i), column, theirs), same);
            }
        }
        for (int j = 0; wanted.row() == 0 && j < right.size(); j++) {
            if (pairing.ofRight(j) < 0 && right.category(j) == wanted.column()) {
                add(text, right.start(j), right.end(j), sides(row, 0, column, right.category(j)), false);
            }
        }
    }

    private List<@Nullable List<Integer>> sides(int row, int rowCategory, int column, int columnCategory) {
        var sides = new ArrayList<@Nullable List<Integer>>();
        for (int i = 0; i < reckoning.material().readers().size(); i++) {
            sides.add(i == row ? marked(rowCategory) : i == column ? marked(columnCategory) : null);
        }
        return sides;
    }

    private static List<Integer> marked(int category) {
        return category == 0 ? List.of() : List.of(category);
    }

    private record Unit(int reader, int start, int end, int category) {}

    private void cluster(int text, Strip strip) {
        var units = new ArrayList<Unit>();
        int reading = 0;
        for (int reader = 0; reader < strip.codings().size(); reader++) {
            var coding = strip.codings().get(reader);
            if (coding != null && isLookedAt(reader)) {
                reading++;
                for (int i = 0; i < coding.size(); i++) {
                    units.add(new Unit(reader, coding.start(i), coding.end(i), coding.category(i)));
                }
            }
        }
        if (reading < 2) {
            return; // nobody to agree with
        }
        units.sort(
                Comparator.comparingInt(Unit::start).thenComparingInt(Unit::end).thenComparingInt(Unit::reader));
        for (int from = 0; from < units.size(); ) {
            int end = units.get(from).end();
            int to = from + 1;
            while (to < units.size() && units.get(to).start() < end) {
                end = Math.max(end, units.get(to).end());
                to++;
            }
            add(text, strip, units.subList(from, to), units.get(from).start(), end, reading);
            from = to;
        }
    }

    private void add(int text, Strip strip, List<Unit> units, int start, int end, int reading) {
        var sides = new ArrayList<@Nullable List<Integer>>();
        for (int reader = 0; reader < strip.codings().size(); reader++) {
            int who = reader;
            sides.add(
                    strip.codings().get(reader) == null || !isLookedAt(reader)
                            ? null
                            : units.stream()
                                    .filter(unit -> unit.reader() == who)
                                    .map(Unit::category)
                                    .toList());
        }
        var first = units.get(0);
        boolean agreed = units.size() == reading
                && units.stream()
                        .allMatch(unit -> unit.start() == first.start()
                                && unit.end() == first.end()
                                && unit.category() == first.category());
        add(text, start, end, sides, agreed);
    }

    private boolean isLookedAt(int reader) {
        var focus = wanted.focus();
        return focus.isOfAll() || reader == focus.left() || reader == focus.right();
    }

    private void add(int text, int start, int end, List<@Nullable List<Integer>> sides, boolean agreed) {
        var where = reckoning.material().texts().get(text);
        boolean shown =
                switch (wanted.show()) {
                    case ALL -> true;
                    case DIFFER -> !agreed;
                    case AGREE -> agreed;
                };
        if (shown && (wanted.paragraph() == 0 || where.paragraph(start) == wanted.paragraph())) {
            found.add(new Passage(text, start, end, sides, agreed));
        }
    }

    /** The readings that a passage is about, at least two of which can be compared. */
    static List<UUID> readings(Material material, Passage passage) {
        var held = material.texts().get(passage.text()).held();
        var readings = new ArrayList<UUID>();
        for (int i = 0; i < held.size(); i++) {
            if (passage.sides().get(i) != null) {
                readings.add(Objects.requireNonNull(held.get(i)).reading());
            }
        }
        return readings;
    }
}
