package org.stet.handout.material;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.stet.annotation.Certainty;
import org.stet.comparison.Alignment;
import org.stet.comparison.Difference;
import org.stet.comparison.Overlap;
import org.stet.comparison.ReadingValues;
import org.stet.comparison.Tag;
import org.stet.comparison.Value;
import org.stet.http.CanonicalJson;

/**
 * What several readings say together, passage by passage, and how many of them say it. What readers put on the same words,
 * or on half of them, is about the same passage ({@link Alignment}); the label that most of them give is the answer, on the
 * words that most of those chose. Where the readings were settled, the settled one gives the answers and the others are
 * counted.
 */
final class Consensus {

    private static final Comparator<Judgement> IN_TEXT_ORDER = Comparator.comparing(
                    (Judgement judgement) -> judgement.passage().hull())
            .thenComparing(Judgement::label);

    private final ClassLabels classLabels;
    private final Verdicts verdicts;

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
        this.classLabels = classLabels;
        this.verdicts = verdicts;
    }

    /** One reading alone. */
    List<Judgement> alone(ReadingValues reading) {
        return named(reading.tags().stream()
                .map(tag -> judgement(tag, List.of(tag), 1, 1, List.of()))
                .toList());
    }

    /** Several readings, none of which counts for more than another. */
    List<Judgement> among(List<ReadingValues> readings) {
        return named(groups(readings).map(this::answer).toList());
    }

    /** The settled reading, and the readings that were settled into it. */
    List<Judgement> settled(ReadingValues settled, List<ReadingValues> readings) {
        if (readings.isEmpty()) {
            return alone(settled);
        }
        var judgements = new ArrayList<Judgement>();
        for (var tag : settled.tags()) {
            judgements.add(counted(tag, readings));
        }
        if (readings.size() > 1) {
            groups(readings)
                    .filter(sides -> settled.tags().stream().noneMatch(tag -> isAbout(sides, tag)))
                    .filter(sides -> 2 * having(sides) >= sides.size())
                    .map(sides -> notUpheld(answer(sides)))
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

    private Judgement answer(List<List<Tag>> sides) {
        var byLabel = new TreeMap<String, List<Tag>>();
        var without = 0;
        for (var side : sides) {
            if (side.isEmpty()) {
                without++;
            }
            // A reader who split the passage says the label once.
            var said = new HashSet<String>();
            for (var tag : side) {
                if (said.add(tag.label())) {
                    byLabel.computeIfAbsent(tag.label(), none -> new ArrayList<>())
                            .add(tag);
                }
            }
        }
        var answer = byLabel.values().stream()
                .max(Comparator.comparingInt((List<Tag> tags) -> tags.size())
                        // Of equal labels, one that others come close to: those that stand for the same one of the
                        // class.
                        .thenComparing(tags -> kindred(tags, byLabel.values()))
                        .thenComparing(tags -> tags.get(0).label(), Comparator.reverseOrder()))
                .orElseThrow();
        var others = new TreeMap<>(byLabel);
        others.remove(answer.get(0).label());
        return judgement(commonest(answer), answer, answer.size(), sides.size(), others(others, without));
    }

    private int kindred(List<Tag> tags, Collection<List<Tag>> all) {
        var own = classLabel(tags);
        return own == null
                ? 0
                : all.stream()
                        .filter(others -> own.equals(classLabel(others)))
                        .mapToInt(List::size)
                        .sum();
    }

    /** The tag whose words most chose; of two, the longer one, which shows more of what was meant. */
    private static Tag commonest(List<Tag> tags) {
        return tags.stream()
                .max(Comparator.comparingLong((Tag tag) -> tags.stream()
                                .filter(other -> other.passage().equals(tag.passage()))
                                .count())
                        .thenComparing(tag -> tag.passage().length())
                        .thenComparing(tag -> tag.passage().hull(), Comparator.reverseOrder())
                        .thenComparing(Tag::id))
                .orElseThrow();
    }

    private Judgement counted(Tag settled, List<ReadingValues> readings) {
        int agreeing = 0;
        int without = 0;
        var others = new TreeMap<String, List<Tag>>();
        for (var reading : readings) {
            var here = reading.tags().stream()
                    .filter(tag -> Overlap.of(tag.passage(), settled.passage()).ratio() >= 0.5)
                    .toList();
            if (here.stream().anyMatch(tag -> tag.label().equals(settled.label()))) {
                agreeing++;
            } else {
                var competing = here.stream()
                        .filter(tag -> tag.layer().equals(settled.layer()))
                        .min(Comparator.comparing((Tag tag) -> tag.passage().hull())
                                .thenComparing(Tag::label));
                competing.ifPresent(tag -> others.computeIfAbsent(tag.label(), none -> new ArrayList<>())
                        .add(tag));
                without += competing.isEmpty() ? 1 : 0;
            }
        }
        return judgement(settled, List.of(settled), agreeing, readings.size(), others(others, without));
    }

    private static Judgement notUpheld(Judgement judgement) {
        return new Judgement(
                judgement.id(),
                judgement.label(),
                judgement.classLabel(),
                judgement.passage(),
                judgement.agreeing(),
                judgement.readers(),
                false,
                judgement.several(),
                judgement.unsure(),
                judgement.others(),
                judgement.reason(),
                judgement.source());
    }

    private List<Judgement.Other> others(Map<String, List<Tag>> byLabel, int without) {
        var others = new ArrayList<Judgement.Other>();
        byLabel.forEach((label, tags) -> others.add(new Judgement.Other(label, classLabel(tags), tags.size())));
        if (without > 0) {
            others.add(new Judgement.Other(null, null, without));
        }
        others.sort(Judgement.Other.MOST_FIRST);
        return others;
    }

    /** @param sayers the tags that say so, among them {@code tag}, whose words are shown */
    private Judgement judgement(Tag tag, List<Tag> sayers, int agreeing, int readers, List<Judgement.Other> others) {
        var ruling = verdicts.about(tag);
        var certainty = tag.fields().get(Tag.CERTAINTY);
        return new Judgement(
                tag.label() + "@" + tag.passage().hull().start() + "-"
                        + tag.passage().hull().end(),
                tag.label(),
                classLabel(sayers),
                tag.passage(),
                agreeing,
                readers,
                true,
                ruling.map(Ruling::several).orElse(false),
                certainty != null && certainty.key().equals(Certainty.UNSURE.id()),
                others,
                ruling.map(Ruling::reason).orElse(null),
                mostSaid(sayers, each -> Optional.ofNullable(each.fields().get(Tag.SOURCE))
                        .map(Value::shown)));
    }

    /** That for which most of the tags stand: what a label stands for may depend on its attributes. */
    private @Nullable String classLabel(List<Tag> tags) {
        var standing = mostSaid(
                tags,
                tag -> Optional.of(classLabels.of(tag.label(), attributes(tag)).orElse("")));
        return "".equals(standing) ? null : standing;
    }

    /** Of two that are said as often, the first by name; {@code null} where nothing is said. */
    private static @Nullable String mostSaid(List<Tag> tags, Function<Tag, Optional<String>> saying) {
        var said = new TreeMap<String, Integer>();
        tags.stream().flatMap(tag -> saying.apply(tag).stream()).forEach(each -> said.merge(each, 1, Integer::sum));
        return said.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    /** As a mapping asks for them: ids, not the JSON that the comparison holds. */
    private static Map<String, Object> attributes(Tag tag) {
        var attributes = new TreeMap<String, Object>();
        tag.fields().forEach((name, value) -> {
            if (name.startsWith(Tag.ATTRIBUTE)) {
                attributes.put(name.substring(Tag.ATTRIBUTE.length()), CanonicalJson.read(value.key(), Object.class));
            }
        });
        return attributes;
    }

    /** In text order, each with an id of its own. */
    private static List<Judgement> named(List<Judgement> judgements) {
        Set<String> taken = new HashSet<>();
        return judgements.stream()
                .sorted(IN_TEXT_ORDER)
                .filter(judgement -> taken.add(judgement.id()))
                .toList();
    }
}
