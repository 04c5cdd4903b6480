package org.stet.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.comparison.Readings.id;
import static org.stet.comparison.Readings.reading;
import static org.stet.comparison.Readings.tag;
import static org.stet.comparison.Readings.with;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.stet.text.Blocks;
import org.stet.text.StoredText;

class LanesTest {

    @Test
    void readers_who_gave_the_same_label_to_the_same_words_share_a_line() {
        assertThat(codes(
                        reading(0, tag(1, "UA", 0, 6)), reading(1, tag(2, "AO", 0, 6)), reading(2, tag(3, "UA", 0, 6))))
                .containsExactly("AC UA", "B AO");
    }

    @Test
    void a_line_shows_label_and_words_so_other_fields_do_not_part_it() {
        assertThat(codes(
                        reading(0, tag(1, "UA", 0, 6)),
                        reading(1, with(tag(2, "UA", 0, 6), "certainty", "unsure")),
                        reading(2, tag(3, "UA", 0, 6))))
                .containsExactly("ABC UA");
    }

    @Test
    void what_all_made_alike_has_no_letter() {
        assertThat(codes(reading(0, tag(1, "DQ", 0, 6)), reading(1, tag(2, "DQ", 0, 6))))
                .containsExactly("DQ");
    }

    @Test
    void nested_tags_have_a_row_each_as_long_as_there_is_room() {
        assertThat(codes(nested(0, 7), nested(1, 7), nested(2, 7))).hasSize(7).noneMatch(code -> code.contains("+"));
        assertThat(codes(nested(0, 4), reading(1), reading(2))).containsExactly("A L0", "A L1", "A L2", "A L3");
    }

    @Test
    void what_finds_no_row_is_named_where_it_begins() {
        assertThat(codes(nested(0, 14), nested(1, 14))).hasSize(LaneRows.MOST).contains("L11 +L12 +L13");
        var many = IntStream.range(0, 20)
                .mapToObj(reader -> reading(reader, tag(reader + 1, "R" + reader, 0, 6)))
                .toArray(ReadingValues[]::new);
        assertThat(String.join(" ", codes(many)).split(" \\+?|\\+"))
                .contains(
                        IntStream.range(0, 20).mapToObj(reader -> "R" + reader).toArray(String[]::new));
    }

    /** Tags one within the other, each of a label of its own. */
    private static ReadingValues nested(int reader, int depth) {
        return reading(
                reader,
                IntStream.range(0, depth)
                        .mapToObj(at -> tag(100 * reader + at + 1, "L" + at, 0, 18 - at))
                        .toArray(Tag[]::new));
    }

    @Test
    void letters_without_names_follow_a_hash_and_stay_when_others_are_left_out() {
        var all = List.of(id(1), id(2), id(3), id(4), id(5));
        var settled = Named.anonymous(List.of(id(5), id(1)), all, id -> id.equals(all.get(0)) ? 1 : 0);
        assertThat(settled.letter(all.get(0))).isEqualTo(Letters.of(all.size() - 1));

        var named = Named.anonymous(List.of(id(5), id(1), id(3)), all, id -> 0);
        var fewer = Named.anonymous(List.of(id(3), id(5)), all, id -> 0);

        assertThat(named.shownLetters()).isSorted().doesNotHaveDuplicates();
        for (UUID id : List.of(id(3), id(5))) {
            assertThat(fewer.letter(id)).isEqualTo(named.letter(id));
        }
        assertThat(named.order()).containsExactlyInAnyOrder(id(5), id(1), id(3));
    }

    @Test
    void letters_beside_names_follow_the_age_of_all_readings_whatever_was_asked_for() {
        var all = List.of(id(4), id(1), id(5), id(2));

        var named = Named.byAge(List.of(id(2), id(5), id(4)), all, id -> id.equals(id(4)) ? 1 : 0);

        assertThat(named.order()).containsExactly(id(5), id(2), id(4));
        assertThat(named.shownLetters()).containsExactly("B", "C", "D");
    }

    @Test
    void behind_z_letters_go_on_with_two() {
        assertThat(List.of(Letters.of(0), Letters.of(25), Letters.of(26), Letters.of(27)))
                .containsExactly("A", "Z", "AA", "AB");
    }

    @Test
    void the_gravest_differences_are_those_of_label_and_the_most_evenly_divided() {
        var alignment = Alignment.of(List.of(
                reading(0, tag(1, "LL", 0, 3), tag(2, "LL", 10, 13), tag(3, "UA", 20, 30)),
                reading(1, tag(4, "LL", 10, 13), tag(5, "AO", 20, 30)),
                reading(2, tag(6, "AO", 20, 30)),
                reading(3)));

        assertThat(alignment.differences().stream()
                        .sorted(Severity.GRAVEST_FIRST)
                        .map(difference -> difference.ids().stream()
                                .filter(side -> !side.isEmpty())
                                .count()))
                .containsExactly(3L, 2L, 1L);
    }

    @Test
    void a_key_is_the_same_whoever_else_is_compared() {
        var two = Alignment.of(List.of(reading(0, tag(1, "LL", 0, 3)), reading(1)));
        var three = Alignment.of(List.of(reading(1), reading(0, tag(1, "LL", 0, 3)), reading(2)));

        assertThat(DifferenceKey.of(three.differences().get(0)))
                .isEqualTo(DifferenceKey.of(two.differences().get(0)))
                .matches("[0-9a-f]{12}");
    }

    private static List<String> codes(ReadingValues... readings) {
        var text = StoredText.of("Closed now, he said.");
        var pieces = Lanes.of(text, Blocks.propose(text), Alignment.of(List.of(readings)), Map.of()).stream()
                .flatMap(block -> block.pieces().stream())
                .toList();
        assertThat(pieces).allSatisfy(piece -> assertThat(piece.rows())
                .extracting(LaneBlock.LaneRow::row)
                .doesNotHaveDuplicates()
                .allMatch(row -> row < LaneRows.MOST));
        return pieces.stream()
                .flatMap(piece -> piece.rows().stream())
                .map(LaneBlock.LaneRow::code)
                .filter(code -> !code.isEmpty())
                .sorted()
                .toList();
    }
}
