package org.stet.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import org.stet.text.Block;
import org.stet.text.BlockKind;
import org.stet.text.Passage;
import org.stet.text.Span;
import org.stet.text.StoredText;

/** Small corpora for the writers' tests. Ids are numbers, times never move. */
public final class Corpora {

    public static final Instant THEN = Instant.parse("2026-11-22T07:00:00Z");

    private static final CorpusTagSet TAG_SET = new CorpusTagSet(
            "sourcing",
            3,
            "en",
            "Sourcing",
            Map.of(
                    "direct-quote",
                    new CorpusTagSet.Label("direct-quote", "DQ", "Direct quote", "words", null),
                    "indirect-quote",
                    new CorpusTagSet.Label("indirect-quote", "IQ", "Retold words", "words", null),
                    "boilerplate",
                    new CorpusTagSet.Label("boilerplate", "BP", "Not article text", "page", "boilerplate")),
            "{\"id\":\"sourcing\"}");

    private Corpora() {}

    public static UUID id(int number) {
        return new UUID(0x0192_0000_0000_7000L, 0x8000_0000_0000_0000L | number);
    }

    /** Two lines with an emoji, a share bar, a quotation in two spans, retold words, a link and an answer. */
    public static Corpus bridge() {
        var words = "😀 “We build,” she said, “in May.” The bridge will open, critics deny.\nShare 12";
        var document = new CorpusDocument(
                id(1),
                id(2),
                1,
                "en",
                "Bridge to open",
                "=Ledger",
                null,
                "2026-03",
                "https://ledger.example/bridge?a=1&b=2",
                null,
                null,
                StoredText.of(words),
                List.of(
                        new Block(new Span(0, 69), BlockKind.PARAGRAPH),
                        new Block(new Span(70, 78), BlockKind.BOILERPLATE)),
                List.of(new Span(0, 33), new Span(34, 69), new Span(70, 78)),
                List.of(reading()));
        return corpus(document);
    }

    public static Corpus corpus(CorpusDocument... documents) {
        return new Corpus(
                URI.create("https://stet.example/"),
                id(9),
                "Bridges",
                TAG_SET,
                List.of("alteration", "cue"),
                List.of(documents));
    }

    private static CorpusReading reading() {
        var quote = new CorpusAnnotation(
                id(11),
                "direct-quote",
                Passage.of(new Span(2, 13), new Span(24, 33)),
                new TreeMap<>(Map.of("alteration", List.of("ellipsis", "bracketed-insert"))),
                new CorpusAnnotation.Source(id(20), "the \"mayor\"", "named-person", Passage.of(new Span(14, 17))),
                null,
                "-1 for style",
                true,
                "manual",
                THEN,
                THEN);
        var retold = new CorpusAnnotation(
                id(12),
                "indirect-quote",
                Passage.of(new Span(34, 54)),
                new TreeMap<>(Map.of("cue", Map.of("spans", List.of(Map.of("start", 64, "exact", "deny", "end", 68))))),
                null,
                new CorpusAnnotation.Stance(id(21), "the bridge", "against"),
                null,
                false,
                "manual",
                THEN,
                THEN.plusSeconds(60));
        return new CorpusReading(
                id(10),
                "reader-4f1c",
                true,
                TAG_SET,
                List.of(quote, retold),
                List.of(new CorpusLink(id(13), "restates", id(12), id(11), null)),
                List.of(new CorpusAnswer(
                        id(14), "overall-stance", "the bridge", "-1", List.of(Passage.of(new Span(34, 54))))));
    }

    /** What the writer writes, as text. */
    public static String written(CorpusWriter writer, Corpus corpus) {
        return written(writer, corpus, WriteOptions.DEFAULT);
    }

    public static String written(CorpusWriter writer, Corpus corpus, WriteOptions options) {
        var out = new ByteArrayOutputStream();
        try {
            writer.write(corpus, options, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** The expected output that was looked through by a person, under {@code src/test/resources/corpus}. */
    public static String golden(String file) {
        try {
            return Files.readString(Path.of("src/test/resources/corpus").resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
