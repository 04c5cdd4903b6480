package org.stet.article;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.stet.text.Block;
import org.stet.text.Quotation;
import org.stet.text.Span;

/**
 * A text version as it is served. Every offset counts Unicode code points of {@code text}.
 *
 * @param number of the version within its article, from 1
 * @param direction {@code ltr} or {@code rtl}
 * @param words start and end of each word, one after the other; {@code sentences} likewise
 */
public record TextView(
        UUID id,
        UUID article,
        int number,
        String sha256,
        String language,
        String direction,
        String text,
        List<BlockView> blocks,
        List<Integer> words,
        List<Integer> sentences,
        List<QuotationView> quotations) {

    /** A block with its kind, as {@code list-item}. */
    public record BlockView(int start, int end, String kind) {

        static BlockView of(Block block) {
            return new BlockView(
                    block.span().start(), block.span().end(), block.kind().id());
        }
    }

    /** A quotation with its marks: start and end of its span in each paragraph, how deep it lies in others. */
    public record QuotationView(List<List<Integer>> spans, int depth, String marks) {

        static QuotationView of(Quotation quotation) {
            return new QuotationView(
                    quotation.passage().spans().stream()
                            .map(span -> List.of(span.start(), span.end()))
                            .toList(),
                    quotation.depth(),
                    quotation.marks().id());
        }
    }

    public static TextView of(ReadText text) {
        return new TextView(
                text.id(),
                text.articleId(),
                text.number(),
                text.text().sha256(),
                text.language().toLanguageTag(),
                text.direction(),
                text.text().string(),
                text.blocks().stream().map(BlockView::of).toList(),
                flat(text.segments().words()),
                flat(text.segments().sentences()),
                text.segments().quotations().stream().map(QuotationView::of).toList());
    }

    private static List<Integer> flat(List<Span> spans) {
        return spans.stream()
                .flatMap(span -> Stream.of(span.start(), span.end()))
                .toList();
    }
}
