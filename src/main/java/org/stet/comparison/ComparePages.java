package org.stet.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.stet.annotation.Annotation;
import org.stet.comparison.board.Pinnable;
import org.stet.project.ProjectNav;
import org.stet.schema.Attribute;
import org.stet.schema.Label;
import org.stet.schema.LinkType;
import org.stet.schema.Question;
import org.stet.schema.TagSet;
import org.stet.text.BlockKind;
import org.stet.text.Shortened;
import org.stet.text.Span;

/** Turns an alignment into what the compare page shows. */
public final class ComparePages {

    /** As many characters of a passage stand in the list before an ellipsis. */
    private static final int SHOWN = 160;

    /** Words in their own direction, whatever stands around them: a mark that ends them stays at their end. */
    private static final String ISOLATED = "\u2068%s\u2069";

    private final Compared compared;
    private final Named named;
    private final Map<String, Label> labels;
    private final Map<UUID, String> tagNames = new HashMap<>();

    private ComparePages(Compared compared, Named named) {
        this.compared = compared;
        this.named = named;
        this.labels = compared.labels();
        for (var reading : compared.alignment().readings()) {
            reading.tags()
                    .forEach(tag ->
                            tagNames.put(tag.id(), code(tag.label()) + " “" + ISOLATED.formatted(words(tag)) + "”"));
        }
    }

    /**
     * What surrounds the differences on the page.
     *
     * @param others the submitted readings of the text that are not shown, oldest first
     * @param may whether whoever looks may write comments
     * @param undo what undo would take back; {@code null} for nothing
     * @param redo what redo would do again; {@code null} for nothing
     * @param people who can be called
     * @param letters what the letters stand for; see {@link TalkPart}
     * @param done what was just done; {@code null} for nothing
     */
    record Around(
            ProjectNav nav,
            List<Other> others,
            boolean may,
            @Nullable String undo,
            @Nullable String redo,
            List<TalkPart.Person> people,
            String letters,
            @Nullable String done) {}

    /** A reading that is not shown. */
    record Other(UUID reading, String reader) {}

    static ComparePage page(
            Compared compared,
            Named named,
            CompareChoice choice,
            TalkPages talk,
            Around around,
            ComparisonMessages messages) {
        return new ComparePages(compared, named).page(choice, talk, around, messages);
    }

    /** The differences as the list shows them, all kinds, without what is said about them. */
    public static List<ComparePage.Row> rows(Compared compared) {
        var shown = compared.readings().stream().map(reading -> reading.id).toList();
        return new ComparePages(compared, Named.byPlace(shown)).rows((TalkPages) null);
    }

    private ComparePage page(CompareChoice choice, TalkPages talk, Around around, ComparisonMessages messages) {
        var alignment = compared.alignment();
        var text = compared.text();
        var codes = new HashMap<String, String>();
        var names = new HashMap<String, String>();
        labels.forEach((id, label) -> {
            codes.put(id, label.code());
            names.put(id, label.name());
        });
        var sides = sides(choice, messages);
        var all = rows(talk);
        return new ComparePage(
                around.nav(),
                compared.stylesheets(),
                compared.article().id,
                compared.article().titleOr("–"),
                text.language().toLanguageTag(),
                text.direction(),
                text.writings(),
                sides,
                others(choice, around.others(), messages),
                sides.stream().map(ComparePage.Side::reader).collect(Collectors.joining(", ")),
                choice,
                alignment.counts().entrySet().stream()
                        .filter(count -> count.getValue() > 0)
                        .map(count -> new ComparePage.KindCount(count.getKey(), count.getValue()))
                        .toList(),
                labelCounts(),
                Annotation.anyProposedIn(choice.readings()),
                chosen(all, choice),
                alignment.differences().size(),
                alignment.agreed(),
                Stretches.of(
                        Lanes.of(text.text(), text.blocks(), alignment, codes, named.shownLetters()),
                        choice.onlyDifferences()),
                MapView.of(Contested.of(alignment.readings()), text.blocks(), names),
                new TalkPart(
                        (int) all.stream().filter(ComparePages::isTalkedOf).count(),
                        talk.elsewhere(choice.readings()),
                        around.may(),
                        around.undo(),
                        around.redo(),
                        around.people(),
                        around.letters(),
                        around.done(),
                        talk.lost()));
    }

