package org.stet.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.stet.annotation.ReadingView;
import org.stet.annotation.Readings;
import org.stet.article.ReadText;

/**
 * What the readings of a text agree on and where they differ.
 *
 * @param readings what is compared, in the order asked for; every {@code sides} below has the same order
 * @param counts how many differences there are of each kind, every kind present
 * @param differences those of annotations in text order, then those of links, then those of answers
 * @param agreements the annotations that all agree on, each a list of ids, one of each reading
 * @param agreedLinks how many links all have
 * @param agreedAnswers how many answers all give
 */
public record ComparisonView(
        UUID article,
        UUID text,
        List<Side> readings,
        TreeMap<String, Integer> counts,
        List<DifferenceView> differences,
        List<List<UUID>> agreements,
        int agreedLinks,
        int agreedAnswers) {

    /** A reading and how much of it was compared. */
    public record Side(UUID reading, ReadingView.Reader reader, int annotations, int links, int answers) {}

    /**
     * A difference.
     *
     * @param number its place in the list, from 1
     * @param overlap the least intersection over union of the passages of any two readings that have one, for
     *     differences between annotations
     * @param sides what each reading has, in the order of the readings
     * @param fields what else they fill differently
     */
    public record DifferenceView(
            int number,

            @Schema(
                    description = "The kind of difference",
                    enumeration = {"missing", "split", "label", "boundary", "source", "attribute", "link", "answer"})
            String kind,

            @Nullable Double overlap,
            List<Things> sides,
            List<FieldView> fields) {}

    /** What one reading has in a difference; all lists are empty on the side that misses something. */
    public record Things(List<TagView> annotations, List<LinkedView> links, List<AnsweredView> answers) {}

    /** An annotation, as far as a comparison shows it. */
    public record TagView(UUID id, String label, List<Words> spans) {}

    /** A span in code points with its words. */
    public record Words(
            @Schema(description = "First code point") int start,

            @Schema(description = "Code point after the last")
            int end,

            String exact) {}

    /** A link, as far as a comparison shows it. */
    public record LinkedView(UUID id, String type, UUID from, UUID to) {}

    /** An answer, as far as a comparison shows it. */
    public record AnsweredView(
            UUID id, String question, @Nullable String target, String value) {}

    /** A field that is filled differently, with the value of each reading; {@code null} where it is unset. */
    public record FieldView(String field, List<@Nullable String> values) {}

    static ComparisonView of(Compared compared) {
        var alignment = compared.alignment();
        var counts = new TreeMap<String, Integer>();
        alignment.counts().forEach((kind, count) -> counts.put(kind.id(), count));
        var differences = new ArrayList<DifferenceView>();
        for (var difference : alignment.differences()) {
            differences.add(difference(differences.size() + 1, difference, compared.text()));
        }
        return new ComparisonView(
                compared.article().id,
                compared.text().id(),
                sides(compared),
                counts,
                differences,
                alignment.agreements().stream()
                        .map(agreement -> agreement.tags().stream().map(Tag::id).toList())
                        .toList(),
                alignment.agreedTies().size(),
                alignment.agreedVerdicts().size());
    }

    private static List<Side> sides(Compared compared) {
        var sides = new ArrayList<Side>();
        for (int index = 0; index < compared.readings().size(); index++) {
            var reading = compared.readings().get(index);
            var values = compared.alignment().readings().get(index);
            sides.add(new Side(
                    reading.id,
                    Readings.reader(reading),
                    values.tags().size(),
                    values.ties().size(),
                    values.verdicts().size()));
        }
        return sides;
    }

    private static DifferenceView difference(int number, Difference difference, ReadText text) {
        // One branch a kind of content: patterns in switch need Java 21.
        if (difference instanceof Difference.OfTags tags) {
            return new DifferenceView(
                    number,
                    tags.kind().id(),
                    tags.overlap(),
                    each(tags.sides(), side -> new Things(each(side, tag -> tag(tag, text)), List.of(), List.of())),
                    each(tags.deviations(), ComparisonView::field));
        }
        if (difference instanceof Difference.OfTies ties) {
            return new DifferenceView(
                    number,
                    ties.kind().id(),
                    null,
                    each(ties.sides(), side -> new Things(List.of(), each(side, ComparisonView::linked), List.of())),
                    List.of());
        }
        var verdicts = (Difference.OfVerdicts) difference;
        return new DifferenceView(
                number,
                verdicts.kind().id(),
                null,
                each(verdicts.sides(), side -> new Things(List.of(), List.of(), each(side, ComparisonView::answered))),
                List.of());
    }

    private static <T, R> List<R> each(List<T> values, Function<T, R> view) {
        return values.stream().map(view).toList();
    }

    private static TagView tag(Tag tag, ReadText text) {
        return new TagView(
                tag.id(),
                tag.label(),
                each(
                        tag.passage().spans(),
                        span -> new Words(span.start(), span.end(), text.text().words(span))));
    }

    private static LinkedView linked(Tie tie) {
        return new LinkedView(tie.id(), tie.type(), tie.from(), tie.to());
    }

    private static AnsweredView answered(Verdict verdict) {
        var target = verdict.target();
        return new AnsweredView(
                verdict.id(),
                verdict.question(),
                target == null ? null : target.shown(),
                verdict.value().key());
    }

    private static FieldView field(Deviation deviation) {
        var values = new ArrayList<@Nullable String>();
        deviation.values().forEach(value -> values.add(value == null ? null : value.shown()));
        return new FieldView(deviation.field(), values);
    }
}
