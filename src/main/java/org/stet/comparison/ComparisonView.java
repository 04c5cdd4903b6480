package org.stet.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.stet.annotation.ReadingView;
import org.stet.annotation.Readings;
import org.stet.article.ReadText;

/**
 * Two readings side by side, as served.
 *
 * @param counts how many differences there are of each kind
 * @param agreements pairs of annotations that agree in everything compared
 */
public record ComparisonView(
        UUID article,
        UUID text,
        Side left,
        Side right,
        Map<String, Integer> counts,
        List<DifferenceView> differences,
        List<Pair> agreements,
        int agreedLinks,
        int agreedAnswers) {

    /** A reading and how much of it was compared. */
    public record Side(UUID reading, ReadingView.Reader reader, int annotations, int links, int answers) {}

    /** Two annotations that agree, by their ids. */
    public record Pair(UUID left, UUID right) {}

    /**
     * A difference.
     *
     * @param number its place in the list, from 1
     * @param overlap intersection over union of the passages, for differences between annotations
     * @param fields what else the two fill differently
     */
    public record DifferenceView(
            int number,

            @Schema(
                    description = "The kind of difference",
                    enumeration = {"missing", "split", "label", "boundary", "attribute", "link", "answer"})
            String kind,

            @Nullable Double overlap,
            Things left,
            Things right,
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

    /** A field that both fill differently; {@code null} where it is unset. */
    public record FieldView(
            String field, @Nullable String left, @Nullable String right) {}

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
                side(compared, 0),
                side(compared, 1),
                counts,
                differences,
                alignment.agreements().stream()
                        .map(agreement -> new Pair(
                                agreement.tags().get(0).id(),
                                agreement.tags().get(1).id()))
                        .toList(),
                alignment.agreedTies(),
                alignment.agreedVerdicts());
    }

    private static Side side(Compared compared, int index) {
        var reading = compared.readings().get(index);
        var values = compared.alignment().readings().get(index);
        return new Side(
                reading.id,
                Readings.reader(reading),
                values.tags().size(),
                values.ties().size(),
                values.verdicts().size());
    }

    private static DifferenceView difference(int number, Difference difference, ReadText text) {
        // One branch a kind of content: patterns in switch need Java 21.
        if (difference instanceof Difference.OfTags tags) {
            return new DifferenceView(
                    number,
                    tags.kind().id(),
                    tags.overlap(),
                    things(tags.sides().get(0), List.of(), List.of(), text),
                    things(tags.sides().get(1), List.of(), List.of(), text),
                    tags.deviations().stream().map(ComparisonView::field).toList());
        }
        if (difference instanceof Difference.OfTies ties) {
            return new DifferenceView(
                    number,
                    ties.kind().id(),
                    null,
                    things(List.of(), ties.sides().get(0), List.of(), text),
                    things(List.of(), ties.sides().get(1), List.of(), text),
                    List.of());
        }
        var verdicts = (Difference.OfVerdicts) difference;
        return new DifferenceView(
                number,
                verdicts.kind().id(),
                null,
                things(List.of(), List.of(), verdicts.sides().get(0), text),
                things(List.of(), List.of(), verdicts.sides().get(1), text),
                List.of());
    }

    private static Things things(List<Tag> tags, List<Tie> ties, List<Verdict> verdicts, ReadText text) {
        return new Things(
                tags.stream().map(tag -> tag(tag, text)).toList(),
                ties.stream()
                        .map(tie -> new LinkedView(tie.id(), tie.type(), tie.from(), tie.to()))
                        .toList(),
                verdicts.stream().map(ComparisonView::answered).toList());
    }

    private static TagView tag(Tag tag, ReadText text) {
        return new TagView(
                tag.id(),
                tag.label(),
                tag.passage().spans().stream()
                        .map(span ->
                                new Words(span.start(), span.end(), text.text().words(span)))
                        .toList());
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
        var left = deviation.values().get(0);
        var right = deviation.values().get(1);
        return new FieldView(
                deviation.field(), left == null ? null : left.shown(), right == null ? null : right.shown());
    }
}
