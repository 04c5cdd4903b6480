package org.stet.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stet.comparison.Readings.aligned;
import static org.stet.comparison.Readings.ana;
import static org.stet.comparison.Readings.ben;
import static org.stet.comparison.Readings.id;
import static org.stet.comparison.Readings.said;
import static org.stet.comparison.Readings.tag;
import static org.stet.comparison.Readings.with;

import java.util.List;

import org.junit.jupiter.api.Test;

class AlignmentTest {

    @Test
    void identical_readings_have_no_difference() {
        var alignment =
                aligned(ana(tag(1, "DQ", 0, 10), tag(2, "UA", 20, 30)), ben(tag(3, "DQ", 0, 10), tag(4, "UA", 20, 30)));

        assertThat(alignment.differences()).isEmpty();
        assertThat(alignment.agreements()).hasSize(2);
    }

    @Test
    void two_empty_readings_are_alike() {
        var alignment = aligned(ana(), ben());

        assertThat(alignment.differences()).isEmpty();
        assertThat(alignment.agreements()).isEmpty();
    }

    @Test
    void against_an_empty_reading_every_tag_is_missing() {
        var alignment = aligned(ana(tag(1, "DQ", 0, 10), tag(2, "LL", 3, 6)), ben());

        assertThat(said(alignment)).containsExactly("missing 1 | - 0.00", "missing 2 | - 0.00");
    }

    @Test
    void a_tag_that_one_reader_made_is_missing_on_the_other_side() {
        var alignment = aligned(ana(tag(1, "DQ", 0, 10)), ben(tag(2, "DQ", 0, 10), tag(3, "UA", 20, 30)));

        assertThat(said(alignment)).containsExactly("missing - | 3 0.00");
    }

    @Test
    void the_same_label_on_overlapping_words_is_a_boundary_difference_with_its_overlap() {
        var alignment = aligned(ana(tag(1, "DQ", 0, 10)), ben(tag(2, "DQ", 0, 8)));

        assertThat(said(alignment)).containsExactly("boundary 1 | 2 0.80");
    }

    @Test
    void another_label_on_the_same_words_is_a_label_difference() {
        var alignment = aligned(ana(tag(1, "UA", 0, 10)), ben(tag(2, "AO", 0, 10)));

        assertThat(said(alignment)).containsExactly("label 1 | 2 1.00");
    }

    @Test
    void label_comes_before_boundary_and_the_overlap_tells_the_rest() {
        var alignment = aligned(ana(tag(1, "UA", 0, 10)), ben(tag(2, "AO", 0, 6)));

        assertThat(said(alignment)).containsExactly("label 1 | 2 0.60");
    }

    @Test
    void labels_that_may_share_words_are_about_the_same_from_half_of_the_words_on() {
        assertThat(said(aligned(ana(tag(1, "DQ", 0, 10)), ben(tag(2, "LL", 0, 5)))))
                .containsExactly("label 1 | 2 0.50");
        assertThat(said(aligned(ana(tag(1, "DQ", 0, 10)), ben(tag(2, "LL", 0, 4)))))
                .containsExactly("missing 1 | - 0.00", "missing - | 2 0.00");
    }

    @Test
    void an_attribute_that_differs_is_named_with_both_values() {
        var alignment = aligned(
                ana(with(tag(1, "PQ", 0, 10), "attributes.use", "attributed")),
                ben(with(tag(2, "PQ", 0, 10), "attributes.use", "distancing")));

        assertThat(said(alignment)).containsExactly("attribute 1 | 2 1.00 attributes.use: attributed/distancing");
    }

    @Test
    void a_source_that_only_one_reader_names_is_a_difference_of_its_own_kind() {
        var alignment = aligned(ana(with(tag(1, "DQ", 0, 10), "source", "mayor")), ben(tag(2, "DQ", 0, 10)));

        assertThat(said(alignment)).containsExactly("source 1 | 2 1.00 source: mayor/-");
    }

    @Test
    void where_source_and_attributes_differ_the_source_comes_first_and_the_attributes_are_told_too() {
        var alignment = aligned(
                ana(with(with(tag(1, "DQ", 0, 10), "source", "mayor"), "certainty", "unsure")),
                ben(with(with(tag(2, "DQ", 0, 10), "source", "clerk"), "certainty", "sure")));

        assertThat(said(alignment)).containsExactly("source 1 | 2 1.00 certainty: unsure/sure source: mayor/clerk");
    }

    @Test
    void values_are_compared_by_key_and_not_as_they_are_shown() {
        var alignment = aligned(
                ana(fielded(tag(1, "DQ", 0, 10), new Value("the mayor", "The Mayor"))),
                ben(fielded(tag(2, "DQ", 0, 10), new Value("the mayor", "the mayor"))));

        assertThat(alignment.differences()).isEmpty();
    }

