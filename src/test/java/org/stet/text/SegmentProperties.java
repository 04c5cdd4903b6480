package org.stet.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(Texts.class)
@Domain(DomainContext.Global.class)
class SegmentProperties {

    @Property
    void proposed_blocks_hold_every_line_once(@ForAll StoredText text) {
        assertThat(Blocks.check(text, Blocks.propose(text))).isEmpty();
    }

    @Property
    void words_and_sentences_are_in_order_apart_and_within_blocks(
            @ForAll StoredText text, @ForAll("languages") Locale language) {
        var blocks = Blocks.propose(text);
        var segments = Segmentation.of(text, blocks, language);
        assertApartAndWithin(segments.words(), blocks);
        assertApartAndWithin(segments.sentences(), blocks);
        for (Span sentence : segments.sentences()) {
            assertThat(text.words(sentence)).doesNotContainPattern("^\\s|\\s$");
        }
    }

    @Property
    void every_letter_and_digit_is_in_a_word_and_in_a_sentence(@ForAll StoredText text) {
        var segments = Segmentation.of(text, Blocks.propose(text), Locale.ENGLISH);
        int[] codePoints = text.string().codePoints().toArray();
        for (int i = 0; i < codePoints.length; i++) {
            if (Character.isLetterOrDigit(codePoints[i])) {
                int at = i;
                assertThat(segments.words()).anyMatch(word -> word.contains(at));
                assertThat(segments.sentences()).anyMatch(sentence -> sentence.contains(at));
            }
        }
    }

    @Property
    void quotations_nest_and_keep_to_blocks(
            @ForAll StoredText text, @ForAll("languages") Locale language, @ForAll("kinds") List<BlockKind> kinds) {
        var blocks = withKinds(Blocks.propose(text), kinds);
        var quotations = Segmentation.of(text, blocks, language).quotations();
        for (int i = 0; i < quotations.size(); i++) {
            Quotation inner = quotations.get(i);
            assertThat(Blocks.keepTo(inner.passage(), blocks)).isTrue();
            assertThat(inner.passage().hull().end()).isLessThanOrEqualTo(text.length());
            long around = quotations.subList(0, i).stream()
                    .filter(outer -> outer.passage().overlaps(inner.passage()))
                    .peek(outer -> assertThat(outer.passage().contains(inner.passage()))
                            .as("%s in %s".formatted(inner, outer))
                            .isTrue())
                    .count();
            assertThat(inner.depth()).isEqualTo((int) around);
        }
    }

    @Property
    void splitting_at_blocks_keeps_what_lies_in_them(@ForAll StoredText text, @ForAll("spans") Span span) {
        var blocks = Blocks.propose(text);
        var split = Blocks.split(Passage.of(span), blocks);
        split.ifPresent(passage -> {
            assertThat(Blocks.keepTo(passage, blocks)).isTrue();
            assertThat(Blocks.split(passage, blocks)).contains(passage);
        });
        long inBlocks = IntStream.range(span.start(), span.end())
                .filter(i -> blocks.stream().anyMatch(block -> block.span().contains(i)))
                .count();
        assertThat(split.map(Passage::length).orElse(0)).isEqualTo((int) inBlocks);
    }

    @Property
    void pieces_are_the_block_and_give_the_marks_back(
            @ForAll("spans") Span block, @ForAll("marks") List<Marked> marks) {
        var pieces = Pieces.cut(block, marks);
        int at = block.start();
        for (Piece piece : pieces) {
            assertThat(piece.span().start()).isEqualTo(at);
            at = piece.span().end();
            for (Marked mark : marks) {
                assertThat(piece.ids().contains(mark.id()))
                        .isEqualTo(mark.span().contains(piece.span()));
                assertThat(mark.span().contains(piece.span()))
                        .isEqualTo(mark.span().overlaps(piece.span()));
            }
        }
        assertThat(at).isEqualTo(block.end());
    }

    @Provide
    Arbitrary<Locale> languages() {
        return Arbitraries.of("en", "de", "fr", "es", "it", "sv", "ja", "th", "ar", "")
                .map(Locale::forLanguageTag);
    }

    @Provide
    Arbitrary<List<BlockKind>> kinds() {
        return Arbitraries.of(BlockKind.PARAGRAPH, BlockKind.PARAGRAPH, BlockKind.PARAGRAPH, BlockKind.HEADING)
                .list()
                .ofSize(70);
    }

    @Provide
    Arbitrary<Span> spans() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.integers().between(1, 60))
                .as((start, length) -> new Span(start, start + length));
    }

    @Provide
    Arbitrary<List<Marked>> marks() {
        return spans().list().ofMaxSize(12).map(spans -> IntStream.range(0, spans.size())
                .mapToObj(i -> new Marked("m" + i, spans.get(i)))
                .toList());
    }

    private static List<Block> withKinds(List<Block> blocks, List<BlockKind> kinds) {
        return IntStream.range(0, blocks.size())
                .mapToObj(i -> new Block(blocks.get(i).span(), kinds.get(i)))
                .toList();
    }

    private static void assertApartAndWithin(List<Span> spans, List<Block> blocks) {
        int end = 0;
        for (Span span : spans) {
            assertThat(span.start()).isGreaterThanOrEqualTo(end);
            assertThat(Blocks.around(span, blocks)).isPresent();
            end = span.end();
        }
    }
}
