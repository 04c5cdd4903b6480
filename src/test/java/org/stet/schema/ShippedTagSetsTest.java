package org.stet.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.stet.http.CanonicalJson;

class ShippedTagSetsTest {

    private static final TagSets TAG_SETS = new TagSets();

    static Stream<TagSet> shipped() {
        return TAG_SETS.shipped().stream();
    }

    static Stream<Label> labels() {
        return shipped().flatMap(tagSet -> tagSet.labels().stream());
    }

    @Test
    void new_projects_get_the_sourcing_set_with_thirteen_labels_in_four_groups() {
        var first = TAG_SETS.shipped().get(0);

        assertThat(first.id()).isEqualTo("sourcing");
        assertThat(first.labels()).hasSize(13);
        assertThat(first.groups()).hasSize(4);
        assertThat(TAG_SETS.shipped()).extracting(TagSet::id).contains("classroom", "techniques-ptc14");
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void codes_digits_letters_and_names_are_unique(TagSet tagSet) {
        assertThat(tagSet.labels()).extracting(Label::code).doesNotHaveDuplicates();
        assertThat(tagSet.labels()).extracting(Label::letter).doesNotHaveDuplicates();
        assertThat(tagSet.labels()).extracting(Label::name).doesNotHaveDuplicates();
        assertThat(tagSet.labels().stream().flatMap(label -> Stream.ofNullable(label.digit())))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void line_and_fill_together_tell_the_label_on_a_grey_copy(TagSet tagSet) {
        assertThat(tagSet.labels())
                .extracting(label -> label.line() + (label.fill() ? " filled" : ""))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("labels")
    void every_label_has_a_rule_a_not_when_a_border_and_examples_of_both_kinds(Label label) {
        assertThat(List.of(label.summary(), label.when(), label.notWhen(), label.border()))
                .noneMatch(String::isBlank);
        assertThat(label.examples())
                .anyMatch(example -> example.kind() == Example.Kind.POSITIVE)
                .anyMatch(example -> example.kind() == Example.Kind.NEGATIVE);
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void lines_and_ink_stand_out_from_the_tint_in_both_themes(TagSet tagSet) {
        assertThat(tagSet.groups()).allSatisfy(group -> {
            assertThat(Contrast.of(group.line(), group.tint())).isGreaterThanOrEqualTo(4.1);
            assertThat(Contrast.of(group.darkLine(), group.darkTint())).isGreaterThanOrEqualTo(4.1);
            assertThat(Contrast.of(Contrast.INK, group.tint())).isGreaterThanOrEqualTo(7);
            assertThat(Contrast.of(Contrast.DARK_INK, group.darkTint())).isGreaterThanOrEqualTo(7);
        });
    }

    @Test
    void contrast_is_that_of_wcag() {
        assertThat(Contrast.of("#000000", "#ffffff")).isEqualTo(21);
        assertThat(Contrast.of("#777777", "#ffffff")).isBetween(4.47, 4.49); // the well-known near miss of 4.5
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void mappings_lead_to_labels_of_a_shipped_tag_set(TagSet tagSet) {
        assertThat(tagSet.mappings()).allSatisfy(mapping -> {
            var other = TAG_SETS.shipped(mapping.to()).orElseThrow();
            assertThat(mapping.precedence()).containsExactlyInAnyOrderElementsOf(other.labelIds());
            assertThat(mapping.rules())
                    .extracting(Mapping.Rule::to)
                    .allMatch(to -> to == null || other.labelIds().contains(to));
        });
    }

    @Test
    void a_class_sees_a_scare_quote_as_the_writers_view_and_a_quoted_word_as_somebodys() {
        var mapping = TAG_SETS.shipped("sourcing").orElseThrow().mappings().get(0);

        assertThat(mapping.ruleFor("partial-quote", Map.of("use", "distancing")))
                .map(Mapping.Rule::to)
                .contains("writers-view");
        assertThat(mapping.ruleFor("partial-quote", Map.of("use", "attributed")))
                .map(Mapping.Rule::to)
                .contains("exact-words");
        assertThat(mapping.ruleFor("partial-quote", Map.of()).orElseThrow().to())
                .as("plain")
                .isNull();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void a_tag_set_written_as_json_reads_back_the_same(TagSet tagSet) {
        assertThat(TAG_SETS.read(CanonicalJson.write(tagSet))).isEqualTo(tagSet);
    }

    @Test
    void at_most_two_things_are_asked_for_at_once() {
        assertThat(labels()).allMatch(label -> label.asked().size() <= 2);
    }
}
