package org.stet.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PiecesTest {

    @Test
    void a_block_without_marks_is_one_piece() {
        assertThat(Pieces.cut(new Span(3, 9), List.of())).containsExactly(new Piece(new Span(3, 9), List.of()));
    }

    @Test
    void overlapping_marks_are_cut_at_every_border_and_named_from_outer_to_inner() {
        assertThat(Pieces.cut(
                        new Span(0, 10), List.of(new Marked("b", new Span(4, 10)), new Marked("a", new Span(2, 6)))))
                .containsExactly(
                        new Piece(new Span(0, 2), List.of()),
                        new Piece(new Span(2, 4), List.of("a")),
                        new Piece(new Span(4, 6), List.of("a", "b")),
                        new Piece(new Span(6, 10), List.of("b")));
    }

    /** The same file is read by {@code paint/pieces.test.ts}: page and print must cut alike. */
    @TestFactory
    Stream<DynamicTest> golden_cases() throws IOException {
        JsonNode cases = new ObjectMapper().readTree(PiecesTest.class.getResourceAsStream("/text/pieces.json"));
        return StreamSupport.stream(cases.spliterator(), false)
                .map(golden -> DynamicTest.dynamicTest(golden.get("name").asText(), () -> {
                    assertThat(Pieces.cut(span(golden.get("block")), marked(golden)))
                            .isEqualTo(pieces(golden));
                    assertWordsMatch(golden);
                }));
    }

    @Test
    void the_order_in_which_marks_come_does_not_matter() {
        var marks = new ArrayList<Marked>();
        var random = new Random(11);
        for (int i = 0; i < 60; i++) {
            int start = random.nextInt(100);
            marks.add(new Marked("m" + i, new Span(start, start + 1 + random.nextInt(30))));
        }
        var cut = Pieces.cut(new Span(10, 90), marks);
        Collections.shuffle(marks, random);
        assertThat(Pieces.cut(new Span(10, 90), marks)).isEqualTo(cut);
    }

    private static List<Marked> marked(JsonNode golden) {
        return StreamSupport.stream(golden.get("marked").spliterator(), false)
                .map(mark -> new Marked(
                        mark.get("id").asText(),
                        new Span(mark.get("start").asInt(), mark.get("end").asInt())))
                .toList();
    }

    private static List<Piece> pieces(JsonNode golden) {
        return StreamSupport.stream(golden.get("pieces").spliterator(), false)
                .map(piece -> new Piece(
                        new Span(piece.get("start").asInt(), piece.get("end").asInt()),
                        StreamSupport.stream(piece.get("ids").spliterator(), false)
                                .map(JsonNode::asText)
                                .toList()))
                .toList();
    }

    private static void assertWordsMatch(JsonNode golden) {
        if (golden.has("text")) {
            var text = StoredText.of(golden.get("text").asText());
            for (JsonNode piece : golden.get("pieces")) {
                assertThat(text.words(new Span(
                                piece.get("start").asInt(), piece.get("end").asInt())))
                        .isEqualTo(piece.get("words").asText());
            }
        }
    }

    private static Span span(JsonNode pair) {
        return new Span(pair.get(0).asInt(), pair.get(1).asInt());
    }
}