    @Test
    void a_boundary_difference_keeps_the_attributes_that_differ_too() {
        var alignment = aligned(
                ana(with(tag(1, "PQ", 0, 10), "certainty", "unsure")),
                ben(with(tag(2, "PQ", 0, 9), "certainty", "sure")));

        assertThat(said(alignment)).containsExactly("boundary 1 | 2 0.90 certainty: unsure/sure");
    }

    @Test
    void one_quotation_against_two_is_a_split() {
        var alignment = aligned(ana(tag(1, "DQ", 0, 100)), ben(tag(2, "DQ", 0, 55), tag(3, "DQ", 60, 100)));

        assertThat(said(alignment)).containsExactly("split 1 | 2+3 0.95");
    }

    @Test
    void one_clause_against_three_of_other_labels_of_its_layer_is_a_split() {
        var alignment =
                aligned(ana(tag(1, "UA", 0, 90)), ben(tag(2, "AO", 0, 30), tag(3, "BG", 30, 60), tag(4, "UA", 60, 90)));

        assertThat(said(alignment)).containsExactly("split 1 | 2+3+4 1.00");
    }

    @Test
    void a_quotation_of_two_spans_against_two_quotations_is_a_split() {
        var alignment = aligned(ana(tag(1, "DQ", 0, 10, 20, 30)), ben(tag(2, "DQ", 0, 10), tag(3, "DQ", 20, 30)));

        assertThat(said(alignment)).containsExactly("split 1 | 2+3 1.00");
    }

    @Test
    void passages_of_several_spans_are_compared_span_by_span() {
        var alignment = aligned(ana(tag(1, "DQ", 0, 10, 20, 30)), ben(tag(2, "DQ", 0, 10, 20, 25)));

        assertThat(said(alignment)).containsExactly("boundary 1 | 2 0.75");
    }

    @Test
    void a_hull_around_foreign_words_is_no_overlap() {
        var alignment = aligned(ana(tag(1, "DQ", 0, 10, 20, 30)), ben(tag(2, "DQ", 10, 20)));

        assertThat(said(alignment)).containsExactly("missing 1 | - 0.00", "missing - | 2 0.00");
    }

    @Test
    void what_lies_mostly_outside_the_other_passage_belongs_to_no_split() {
        assertThat(said(aligned(ana(tag(1, "DQ", 0, 20)), ben(tag(2, "DQ", 0, 10), tag(3, "DQ", 14, 26)))))
                .containsExactly("split 1 | 2+3 0.62");
        assertThat(said(aligned(ana(tag(1, "DQ", 0, 20)), ben(tag(2, "DQ", 0, 10), tag(3, "DQ", 15, 26)))))
                .containsExactly("boundary 1 | 2 0.50", "missing - | 3 0.00");
    }

    @Test
    void a_loaded_word_inside_a_quotation_is_missing_and_splits_nothing() {
        var alignment = aligned(ana(tag(1, "DQ", 0, 100)), ben(tag(2, "DQ", 0, 100), tag(3, "LL", 40, 45)));

        assertThat(said(alignment)).containsExactly("missing - | 3 0.00");
    }

    @Test
    void a_loaded_word_beside_a_shorter_quotation_splits_nothing() {
        var alignment = aligned(ana(tag(1, "UA", 0, 100)), ben(tag(2, "UA", 0, 60), tag(3, "LL", 70, 75)));

        assertThat(said(alignment)).containsExactly("boundary 1 | 2 0.60", "missing - | 3 0.00");
    }

    @Test
    void stacked_tags_find_their_own_label_whatever_the_order() {
        var alignment =
                aligned(ana(tag(1, "AO", 0, 10), tag(2, "LL", 0, 10)), ben(tag(3, "LL", 0, 10), tag(4, "AO", 0, 11)));

        assertThat(said(alignment)).containsExactly("boundary 1 | 4 0.91");
        assertThat(alignment.agreements()).hasSize(1);
    }

    @Test
    void the_same_label_wins_over_a_better_overlap_of_another() {
        var alignment = aligned(ana(tag(1, "UA", 0, 10)), ben(tag(2, "LL", 0, 10), tag(3, "UA", 0, 9)));

        assertThat(said(alignment)).containsExactly("missing - | 2 0.00", "boundary 1 | 3 0.90");
    }

    @Test
    void the_same_label_on_less_than_half_of_the_words_yields_to_another_on_all_of_them() {
        var alignment = aligned(ana(tag(1, "DQ", 0, 20)), ben(tag(2, "DQ", 0, 9), tag(3, "UA", 0, 20)));

        assertThat(said(alignment)).containsExactly("label 1 | 3 1.00", "missing - | 2 0.00");
    }

