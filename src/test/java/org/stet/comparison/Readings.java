package org.stet.comparison;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

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

    static Alignment aligned(ReadingValues left, ReadingValues right) {
        return Alignment.of(List.of(left, right));
    }

    private static String layerOf(String label) {
        return Map.of("DQ", "words", "PQ", "words", "IQ", "words", "UA", "clause", "AO", "clause", "BG", "clause")
                .getOrDefault(label, label);
    }
}
