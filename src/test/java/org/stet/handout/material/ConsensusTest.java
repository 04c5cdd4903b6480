package org.stet.handout.material;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

import org.stet.comparison.ReadingValues;
import org.stet.comparison.Tag;
import org.stet.comparison.Value;
import org.stet.text.Passage;
import org.stet.text.Span;

class ConsensusTest {

    /** As the sourcing set maps its labels: what a partial quote stands for depends on its role. */
    private static final Consensus.ClassLabels MAPPING = (label, attributes) -> switch (label) {
        case "direct-quote" -> Optional.of("exact-words");
        case "partial-quote" ->
            "attributed".equals(attributes.get("role"))
                    ? Optional.of("exact-words")
                    : "distancing".equals(attributes.get("role")) ? Optional.of("writers-view") : Optional.empty();
        case "indirect-quote" -> Optional.of("retold-words");
        default -> Optional.empty();
    };

    private final Consensus consensus = new Consensus(MAPPING, tag -> Optional.empty());

    @Test
    void one_reader_alone_is_asked_what_the_reader_was_sure_of() {
        var sure = tag("direct-quote", 0, 10);
        var unsure = with(tag("indirect-quote", 20, 30), Tag.CERTAINTY, "unsure");

        var judgements = consensus.alone(reading(1, unsure, sure));

        assertThat(judgements)
                .extracting(ConsensusTest::said)
                .containsExactly("direct-quote 0-10 1/1 []", "indirect-quote 20-30 1/1 []");
        assertThat(judgements).extracting(judgement -> judgement.contested(60)).containsExactly(false, true);
    }

    @Test
    void readers_who_agree_are_counted_and_so_are_those_who_have_nothing() {
        var quote = tag("direct-quote", 0, 10);

        assertThat(among(reading(1, quote), reading(2, quote))).containsExactly("direct-quote 0-10 2/2 []");
        assertThat(among(reading(1, quote), reading(2))).containsExactly("direct-quote 0-10 1/2 [1 none]");
        assertThat(among(reading(1, quote), reading(2, quote), reading(3)))
                .containsExactly("direct-quote 0-10 2/3 [1 none]");
        assertThat(among(reading(1, quote), reading(2, quote), reading(3, quote), reading(4), reading(5)))
                .containsExactly("direct-quote 0-10 3/5 [2 none]");
    }

    @Test
    void two_of_three_readers_are_enough_and_one_of_two_is_not() {
        var quote = tag("direct-quote", 0, 10);

        assertThat(consensus.among(List.of(reading(1, quote), reading(2, quote), reading(3))))
                .allMatch(judgement -> !judgement.contested(60));
        assertThat(consensus.among(List.of(reading(1, quote), reading(2))))
                .allMatch(judgement -> judgement.contested(60));
    }

    @Test
    void readers_who_draw_the_border_elsewhere_agree_and_the_words_are_those_that_most_chose() {
        assertThat(among(
                        reading(1, tag("direct-quote", 0, 10)),
                        reading(2, tag("direct-quote", 0, 10)),
                        reading(3, tag("direct-quote", 0, 12))))
                .containsExactly("direct-quote 0-10 3/3 []");
        assertThat(among(reading(1, tag("direct-quote", 0, 10)), reading(2, tag("direct-quote", 0, 12))))
                .containsExactly("direct-quote 0-12 2/2 []");
    }

    @Test
    void the_label_that_most_give_is_the_answer_and_the_others_are_told() {
        assertThat(among(
                        reading(1, tag("direct-quote", 0, 10)),
                        reading(2, tag("indirect-quote", 0, 10)),
                        reading(3, tag("indirect-quote", 0, 10))))
                .containsExactly("indirect-quote 0-10 2/3 [1 direct-quote]");
    }

    @Test
    void a_reader_who_split_a_passage_agrees_once() {
        assertThat(among(
                        reading(1, tag("direct-quote", 0, 20)),
                        reading(2, tag("direct-quote", 0, 10), tag("direct-quote", 10, 20))))
                .containsExactly("direct-quote 0-20 2/2 []");
    }

    @Test
    void a_quotation_and_its_interrupted_form_are_two_passages_each_with_its_readers() {
        var whole = tag("direct-quote", 0, 40);
        var parts = new Tag(
                new UUID(0, 41), "direct-quote", "telling", Passage.of(new Span(0, 6), new Span(34, 40)), Map.of());

        var alone = consensus.alone(reading(1, parts, whole));
        var among = consensus.among(List.of(reading(1, parts, whole), reading(2, whole), reading(3, whole)));

        assertThat(alone).extracting(Judgement::id).containsExactly("direct-quote@0-40", "direct-quote@0-6+34-40");
        assertThat(among)
                .extracting(judgement -> judgement.id() + " " + said(judgement))
                .containsExactly(
                        "direct-quote@0-40 direct-quote 0-40 3/3 []",
                        "direct-quote@0-6+34-40 direct-quote 0-40 1/3 [2 none]");
    }