    private static boolean isTalkedOf(ComparePage.Row row) {
        return row.threads().stream().anyMatch(TalkPart.Thread::isOpen);
    }

    private List<ComparePage.Row> chosen(List<ComparePage.Row> all, CompareChoice choice) {
        var differences = compared.alignment().differences();
        var rows = all.stream()
                .filter(row -> choice.kind() == null || choice.kind() == row.kind())
                .filter(row -> choice.label() == null
                        || labelsOf(differences.get(row.number() - 1)).contains(choice.label()))
                .filter(row -> !choice.openTalk() || isTalkedOf(row) || row.draft() != null);
        return choice.bySeverity()
                ? rows.sorted(Comparator.comparing(
                                        (ComparePage.Row row) -> differences.get(row.number() - 1),
                                        Severity.GRAVEST_FIRST)
                                .thenComparing(ComparePage.Row::number))
                        .toList()
                : rows.toList();
    }

    private static Set<String> labelsOf(Difference difference) {
        return difference instanceof Difference.OfTags tags
                ? tags.tags().stream().map(Tag::label).collect(Collectors.toSet())
                : Set.of();
    }

    private List<ComparePage.LabelCount> labelCounts() {
        var counts = new HashMap<String, Integer>();
        compared.alignment().differences().forEach(difference -> labelsOf(difference)
                .forEach(label -> counts.merge(label, 1, Integer::sum)));
        return counts.entrySet().stream()
                .map(count -> new ComparePage.LabelCount(
                        count.getKey(), code(count.getKey()), name(count.getKey()), count.getValue()))
                .sorted(Comparator.comparing(ComparePage.LabelCount::name).thenComparing(ComparePage.LabelCount::label))
                .toList();
    }

    private List<ComparePage.Side> sides(CompareChoice choice, ComparisonMessages messages) {
        var sides = new ArrayList<ComparePage.Side>();
        boolean several = compared.readings().size() > 2;
        for (var values : compared.alignment().readings()) {
            var letter = named.letter(values.id());
            sides.add(new ComparePage.Side(
                    values.id(),
                    letter,
                    choice.anonymous() ? messages.anonymousReader(letter) : values.reader(),
                    values.tags().size()
                            + values.ties().size()
                            + values.verdicts().size(),
                    several ? choice.without(values.id()) : null));
        }
        return sides;
    }

    private List<ComparePage.Side> others(CompareChoice choice, List<Other> others, ComparisonMessages messages) {
        boolean room = choice.readings().size() < CompareResource.LANES;
        return others.stream()
                .map(other -> new ComparePage.Side(
                        other.reading(),
                        named.letter(other.reading()),
                        choice.anonymous() ? messages.anonymousReader(named.letter(other.reading())) : other.reader(),
                        0,
                        room ? choice.with(other.reading()) : null))
                .sorted(
                        choice.anonymous()
                                ? Comparator.comparingInt((ComparePage.Side side) ->
                                                side.letter().length())
                                        .thenComparing(ComparePage.Side::letter)
                                : (left, right) -> 0)
                .toList();
    }

    private List<ComparePage.Row> rows(@Nullable TalkPages talk) {
        var rows = new ArrayList<ComparePage.Row>();
        for (var difference : compared.alignment().differences()) {
            rows.add(row(rows.size() + 1, difference, talk));
        }
        return rows;
    }

    private ComparePage.Row row(int number, Difference difference, @Nullable TalkPages talk) {
        var key = DifferenceKey.of(difference);
        var had = had(difference);
        return new ComparePage.Row(
                number,
                key,
                difference.kind(),
                difference instanceof Difference.OfTags tags ? paragraph(tags.hull()) : 0,
                overlap(difference),
                had,
                variants(had),
                talk == null ? List.of() : talk.at(difference),
                talk == null ? null : talk.draft(key));
    }

