package org.stet.text;

import java.util.Arrays;

/**
 * How two strings are aligned, in one unit, as runs: {@code times} repetitions of {@code from} units on the left that
 * became {@code to} units on the right. Copied text is one run of 1:1 whatever its length; CR LF to LF is 2:1; a dropped
 * character 1:0.
 */
final class Runs {

    private final int[] times;
    private final int[] from;
    private final int[] to;
    /** Where each run begins on the left and on the right; one entry more than there are runs. */
    private final int[] left;

    private final int[] right;

    private Runs(int[] times, int[] from, int[] to) {
        this.times = times;
        this.from = from;
        this.to = to;
        this.left = new int[times.length + 1];
        this.right = new int[times.length + 1];
        for (int i = 0; i < times.length; i++) {
            left[i + 1] = Math.addExact(left[i], Math.multiplyExact(times[i], from[i]));
            right[i + 1] = Math.addExact(right[i], Math.multiplyExact(times[i], to[i]));
        }
    }

    int leftLength() {
        return left[times.length];
    }

    int rightLength() {
        return right[times.length];
    }

    int toRight(int offset, boolean asEnd) {
        return map(offset, asEnd, left, from, right, to);
    }

    int toLeft(int offset, boolean asEnd) {
        return map(offset, asEnd, right, to, left, from);
    }

    private int map(int offset, boolean asEnd, int[] here, int[] step, int[] there, int[] thereStep) {
        int length = here[times.length];
        if (offset < 0 || offset > length) {
            throw new IndexOutOfBoundsException("offset %d outside 0..%d".formatted(offset, length));
        }
        if (times.length == 0) {
            return 0;
        }
        int run = asEnd ? firstEndingAtOrAfter(here, offset) : lastBeginningAtOrBefore(here, offset);
        if (step[run] == 0) {
            return asEnd ? there[run] : there[run + 1];
        }
        int inside = offset - here[run];
        int whole = inside / step[run];
        int mapped = there[run] + whole * thereStep[run];
        return asEnd && inside % step[run] != 0 ? mapped + thereStep[run] : mapped;
    }

    private int lastBeginningAtOrBefore(int[] here, int offset) {
        int low = 0;
        int high = times.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (here[middle] <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private int firstEndingAtOrAfter(int[] here, int offset) {
        int low = 0;
        int high = times.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (here[middle + 1] >= offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** Runs in order, parted by blanks: {@code 120} is 120 units copied, {@code 2:1} a change, {@code 3*2:1} three such. */
    @Override
    public String toString() {
        var string = new StringBuilder();
        for (int i = 0; i < times.length; i++) {
            if (i > 0) {
                string.append(' ');
            }
            if (from[i] == 1 && to[i] == 1) {
                string.append(times[i]);
                continue;
            }
            if (times[i] > 1) {
                string.append(times[i]).append('*');
            }
            string.append(from[i]).append(':').append(to[i]);
        }
        return string.toString();
    }

    /** @throws IllegalArgumentException if {@code string} is not what {@link #toString} writes */
    static Runs parse(String string) {
        var runs = new Builder();
        if (string.isEmpty()) {
            return runs.build();
        }
        try {
            for (String run : string.split(" ", -1)) {
                int star = run.indexOf('*');
                int colon = run.indexOf(':');
                if (colon < 0) {
                    runs.add(Integer.parseInt(run), 1, 1);
                } else {
                    runs.add(
                            star < 0 ? 1 : Integer.parseInt(run.substring(0, star)),
                            Integer.parseInt(run.substring(star + 1, colon)),
                            Integer.parseInt(run.substring(colon + 1)));
                }
            }
            return runs.build();
        } catch (NumberFormatException | ArithmeticException | StringIndexOutOfBoundsException e) {
            throw new IllegalArgumentException("not an offset map: " + string, e);
        }
    }

    /** Takes runs from left to right and joins neighbours that are alike. */
    static final class Builder {

        private int[] times = new int[16];
        private int[] from = new int[16];
        private int[] to = new int[16];
        private int size;

        void copy(int units) {
            if (units > 0) {
                add(units, 1, 1);
            }
        }

        /** One stretch of {@code fromUnits} that became {@code toUnits}, with no finer correspondence inside. */
        void change(int fromUnits, int toUnits) {
            if (fromUnits > 0 || toUnits > 0) {
                add(1, fromUnits, toUnits);
            }
        }

        private void add(int n, int fromUnits, int toUnits) {
            if (n < 1 || fromUnits < 0 || toUnits < 0 || fromUnits + toUnits == 0) {
                throw new IllegalArgumentException("not a run: %d*%d:%d".formatted(n, fromUnits, toUnits));
            }
            if (size > 0 && from[size - 1] == fromUnits && to[size - 1] == toUnits) {
                times[size - 1] += n;
                return;
            }
            if (size == times.length) {
                times = Arrays.copyOf(times, size * 2);
                from = Arrays.copyOf(from, size * 2);
                to = Arrays.copyOf(to, size * 2);
            }
            times[size] = n;
            from[size] = fromUnits;
            to[size] = toUnits;
            size++;
        }

        Runs build() {
            return new Runs(Arrays.copyOf(times, size), Arrays.copyOf(from, size), Arrays.copyOf(to, size));
        }
    }
}
