package org.stet.annotation;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.stet.article.ReadText;
import org.stet.http.ProblemException;
import org.stet.http.ProblemType;
import org.stet.text.Block;
import org.stet.text.BlockKind;
import org.stet.text.Blocks;
import org.stet.text.Passage;
import org.stet.text.Span;

/** Puts a client's spans on the text that they were made for, or says why they do not stand there. */
public final class Placing {

    private Placing() {}

    /**
     * @return the passage, whose spans are in order, apart, each within one block and on grapheme borders
     * @throws ProblemException {@code invalid-request}, {@code stale-text}, {@code span-inside-grapheme} or
     *     {@code span-crosses-block}, each naming the span
     */
    public static Passage place(ReadText text, List<SpanText> spans) {
        for (int i = 0; i < spans.size(); i++) {
            checkOrder(spans, i);
            checkWords(text, spans.get(i), i);
            checkGraphemes(text, spans.get(i), i);
        }
        var passage = new Passage(spans.stream().map(SpanText::span).toList());
        for (int i = 0; i < spans.size(); i++) {
            checkBlocks(text, spans.get(i).span(), i);
        }
        return passage;
    }

    /** The kinds of the blocks that the passage's hull reaches into. */
    static Set<BlockKind> kinds(ReadText text, Passage passage) {
        return Blocks.overlapping(passage.hull(), text.blocks()).stream()
                .map(Block::kind)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(BlockKind.class)));
    }

    private static void checkOrder(List<SpanText> spans, int i) {
        var span = spans.get(i);
        if (span.end() <= span.start()) {
            throw ProblemException.of(ProblemType.INVALID_REQUEST, "A span ends after it starts.")
                    .field(field(i, "end"), "Must be greater than start.");
        }
        if (i > 0 && span.start() <= spans.get(i - 1).end()) {
            throw ProblemException.of(
                            ProblemType.INVALID_REQUEST,
                            "The spans of a passage stand in text order and apart from each other.")
                    .field(field(i, "start"), "Must be greater than the end of the span before.");
        }
    }

    private static void checkWords(ReadText text, SpanText span, int i) {
        boolean outside = span.end() > text.text().length();
        if (outside || !text.text().words(span.span()).equals(span.exact())) {
            // The client painted on another version of the text: refuse, or the mark lands on the wrong words.
            throw ProblemException.of(
                            ProblemType.STALE_TEXT,
                            "The article does not say these words at this place. Load the text again and tag once more.")
                    .field(
                            field(i, "exact"),
                            outside ? "The span ends after the text does." : "Other words stand at this place.");
        }
    }

    private static void checkGraphemes(ReadText text, SpanText span, int i) {
        if (!text.text().isGraphemeBorder(span.start())) {
            throw insideGrapheme(i, "start");
        }
        if (!text.text().isGraphemeBorder(span.end())) {
            throw insideGrapheme(i, "end");
        }
    }

    private static ProblemException insideGrapheme(int i, String end) {
        return ProblemException.of(
                        ProblemType.SPAN_INSIDE_GRAPHEME,
                        "A span cannot begin or end inside a character such as a letter with its accent or a joined emoji.")
                .field(field(i, end), "Stands inside a character.");
    }

    private static void checkBlocks(ReadText text, Span span, int i) {
        if (Blocks.around(span, text.blocks()).isEmpty()) {
            var split = Blocks.split(Passage.of(span), text.blocks());
            throw ProblemException.of(
                            ProblemType.SPAN_CROSSES_BLOCK,
                            "A span lies within one block of the article. Send one span for each block instead.")
                    .field("spans[%d]".formatted(i), "Reaches over the border of a block.")
                    .with("split", split.map(Passage::spans).orElse(List.of()));
        }
    }

    private static String field(int i, String name) {
        return "spans[%d].%s".formatted(i, name);
    }
}
