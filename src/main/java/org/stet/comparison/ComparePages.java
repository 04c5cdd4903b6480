package org.stet.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

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
public final class ComparePages {

    /** As many characters of a passage stand in the list before an ellipsis. */
    private static final int SHOWN = 160;

    private final Compared compared;
    private final Map<String, Label> labels;
    private final Map<UUID, String> tagNames = new HashMap<>();

    private ComparePages(Compared compared) {
        this.compared = compared;
        this.labels = compared.labels();
        for (var reading : compared.alignment().readings()) {
            reading.tags().forEach(tag -> tagNames.put(tag.id(), code(tag.label()) + " “" + words(tag) + "”"));
        }
    }

    static ComparePage page(Compared compared, ProjectNav nav, CompareChoice choice, ComparisonMessages messages) {
        return new ComparePages(compared).page(nav, choice, messages);
    }

    /** The differences as the list shows them, all kinds. */
    public static List<ComparePage.Row> rows(Compared compared) {
        return new ComparePages(compared).rows((DifferenceKind) null);
    }

    private ComparePage page(ProjectNav nav, CompareChoice choice, ComparisonMessages messages) {
        var alignment = compared.alignment();
        var text = compared.text();
        var codes = new HashMap<String, String>();
        labels.forEach((id, label) -> codes.put(id, label.code()));
        var sides = sides(choice.anonymous(), messages);
        return new ComparePage(
                nav,
                compared.stylesheets(),
                compared.article().id,
                compared.article().titleOr("–"),
                text.language().toLanguageTag(),
                text.direction(),
                sides,
                sides.stream().map(ComparePage.Side::reader).collect(Collectors.joining(", ")),
                choice,
                alignment.counts().entrySet().stream()
                        .filter(count -> count.getValue() > 0)
                        .map(count -> new ComparePage.KindCount(count.getKey(), count.getValue()))
                        .toList(),
                Annotation.anyProposedIn(choice.readings()),
                rows(choice.kind()),
                alignment.differences().size(),
                alignment.agreed(),
                Stretches.of(Lanes.of(text.text(), text.blocks(), alignment, codes), choice.onlyDifferences()));
    }

    private List<ComparePage.Side> sides(boolean anonymous, ComparisonMessages messages) {
        var sides = new ArrayList<ComparePage.Side>();
        for (var values : compared.alignment().readings()) {
            var letter = Letters.of(sides.size());
            sides.add(new ComparePage.Side(
                    values.id(),
                    letter,
                    anonymous ? messages.anonymousReader(letter) : values.reader(),
                    values.tags().size()
                            + values.ties().size()
                            + values.verdicts().size()));
        }
        return sides;
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
                    paragraph(tags.hull()),
                    overlaps ? (int) Math.round(100 * tags.overlap()) : null,
                    had(tags.sides(), (tag, side) -> cell(tag), tags.deviations()));
        }
        if (difference instanceof Difference.OfTies ties) {
            return new ComparePage.Row(number, ties.kind(), 0, null, had(ties.sides(), this::cell, List.of()));
        }
        var verdicts = (Difference.OfVerdicts) difference;
        return new ComparePage.Row(number, verdicts.kind(), 0, null, had(verdicts.sides(), this::cell, List.of()));
    }

    private <T> List<ComparePage.Had> had(
            List<List<T>> sides, BiFunction<T, Integer, ComparePage.Cell> cell, List<Deviation> deviations) {
        var had = new ArrayList<ComparePage.Had>();
        for (int side = 0; side < sides.size(); side++) {
            int of = side;
            var cells =
                    sides.get(side).stream().map(each -> cell.apply(each, of)).toList();
            had.add(new ComparePage.Had(
                    cells,
                    cells.isEmpty()
                            ? List.of()
                            : deviations.stream()
                                    .map(deviation -> field(deviation, of))
                                    .toList()));
        }
        return had;
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

    private ComparePage.Field field(Deviation deviation, int side) {
        var name = deviation.field();
        if (name.startsWith(Transcribing.ATTRIBUTE)) {
            var id = name.substring(Transcribing.ATTRIBUTE.length());
            name = compared.tagSets().stream()
                    .flatMap(tagSet -> tagSet.attribute(id).stream())
                    .map(Attribute::name)
                    .findFirst()
                    .orElse(id);
        }
        var value = deviation.values().get(side);
        return new ComparePage.Field(name, value == null ? null : value.shown());
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
