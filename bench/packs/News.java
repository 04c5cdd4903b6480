package org.stet.suggestion.rules;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.stet.text.Block;
import org.stet.text.BlockKind;
import org.stet.text.Segmentation;
import org.stet.text.Span;
import org.stet.text.StoredText;

/**
 * A news article of a given length, put together from the made-up ones of the tests, with what their reader marked in them and,
 * on the sentences that this leaves free, statements, background and opinion. It lies in the package of the tests' reader of
 * their markup, so that there is one reader.
 *
 * @param blocks the first is the headline; page furniture is left out
 * @param tags in text order of each article that it is put together from
 */
public record News(StoredText text, List<Block> blocks, List<Tag> tags) {

    /** Beginnings of the names of the articles, in the order in which they are taken. */
    private static final List<String> TAKEN = List.of("01", "24", "28", "38", "19", "29", "09", "08", "16", "25");

    private static final Map<String, String> LABELS = Map.of(
            "DQ", "direct-quote",
            "PQ", "partial-quote",
            "IQ", "indirect-quote",
            "SA", "sourced-assertion",
            "EC", "evidence-claim",
            "VS", "vague-source",
            "CA", "call-to-action");

    private static final List<String> EVIDENCE = List.of("offers", "none", "conflicting");
    private static final List<String> OF_THE_WRITER = List.of("unsupported-assertion", "background", "author-opinion");

    /**
     * A tag as a reader would set it.
     *
     * @param attributes values by the attributes' ids
     * @param source whose words they are, as the article says it; {@code null} where it does not
     */
    public record Tag(String label, List<Span> spans, Map<String, String> attributes, String source) {}

    /** @param words how many it has, at least; it ends with a paragraph */
    public static News of(int words) throws IOException {
        var all = AnnotatedArticle.all();
        var whole = new StringBuilder();
        var blocks = new ArrayList<Block>();
        var tags = new ArrayList<Tag>();
        for (var prefix : TAKEN) {
            var from = all.stream().filter(one -> one.name().startsWith(prefix)).findFirst().orElseThrow();
            var moves = new TreeMap<Integer, Integer>();
            for (var block : from.blocks()) {
                if (block.kind() == BlockKind.BOILERPLATE || words(whole) >= words) {
                    continue;
                }
                whole.append(whole.isEmpty() ? "" : "\n");
                var start = length(whole);
                moves.put(block.span().start(), start - block.span().start());
                whole.append(from.text().words(block.span()));
                blocks.add(new Block(new Span(start, length(whole)), kind(block, from.text(), blocks.isEmpty())));
            }
            for (var mark : from.marks()) {
                if (LABELS.containsKey(mark.code())
                        && mark.passage().spans().stream().allMatch(span -> printed(from, span, moves))) {
                    tags.add(tag(from, mark, moves, tags.size()));
                }
            }
        }
        if (words(whole) < words) {
            throw new IllegalArgumentException("the articles of the tests have %d words".formatted(words(whole)));
        }
        var text = StoredText.of(whole.toString());
        ofTheWriter(text, blocks, tags);
        return new News(text, List.copyOf(blocks), List.copyOf(tags));
    }

    /** Further headlines head what follows them. */
    private static BlockKind kind(Block block, StoredText text, boolean first) {
        if (block.kind() == BlockKind.HEADLINE && !first) {
            return BlockKind.HEADING;
        }
        return text.words(block.span()).startsWith("By ") ? BlockKind.BYLINE : block.kind();
    }

    private static boolean printed(AnnotatedArticle from, Span span, TreeMap<Integer, Integer> moves) {
        return from.blocks().stream()
                .anyMatch(block -> block.span().contains(span) && moves.containsKey(block.span().start()));
    }

    private static Tag tag(AnnotatedArticle from, AnnotatedArticle.Mark mark, TreeMap<Integer, Integer> moves, int index) {
        var attributes =
                switch (mark.code()) {
                    case "PQ" -> Map.of("use", mark.suffix());
                    case "EC" -> Map.of("evidence-says", EVIDENCE.get(index % EVIDENCE.size()));
                    default -> Map.<String, String>of();
                };
        return new Tag(
                LABELS.get(mark.code()),
                mark.passage().spans().stream().map(span -> moved(span, moves)).toList(),
                attributes,
                mark.source() == null ? null : from.text().words(mark.source()));
    }

    private static Span moved(Span span, TreeMap<Integer, Integer> moves) {
        var by = moves.floorEntry(span.start()).getValue();
        return new Span(span.start() + by, span.end() + by);
    }

    /** The headline's claim, and what no other tag covers: each sentence one, with a loaded word in those of opinion. */
    private static void ofTheWriter(StoredText text, List<Block> blocks, List<Tag> tags) {
        tags.add(new Tag("headline-claim", List.of(blocks.get(0).span()), Map.of("fit", "overstates"), null));
        var taken = tags.stream().flatMap(tag -> tag.spans().stream()).toList();
        var segments = Segmentation.of(text, blocks, Locale.ENGLISH);
        var free = 0;
        for (var sentence : segments.sentences()) {
            var inText = blocks.stream()
                    .anyMatch(block -> block.kind() == BlockKind.PARAGRAPH && block.span().contains(sentence));
            if (!inText || taken.stream().anyMatch(span -> span.start() < sentence.end() && sentence.start() < span.end())) {
                continue;
            }
            var label = OF_THE_WRITER.get(free++ % OF_THE_WRITER.size());
            tags.add(new Tag(label, List.of(sentence), Map.of(), null));
            if (label.equals("author-opinion")) {
                var longest = segments.words().stream()
                        .filter(sentence::contains)
                        .max((a, b) -> Integer.compare(a.end() - a.start(), b.end() - b.start()))
                        .orElse(sentence);
                tags.add(new Tag("loaded-language", List.of(longest), Map.of("voice", "writer"), null));
            }
        }
    }

    /** How many words it has, counted by blanks. */
    public int words() {
        return words(text.string());
    }

    private static int words(CharSequence text) {
        return text.toString().isBlank() ? 0 : text.toString().strip().split("\\s+").length;
    }

    private static int length(StringBuilder text) {
        return text.codePointCount(0, text.length());
    }
}
