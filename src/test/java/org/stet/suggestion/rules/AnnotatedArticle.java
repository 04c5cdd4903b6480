package org.stet.suggestion.rules;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.stet.suggestion.language.AnalysedText;
import org.stet.text.Block;
import org.stet.text.BlockKind;
import org.stet.text.Blocks;
import org.stet.text.Passage;
import org.stet.text.Segmentation;
import org.stet.text.Span;
import org.stet.text.StoredText;

/** One of the made-up articles with what a person marked in it; its README says how the files are written. */
record AnnotatedArticle(String name, StoredText text, List<Block> blocks, List<Mark> marks) {

    private static final Path FOLDER = Path.of("src", "test", "resources", "suggestion", "articles");
    private static final Pattern OPENING =
            Pattern.compile("⟦(?<what>[A-Z]{2}|source|cue)(?<numbers>[\\d,]*)(?:/(?<suffix>[a-z-]+))? ");
    private static final Map<String, BlockKind> KINDS = Map.of(
            "#H ", BlockKind.HEADLINE, "#h ", BlockKind.HEADING, "#c ", BlockKind.CAPTION, "#l ", BlockKind.LIST_ITEM);

    /**
     * A passage that a person marked.
     *
     * @param code of the label
     * @param suffix which marks a quotation lacks, or what a piece is used for; {@code null} for the usual
     * @param source words that name the source; {@code null} if the text has none
     * @param stance of the cue; {@code null} if it is neutral, or there is none
     */
    record Mark(
            String code,
            int number,
            @Nullable String suffix,
            Passage passage,
            @Nullable Span source,
            @Nullable Span cue,
            @Nullable String stance) {}

    private record Bracket(
            String what, String numbers, @Nullable String suffix, int start) {}

    private record Found(
            String what, String numbers, @Nullable String suffix, Span span) {}

    static List<AnnotatedArticle> all() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            var articles = new ArrayList<AnnotatedArticle>();
            for (var file : files.filter(one -> one.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                articles.add(read(file.getFileName().toString(), Files.readString(file, UTF_8)));
            }
            return articles;
        }
    }

    static AnnotatedArticle read(String name, String marked) {
        var plain = new StringBuilder();
        var open = new ArrayDeque<Bracket>();
        var found = new ArrayList<Found>();
        var kinds = new TreeMap<Integer, BlockKind>();
        int at = 0;
        while (at < marked.length()) {
            at = step(marked, at, plain, open, found, kinds);
        }
        var text = StoredText.of(plain.toString());
        var blocks = Blocks.propose(text).stream()
                .map(block -> new Block(block.span(), kind(text, block, kinds, found)))
                .toList();
        return new AnnotatedArticle(name, text, blocks, marks(found));
    }

    private static int step(
            String marked,
            int at,
            StringBuilder plain,
            Deque<Bracket> open,
            List<Found> found,
            Map<Integer, BlockKind> kinds) {
        boolean lineStart = plain.length() == 0 || plain.charAt(plain.length() - 1) == '\n';
        for (var kind : KINDS.entrySet()) {
            if (lineStart && marked.startsWith(kind.getKey(), at)) {
                kinds.put(plain.codePointCount(0, plain.length()), kind.getValue());
                return at + kind.getKey().length();
            }
        }
        Matcher opening = OPENING.matcher(marked).region(at, marked.length());
        if (opening.lookingAt()) {
            open.push(new Bracket(
                    opening.group("what"),
                    opening.group("numbers"),
                    opening.group("suffix"),
                    plain.codePointCount(0, plain.length())));
            return opening.end();
        }
        if (marked.charAt(at) == '⟧') {
            var bracket = open.pop();
            var span = new Span(bracket.start(), plain.codePointCount(0, plain.length()));
            found.add(new Found(bracket.what(), bracket.numbers(), bracket.suffix(), span));
            return at + 1;
        }
        plain.append(marked.charAt(at));
        return at + 1;
    }

    private static BlockKind kind(StoredText text, Block block, Map<Integer, BlockKind> kinds, List<Found> found) {
        boolean furniture = found.stream()
                .anyMatch(one -> one.what().equals("BP") && one.span().contains(block.span()));
        return furniture
                ? BlockKind.BOILERPLATE
                : kinds.getOrDefault(block.span().start(), BlockKind.PARAGRAPH);
    }

    private static List<Mark> marks(List<Found> found) {
        var byNumber = found.stream()
                .filter(one -> one.what().length() == 2)
                .collect(Collectors.groupingBy(one -> one.what() + one.numbers(), TreeMap::new, Collectors.toList()));
        return byNumber.values().stream()
                .map(parts -> {
                    var spans = parts.stream().map(Found::span).sorted().toList();
                    var first = parts.get(0);
                    int number = Integer.parseInt(first.numbers());
                    return new Mark(
                            first.what(),
                            number,
                            first.suffix(),
                            new Passage(spans),
                            beside(found, "source", number),
                            beside(found, "cue", number),
                            named(found, "cue", number).map(Found::suffix).orElse(null));
                })
                .sorted((a, b) -> a.passage().hull().compareTo(b.passage().hull()))
                .toList();
    }

    private static @Nullable Span beside(List<Found> found, String what, int number) {
        return named(found, what, number).map(Found::span).orElse(null);
    }

    private static Optional<Found> named(List<Found> found, String what, int number) {
        return found.stream()
                .filter(one -> one.what().equals(what))
                .filter(one -> List.of(one.numbers().split(",")).contains(Integer.toString(number)))
                .findFirst();
    }

    AnalysedText analysed() {
        return AnalysedText.of(text, blocks, Segmentation.of(text, blocks, Locale.ENGLISH));
    }

    List<Mark> marks(String code) {
        return marks.stream().filter(mark -> mark.code().equals(code)).toList();
    }
}
