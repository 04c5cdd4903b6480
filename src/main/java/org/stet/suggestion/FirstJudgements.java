package org.stet.suggestion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.stet.annotation.Annotation;
import org.stet.annotation.AnnotationView;
import org.stet.annotation.PastStates;
import org.stet.annotation.Reading;
import org.stet.annotation.SpanText;
import org.stet.project.Project;
import org.stet.schema.SchemaVersions;
import org.stet.text.Passage;

/** How far the readers of a project let themselves be moved by suggestions, over all first judgements. */
@ApplicationScoped
class FirstJudgements {

    private final PastStates past;
    private final SchemaVersions schemas;

    FirstJudgements(PastStates past, SchemaVersions schemas) {
        this.past = past;
        this.schemas = schemas;
    }

    /** @param label by its name in the project's tag set, or its id where that no longer has it */
    public record Row(String id, String label, Moves moves) {}

    /**
     * All of it.
     *
     * @param readings that are handed in after a first judgement without suggestions
     * @param labels in the order of their names
     */
    public record Report(int readings, Moves all, List<Row> labels) {}

    Report of(UUID projectId) {
        Project project = Project.findById(projectId);
        var names = new HashMap<String, String>();
        schemas.tagSet(project.schemaVersionId).labels().forEach(label -> names.put(label.id(), label.name()));
        var byLabel = new TreeMap<String, Moves>();
        var judgements = FirstJudgement.handedInIn(projectId);
        for (var judgement : judgements) {
            moves(judgement).forEach((label, moves) -> byLabel.merge(label, moves, Moves::plus));
        }
        var rows = new ArrayList<Row>();
        byLabel.forEach((label, moves) -> rows.add(new Row(label, names.getOrDefault(label, label), moves)));
        rows.sort((a, b) -> a.label().compareTo(b.label()));
        return new Report(
                judgements.size(), byLabel.values().stream().reduce(Moves.NONE, Moves::plus), List.copyOf(rows));
    }

    /** Of the labels that were proposed in it. */
    private Map<String, Moves> moves(FirstJudgement judgement) {
        Reading reading = Reading.byId(judgement.reading).orElseThrow();
        var first = past.annotationsAfter(reading, judgement.change).stream()
                .collect(Collectors.groupingBy(
                        AnnotationView::label, Collectors.mapping(FirstJudgements::passage, Collectors.toList())));
        var last = Annotation.inTextOrder(reading.id).stream()
                .collect(Collectors.groupingBy(
                        annotation -> annotation.label, Collectors.mapping(Annotation::passage, Collectors.toList())));
        var proposed = judgement.proposals.stream()
                .collect(Collectors.groupingBy(
                        one -> one.label, Collectors.mapping(one -> one.spans, Collectors.toList())));
        return proposed.keySet().stream()
                .collect(Collectors.toMap(
                        label -> label,
                        label -> Moves.of(
                                first.getOrDefault(label, List.of()),
                                proposed.getOrDefault(label, List.of()),
                                last.getOrDefault(label, List.of()))));
    }

    private static Passage passage(AnnotationView annotation) {
        return new Passage(annotation.spans().stream().map(SpanText::span).toList());
    }
}
