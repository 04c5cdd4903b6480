package org.stet.agreement.measure;

import java.util.Arrays;

/**
 * Walks over a text from border to border of any reader's units. Between two borders nobody's category changes, so each
 * stretch is looked at once, however long it is. The time is that of sorting the borders.
 */
final class Sweep {

    private static final long INDEX = 0x7fff_ffffL;
    private static final long START = 0x8000_0000L;

    private final int end;
    private final int readers;
    private final int[] category;
    private final long[] events;
    private final int[] counts;
    /** The categories that somebody uses at present, the gap included, in no order. */
    private final int[] present;

    private final int[] placeOf;
    private int used;
    private int next;
    private int position;
    private int length;
    /** Σ n (n − 1) over the categories at present. */
    private long agreeing;

    Sweep(Strip strip, int categories) {
        int units = 0;
        int reading = 0;
        for (var coding : strip.codings()) {
            if (coding != null) {
                units += coding.size();
                reading++;
            }
        }
        this.readers = reading;
        this.end = strip.length();
        this.category = new int[units];
        this.events = new long[2 * units];
        this.counts = new int[categories + 1];
        this.present = new int[categories + 1];
        this.placeOf = new int[categories + 1];
        Arrays.fill(placeOf, -1);
        int n = 0;
        for (var coding : strip.codings()) {
            if (coding != null) {
                for (int i = 0; i < coding.size(); i++, n++) {
                    category[n] = coding.category(i);
                    events[2 * n] = (long) coding.start(i) << 32 | START | n;
                    events[2 * n + 1] = (long) coding.end(i) << 32 | n;
                }
            }
        }
        Arrays.sort(events); // of one place, the ends before the starts
        if (readers > 0) {
            set(0, readers);
            agreeing = (long) readers * (readers - 1);
        }
    }

    /** Goes to the next stretch; false at the end of the text. */
    boolean next() {
        position += length;
        while (next < events.length && (int) (events[next] >>> 32) == position) {
            long event = events[next++];
            int to = category[(int) (event & INDEX)];
            boolean starts = (event & START) != 0;
            change(starts ? 0 : to, -1);
            change(starts ? to : 0, 1);
        }
        int stop = next < events.length ? (int) (events[next] >>> 32) : end;
        length = stop - position;
        return position < end;
    }

    private void change(int which, int by) {
        int n = counts[which];
        agreeing += by > 0 ? 2L * n : -2L * (n - 1);
        set(which, n + by);
    }

    private void set(int which, int count) {
        if (counts[which] == 0 && count > 0) {
            placeOf[which] = used;
            present[used++] = which;
        } else if (counts[which] > 0 && count == 0) {
            int last = present[--used];
            present[placeOf[which]] = last;
            placeOf[last] = placeOf[which];
            placeOf[which] = -1;
        }
        counts[which] = count;
    }

    /** How many have read the text. */
    int readers() {
        return readers;
    }

    /** First position of the stretch. */
    int start() {
        return position;
    }

    int length() {
        return length;
    }

    /** How many readers have this category here. */
    int count(int which) {
        return counts[which];
    }

    /** How many categories are used here. */
    int used() {
        return used;
    }

    /** One of the categories used here. */
    int used(int i) {
        return present[i];
    }

    /** Ordered pairs of readers who have the same category here. */
    long agreeing() {
        return agreeing;
    }
}
