import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.stet.text.Span;

/**
 * A folder of brat stand-off as PolNeAR has it: {@code text/*.txt}, {@code attributions/*.ann} whose names begin with that
 * of their text, spans in code points, and an event for each attribution with its contents, cue and source.
 */
final class Brat {

    /** One attribution of the people who annotated; the lists have one span for each fragment. */
    record Attribution(List<Span> content, List<Span> cue, List<Span> source) {}

    record Article(String name, String text, List<Attribution> attributions) {}

    private Brat() {}

    static List<Article> read(Path folder) throws IOException {
        var articles = new ArrayList<Article>();
        List<Path> annotations;
        try (var files = Files.list(folder.resolve("attributions"))) {
            annotations = files.sorted().toList();
        }
        try (var files = Files.list(folder.resolve("text"))) {
            for (var file : files.sorted().toList()) {
                var name = file.getFileName().toString().replaceAll("\\.txt$", "");
                // An article that several people did counts once, by the first of them.
                var own = annotations.stream()
                        .filter(one -> one.getFileName().toString().startsWith(name))
                        .findFirst();
                if (own.isPresent()) {
                    articles.add(new Article(name, Files.readString(file, UTF_8), attributions(Files.readAllLines(own.get(), UTF_8))));
                }
            }
        }
        return articles;
    }

    private static List<Attribution> attributions(List<String> lines) {
        Map<String, List<Span>> spans = new HashMap<>();
        for (var line : lines) {
            if (line.startsWith("T")) {
                var fields = line.split("\t");
                spans.put(fields[0], fragments(fields[1].substring(fields[1].indexOf(' ') + 1)));
            }
        }
        var found = new ArrayList<Attribution>();
        for (var line : lines) {
            if (line.startsWith("E")) {
                var content = new ArrayList<Span>();
                var cue = new ArrayList<Span>();
                var source = new ArrayList<Span>();
                for (var part : line.split("\t")[1].split(" ")) {
                    var pair = part.split(":");
                    var role = pair[0].replaceAll("\\d", "");
                    var there = spans.getOrDefault(pair.length < 2 ? "" : pair[1], List.of());
                    switch (role) {
                        case "Content" -> content.addAll(there);
                        case "Cue" -> cue.addAll(there);
                        case "Source" -> source.addAll(there);
                        default -> {}
                    }
                }
                found.add(new Attribution(content, cue, source));
            }
        }
        return found;
    }

    private static List<Span> fragments(String offsets) {
        var fragments = new ArrayList<Span>();
        for (var fragment : offsets.split(";")) {
            var ends = fragment.split(" ");
            fragments.add(new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])));
        }
        return fragments;
    }
}
