package org.stet.schema.guideline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.schema.guideline.GuidelineChange.Kind.CAME;
import static org.stet.schema.guideline.GuidelineChange.Kind.STAYED;
import static org.stet.schema.guideline.GuidelineChange.Kind.WENT;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.stet.schema.Label;
import org.stet.schema.TagSet;
import org.stet.schema.TagSets;
import org.stet.schema.Wording;

class GuidelineChangesTest {

    private static final TagSet SOURCING = shipped("sourcing");
    private static final String QUOTE = "direct-quote";

    @Example
    void a_reworded_clause_stands_beside_what_it_was() {
        var now = wording(SOURCING);
        var changes = GuidelineChanges.between(
                        SOURCING,
                        SOURCING.withWording(
                                QUOTE, new Wording(now.summary(), "It is said.", now.notWhen(), now.border())))
                .changes();

        assertThat(changes).singleElement().satisfies(change -> {
            assertThat(change.subject()).isEqualTo(new Subject(Subject.Kind.LABEL, QUOTE, "Direct quote"));
            assertThat(change.kind()).isEqualTo(STAYED);
            assertThat(change.clauses()).containsExactly(new Reworded(Part.WHEN, now.when(), "It is said."));
        });
    }

    @Example
    void an_example_comes_with_its_note() {
        var more = SOURCING.withExample(
                QUOTE,
                new org.stet.schema.Example(
                        org.stet.schema.Example.Kind.NEGATIVE, "She “danced”.", "“danced”", "One word."));

        assertThat(GuidelineChanges.between(SOURCING, more).changes())
                .singleElement()
                .satisfies(change -> assertThat(change.clauses())
                        .containsExactly(new Reworded(Part.NEGATIVE, null, "She “danced”. (One word.)")));
    }

    @Example
    void the_same_example_written_twice_is_no_change() {
        var example = new org.stet.schema.Example(
                org.stet.schema.Example.Kind.NEGATIVE, "She “danced”.", "“danced”", "One word.");
        var other = new org.stet.schema.Example(
                org.stet.schema.Example.Kind.NEGATIVE, "She “danced”.", "“danced”", "A hint.");
        var twice = SOURCING.withExample(QUOTE, example).withExample(QUOTE, other);

        assertThat(GuidelineChanges.between(twice, twice).nothing()).isTrue();
    }

    @Example
    void a_number_alone_is_no_change() {
        var next = SOURCING.withWording(QUOTE, wording(SOURCING));

        assertThat(next.version()).isEqualTo(SOURCING.version() + 1);
        assertThat(GuidelineChanges.between(SOURCING, next).nothing()).isTrue();
    }

    @Example
    void another_tag_set_is_not_laid_beside_the_first() {
        var changes = GuidelineChanges.between(SOURCING, shipped("classroom"));

        assertThat(changes.another()).isTrue();
        assertThat(changes.changes()).isEmpty();
        assertThat(changes.nothing()).isFalse();
    }

    @Property(tries = 200)
    void labels_come_and_go_and_the_rest_stays(
            @ForAll("subsets") Set<String> before, @ForAll("subsets") Set<String> after) {
        var changes = GuidelineChanges.between(SOURCING.limitedTo(before), SOURCING.limitedTo(after));

        assertThat(labels(changes, CAME)).isEqualTo(without(after, before));
        assertThat(labels(changes, WENT)).isEqualTo(without(before, after));
        assertThat(labels(changes, STAYED)).isSubsetOf(before);
    }

    @Property(tries = 200)
    void turned_round_what_came_has_gone(@ForAll("versions") TagSet before, @ForAll("versions") TagSet after) {
        var there = GuidelineChanges.between(before, after);
        var back = GuidelineChanges.between(after, before);

        assertThat(clauses(back))
                .containsExactlyInAnyOrderElementsOf(clauses(there).stream()
                        .map(clause -> new Reworded(clause.part(), clause.after(), clause.before()))
                        .toList());
    }

    @Property(tries = 200)
    void what_is_told_is_all_that_differs(@ForAll("versions") TagSet before, @ForAll("versions") TagSet after) {
        var changes = GuidelineChanges.between(before, after);
        var said = Clause.of(before).stream().map(Clause::text).collect(Collectors.toCollection(HashSet::new));

        assertThat(clauses(changes))
                .allSatisfy(clause -> assertThat(clause.before()).isNotEqualTo(clause.after()));
        clauses(changes).forEach(clause -> {
            if (clause.after() != null) {
                said.add(clause.after());
            }
        });
        assertThat(said).containsAll(Clause.of(after).stream().map(Clause::text).toList());
    }

    @Provide
    Arbitrary<Set<String>> subsets() {
        return Arbitraries.of(SOURCING.labels().stream()
                        .filter(Label::tagged)
                        .map(Label::id)
                        .toList())
                .set()
                .ofMinSize(1);
    }

    @Provide
    Arbitrary<TagSet> versions() {
        var words = Arbitraries.of("It is said.", "It is written.", "Nobody knows.");
        var wordings = Combinators.combine(words, words, words, words).as(Wording::new);
        return Combinators.combine(subsets(), Arbitraries.of(SOURCING.labelIds()), wordings)
                .as((labels, label, wording) -> SOURCING.limitedTo(labels).withWording(label, wording));
    }

    private static Set<String> labels(GuidelineChanges changes, GuidelineChange.Kind kind) {
        return changes.changes().stream()
                .filter(change -> change.kind() == kind && change.subject().kind() == Subject.Kind.LABEL)
                .map(change -> change.subject().id())
                .collect(Collectors.toSet());
    }

    private static Set<String> without(Set<String> all, Collection<String> others) {
        var left = new HashSet<>(all);
        left.removeAll(others);
        return left;
    }

    private static List<Reworded> clauses(GuidelineChanges changes) {
        return changes.changes().stream()
                .flatMap(change -> change.clauses().stream())
                .toList();
    }

    private static Wording wording(TagSet tagSet) {
        return tagSet.label(QUOTE).orElseThrow().wording();
    }

    private static TagSet shipped(String id) {
        return new TagSets().shipped(id).orElseThrow();
    }
}
