import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.stet.suggestion.language.AnalysedText;
import org.stet.suggestion.rules.Kind;
import org.stet.text.Block;
import org.stet.text.BlockKind;
import org.stet.text.Blocks;
import org.stet.text.Passage;
import org.stet.text.Segmentation;
import org.stet.text.Span;
import org.stet.text.StoredText;

/**
 * A folder of brat stand-off whose types are Stet's labels (brat.nlplab.org/standoff.html): each {@code .txt} has an
 * {@code .ann} of its name, beside it or in another folder below. Offsets are code points. A relation {@code source} or {@code cue}
 * leads from a passage to the words that name whose words it has, and to those that bring it in; an attribute {@code marks} or
 * {@code use} has the value that Stet's attribute of this name has. A type {@code headline}, {@code caption} and so on says of
 * what kind the blocks in it are; without one, lines are paragraphs.
 */
record Labelled(String name, AnalysedText text, List<Gold> gold) {

    /**
     * A passage that a person marked.
     *
     * @param values of its attributes
     * @param source words that name the source; null where nobody marked any
     */
    record Gold(Kind kind, Passage passage, Map<String, String> values, Span source) {}

    private record Marked(String type, Passage passage) {}

    /** Whether a folder has annotations of the tag set's labels. */
    static boolean isLabelled(Path folder, Types types) throws IOException {
        for (var file : files(folder, ".ann")) {
            for (var line : Files.readAllLines(file, UTF_8)) {
                if (line.startsWith("T") && types.kind(type(line)).isPresent()) {
                    return true;
                }
            }
        }
        return false;
    }

    static List<Labelled> read(Path folder, Types types) throws IOException {
        var annotations = new HashMap<String, Path>();
        files(folder, ".ann").forEach(file -> annotations.putIfAbsent(stem(file), file));
        var left = new TreeMap<String, Integer>();
        var articles = new ArrayList<Labelled>();
        for (var file : files(folder, ".txt")) {
            var own = annotations.get(stem(file));
            if (own != null) {
                articles.add(read(stem(file), Files.readString(file, UTF_8), Files.readAllLines(own, UTF_8), types, left));
            }
        }
        if (!left.isEmpty()) {
            System.out.println("types that are no labels which rules propose, left out: " + left);
        }
        return articles;
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }

    private static String stem(Path file) {
        return file.getFileName().toString().replaceFirst("\\.[a-z]+$", "");
    }

    private static Labelled read(String name, String string, List<String> lines, Types types, Map<String, Integer> left) {
        var marked = new TreeMap<String, Marked>();
        var relations = new HashMap<String, String>();
        var values = new HashMap<String, Map<String, String>>();
        for (var line : lines) {
            var fields = line.split("\t");
            var words = fields.length < 2 ? new String[0] : fields[1].split(" ");
            switch (line.isEmpty() ? ' ' : line.charAt(0)) {
                case 'T' -> marked.put(fields[0], new Marked(words[0], passage(fields[1].substring(words[0].length() + 1))));
                case 'R' -> relations.put(words[0] + " " + words[1].replaceFirst(".*:", ""), words[2].replaceFirst(".*:", ""));
                case 'A', 'M' -> {
                    if (words.length > 2) {
                        values.computeIfAbsent(words[1], any -> new HashMap<>()).put(words[0], words[2]);
                    }
                }
                default -> {}
            }
        }
        var gold = new ArrayList<Gold>();
        marked.forEach((id, one) -> {
            var kind = types.kind(one.type());
            if (kind.isPresent()) {
                var source = marked.get(relations.getOrDefault("source " + id, ""));
                gold.add(new Gold(
                        kind.get(),
                        one.passage(),
                        values.getOrDefault(id, Map.of()),
                        source == null ? null : source.passage().spans().get(0)));
            } else if (types.block(one.type()).isEmpty() && !List.of("source", "cue").contains(one.type())) {
                left.merge(one.type(), 1, Integer::sum);
            }
        });
        gold.sort((a, b) -> a.passage().hull().compareTo(b.passage().hull()));
        return new Labelled(name, analysed(string, marked.values().stream().toList(), types), gold);
    }

    private static AnalysedText analysed(String string, List<Marked> marked, Types types) {
        var text = StoredText.of(string);
        var blocks = Blocks.propose(text).stream()
                .map(block -> new Block(block.span(), kind(block.span(), marked, types)))
                .toList();
        return AnalysedText.of(text, blocks, Segmentation.of(text, blocks, Locale.ENGLISH));
    }

    private static BlockKind kind(Span block, List<Marked> marked, Types types) {
        return marked.stream()
                .filter(one -> one.passage().spans().stream().anyMatch(span -> span.contains(block)))
                .flatMap(one -> types.block(one.type()).stream())
                .findFirst()
                .orElse(BlockKind.PARAGRAPH);
    }

    private static String type(String line) {
        return line.split("\t")[1].split(" ")[0];
    }

    /** Fragments that touch are one. */
    private static Passage passage(String offsets) {
        var spans = new ArrayList<Span>();
        for (var fragment : offsets.split(";")) {
            var ends = fragment.split(" ");
            var span = new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
            var last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
            if (last != null && last.end() >= span.start()) {
                spans.set(spans.size() - 1, new Span(last.start(), Math.max(last.end(), span.end())));
            } else {
                spans.add(span);
            }
        }
        return new Passage(spans);
    }
}
