package org.stet.comparison;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;

import org.stet.text.Passage;
import org.stet.text.Span;

/** Readings made up in a line each: ids are numbers, a tag is a label and its borders. */
final class Readings {

    private Readings() {}

    static UUID id(int number) {
        return new UUID(0, number);
    }

    static ReadingValues ana(Tag... tags) {
        return new ReadingValues(id(9001), "Ana", List.of(tags), List.of(), List.of());
    }

    static ReadingValues ben(Tag... tags) {
        return new ReadingValues(id(9002), "Ben", List.of(tags), List.of(), List.of());
    }

    /** @param borders start and end of each span in turn */
    static Tag tag(int id, String label, int... borders) {
        var spans = new Span[borders.length / 2];
        for (int i = 0; i < spans.length; i++) {
            spans[i] = new Span(borders[2 * i], borders[2 * i + 1]);
        }
        return new Tag(id(id), label, layerOf(label), Passage.of(spans), new TreeMap<>());
    }

    static Tag with(Tag tag, String field, String value) {
        var fields = new TreeMap<>(tag.fields());
        fields.put(field, Value.of(value));
        return new Tag(tag.id(), tag.label(), tag.layer(), tag.passage(), fields);
    }

    static ReadingValues with(ReadingValues reading, Tie... ties) {
        return new ReadingValues(reading.id(), reading.reader(), reading.tags(), List.of(ties), reading.verdicts());
    }

    static ReadingValues with(ReadingValues reading, Verdict... verdicts) {
        return new ReadingValues(reading.id(), reading.reader(), reading.tags(), reading.ties(), List.of(verdicts));
    }

    /** The reading of the {@code reader}-th of up to twenty readers. */
    static ReadingValues reading(int reader, Tag... tags) {
        return new ReadingValues(id(9001 + reader), "R" + reader, List.of(tags), List.of(), List.of());
    }

    /** Each difference in a line: kind, the ids that each reading has, overlap, fields with the value of each. */
    static List<String> said(Alignment alignment) {
        return alignment.differences().stream().map(Readings::line).toList();
    }

    private static String line(Difference difference) {
        if (difference instanceof Difference.OfTags tags) {
            return "%s %s %s"
                            .formatted(
                                    tags.kind().id(),
                                    ids(tags.sides(), Tag::id),
                                    String.format(Locale.ROOT, "%.2f", tags.overlap()))
                    + tags.deviations().stream().map(Readings::line).collect(joining());
        }
        return difference instanceof Difference.OfTies ties
                ? "link " + ids(ties.sides(), Tie::id)
                : "answer " + ids(((Difference.OfVerdicts) difference).sides(), Verdict::id);
    }

    private static String line(Deviation deviation) {
        return " " + deviation.field() + ": "
                + deviation.values().stream()
                        .map(value -> value == null ? "-" : value.shown())
                        .collect(joining("/"));
    }

    private static <T> String ids(List<List<T>> sides, Function<T, UUID> id) {
        return sides.stream()
                .map(side -> side.isEmpty()
                        ? "-"
                        : side.stream()
                                .map(each -> Long.toString(id.apply(each).getLeastSignificantBits()))
                                .collect(joining("+")))
                .collect(joining(" | "));
    }

    static Alignment aligned(ReadingValues left, ReadingValues right) {
        return Alignment.of(List.of(left, right));
    }

    private static String layerOf(String label) {
        return Map.of("DQ", "words", "PQ", "words", "IQ", "words", "UA", "clause", "AO", "clause", "BG", "clause")
                .getOrDefault(label, label);
    }
}
