package org.stet.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.stet.text.Block;
import org.stet.text.BlockKind;
import org.stet.text.Marked;
import org.stet.text.Passage;
import org.stet.text.Piece;
import org.stet.text.Pieces;
import org.stet.text.Span;
import org.stet.text.StoredText;

/**
 * Draws readings under one text, a lane a reader: what all have is one line, then come the lines of each reader in
 * turn. Where some gave the same label to the same passage, one line with their letters lies in the lane of the first of
 * them.
 */
public final class Lanes {

    /** The lane of what all have; that of a reading is its place among those shown, from 1. */
    private static final int ALL = 0;

    /** A tag to be drawn: which lane, and the difference it belongs to, 0 for none. */
    private record Drawn(Tag tag, int lane, String code, int difference) {}

    private final StoredText text;
    private final Map<String, Drawn> drawn = new HashMap<>();
    private final List<Marked> marked = new ArrayList<>();
    private final Set<Integer> anchored = new HashSet<>();
    private final Map<String, String> codes;
    private final int readers;

    private Lanes(
            StoredText text, Alignment alignment, List<Tag> first, Map<String, String> codes, List<String> letters) {
        this.text = text;
        this.codes = codes;
        this.readers = alignment.readings().size();
        first.forEach(tag -> add(tag, ALL, "", 0));
        int number = 0;
        for (var difference : alignment.differences()) {
            number++;
            if (difference instanceof Difference.OfTags tags) {
                add(tags, number, letters);
            }
        }
    }

    /** A label on a passage: what a line shows of a tag. */
    private record Line(String label, Passage passage) {}

    private void add(Difference.OfTags difference, int number, List<String> letters) {
        var lines = new LinkedHashMap<Line, List<Integer>>();
        var first = new HashMap<Line, Tag>();
        for (int side = 0; side < readers; side++) {
            for (var tag : difference.sides().get(side)) {
                var line = new Line(tag.label(), tag.passage());
                lines.computeIfAbsent(line, none -> new ArrayList<>()).add(side);
                first.putIfAbsent(line, tag);
            }
        }
        lines.forEach((line, sides) -> add(
                Objects.requireNonNull(first.get(line)),
                sides.get(0) + 1,
                sides.stream().map(letters::get).collect(Collectors.joining("", "", " ")),
                number));
    }

    private void add(Tag tag, int lane, String letters, int difference) {
        var id = tag.id().toString();
        var code = letters + codes.getOrDefault(tag.label(), tag.label());
        drawn.put(id, new Drawn(tag, lane, code, difference));
        tag.passage().spans().forEach(span -> marked.add(new Marked(id, span)));
    }

    /** The readings known by their place: A, B and so on. */
    static List<LaneBlock> of(StoredText text, List<Block> blocks, Alignment alignment, Map<String, String> codes) {
        return of(
                text,
                blocks,
                alignment,
                codes,
                Letters.first(alignment.readings().size()));
    }

    /**
     * @param codes of labels, by id
     * @param letters of the readings, in their order
     */
    static List<LaneBlock> of(
            StoredText text, List<Block> blocks, Alignment alignment, Map<String, String> codes, List<String> letters) {
        var all = alignment.agreements().stream()
                .map(agreement -> agreement.tags().get(0))
                .toList();
        return of(text, blocks, alignment, all, codes, letters);
    }

    /** @param first the tags in the lane nearest to the words, in the place of what all readers have */
    public static List<LaneBlock> of(
            StoredText text,
            List<Block> blocks,
            Alignment alignment,
            List<Tag> first,
            Map<String, String> codes,
            List<String> letters) {
        var lanes = new Lanes(text, alignment, first, codes, letters);
        lanes.marked.sort(Comparator.comparing(Marked::span).thenComparing(Marked::id));
        var drawnBlocks = new ArrayList<LaneBlock>();
        int paragraph = 0;
        for (var block : blocks) {
            boolean counts = block.kind() != BlockKind.BOILERPLATE;
            paragraph += counts ? 1 : 0;
            drawnBlocks.add(lanes.draw(block, counts ? paragraph : 0));
        }
        return drawnBlocks;
    }

