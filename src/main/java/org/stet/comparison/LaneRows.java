package org.stet.comparison;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.stet.text.Span;

/**
 * Gives the tags of a block the rows in which they lie under its words: lane below lane, in each lane the first row that
 * is free. A lane has as many rows as it needs, as long as all lanes together find room; beyond that the lanes take rows in
 * turn, the first lane first.
 */
final class LaneRows {

    /** For so many the stylesheet keeps room under a line of text. */
    static final int MOST = 12;

    private final Map<String, Integer> rows = new HashMap<>();

    private LaneRows() {}

    /** A tag and the stretch that no other tag of its row may touch, in code points. */
    record Lying(String id, Span hull) {}

    /** @param lanes the tags of each lane, by where they begin */
    static LaneRows of(List<List<Lying>> lanes) {
        var found = new LaneRows();
        int[] room = room(lanes.stream()
                .mapToInt(lane -> stack(lane, lane.size()).values().stream()
                        .mapToInt(row -> row + 1)
                        .max()
                        .orElse(0))
                .toArray());
        int offset = 0;
        for (int lane = 0; lane < room.length; lane++) {
            int above = offset;
            stack(lanes.get(lane), room[lane]).forEach((id, row) -> found.rows.put(id, above + row));
            offset += room[lane];
        }
        return found;
    }

    private static Map<String, Integer> stack(List<Lying> lane, int most) {
        var rows = new HashMap<String, Integer>();
        int[] freeFrom = new int[most];
        for (var tag : lane) {
            for (int row = 0; row < most; row++) {
                if (freeFrom[row] <= tag.hull().start()) {
                    freeFrom[row] = tag.hull().end();
                    rows.put(tag.id(), row);
                    break;
                }
            }
        }
        return rows;
    }

    private static int[] room(int[] needed) {
        if (Arrays.stream(needed).sum() <= MOST) {
            return needed;
        }
        int[] room = new int[needed.length];
        int left = MOST;
        while (left > 0) {
            for (int lane = 0; lane < room.length && left > 0; lane++) {
                if (room[lane] < needed[lane]) {
                    room[lane]++;
                    left--;
                }
            }
        }
        return room;
    }

    /** How many rows there are. */
    int count() {
        return rows.values().stream().mapToInt(row -> row + 1).max().orElse(0);
    }

    boolean has(String id) {
        return rows.containsKey(id);
    }

    /** The row of a tag that has one, from 0. */
    int of(String id) {
        var row = rows.get(id);
        if (row == null) {
            throw new IllegalArgumentException("no row for " + id);
        }
        return row;
    }
}
