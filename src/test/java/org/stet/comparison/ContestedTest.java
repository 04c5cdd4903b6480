package org.stet.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.stet.comparison.Readings.reading;
import static org.stet.comparison.Readings.tag;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

import org.stet.text.Span;

class ContestedTest {

    private static final int TEXT = 40;

    @Test
    void characters_that_all_or_none_tagged_are_not_contested() {
        var contested = Contested.of(List.of(reading(0, tag(1, "DQ", 0, 9)), reading(1, tag(2, "DQ", 0, 9))));

        assertThat(contested.in(new Span(0, 20)).overall()).isZero();
        assertThat(contested.in(new Span(0, 20)).byLabel()).isEmpty();
    }

    @Test
    void what_one_of_two_tagged_is_wholly_contested_and_the_mean_counts_characters() {
        var contested = Contested.of(List.of(reading(0, tag(1, "DQ", 0, 10)), reading(1, tag(2, "DQ", 0, 5))));

        assertThat(contested.in(new Span(5, 10)).overall()).isEqualTo(1);
        assertThat(contested.in(new Span(0, 20)).overall()).isEqualTo(0.25);
        assertThat(contested.in(new Span(0, 20)).byLabel()).containsExactly(Map.entry("DQ", 0.25));
    }

    @Test
    void of_three_readers_two_pairs_of_three_disagree_with_one_alone() {
        var contested = Contested.of(List.of(reading(0, tag(1, "UA", 0, 6)), reading(1), reading(2)));

        assertThat(contested.in(new Span(0, 6)).overall()).isEqualTo(2 / 3.0, within(1e-12));
    }

    @Test
    void two_tags_of_one_reader_with_the_same_label_count_once() {
        var contested = Contested.of(
                List.of(reading(0, tag(1, "LL", 0, 6), tag(2, "LL", 4, 9)), reading(1, tag(3, "LL", 0, 9))));

        assertThat(contested.stretches()).hasSize(1);
        assertThat(contested.in(new Span(0, 9)).overall()).isZero();
    }

    @Property(tries = 300)
    void the_sweep_finds_at_each_character_what_counting_finds(
            @ForAll @IntRange(min = 2, max = 5) int readers, @ForAll long seed) {
        var readings = made(readers, new Random(seed));
        var contested = Contested.of(readings);
        double sum = 0;
        for (int character = 0; character < TEXT; character++) {
            var counted = counted(readings, character);
            assertThat(contested.at(character)).isEqualTo(counted);
            double most = counted.values().stream()
                    .mapToDouble(tagging -> pairs(tagging, readers))
                    .max()
                    .orElse(0);
            assertThat(contested.in(new Span(character, character + 1)).overall())
                    .isEqualTo(most, within(1e-12));
            sum += most;
        }
        assertThat(contested.in(new Span(0, TEXT)).overall()).isEqualTo(sum / TEXT, within(1e-9));
    }

    @Property(tries = 100)
    void the_order_of_readings_and_tags_does_not_matter(@ForAll long seed) {
        var readings = made(4, new Random(seed));
        var turned = new ArrayList<ReadingValues>();
        for (int i = readings.size() - 1; i >= 0; i--) {
            var tags = new ArrayList<>(readings.get(i).tags());
            java.util.Collections.reverse(tags);
            turned.add(reading(i, tags.toArray(Tag[]::new)));
        }

        assertThat(Contested.of(turned)).isEqualTo(Contested.of(readings));
    }

    private static double pairs(int tagging, int readers) {
        int differing = 0;
        int all = 0;
        for (int one = 0; one < readers; one++) {
            for (int other = one + 1; other < readers; other++) {
                all++;
                differing += (one < tagging) != (other < tagging) ? 1 : 0;
            }
        }
        return (double) differing / all;
    }

    private static Map<String, Integer> counted(List<ReadingValues> readings, int character) {
        var counts = new HashMap<String, Integer>();
        for (var reading : readings) {
            var labels = new HashSet<String>();
            for (var tag : reading.tags()) {
                if (tag.passage().spans().stream().anyMatch(span -> span.contains(character))) {
                    labels.add(tag.label());
                }
            }
            labels.forEach(label -> counts.merge(label, 1, Integer::sum));
        }
        return counts;
    }

    private static List<ReadingValues> made(int readers, Random random) {
        var labels = List.of("DQ", "UA", "LL");
        var readings = new ArrayList<ReadingValues>();
        for (int reader = 0; reader < readers; reader++) {
            var tags = new ArrayList<Tag>();
            for (int i = 0; i < random.nextInt(6); i++) {
                int start = random.nextInt(TEXT - 1);
                int end = start + 1 + random.nextInt(TEXT - start - 1);
                tags.add(tag(reader * 100 + i, labels.get(random.nextInt(labels.size())), start, end));
            }
            readings.add(reading(reader, tags.toArray(Tag[]::new)));
        }
        return readings;
    }
}
