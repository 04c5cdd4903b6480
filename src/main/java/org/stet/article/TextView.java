package org.stet.article;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.stet.text.Quotation;
import org.stet.text.Span;

/** A text version with all borders by which people select. Every offset counts Unicode code points. */
public record TextView(
        UUID id,
        UUID article,

        @Schema(description = "The version of the article's text, from 1")
        int number,

        String sha256,
        String language,

        @Schema(description = "ltr or rtl, by the letters of the text")
        String direction,

        @Schema(description = "Counts the corrections of block kinds")
        int blocksVersion,

        String text,
        List<BlockView> blocks,

        @Schema(description = "Start and end of each word, one after the other, in code points")
        int[] words,

        @Schema(description = "Start and end of each sentence, one after the other, in code points")
        int[] sentences,

        List<QuotationView> quotations) {

    /** A block; {@code start} and {@code end} in code points. */
    public record BlockView(int start, int end, String kind) {}

    /** A quotation with its marks: one pair of start and end a paragraph, in code points. */
    public record QuotationView(List<int[]> spans, int depth, String marks) {}

    public static TextView of(ReadText text) {
        var blocks = text.blocks().stream()
                .map(block -> new BlockView(
                        block.span().start(), block.span().end(), block.kind().id()))
                .toList();
        return new TextView(
                text.id(),
                text.articleId(),
                text.number(),
                text.text().sha256(),
                text.language().toLanguageTag(),
                text.direction(),
                text.blocksVersion(),
                text.text().string(),
                blocks,
                flat(text.segments().words()),
                flat(text.segments().sentences()),
                text.segments().quotations().stream().map(TextView::of).toList());
    }

    private static QuotationView of(Quotation quotation) {
        var spans = new ArrayList<int[]>();
        quotation.passage().spans().forEach(span -> spans.add(new int[] {span.start(), span.end()}));
        String marks =
                quotation.marks().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        return new QuotationView(spans, quotation.depth(), marks);
    }

    private static int[] flat(List<Span> spans) {
        int[] flat = new int[spans.size() * 2];
        for (int i = 0; i < spans.size(); i++) {
            flat[2 * i] = spans.get(i).start();
            flat[2 * i + 1] = spans.get(i).end();
        }
        return flat;
    }
}
