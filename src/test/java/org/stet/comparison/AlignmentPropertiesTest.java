package org.stet.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.comparison.Readings.aligned;
import static org.stet.comparison.Readings.ana;
import static org.stet.comparison.Readings.ben;
import static org.stet.comparison.Readings.tag;
import static org.stet.comparison.Readings.with;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class AlignmentPropertiesTest {

    @Property(tries = 500)
    void swapping_the_readings_mirrors_the_differences_and_changes_nothing_else(
            @ForAll("tags") List<Tag> left, @ForAll("tags") List<Tag> right) {
        var one = aligned(ana(numbered(left, 0)), ben(numbered(right, 1000)));
        var other = aligned(ben(numbered(right, 1000)), ana(numbered(left, 0)));

        assertThat(other.differences().stream()
                        .map(AlignmentPropertiesTest::mirrored)
                        .toList())
                .isEqualTo(one.differences());
        assertThat(other.agreements()).hasSameSizeAs(one.agreements());
    }

    @Property(tries = 500)
    void permuting_readings_permutes_the_sides_and_changes_nothing_else(
            @ForAll("manyReadings") List<List<Tag>> tags, @ForAll Random random) {
        var readings = readings(tags);
        var order = new ArrayList<Integer>();
        for (int place = 0; place < readings.size(); place++) {
            order.add(place);
        }
        Collections.shuffle(order, random);

        var one = Alignment.of(readings);
        var other = Alignment.of(order.stream().map(readings::get).toList());

        assertThat(other.differences())
                .isEqualTo(one.differences().stream()
                        .map(difference -> permuted((Difference.OfTags) difference, order))
                        .toList());
        assertThat(other.agreements()).hasSameSizeAs(one.agreements());
    }

    @Property(tries = 300)
    void of_many_readings_every_annotation_is_told_once_and_no_reader_has_two_but_in_a_split(
            @ForAll("manyReadings") List<List<Tag>> tags) {
        var readings = readings(tags);

        var alignment = Alignment.of(readings);

        var agreed = alignment.agreements().stream().flatMap(agreement -> agreement.tags().stream());
        var differing = alignment.differences().stream()
                .flatMap(difference -> ((Difference.OfTags) difference).tags().stream());
        assertThat(Stream.concat(agreed, differing).map(Tag::id))
                .containsExactlyInAnyOrderElementsOf(readings.stream()
                        .flatMap(reading -> reading.tags().stream())
                        .map(Tag::id)
                        .toList());
        assertThat(alignment.differences())
                .filteredOn(difference -> difference.kind() != DifferenceKind.SPLIT)
                .allMatch(difference ->
                        ((Difference.OfTags) difference).sides().stream().allMatch(side -> side.size() <= 1));
    }

    @Property(tries = 200)
    void many_copies_of_a_reading_agree(
            @ForAll("tags") List<Tag> tags, @ForAll @IntRange(min = 2, max = 20) int readers) {
        var alignment = Alignment.of(readings(Collections.nCopies(readers, tags)));

        assertThat(alignment.differences()).isEmpty();
        assertThat(alignment.agreements()).hasSize(tags.size());
    }

    @Property(tries = 500)
    void the_order_of_the_input_plays_no_part(
            @ForAll("tags") List<Tag> left, @ForAll("tags") List<Tag> right, @ForAll Random random) {
        var ours = new ArrayList<>(List.of(numbered(left, 0)));
        var theirs = new ArrayList<>(List.of(numbered(right, 1000)));
        var before = aligned(ana(ours.toArray(Tag[]::new)), ben(theirs.toArray(Tag[]::new)));

        Collections.shuffle(ours, random);
        Collections.shuffle(theirs, random);
        var after = aligned(ana(ours.toArray(Tag[]::new)), ben(theirs.toArray(Tag[]::new)));

        assertThat(after.differences()).isEqualTo(before.differences());
        assertThat(after.agreements()).isEqualTo(before.agreements());
    }

    @Property(tries = 500)
    void every_annotation_is_in_exactly_one_agreement_or_difference(
            @ForAll("tags") List<Tag> left, @ForAll("tags") List<Tag> right) {
        var ours = numbered(left, 0);
        var theirs = numbered(right, 1000);

        var alignment = aligned(ana(ours), ben(theirs));

        var agreed = alignment.agreements().stream().flatMap(agreement -> agreement.tags().stream());
        var differing = alignment.differences().stream()
                .flatMap(difference -> ((Difference.OfTags) difference).sides().stream())
                .flatMap(List::stream);
        assertThat(Stream.concat(agreed, differing).map(Tag::id))
                .containsExactlyInAnyOrderElementsOf(Stream.concat(Stream.of(ours), Stream.of(theirs))
                        .map(Tag::id)
                        .toList());
    }

    @Property(tries = 200)
    void a_reading_agrees_with_its_own_copy(@ForAll("tags") List<Tag> tags) {
        var alignment = aligned(ana(numbered(tags, 0)), ben(numbered(tags, 1000)));

        assertThat(alignment.differences()).isEmpty();
    }

    @Test
    void two_readings_of_two_thousand_annotations_take_less_than_a_tenth_of_a_second() {
        var random = new Random(7);
        var ours = manyTags(random, 2000, 0);
        var theirs = manyTags(random, 2000, 10_000);
        for (int warmUp = 0; warmUp < 20; warmUp++) {
            aligned(ana(ours), ben(theirs));
        }

        var fastest = Duration.ofDays(1);
        for (int round = 0; round < 5; round++) {
            long start = System.nanoTime();
            aligned(ana(ours), ben(theirs));
            var taken = Duration.ofNanos(System.nanoTime() - start);
            fastest = taken.compareTo(fastest) < 0 ? taken : fastest;
        }

        assertThat(fastest).isLessThan(Duration.ofMillis(100));
    }

    @Test
    void thousands_of_tags_stacked_on_one_passage_neither_fail_nor_hang() {
        var ours = new Tag[3000];
        var theirs = new Tag[3000];
        for (int i = 0; i < 3000; i++) {
            ours[i] = tag(i, "LL", i % 100, 5000 + i);
            theirs[i] = tag(10_000 + i, "LL", i % 99, 5001 + i);
        }

        var alignment = aligned(ana(ours), ben(theirs));

        assertThat(alignment.agreements().size() + alignment.differences().size())
                .isBetween(3000, 6000);
    }

    @Provide
    Arbitrary<List<Tag>> tags() {
        var labels = Arbitraries.of("DQ", "PQ", "UA", "AO", "LL");
        var starts = Arbitraries.integers().between(0, 40);
        var lengths = Arbitraries.integers().between(1, 20);
        var gaps = Arbitraries.integers().between(0, 8);
        var sources = Arbitraries.of("mayor", "", "critic");
        return Combinators.combine(labels, starts, lengths, gaps, sources)
                .as((label, start, length, gap, source) -> {
                    var tag = gap == 0
                            ? tag(0, label, start, start + length)
                            : tag(0, label, start, start + length, start + length + gap, start + length + gap + 5);
                    return source.isEmpty() ? tag : with(tag, "source", source);
                })
                .list()
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<List<List<Tag>>> manyReadings() {
        return tags().list().ofMinSize(3).ofMaxSize(6);
    }

    private static List<ReadingValues> readings(List<List<Tag>> tags) {
        var readings = new ArrayList<ReadingValues>();
        for (var each : tags) {
            readings.add(Readings.reading(readings.size(), numbered(each, 1000 * readings.size())));
        }
        return readings;
    }

    private static Difference permuted(Difference.OfTags tags, List<Integer> order) {
        return new Difference.OfTags(
                tags.kind(),
                order.stream().map(tags.sides()::get).toList(),
                tags.overlap(),
                tags.deviations().stream()
                        .map(deviation -> new Deviation(
                                deviation.field(),
                                order.stream().map(deviation.values()::get).toList()))
                        .toList());
    }

    private static Tag[] numbered(List<Tag> tags, int from) {
        var numbered = new Tag[tags.size()];
        for (int i = 0; i < numbered.length; i++) {
            var tag = tags.get(i);
            numbered[i] = new Tag(new UUID(0, from + i), tag.label(), tag.layer(), tag.passage(), tag.fields());
        }
        return numbered;
    }

    private static Tag[] manyTags(Random random, int count, int from) {
        var labels = List.of("DQ", "PQ", "UA", "AO", "LL");
        var tags = new Tag[count];
        for (int i = 0; i < count; i++) {
            int start = i * 70 + random.nextInt(60);
            tags[i] = tag(from + i, labels.get(random.nextInt(5)), start, start + 1 + random.nextInt(150));
        }
        return tags;
    }

    private static Difference mirrored(Difference difference) {
        var tags = (Difference.OfTags) difference;
        return new Difference.OfTags(
                tags.kind(),
                List.of(tags.sides().get(1), tags.sides().get(0)),
                tags.overlap(),
                tags.deviations().stream()
                        .map(deviation -> {
                            var values = new ArrayList<>(deviation.values());
                            Collections.reverse(values);
                            return new Deviation(deviation.field(), values);
                        })
                        .toList());
    }
}
