package org.stet.handout.print;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.stet.article.ReadText;
import org.stet.comparison.Tag;
import org.stet.handout.setting.CharacterWidths;
import org.stet.handout.setting.LineBreaking;
import org.stet.handout.setting.Pagination;
import org.stet.handout.setting.TextLine;
import org.stet.handout.sheet.Paper;
import org.stet.schema.Label;
import org.stet.text.Passage;
import org.stet.text.Shortened;
import org.stet.text.Span;

/**
 * Draws sheets from judgements: pure, so that the same reading gives the same sheet. Sizes are those of the style sheet
 * {@code sheet.css}: 12 pt type, lines of 130 mm, and on the annotated article 20 mm more for the codes.
 */
final class SheetDrawing {

    /** 129 mm of 12 pt type. */
    private static final int MEASURE = 30_500;

    /** 149 mm of 12 pt type. */
    private static final int ROOM_WITH_CODES = 35_200;

    private static final double ARTICLE_PITCH = 7.62;
    private static final double WORKSHEET_PITCH = 9.32;

    /** 180 mm of 10.5 pt type, in which a worksheet's task is set. */
    private static final int TASK_MEASURE = 44_000;

    private static final int KEY_WORDS = 140;

    private final ReadText text;
    private final List<Label> labels;
    private final List<Judgement> judgements;
    private final List<TextLine> lines;

    /**
     * @param labels of the tag sets, in their order
     * @param judgements in any order
     */
    SheetDrawing(ReadText text, List<Label> labels, List<Judgement> judgements) {
        this.text = text;
        this.labels = labels;
        this.judgements = judgements;
        this.lines = LineBreaking.of(text.text(), text.blocks(), text.language(), MEASURE);
    }

    /** The labels that the judgements use, in the order of the tag set. */
    List<Sheet.LegendEntry> legend() {
        Set<String> used = judgements.stream()
                .flatMap(judgement -> Stream.concat(judgement.left().stream(), judgement.right().stream()))
                .map(Tag::label)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return labels.stream()
                .filter(label -> used.contains(label.id()))
                .map(label ->
                        new Sheet.LegendEntry(label.id(), label.code(), label.name(), label.summary(), label.fill()))
                .toList();
    }

    /** The article with its tags; what comes after the text is the legend. */
    List<Sheet.PrintedPage> article(Paper paper) {
        double legend = legend().isEmpty() ? 0 : 14 + 6.5 * ((legend().size() + 1) / 2);
        var marking = new Marking(text.text(), marks(), ROOM_WITH_CODES);
        return Pagination.of(lines, paper.lineSpace(), ARTICLE_PITCH, 0, legend).stream()
                .map(page -> new Sheet.PrintedPage(page.number(), page.opening(), page.closing(), marking.print(page)))
                .toList();
    }

    /** The article without tags; what comes before the text is the task. */
    List<Sheet.PrintedPage> worksheet(Paper paper) {
        var unmarked = new Marking(text.text(), List.of(), ROOM_WITH_CODES);
        return Pagination.of(lines, paper.lineSpace(), WORKSHEET_PITCH, taskHeight(), 0).stream()
                .map(page -> new Sheet.PrintedPage(page.number(), page.opening(), page.closing(), unmarked.print(page)))
                .toList();
    }

    private double taskHeight() {
        double height = 26;
        for (var entry : legend()) {
            int width = CharacterWidths.of(entry.name() + " — " + entry.rule());
            height += 5.4 * (1 + width / TASK_MEASURE) + 1;
        }
        return height;
    }

    /** Every passage with its lines and what was said about it. */
    List<Sheet.Answer> answers() {
        return judgements.stream()
                .sorted(Comparator.comparing((Judgement judgement) -> hull(judgement))
                        .thenComparing(judgement -> firstTag(judgement).id()))
                .map(this::answer)
                .toList();
    }

    private Sheet.Answer answer(Judgement judgement) {
        var versions = new ArrayList<Sheet.Version>();
        if (judgement.agreed()) {
            judgement.left().forEach(tag -> versions.add(version("", tag)));
        } else {
            versions.addAll(versions("A", judgement.left()));
            versions.addAll(versions("B", judgement.right()));
        }
        return new Sheet.Answer(
                lines(hull(judgement)), words(firstTag(judgement).passage()), judgement.agreed(), versions);
    }

    private List<Sheet.Version> versions(String reader, List<Tag> tags) {
        return tags.isEmpty()
                ? List.of(new Sheet.Version(reader, "", "", "", "", ""))
                : tags.stream().map(tag -> version(reader, tag)).toList();
    }

    private Sheet.Version version(String reader, Tag tag) {
        var label = labels.stream()
                .filter(each -> each.id().equals(tag.label()))
                .findFirst()
                .orElse(null);
        var words = reader.isEmpty() ? "" : words(tag.passage());
        return label == null
                ? new Sheet.Version(reader, tag.label(), tag.label(), tag.label(), "", words)
                : new Sheet.Version(reader, label.id(), label.code(), label.name(), label.summary(), words);
    }

    /** The lines that a stretch of the text stands on: {@code 14} or {@code 14–16}. */
    private String lines(Span span) {
        var touched = lines.stream()
                .filter(line -> line.span().overlaps(span))
                .mapToInt(TextLine::number)
                .summaryStatistics();
        if (touched.getCount() == 0) {
            return "–";
        }
        return touched.getMin() == touched.getMax()
                ? Integer.toString(touched.getMin())
                : touched.getMin() + "–" + touched.getMax();
    }

    private String words(Passage passage) {
        return Shortened.to(KEY_WORDS, text.text().exact(passage));
    }

    private List<SheetMark> marks() {
        var marks = new ArrayList<SheetMark>();
        for (var judgement : judgements) {
            for (var tag : judgement.left()) {
                marks.add(mark(judgement.agreed() ? "" : "A·", tag));
            }
            for (var tag : judgement.right()) {
                marks.add(mark("B·", tag));
            }
        }
        return marks;
    }

    private SheetMark mark(String reader, Tag tag) {
        var label = labels.stream()
                .filter(each -> each.id().equals(tag.label()))
                .findFirst()
                .orElse(null);
        return new SheetMark(
                tag.id().toString(),
                reader + (label == null ? tag.label() : label.code()),
                tag.label(),
                label != null && label.fill(),
                tag.passage());
    }

    private static Tag firstTag(Judgement judgement) {
        return Stream.concat(judgement.left().stream(), judgement.right().stream())
                .min(Comparator.comparing((Tag tag) -> tag.passage().hull()).thenComparing(Tag::id))
                .orElseThrow();
    }

    private static Span hull(Judgement judgement) {
        var hulls = Stream.concat(judgement.left().stream(), judgement.right().stream())
                .map(tag -> tag.passage().hull())
                .toList();
        return new Span(
                hulls.stream().mapToInt(Span::start).min().orElseThrow(),
                hulls.stream().mapToInt(Span::end).max().orElseThrow());
    }
}