    @Test
    void of_two_tags_on_the_same_words_one_is_asked_about() {
        var quote = tag("direct-quote", 0, 10);
        var again = new Tag(new UUID(1, 1), quote.label(), quote.layer(), quote.passage(), Map.of());

        assertThat(consensus.alone(reading(1, quote, again))).hasSize(1);
    }

    @Test
    void the_settled_reading_answers_and_those_it_was_settled_from_are_counted() {
        var judgements = consensus.settled(
                reading(9, tag("direct-quote", 0, 10)),
                List.of(
                        reading(1, tag("direct-quote", 0, 10)),
                        reading(2, tag("direct-quote", 0, 12)),
                        reading(3, tag("indirect-quote", 0, 10)),
                        reading(4)));

        assertThat(judgements)
                .extracting(ConsensusTest::said)
                .containsExactly("direct-quote 0-10 2/4 [1 indirect-quote, 1 none]");
        assertThat(judgements).allMatch(Judgement::upheld);
    }

    @Test
    void what_half_of_the_readers_had_and_was_not_upheld_is_no_answer() {
        var judgements = consensus.settled(
                reading(9, tag("direct-quote", 0, 10)), List.of(reading(1, tag("indirect-quote", 20, 30)), reading(2)));

        assertThat(judgements)
                .extracting(ConsensusTest::said)
                .containsExactly("direct-quote 0-10 0/2 [2 none]", "indirect-quote 20-30 1/2 [1 none]");
        assertThat(judgements).extracting(Judgement::upheld).containsExactly(true, false);
        assertThat(judgements.get(1).contested(0)).isTrue();
    }

    @Test
    void what_one_of_three_had_and_was_not_upheld_is_forgotten() {
        assertThat(consensus.settled(
                        reading(9), List.of(reading(1, tag("direct-quote", 0, 10)), reading(2), reading(3))))
                .isEmpty();
    }

    @Test
    void where_several_readings_were_declared_right_there_is_nothing_to_score() {
        var several = new Consensus(MAPPING, tag -> Optional.of(new Consensus.Ruling(true, "Both can be defended.")));
        var quote = tag("direct-quote", 0, 10);

        var judgement = several.settled(reading(9, quote), List.of(reading(1, quote), reading(2, quote)))
                .get(0);

        assertThat(judgement.contested(0)).isTrue();
        assertThat(judgement.reason()).isEqualTo("Both can be defended.");
    }

    @Test
    void a_label_stands_for_what_most_of_its_readers_mean_by_it() {
        var longest = with(tag("partial-quote", 0, 12), Tag.ATTRIBUTE + "role", "\"distancing\"");
        var other = with(tag("partial-quote", 0, 11), Tag.ATTRIBUTE + "role", "\"attributed\"");

        var judgement =
                consensus.among(List.of(reading(1, longest), reading(2, other), reading(3, role("attributed"))));

        assertThat(judgement).extracting(Judgement::classLabel).containsExactly("exact-words");
    }

    @Test
    void what_the_others_say_has_its_class_label_by_its_attributes_too() {
        var judgement = consensus.among(List.of(
                reading(1, tag("indirect-quote", 0, 10)),
                reading(2, tag("indirect-quote", 0, 10)),
                reading(3, role("distancing"))));

        assertThat(judgement.get(0).others()).containsExactly(new Judgement.Other("partial-quote", "writers-view", 1));
    }

    @Test
    void labels_that_stand_for_one_of_the_class_agree_under_class_labels() {
        var judgement = consensus
                .among(List.of(
                        reading(1, tag("direct-quote", 0, 10)),
                        reading(2, role("attributed")),
                        reading(3, tag("background", 0, 10))))
                .get(0);

        assertThat(judgement.contested(60)).isTrue();
        assertThat(said(judgement.underClassLabels())).isEqualTo("exact-words 0-10 2/3 [1 none]");
        assertThat(judgement.underClassLabels().contested(60)).isFalse();
        assertThat(judgement.underClassLabels().id()).isEqualTo(judgement.id());
    }

    @Test
    void the_source_is_the_one_that_most_name_whoever_drew_the_words() {
        var unnamed = tag("direct-quote", 0, 12);
        var named = with(tag("direct-quote", 0, 10), Tag.SOURCE, "the mayor");

        assertThat(consensus.among(List.of(reading(1, unnamed), reading(2, named))))
                .extracting(Judgement::source)
                .containsExactly("the mayor");
    }

    @Test
    void a_source_that_no_more_than_half_name_is_none() {
        var mayor = named("the mayor", "The Mayor");
        var critics = named("critics", "critics");

        assertThat(sources(reading(1, mayor), reading(2, critics))).containsNull();
        assertThat(sources(reading(1, mayor), reading(2, critics), reading(3, named("boatmen", "boatmen"))))
                .containsNull();
        assertThat(sources(reading(1, mayor), reading(2, critics), reading(3, named("the mayor", "the mayor"))))
                .containsExactly("The Mayor");
    }