    private LaneBlock draw(Block block, int paragraph) {
        var here = marked.stream()
                .filter(mark -> mark.span().overlaps(block.span()))
                .toList();
        var rows = rows(here);
        var pieces = Pieces.cut(block.span(), here).stream()
                .map(piece -> piece(piece, rows))
                .toList();
        var tags = here.stream().map(mark -> drawn(mark.id())).collect(Collectors.toSet());
        return new LaneBlock(
                block.kind().id(),
                paragraph,
                rows.count(),
                (int) tags.stream().filter(tag -> tag.difference() == 0).count(),
                tags.stream().anyMatch(tag -> tag.difference() > 0),
                pieces);
    }

    private LaneRows rows(List<Marked> here) {
        var lanes = new ArrayList<List<LaneRows.Lying>>();
        for (int lane = ALL; lane <= readers; lane++) {
            int one = lane;
            var first = new LinkedHashMap<String, LaneRows.Lying>();
            here.stream()
                    .filter(mark -> drawn(mark.id()).lane() == one)
                    .forEach(mark -> first.putIfAbsent(mark.id(), lying(mark)));
            lanes.add(List.copyOf(first.values()));
        }
        return LaneRows.of(lanes);
    }

    /** From where it begins in the block to its end, which may lie in a later one. */
    private LaneRows.Lying lying(Marked mark) {
        var hull = drawn(mark.id()).tag().passage().hull();
        return new LaneRows.Lying(mark.id(), new Span(mark.span().start(), hull.end()));
    }

    private LaneBlock.LanePiece piece(Piece piece, LaneRows rows) {
        var differences = new TreeSet<Integer>();
        var lines = new ArrayList<LaneBlock.LaneRow>();
        var hidden = new ArrayList<LaneBlock.LaneRow>();
        for (var id : piece.ids()) {
            var tag = drawn(id);
            if (tag.difference() > 0) {
                differences.add(tag.difference());
            }
            var code = beginsAt(tag, piece.span()) ? tag.code() : "";
            if (rows.has(id)) {
                lines.add(new LaneBlock.LaneRow(rows.of(id), tag.tag().label(), code));
            } else {
                hidden.add(new LaneBlock.LaneRow(0, tag.tag().label(), code));
            }
        }
        lines.sort(Comparator.comparingInt(LaneBlock.LaneRow::row).reversed());
        return new LaneBlock.LanePiece(
                text.words(piece.span()),
                differences.stream().map(String::valueOf).collect(Collectors.joining(" ")),
                differences.stream().filter(anchored::add).toList(),
                named(lines, hidden));
    }

    /** What finds no row is named beside the lowest one, and lies there itself where nothing else does. */
    private static List<LaneBlock.LaneRow> named(List<LaneBlock.LaneRow> lines, List<LaneBlock.LaneRow> hidden) {
        if (hidden.isEmpty()) {
            return lines;
        }
        var named = new ArrayList<>(lines.isEmpty() ? hidden.subList(0, 1) : lines);
        var lowest = named.get(0);
        var code = new StringBuilder(lowest.code());
        hidden.stream()
                .skip(lines.isEmpty() ? 1 : 0)
                .filter(row -> !row.code().isEmpty())
                .forEach(row -> code.append(" +").append(row.code()));
        named.set(
                0,
                new LaneBlock.LaneRow(
                        lowest.row(), lowest.label(), code.toString().strip()));
        return named;
    }

    private static boolean beginsAt(Drawn tag, Span piece) {
        return tag.tag().passage().spans().stream().anyMatch(span -> span.start() == piece.start());
    }

    private Drawn drawn(String id) {
        var found = drawn.get(id);
        if (found == null) {
            throw new IllegalStateException("no tag " + id);
        }
        return found;
    }
}
