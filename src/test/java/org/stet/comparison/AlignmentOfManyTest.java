package org.stet.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.comparison.Readings.id;
import static org.stet.comparison.Readings.reading;
import static org.stet.comparison.Readings.said;
import static org.stet.comparison.Readings.tag;
import static org.stet.comparison.Readings.with;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

/** Three readers and more: each difference is told once, whoever has a part in it. */
class AlignmentOfManyTest {

    @Test
    void what_all_tagged_alike_is_an_agreement() {
        var alignment =
                aligned(reading(0, tag(1, "DQ", 0, 9)), reading(1, tag(2, "DQ", 0, 9)), reading(2, tag(3, "DQ", 0, 9)));

        assertThat(alignment.differences()).isEmpty();
        assertThat(alignment.agreements().get(0).tags()).extracting(Tag::id).containsExactly(id(1), id(2), id(3));
    }

    @Test
    void what_one_of_three_left_out_is_missing_there() {
        var alignment = aligned(reading(0, tag(1, "UA", 0, 9)), reading(1), reading(2, tag(3, "UA", 0, 9)));

        assertThat(said(alignment)).containsExactly("missing 1 | - | 3 1.00");
    }

    @Test
    void three_borders_of_one_quotation_are_one_difference_with_the_least_overlap_of_two() {
        var alignment = aligned(
                reading(0, tag(1, "DQ", 0, 10)), reading(1, tag(2, "DQ", 0, 8)), reading(2, tag(3, "DQ", 2, 10)));

        assertThat(said(alignment)).containsExactly("boundary 1 | 2 | 3 0.60");
    }

    @Test
    void another_label_weighs_more_than_a_missing_tag() {
        var alignment = aligned(reading(0, tag(1, "UA", 0, 10)), reading(1, tag(2, "AO", 0, 10)), reading(2));

        assertThat(said(alignment)).containsExactly("label 1 | 2 | - 1.00");
    }

    @Test
    void a_field_of_one_of_three_is_told_with_what_each_has() {
        var alignment = aligned(
                reading(0, with(tag(1, "DQ", 0, 9), "source", "mayor")),
                reading(1, with(tag(2, "DQ", 0, 9), "source", "mayor")),
                reading(2, tag(3, "DQ", 0, 9)));

        assertThat(said(alignment)).containsExactly("source 1 | 2 | 3 1.00 source: mayor/mayor/-");
    }

    @Test
    void fields_of_those_who_have_the_tag_are_told_beside_what_is_missing() {
        var alignment = aligned(
                reading(0, with(tag(1, "DQ", 0, 9), "source", "mayor")),
                reading(1),
                reading(2, with(tag(3, "DQ", 0, 9), "source", "critic")));

        assertThat(said(alignment)).containsExactly("missing 1 | - | 3 1.00 source: mayor/-/critic");
    }

    @Test
    void a_passage_that_two_cut_into_pieces_is_one_split() {
        var alignment = aligned(
                reading(0, tag(1, "DQ", 0, 40)),
                reading(1, tag(2, "DQ", 0, 18), tag(3, "DQ", 22, 40)),
                reading(2, tag(4, "DQ", 0, 18), tag(5, "DQ", 22, 39)));

        assertThat(said(alignment)).containsExactly("split 1 | 2+3 | 4+5 0.88");
    }

    @Test
    void a_chain_of_overlapping_tags_is_not_one_disagreement() {
        var alignment = aligned(
                reading(0, tag(1, "UA", 0, 10)), reading(1, tag(2, "UA", 6, 16)), reading(2, tag(3, "UA", 13, 25)));

        assertThat(alignment.differences()).hasSize(2);
        assertThat(said(alignment)).anyMatch(line -> line.startsWith("missing - | - | 3"));
    }

    @Test
    void nested_and_stacked_passages_find_their_own_kind() {
        var alignment = aligned(
                reading(0, tag(1, "DQ", 0, 50), tag(2, "LL", 10, 14), tag(3, "VS", 0, 50)),
                reading(1, tag(4, "DQ", 0, 50), tag(5, "LL", 10, 15), tag(6, "VS", 0, 50)),
                reading(2, tag(7, "DQ", 0, 49), tag(8, "LL", 10, 14)));

        assertThat(said(alignment))
                .containsExactlyInAnyOrder(
                        "boundary 1 | 4 | 7 0.98", "boundary 2 | 5 | 8 0.80", "missing 3 | 6 | - 1.00");
    }

    @Test
    void an_interrupted_quotation_of_several_spans_is_compared_as_one_passage() {
        var alignment = aligned(
                reading(0, tag(1, "DQ", 0, 10, 20, 30)),
                reading(1, tag(2, "DQ", 0, 10, 20, 30)),
                reading(2, tag(3, "DQ", 0, 30)));

        assertThat(said(alignment)).containsExactly("boundary 1 | 2 | 3 0.67");
    }

    @Test
    void twenty_readers_who_choose_their_own_borders_have_one_difference() {
        var readings = new ArrayList<ReadingValues>();
        for (int reader = 0; reader < 20; reader++) {
            readings.add(reading(reader, tag(100 + reader, "DQ", 100 + reader, 200)));
        }

        var alignment = Alignment.of(readings);

        assertThat(alignment.differences()).hasSize(1);
        assertThat(((Difference.OfTags) alignment.differences().get(0)).tags()).hasSize(20);
    }

    @Test
    void links_and_answers_of_three_are_told_side_by_side() {
        var alignment = aligned(
                with(
                        with(
                                reading(0, tag(1, "UA", 0, 9), tag(2, "UA", 20, 30)),
                                new Tie(id(50), "repeats", id(1), id(2), false)),
                        new Verdict(id(70), "genre", null, Value.of("report"))),
                with(
                        with(
                                reading(1, tag(3, "UA", 0, 9), tag(4, "UA", 20, 30)),
                                new Tie(id(51), "evidence-for", id(4), id(3), false)),
                        new Verdict(id(71), "genre", null, Value.of("report"))),
                with(
                        with(
                                reading(2, tag(5, "UA", 0, 9), tag(6, "UA", 20, 30)),
                                new Tie(id(52), "repeats", id(5), id(6), false)),
                        new Verdict(id(72), "genre", null, Value.of("opinion"))));

        assertThat(said(alignment)).containsExactly("link 50 | 51 | 52", "answer 70 | 71 | 72");
    }

    @Test
    void a_link_that_all_three_made_agrees() {
        var alignment = aligned(
                with(reading(0, tag(1, "UA", 0, 9), tag(2, "UA", 20, 30)), tie(50, 1, 2)),
                with(reading(1, tag(3, "UA", 0, 9), tag(4, "UA", 20, 30)), tie(51, 3, 4)),
                with(reading(2, tag(5, "UA", 0, 9), tag(6, "UA", 20, 30)), tie(52, 5, 6)));

        assertThat(alignment.differences()).isEmpty();
        assertThat(alignment.agreedTies()).hasSize(1);
        assertThat(alignment.agreed()).isEqualTo(3);
    }

    private static Tie tie(int id, int from, int to) {
        return new Tie(id(id), "repeats", id(from), id(to), false);
    }

    private static Alignment aligned(ReadingValues... readings) {
        return Alignment.of(List.of(readings));
    }
}
