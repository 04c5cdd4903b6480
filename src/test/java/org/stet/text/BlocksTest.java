package org.stet.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.text.BlockKind.PARAGRAPH;

import java.util.List;

import org.junit.jupiter.api.Test;

class BlocksTest {

    @Test
    void every_line_that_is_not_empty_becomes_a_paragraph() {
        assertThat(proposed("\nOne\nTwo\n\n\n\nThree 😀\n")).containsExactly("One", "Two", "Three 😀");
        assertThat(proposed("")).isEmpty();
        assertThat(proposed("\n\n")).isEmpty();
        assertThat(proposed("\u00A0")).containsExactly("\u00A0");
    }

    @Test
    void wrapped_lines_are_one_paragraph() {
        String wrapped =
                "The harbour master said on Monday that the\nsluice would be opened at noon, and that no\nboat had been warned.";
        assertThat(proposed("A headline\n\n" + wrapped + "\n\nNo.")).containsExactly("A headline", wrapped, "No.");
    }

    @Test
    void lines_that_were_ended_on_purpose_stay_apart() {
        assertThat(
                        proposed(
                                "The harbour master said on Monday that it was\nlate.\nThe sluice was opened at noon and then closed."))
                .hasSize(3);
    }

    @Test
    void proposed_blocks_fit_their_text() {
        var text = StoredText.of("\nOne\nTwo\n\n\nThree");
        assertThat(Blocks.check(text, Blocks.propose(text))).isEmpty();
    }

    @Test
    void what_does_not_fit_is_named() {
        var text = StoredText.of("One\nTwo\n\nThree");
        assertThat(faults(text, new Span(0, 3), new Span(4, 7), new Span(9, 14)))
                .isEmpty();
        assertThat(faults(text, new Span(0, 7), new Span(9, 14))).isEmpty();
        assertThat(faults(text, new Span(0, 3), new Span(9, 14))).containsExactly("LINE_LEFT_OUT [4, 7)");
        assertThat(faults(text, new Span(0, 8), new Span(9, 14))).containsExactly("NOT_WHOLE_LINES [0, 8)");
        assertThat(faults(text, new Span(0, 7), new Span(8, 14))).containsExactly("NOT_WHOLE_LINES [8, 14)");
        assertThat(faults(text, new Span(0, 2), new Span(4, 7), new Span(9, 14)))
                .containsExactly("NOT_WHOLE_LINES [0, 2)", "LINE_LEFT_OUT [2, 3)");
        assertThat(faults(text, new Span(0, 7), new Span(4, 7), new Span(9, 14)))
                .containsExactly("OUT_OF_ORDER [4, 7)");
        assertThat(faults(text, new Span(0, 7), new Span(9, 15)))
                .containsExactly("OUTSIDE_TEXT [9, 15)", "LINE_LEFT_OUT [9, 14)");
    }

    @Test
    void a_passage_over_a_border_is_split_there() {
        var blocks = blocks(new Span(0, 3), new Span(4, 7), new Span(9, 14));
        assertThat(Blocks.split(Passage.of(new Span(1, 11)), blocks))
                .contains(Passage.of(new Span(1, 3), new Span(4, 7), new Span(9, 11)));
        assertThat(Blocks.split(Passage.of(new Span(1, 3), new Span(6, 9)), blocks))
                .contains(Passage.of(new Span(1, 3), new Span(6, 7)));
        assertThat(Blocks.split(Passage.of(new Span(4, 7)), blocks)).contains(Passage.of(new Span(4, 7)));
        assertThat(Blocks.split(Passage.of(new Span(7, 9)), blocks)).isEmpty();
        assertThat(Blocks.split(Passage.of(new Span(20, 30)), blocks)).isEmpty();
    }

    @Test
    void a_passage_keeps_to_blocks_if_each_span_lies_in_one() {
        var blocks = blocks(new Span(0, 3), new Span(4, 7));
        assertThat(Blocks.keepTo(Passage.of(new Span(0, 3), new Span(4, 5)), blocks))
                .isTrue();
        assertThat(Blocks.keepTo(Passage.of(new Span(2, 5)), blocks)).isFalse();
        assertThat(Blocks.keepTo(Passage.of(new Span(3, 4)), blocks)).isFalse();
        assertThat(Blocks.around(new Span(5, 6), blocks)).contains(blocks.get(1));
    }

    @Test
    void a_kind_has_an_id() {
        assertThat(BlockKind.LIST_ITEM.id()).isEqualTo("list-item");
        assertThat(BlockKind.of("list-item")).contains(BlockKind.LIST_ITEM);
        assertThat(BlockKind.of("LIST_ITEM")).isEmpty();
    }

    private static List<String> proposed(String string) {
        var text = StoredText.of(string);
        return Blocks.propose(text).stream()
                .map(block -> text.words(block.span()))
                .toList();
    }

    private static List<String> faults(StoredText text, Span... spans) {
        return Blocks.check(text, blocks(spans)).stream()
                .map(p -> "%s [%d, %d)".formatted(p.fault(), p.at().start(), p.at().end()))
                .toList();
    }

    private static List<Block> blocks(Span... spans) {
        return List.of(spans).stream().map(span -> new Block(span, PARAGRAPH)).toList();
    }
}