    @Test
    void of_equal_overlaps_the_earlier_is_taken() {
        var alignment = aligned(ana(tag(1, "LL", 0, 10, 20, 30)), ben(tag(3, "LL", 22, 30), tag(2, "LL", 2, 10)));

        assertThat(said(alignment)).containsExactly("split 1 | 2+3 0.80");
    }

    @Test
    void nested_tags_of_one_label_pair_level_by_level() {
        var alignment =
                aligned(ana(tag(1, "IQ", 0, 50), tag(2, "IQ", 10, 20)), ben(tag(3, "IQ", 0, 48), tag(4, "IQ", 10, 21)));

        assertThat(said(alignment)).containsExactly("boundary 1 | 3 0.96", "boundary 2 | 4 0.91");
    }

    @Test
    void a_hundred_equal_tags_on_one_passage_all_agree() {
        var ours = new Tag[100];
        var theirs = new Tag[100];
        for (int i = 0; i < 100; i++) {
            ours[i] = tag(i, "LL", 0, 10);
            theirs[i] = tag(1000 + i, "LL", 0, 10);
        }

        var alignment = aligned(ana(ours), ben(theirs));

        assertThat(alignment.differences()).isEmpty();
        assertThat(alignment.agreements()).hasSize(100);
    }

    @Test
    void links_agree_when_their_ends_were_paired() {
        var alignment = aligned(
                with(ana(tag(1, "IQ", 0, 10), tag(2, "DQ", 20, 30)), new Tie(id(50), "restates", id(1), id(2), false)),
                with(ben(tag(3, "IQ", 0, 9), tag(4, "DQ", 20, 30)), new Tie(id(60), "restates", id(3), id(4), false)));

        assertThat(said(alignment)).containsExactly("boundary 1 | 3 0.90");
        assertThat(alignment.agreedTies()).hasSize(1);
    }

    @Test
    void a_link_turned_round_or_of_another_type_or_missing_is_one_difference() {
        var tags = ana(tag(1, "UA", 0, 10), tag(2, "UA", 20, 30), tag(3, "UA", 40, 50));
        var others = ben(tag(4, "UA", 0, 10), tag(5, "UA", 20, 30), tag(6, "UA", 40, 50));
        var alignment = aligned(
                with(
                        tags,
                        new Tie(id(50), "evidence-for", id(1), id(2), false),
                        new Tie(id(51), "repeats", id(2), id(3), false),
                        new Tie(id(52), "repeats", id(1), id(3), false)),
                with(
                        others,
                        new Tie(id(60), "evidence-for", id(5), id(4), false),
                        new Tie(id(61), "evidence-for", id(5), id(6), false)));

        assertThat(said(alignment)).containsExactly("link 50 | 60", "link 51 | 61", "link 52 | -");
    }

    @Test
    void direction_means_nothing_in_a_symmetric_link() {
        var alignment = aligned(
                with(ana(tag(1, "UA", 0, 9), tag(2, "UA", 20, 30)), new Tie(id(50), "contradicts", id(1), id(2), true)),
                with(
                        ben(tag(3, "UA", 0, 9), tag(4, "UA", 20, 30)),
                        new Tie(id(60), "contradicts", id(4), id(3), true)));

        assertThat(alignment.differences()).isEmpty();
        assertThat(alignment.agreedTies()).hasSize(1);
    }

    @Test
    void answers_are_compared_by_question_and_target() {
        var alignment = aligned(
                with(
                        ana(),
                        new Verdict(id(1), "genre", null, Value.of("report")),
                        new Verdict(id(2), "overall-stance", Value.of("bridge"), Value.of("-1")),
                        new Verdict(id(3), "overall-stance", Value.of("mayor"), Value.of("0"))),
                with(
                        ben(),
                        new Verdict(id(4), "overall-stance", Value.of("bridge"), Value.of("+1")),
                        new Verdict(id(5), "genre", null, Value.of("report"))));

        assertThat(said(alignment)).containsExactly("answer 2 | 4", "answer 3 | -");
        assertThat(alignment.agreedVerdicts()).hasSize(1);
    }

    @Test
    void every_kind_is_counted_also_those_that_did_not_occur() {
        var alignment = aligned(ana(tag(1, "UA", 0, 10)), ben(tag(2, "AO", 0, 10), tag(3, "DQ", 20, 30)));

        assertThat(alignment.counts())
                .containsEntry(DifferenceKind.LABEL, 1)
                .containsEntry(DifferenceKind.MISSING, 1)
                .containsEntry(DifferenceKind.ANSWER, 0);
    }

    @Test
    void one_reading_alone_cannot_be_compared() {
        assertThatThrownBy(() -> Alignment.of(List.of(ana()))).isInstanceOf(IllegalArgumentException.class);
    }

    private static Tag fielded(Tag tag, Value source) {
        return new Tag(tag.id(), tag.label(), tag.layer(), tag.passage(), java.util.Map.of("source", source));
    }
}