    private static @Nullable Integer overlap(Difference difference) {
        return difference instanceof Difference.OfTags tags && tags.overlap() > 0 && tags.overlap() < 1
                ? (int) Math.round(100 * tags.overlap())
                : null;
    }

    private List<ComparePage.Had> had(Difference difference) {
        if (difference instanceof Difference.OfTags tags) {
            return had(tags.sides(), (tag, side) -> cell(tag), tags.deviations());
        }
        return difference instanceof Difference.OfTies ties
                ? had(ties.sides(), this::cell, List.of())
                : had(((Difference.OfVerdicts) difference).sides(), this::cell, List.of());
    }

    /** Those who have the same together, in the order of the first of them; those who have nothing last. */
    private List<ComparePage.Variant> variants(List<ComparePage.Had> had) {
        var alike = new LinkedHashMap<List<ComparePage.Cell>, List<Integer>>();
        for (int side = 0; side < had.size(); side++) {
            var unpinned = had.get(side).cells().stream()
                    .map(ComparePage.Cell::unpinned) // what is pinned is one reader's; what is said is not
                    .toList();
            alike.computeIfAbsent(unpinned, none -> new ArrayList<>()).add(side);
        }
        return alike.entrySet().stream()
                .map(each -> new ComparePage.Variant(
                        letters(each.getValue()),
                        had.get(each.getValue().get(0)).cells(),
                        variantFields(had, each.getValue())))
                .sorted(Comparator.comparing(variant -> variant.cells().isEmpty()))
                .toList();
    }

    private List<String> letters(List<Integer> sides) {
        var letters = named.shownLetters();
        return sides.stream().map(letters::get).toList();
    }

    private List<ComparePage.VariantField> variantFields(List<ComparePage.Had> had, List<Integer> sides) {
        var fields = new ArrayList<ComparePage.VariantField>();
        int count = had.get(sides.get(0)).fields().size();
        for (int field = 0; field < count; field++) {
            var values = new LinkedHashMap<ComparePage.Field, List<Integer>>();
            for (int side : sides) {
                values.computeIfAbsent(had.get(side).fields().get(field), none -> new ArrayList<>())
                        .add(side);
            }
            fields.add(new ComparePage.VariantField(
                    had.get(sides.get(0)).fields().get(field).name(),
                    values.entrySet().stream()
                            .map(each -> new ComparePage.VariantValue(
                                    letters(each.getValue()), each.getKey().value()))
                            .toList()));
        }
        return fields;
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
        return new ComparePage.Cell(
                tag.label(),
                code(tag.label()),
                name(tag.label()),
                words(tag),
                true,
                Pinnable.annotation(compared.article().projectId, tag.id(), words(tag)));
    }

    private ComparePage.Cell cell(Tie tie, int side) {
        var name = tagSet(side).link(tie.type()).map(LinkType::name).orElse(tie.type());
        return new ComparePage.Cell("", "", name, end(tie.from()) + " → " + end(tie.to()), true, null);
    }

    private ComparePage.Cell cell(Verdict verdict, int side) {
        var question =
                tagSet(side).question(verdict.question()).map(Question::name).orElse(verdict.question());
        var target = verdict.target();
        return new ComparePage.Cell(
                "",
                "",
                target == null ? question : question + ": " + target.shown(),
                verdict.value().shown(),
                false,
                null);
    }

    private String end(UUID annotation) {
        return tagNames.getOrDefault(annotation, "…");
    }

    private ComparePage.Field field(Deviation deviation, int side) {
        var name = deviation.field();
        if (name.startsWith(Tag.ATTRIBUTE)) {
            var id = name.substring(Tag.ATTRIBUTE.length());
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

    private String name(String labelId) {
        var label = labels.get(labelId);
        return label == null ? labelId : label.name();
    }

    private String code(String labelId) {
        var label = labels.get(labelId);
        return label == null ? labelId : label.code();
    }

    private String words(Tag tag) {
        return Shortened.to(SHOWN, compared.text().text().exact(tag.passage()));
    }
}
