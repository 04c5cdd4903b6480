package org.stet.suggestion.rules;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.stet.text.BlockKind;
import org.stet.text.Passage;
import org.stet.text.Span;
import org.stet.text.StoredText;

/**
 * The articles of the tests as brat stand-off: labels by their codes, kinds of blocks by their ids, sources and cues
 * by relations. It lies in the package of the tests' reader of their markup, so that there is one reader.
 */
public final class MadeArticles {

    private static final Map<String, String> ATTRIBUTES = Map.of("DQ", "marks", "PQ", "use");

    private final StoredText text;
    private final List<String> lines = new ArrayList<>();
    private int passages;

    private MadeArticles(StoredText text) {
        this.text = text;
    }

    /** Writes a {@code .txt} and an {@code .ann} for each into a folder, which is made. */
    public static void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        var articles = AnnotatedArticle.all();
        for (var article : articles) {
            var name = article.name().replaceFirst("\\.txt$", "");
            Files.writeString(folder.resolve(name + ".txt"), article.text().string(), UTF_8);
            Files.writeString(folder.resolve(name + ".ann"), new MadeArticles(article.text()).annotations(article), UTF_8);
        }
        System.out.println(articles.size() + " articles in " + folder);
    }

    private String annotations(AnnotatedArticle article) {
        for (var block : article.blocks()) {
            if (block.kind() != BlockKind.PARAGRAPH) {
                passage(block.kind().id(), Passage.of(block.span()));
            }
        }
        for (var mark : article.marks()) {
            if (mark.code().equals("BP")) {
                continue; // the block says so
            }
            var own = passage(mark.code(), mark.passage());
            if (mark.suffix() != null) {
                lines.add("A%d\t%s %s %s".formatted(lines.size() + 1, ATTRIBUTES.get(mark.code()), own, mark.suffix()));
            }
            if (mark.cue() != null) {
                var stance = mark.stance() == null ? "neutral" : mark.stance();
                lines.add("A%d\tcue-stance %s %s".formatted(lines.size() + 1, own, stance));
            }
            beside("source", own, mark.source());
            beside("cue", own, mark.cue());
        }
        return String.join("\n", lines) + "\n";
    }

    private void beside(String what, String passage, Span words) {
        if (words != null) {
            var own = passage(what, Passage.of(words));
            lines.add("R%d\t%s Arg1:%s Arg2:%s".formatted(lines.size() + 1, what, passage, own));
        }
    }

    /** @return the id of the line */
    private String passage(String type, Passage passage) {
        var id = "T" + ++passages;
        var offsets = passage.spans().stream()
                .map(span -> span.start() + " " + span.end())
                .collect(Collectors.joining(";"));
        var words = passage.spans().stream().map(text::words).collect(Collectors.joining(" ")).replace('\n', ' ');
        lines.add("%s\t%s %s\t%s".formatted(id, type, offsets, words));
        return id;
    }
}