    @Test
    void ids_are_made_of_label_and_place() {
        assertThat(consensus.alone(reading(1, tag("direct-quote", 3, 10), tag("indirect-quote", 3, 10))))
                .extracting(Judgement::id)
                .containsExactly("direct-quote@3-10", "indirect-quote@3-10");
    }

    @Property(tries = 300)
    void the_order_of_readings_and_of_their_tags_changes_nothing(
            @ForAll("readings") List<ReadingValues> readings, @ForAll Random random) {
        var shuffled = new ArrayList<ReadingValues>();
        for (var reading : readings) {
            var tags = new ArrayList<>(reading.tags());
            Collections.shuffle(tags, random);
            shuffled.add(new ReadingValues(reading.id(), reading.reader(), tags, List.of(), List.of()));
        }
        Collections.shuffle(shuffled, random);

        assertThat(consensus.among(shuffled)).isEqualTo(consensus.among(readings));
        assertThat(consensus.settled(shuffled.get(0), shuffled.subList(1, shuffled.size())))
                .hasSameSizeAs(consensus.settled(
                        shuffled.get(0),
                        readings.stream()
                                .filter(reading ->
                                        !reading.id().equals(shuffled.get(0).id()))
                                .toList()));
    }

    @Property(tries = 300)
    void ids_are_unique_and_in_text_order_and_nobody_is_counted_twice(
            @ForAll("readings") List<ReadingValues> readings) {
        var judgements = consensus.among(readings);

        assertThat(judgements).extracting(Judgement::id).doesNotHaveDuplicates();
        assertThat(judgements)
                .extracting(judgement -> judgement.passage().hull())
                .isSorted();
        assertThat(judgements).allSatisfy(judgement -> {
            assertThat(judgement.readers()).isEqualTo(readings.size());
            assertThat(judgement.agreeing()).isPositive();
            assertThat(judgement.others()).doesNotHaveDuplicates();
        });
    }

    @Provide
    Arbitrary<List<ReadingValues>> readings() {
        var tags = Combinators.combine(
                        Arbitraries.of("direct-quote", "partial-quote", "indirect-quote", "background"),
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.integers().between(1, 12))
                .as((label, start, length) -> tag(label, start, start + length))
                .list()
                .ofMaxSize(5);
        return tags.list().ofMinSize(2).ofMaxSize(5).map(all -> {
            var readings = new ArrayList<ReadingValues>();
            for (int i = 0; i < all.size(); i++) {
                readings.add(reading(i, numbered(i, all.get(i))));
            }
            return readings;
        });
    }

    private static Tag[] numbered(int reader, List<Tag> tags) {
        var numbered = new Tag[tags.size()];
        for (int i = 0; i < numbered.length; i++) {
            var tag = tags.get(i);
            numbered[i] = new Tag(new UUID(reader, i), tag.label(), tag.layer(), tag.passage(), tag.fields());
        }
        return numbered;
    }

    private List<String> among(ReadingValues... readings) {
        return consensus.among(List.of(readings)).stream()
                .map(ConsensusTest::said)
                .toList();
    }

    /** Label, place, share, and what the others say. */
    private static String said(Judgement judgement) {
        return "%s %d-%d %d/%d %s"
                .formatted(
                        judgement.label(),
                        judgement.passage().hull().start(),
                        judgement.passage().hull().end(),
                        judgement.agreeing(),
                        judgement.readers(),
                        judgement.others().stream()
                                .map(other -> other.readers() + " " + (other.label() == null ? "none" : other.label()))
                                .toList());
    }

    private List<String> sources(ReadingValues... readings) {
        return consensus.among(List.of(readings)).stream()
                .map(Judgement::source)
                .toList();
    }

    private static Tag named(String key, String shown) {
        var tag = tag("direct-quote", 0, 10);
        return new Tag(tag.id(), tag.label(), tag.layer(), tag.passage(), Map.of(Tag.SOURCE, new Value(key, shown)));
    }

    private static ReadingValues reading(int reader, Tag... tags) {
        return new ReadingValues(new UUID(7, reader), "R" + reader, List.of(tags), List.of(), List.of());
    }

    private static Tag tag(String label, int start, int end) {
        return new Tag(
                new UUID(start, end), label, "telling", Passage.of(new Span(start, end)), new TreeMap<String, Value>());
    }

    private static Tag role(String role) {
        return with(tag("partial-quote", 0, 10), Tag.ATTRIBUTE + "role", "\"" + role + "\"");
    }

    private static Tag with(Tag tag, String field, String value) {
        return new Tag(tag.id(), tag.label(), tag.layer(), tag.passage(), Map.of(field, Value.of(value)));
    }
}
