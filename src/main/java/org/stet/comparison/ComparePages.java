package org.stet.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.stet.annotation.Annotation;
import org.stet.project.ProjectNav;
import org.stet.schema.Attribute;
import org.stet.schema.Label;
import org.stet.schema.LinkType;
import org.stet.schema.Question;
import org.stet.schema.TagSet;
import org.stet.text.BlockKind;
import org.stet.text.Span;

/** Turns an alignment into what the compare page shows. */
final class ComparePages {

    /** As many characters of a passage stand in the list before an ellipsis. */
    private static final int SHOWN = 160;

    private final Compared compared;
    private final Map<String, Label> labels = new HashMap<>();
    private final Map<UUID, String> tagNames = new HashMap<>();

    private ComparePages(Compared compared) {
        this.compared = compared;
        for (var tagSet : compared.tagSets()) {
            tagSet.labels().forEach(label -> labels.put(label.id(), label));
        }
        for (var reading : compared.alignment().readings()) {
            reading.tags().forEach(tag -> tagNames.put(tag.id(), code(tag.label()) + " “" + words(tag) + "”"));
        }
    }

    /**
     * @param kind limits the list to a kind of difference; {@code null} for all
     * @param onlyDifferences whether to fold what both agree on
     * @param manualOnly whether accepted suggestions are left out
     */
    static ComparePage page(
            Compared compared,
            ProjectNav nav,
            @Nullable DifferenceKind kind,
            boolean onlyDifferences,
            boolean manualOnly) {
        return new ComparePages(compared).page(nav, kind, onlyDifferences, manualOnly);
    }

    private ComparePage page(
            ProjectNav nav, @Nullable DifferenceKind kind, boolean onlyDifferences, boolean manualOnly) {
        var alignment = compared.alignment();
        var text = compared.text();
        var codes = new HashMap<String, String>();
        labels.forEach((id, label) -> codes.put(id, label.code()));
        return new ComparePage(
                nav,
                compared.stylesheets(),
                compared.article().id,
                compared.article().titleOr("–"),
                text.language().toLanguageTag(),
                text.direction(),
                side(0),
                side(1),
                alignment.counts().entrySet().stream()
                        .filter(count -> count.getValue() > 0)
                        .map(count -> new ComparePage.KindCount(count.getKey(), count.getValue()))
                        .toList(),
                kind == null ? null : kind.id(),
                onlyDifferences,
                manualOnly,
                Annotation.anyProposedIn(
                        compared.readings().stream().map(reading -> reading.id).toList()),
                rows(kind),
                alignment.differences().size(),
                alignment.agreements().size() + alignment.agreedTies() + alignment.agreedVerdicts(),
                ComparePage.stretches(Lanes.of(text.text(), text.blocks(), alignment, codes), onlyDifferences));
    }

    private ComparePage.Side side(int index) {
        var values = compared.alignment().readings().get(index);
        return new ComparePage.Side(
                values.id(),
                values.reader(),
                values.tags().size() + values.ties().size() + values.verdicts().size());
    }

    private List<ComparePage.Row> rows(@Nullable DifferenceKind kind) {
        var rows = new ArrayList<ComparePage.Row>();
        int number = 0;
        for (var difference : compared.alignment().differences()) {
            number++;
            if (kind == null || kind == difference.kind()) {
                rows.add(row(number, difference));
            }
        }
        return rows;
    }

    private ComparePage.Row row(int number, Difference difference) {
        if (difference instanceof Difference.OfTags tags) {
            boolean overlaps = tags.overlap() > 0 && tags.overlap() < 1;
            return new ComparePage.Row(
                    number,
                    tags.kind(),
                    paragraph(Alignment.hull(tags)),
                    overlaps ? (int) Math.round(100 * tags.overlap()) : null,
                    tags.sides().get(0).stream().map(this::cell).toList(),
                    tags.sides().get(1).stream().map(this::cell).toList(),
                    tags.deviations().stream().map(this::field).toList());
        }
        if (difference instanceof Difference.OfTies ties) {
            return new ComparePage.Row(
                    number,
                    ties.kind(),
                    0,
                    null,
                    ties.sides().get(0).stream().map(tie -> cell(tie, 0)).toList(),
                    ties.sides().get(1).stream().map(tie -> cell(tie, 1)).toList(),
                    List.of());
        }
        var verdicts = (Difference.OfVerdicts) difference;
        return new ComparePage.Row(
                number,
                verdicts.kind(),
                0,
                null,
                verdicts.sides().get(0).stream()
                        .map(verdict -> cell(verdict, 0))
                        .toList(),
                verdicts.sides().get(1).stream()
                        .map(verdict -> cell(verdict, 1))
                        .toList(),
                List.of());
    }

    private int paragraph(Span span) {
        int paragraph = 0;
        for (var block : compared.text().blocks()) {
            if (block.kind() != BlockKind.BOILERPLATE) {
                paragraph++;
                if (block.span().end() > span.start()) {
                    return paragraph;
                }
            }
        }
        return paragraph;
    }

    private ComparePage.Cell cell(Tag tag) {
        var label = labels.get(tag.label());
        return new ComparePage.Cell(
                tag.label(), code(tag.label()), label == null ? tag.label() : label.name(), words(tag));
    }

    private ComparePage.Cell cell(Tie tie, int side) {
        var name = tagSet(side).link(tie.type()).map(LinkType::name).orElse(tie.type());
        return new ComparePage.Cell("", "", name, end(tie.from()) + " → " + end(tie.to()));
    }

    private ComparePage.Cell cell(Verdict verdict, int side) {
        var question =
                tagSet(side).question(verdict.question()).map(Question::name).orElse(verdict.question());
        var target = verdict.target();
        return new ComparePage.Cell(
                "",
                "",
                target == null ? question : question + ": " + target.shown(),
                verdict.value().shown());
    }

    private String end(UUID annotation) {
        return tagNames.getOrDefault(annotation, "…");
    }

    private ComparePage.Field field(Deviation deviation) {
        var name = deviation.field();
        if (name.startsWith(Transcribing.ATTRIBUTE)) {
            var id = name.substring(Transcribing.ATTRIBUTE.length());
            name = compared.tagSets().stream()
                    .flatMap(tagSet -> tagSet.attribute(id).stream())
                    .map(Attribute::name)
                    .findFirst()
                    .orElse(id);
        }
        var left = deviation.values().get(0);
        var right = deviation.values().get(1);
        return new ComparePage.Field(name, left == null ? null : left.shown(), right == null ? null : right.shown());
    }

    private TagSet tagSet(int side) {
        return compared.tagSets().get(side);
    }

    private String code(String labelId) {
        var label = labels.get(labelId);
        return label == null ? labelId : label.code();
    }

    private String words(Tag tag) {
        var exact = compared.text().text().exact(tag.passage());
        return exact.codePointCount(0, exact.length()) <= SHOWN
                ? exact
                : exact.substring(0, exact.offsetByCodePoints(0, SHOWN)).stripTrailing() + " …";
    }
}
