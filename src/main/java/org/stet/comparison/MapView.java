package org.stet.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.stet.text.Block;
import org.stet.text.BlockKind;
import org.stet.text.Span;

/**
 * How contested each place of a text is, as a strip and as a table. Boilerplate is left out. The strip is a row of cells,
 * at least one a paragraph, else as many as its characters ask for; a cell is as high and as dark as its characters are
 * contested in the mean.
 *
 * @param width of the strip in cells
 * @param shades the cells of each level above none, as an SVG path in cells by {@value #HEIGHT}; the lightest first
 * @param bands the paragraphs in the strip, in order
 * @param rows the paragraphs in the table, in order
 */
public record MapView(int width, List<Shade> shades, List<Band> bands, List<Row> rows) {

    /** As many cells stand in a strip, a few more where there are many short paragraphs. */
    private static final int CELLS = 240;

    static final int LEVELS = 5;
    static final int HEIGHT = 20;
    private static final int STEP = HEIGHT / LEVELS;

    /** All cells of one level, 1 to {@value #LEVELS}. */
    public record Shade(int level, String path) {}

    /** A paragraph in the strip, in cells. */
    public record Band(int paragraph, int x, int width) {}

    /**
     * A paragraph in the table.
     *
     * @param characters how many it has, in code points
     * @param percent how contested they are in the mean, 0 to 100
     * @param labels that are contested in it, the most contested first
     */
    public record Row(int paragraph, int characters, int percent, List<OfLabel> labels) {}

    /** How contested one label is in a paragraph: the mean over all its characters, in per cent, at least 1. */
    public record OfLabel(String label, String name, int percent) {}

    public MapView {
        shades = List.copyOf(shades);
        bands = List.copyOf(bands);
        rows = List.copyOf(rows);
    }

    /** @param names of labels, by id */
    static MapView of(Contested contested, List<Block> blocks, Map<String, String> names) {
        var counted = blocks.stream()
                .filter(block -> block.kind() != BlockKind.BOILERPLATE)
                .map(Block::span)
                .toList();
        int characters = counted.stream().mapToInt(Span::length).sum();
        var bands = new ArrayList<Band>();
        var rows = new ArrayList<Row>();
        var levels = new ArrayList<Integer>();
        for (var block : counted) {
            int paragraph = rows.size() + 1;
            int cells = Math.max(1, Math.min(block.length(), Math.round((float) CELLS * block.length() / characters)));
            bands.add(new Band(paragraph, levels.size(), cells));
            for (int cell = 0; cell < cells; cell++) {
                levels.add(level(contested.in(part(block, cell, cells)).overall()));
            }
            rows.add(row(paragraph, block, contested.in(block), names));
        }
        return new MapView(levels.size(), shades(levels), bands, rows);
    }

    private static Span part(Span block, int cell, int cells) {
        return new Span(
                block.start() + (int) ((long) cell * block.length() / cells),
                block.start() + (int) ((long) (cell + 1) * block.length() / cells));
    }

    private static int level(double disagreement) {
        return (int) Math.ceil(disagreement * LEVELS - 1e-9);
    }

    private static Row row(int paragraph, Span block, Contested.Mean mean, Map<String, String> names) {
        return new Row(
                paragraph,
                block.length(),
                percent(mean.overall()),
                mean.byLabel().entrySet().stream()
                        .map(label -> new OfLabel(
                                label.getKey(),
                                names.getOrDefault(label.getKey(), label.getKey()),
                                Math.max(1, percent(label.getValue()))))
                        .sorted(Comparator.comparing(OfLabel::percent)
                                .reversed()
                                .thenComparing(OfLabel::name)
                                .thenComparing(OfLabel::label))
                        .toList());
    }

    private static int percent(double share) {
        return (int) Math.round(100 * share);
    }

    /** Neighbouring cells of one level are one rectangle. */
    private static List<Shade> shades(List<Integer> levels) {
        var paths = new ArrayList<StringBuilder>();
        for (int level = 0; level <= LEVELS; level++) {
            paths.add(new StringBuilder());
        }
        int from = 0;
        while (from < levels.size()) {
            int level = levels.get(from);
            int to = from;
            while (to < levels.size() && levels.get(to) == level) {
                to++;
            }
            int height = level * STEP;
            paths.get(level).append("M%d %dh%dv%dh-%dz".formatted(from, HEIGHT - height, to - from, height, to - from));
            from = to;
        }
        var shades = new ArrayList<Shade>();
        for (int level = 1; level <= LEVELS; level++) {
            if (paths.get(level).length() > 0) {
                shades.add(new Shade(level, paths.get(level).toString()));
            }
        }
        return shades;
    }
}
