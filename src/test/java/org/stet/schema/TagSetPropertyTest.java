package org.stet.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.stet.http.CanonicalJson;
import org.stet.text.Passage;
import org.stet.text.Span;

class TagSetPropertyTest {

    private static final TagSets TAG_SETS = new TagSets();
    private static final TagSet SOURCING = TAG_SETS.shipped("sourcing").orElseThrow();
    private static final TagRules RULES = new TagRules(SOURCING);

    @Property(tries = 200)
    void any_subset_is_a_sound_tag_set_without_the_labels_left_out(@ForAll("subsets") Set<String> wanted) {
        var limited = SOURCING.limitedTo(wanted);

        assertThat(TAG_SETS.read(CanonicalJson.write(limited))).isEqualTo(limited);
        assertThat(limited.labels())
                .filteredOn(Label::tagged)
                .extracting(Label::id)
                .containsExactlyElementsOf(SOURCING.labels().stream()
                        .filter(Label::tagged)
                        .map(Label::id)
                        .filter(wanted::contains)
                        .toList());
    }

    @Property(tries = 200)
    void limiting_twice_is_limiting_once(@ForAll("subsets") Set<String> wanted) {
        var limited = SOURCING.limitedTo(wanted);

        assertThat(limited.limitedTo(wanted)).isEqualTo(limited);
    }

    @Property
    void which_of_two_annotations_comes_first_makes_no_difference(
            @ForAll("tagged") Tagged one, @ForAll("tagged") Tagged other) {
        var oneFirst = RULES.check(other, List.of(one), () -> 0);
        var otherFirst = RULES.check(one, List.of(other), () -> 0);

        assertThat(oneFirst.isEmpty()).isEqualTo(otherFirst.isEmpty());
    }

    @Property
    void annotations_that_share_no_word_never_stand_in_each_others_way(
            @ForAll("tagged") Tagged one, @ForAll("tagged") Tagged other) {
        if (!one.passage().overlaps(other.passage())) {
            assertThat(RULES.check(one, List.of(other), () -> 0)).isEmpty();
        }
    }

    @Provide
    Arbitrary<Set<String>> subsets() {
        return Arbitraries.of(SOURCING.labelIds()).set();
    }

    @Provide
    Arbitrary<Tagged> tagged() {
        var labels = Arbitraries.of(
                SOURCING.labels().stream().filter(Label::tagged).map(Label::id).toList());
        var starts = Arbitraries.integers().between(0, 12);
        var lengths = Arbitraries.integers().between(1, 8);
        return Combinators.combine(labels, starts, lengths)
                .as((label, start, length) ->
                        Tagged.existing(UUID.randomUUID(), label, Passage.of(new Span(start, start + length))));
    }
}
