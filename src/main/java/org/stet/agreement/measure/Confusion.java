package org.stet.agreement.measure;

/**
 * How often a passage that one reader marked as this was marked as that, or not at all, by another. Passages are paired by
 * what they share most of.
 */
public final class Confusion {

    private final int categories;
    private final long[] cells;

    private Confusion(int categories) {
        this.categories = categories;
        this.cells = new long[(categories + 1) * (categories + 1)];
    }

    /** Of a study of two readers: the first is the row, the second the column. */
    public static Confusion ofPair(Study pair) {
        var confusion = new Confusion(pair.categories());
        for (var strip : pair.strips()) {
            var left = strip.codings().get(0);
            var right = strip.codings().get(1);
            if (left != null && right != null) {
                confusion.count(left, right);
            }
        }
        return confusion;
    }

    /** Of all pairs of readers, each taken both ways, so that it is symmetric. */
    public static Confusion ofAll(Study study) {
        var sum = new Confusion(study.categories());
        for (int i = 0; i < study.readers(); i++) {
            for (int j = i + 1; j < study.readers(); j++) {
                var pair = ofPair(study.pair(i, j));
                for (int row = 0; row <= sum.categories; row++) {
                    for (int column = 0; column <= sum.categories; column++) {
                        long n = pair.cell(row, column);
                        sum.cells[sum.at(row, column)] += n;
                        if (row != column) {
                            sum.cells[sum.at(column, row)] += n;
                        }
                    }
                }
            }
        }
        return sum;
    }

    private void count(Coding left, Coding right) {
        var pairing = Pairing.closest(left, right);
        for (int i = 0; i < left.size(); i++) {
            int other = pairing.ofLeft(i);
            cells[at(left.category(i), other < 0 ? 0 : right.category(other))]++;
        }
        for (int j = 0; j < right.size(); j++) {
            if (pairing.ofRight(j) < 0) {
                cells[at(0, right.category(j))]++;
            }
        }
    }

    private int at(int row, int column) {
        return row * (categories + 1) + column;
    }

    /** How many passages; category 0 is one that the reader did not mark. */
    public long cell(int row, int column) {
        return cells[at(row, column)];
    }
}
