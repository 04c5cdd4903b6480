package org.stet.handout.material;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.stet.comparison.Alignment;
import org.stet.comparison.Difference;
import org.stet.comparison.Overlap;
import org.stet.comparison.ReadingValues;
import org.stet.comparison.Tag;

/**
 * What several readings say together, passage by passage, and how many of them say it. What readers put on the same words,
 * or on half of them, is about the same passage ({@link Alignment}); the label that most of them give is the answer, on the
 * words that most of those chose. Where the readings were settled, the settled one gives the answers and the others are
 * counted.
 */
final class Consensus {

    private static final Comparator<Judgement> IN_TEXT_ORDER = Comparator.comparing(
                    (Judgement judgement) -> judgement.passage().hull())
            .thenComparing(Judgement::label)
            // The whole before what is interrupted.
            .thenComparing(judgement -> judgement.passage().length(), Comparator.reverseOrder())
            .thenComparing(Judgement::id)
            .thenComparing(Judgement::agreeing, Comparator.reverseOrder());

    private final Judging judging;
    private final Majority majority;
    private final Settled settled;

    /** Which label of the class set a label stands for. */
    interface ClassLabels {

        /** @param attributes values by attribute id, as an annotation holds them */
        Optional<String> of(String label, Map<String, ?> attributes);
    }

    /** What is known of the decisions that ended differences. */
    interface Verdicts {
        Optional<Ruling> about(Tag tag);
    }

    /**
     * How a passage was settled.
     *
     * @param several whether several readings were declared right
     */
    record Ruling(boolean several, @Nullable String reason) {}

    Consensus(ClassLabels classLabels, Verdicts verdicts) {
        judging = new Judging(classLabels, verdicts);
        majority = new Majority(judging);
        settled = new Settled(judging);
    }

    /** One reading alone. */
    List<Judgement> alone(ReadingValues reading) {
        return named(reading.tags().stream()
                .map(tag -> judging.judgement(tag, List.of(tag), 1, 1, List.of()))
                .toList());
    }

    /** Several readings, none of which counts for more than another. */
    List<Judgement> among(List<ReadingValues> readings) {
        return named(groups(readings).map(majority::answer).toList());
    }

    /** The settled reading, and the readings that were settled into it. */
    List<Judgement> settled(ReadingValues answers, List<ReadingValues> readings) {
        if (readings.isEmpty()) {
            return alone(answers);
        }
        var judgements = new ArrayList<Judgement>();
        for (var tag : answers.tags()) {
            judgements.add(settled.counted(tag, readings));
        }
        if (readings.size() > 1) {
            groups(readings)
                    .filter(sides -> answers.tags().stream().noneMatch(tag -> isAbout(sides, tag)))
                    .filter(sides -> 2 * having(sides) >= sides.size())
                    .map(sides -> Settled.notUpheld(majority.answer(sides)))
                    .forEach(judgements::add);
        }
        return named(judgements);
    }

    private static Stream<List<List<Tag>>> groups(List<ReadingValues> readings) {
        var alignment = Alignment.of(readings);
        return Stream.concat(
                alignment.agreements().stream()
                        .map(agreement ->
                                agreement.tags().stream().map(List::of).toList()),
                alignment.differences().stream()
                        .filter(Difference.OfTags.class::isInstance)
                        .map(difference -> ((Difference.OfTags) difference).sides()));
    }

    private static long having(List<List<Tag>> sides) {
        return sides.stream().filter(side -> !side.isEmpty()).count();
    }

    private static boolean isAbout(List<List<Tag>> sides, Tag settled) {
        return sides.stream()
                .flatMap(List::stream)
                .anyMatch(tag -> Overlap.of(tag.passage(), settled.passage()).ratio() >= 0.5);
    }

    /** In text order, each with an id of its own: of those that say the same of the same words, the one that most agree to. */
    private static List<Judgement> named(List<Judgement> judgements) {
        Set<String> taken = new HashSet<>();
        return judgements.stream()
                .sorted(IN_TEXT_ORDER)
                .filter(judgement -> taken.add(judgement.id()))
                .toList();
    }
}
