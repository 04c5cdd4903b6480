package org.stet.handout.setting;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.stet.text.BlockKind;

/**
 * Lays lines out on pages. It is done here, not by the browser, because a tag that runs over the end of a page has its
 * code repeated on the next, and each page carries the source line.
 */
public final class Pagination {

    private final double space;
    private final double pitch;
    private final List<Page> pages = new ArrayList<>();
    private List<TextLine> lines = new ArrayList<>();
    private boolean opening;
    private double used;

    private Pagination(double space, double pitch) {
        this.space = space;
        this.pitch = pitch;
    }

    /**
     * The pages of a sheet; at least one.
     *
     * @param space what a page has for lines, in millimetres
     * @param pitch from one line to the next, in millimetres; blocks are set apart by half of it
     * @param before the height of what comes before the text, in millimetres; 0 for nothing
     * @param after the height of what comes after the text, in millimetres; 0 for nothing
     */
    public static List<Page> of(List<TextLine> lines, double space, double pitch, double before, double after) {
        var pagination = new Pagination(space, pitch);
        pagination.open(before);
        for (int i = 0; i < lines.size(); i++) {
            pagination.add(lines.get(i), i + 1 < lines.size() ? lines.get(i + 1) : null);
        }
        pagination.close(after);
        return List.copyOf(pagination.pages);
    }

    private void open(double before) {
        opening = before > 0;
        used = before;
        // Less than a few lines below a long introduction is no way to begin a text.
        if (before > 0 && used + 4 * pitch > space) {
            turn();
        }
    }

    private void add(TextLine line, @Nullable TextLine next) {
        double height = pitch + gapBefore(line);
        if (used + height + keptWith(line, next) > space && !lines.isEmpty()) {
            turn();
            height = pitch;
        }
        lines.add(line);
        used += height;
    }

    private double gapBefore(TextLine line) {
        return line.first() && !lines.isEmpty() ? pitch / 2 : 0;
    }

    /** A heading does not stand alone at the foot of a page. */
    private double keptWith(TextLine line, @Nullable TextLine next) {
        boolean heads = line.kind() == BlockKind.HEADING || line.kind() == BlockKind.HEADLINE;
        return heads && next != null ? 1.5 * pitch : 0;
    }

    private void close(double after) {
        if (after > 0 && used + after > space && (!lines.isEmpty() || opening)) {
            turn();
        }
        pages.add(new Page(pages.size() + 1, lines, opening, after > 0));
    }

    private void turn() {
        pages.add(new Page(pages.size() + 1, lines, opening, false));
        lines = new ArrayList<>();
        opening = false;
        used = 0;
    }
}
