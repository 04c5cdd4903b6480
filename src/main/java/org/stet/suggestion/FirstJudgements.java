package org.stet.suggestion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.stet.account.Account;
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
    public record Row(String id, String label, Moves moves, Rightly rightly) {}

    /**
     * All of it.
     *
     * @param readings that are handed in after a first judgement without suggestions
     * @param corrected readings handed in that are left out, because the article was corrected after the first judgement:
     *     the final one is of another text
     * @param rightly over those of them whose text has a finished settled reading
     * @param labels in the order of their names
     */
    public record Report(int readings, int corrected, Moves all, Rightly rightly, List<Row> labels) {}

    /** Of one label. */
    private record OfLabel(Moves moves, Rightly rightly) {

        OfLabel plus(OfLabel other) {
            return new OfLabel(moves.plus(other.moves), rightly.plus(other.rightly));
        }
    }

    Report of(UUID projectId) {
        Project project = Project.findById(projectId);
        var names = new HashMap<String, String>();
        schemas.tagSet(project.schemaVersionId).labels().forEach(label -> names.put(label.id(), label.name()));
        var byLabel = new TreeMap<String, OfLabel>();
        var judgements = FirstJudgement.handedInIn(projectId);
        var all = new OfLabel(Moves.NONE, Rightly.NONE);
        for (var judgement : judgements) {
            var reading = Reading.byId(judgement.reading).orElseThrow();
            var settled = settled(reading);
            if (settled.isPresent()) {
                all = all.plus(new OfLabel(Moves.NONE, Rightly.ONE));
            }
            for (var moved : moved(judgement, reading, settled).entrySet()) {
                byLabel.merge(moved.getKey(), moved.getValue(), OfLabel::plus);
                all = all.plus(moved.getValue());
            }
        }
        var rows = new ArrayList<Row>();
        byLabel.forEach((label, moved) ->
                rows.add(new Row(label, names.getOrDefault(label, label), moved.moves(), moved.rightly())));
        rows.sort((a, b) -> a.label().compareTo(b.label()));
        return new Report(
                judgements.size(),
                FirstJudgement.countOvertakenIn(projectId),
                all.moves(),
                all.rightly(),
                List.copyOf(rows));
    }

    private static Optional<Reading> settled(Reading reading) {
        return Reading.of(reading.text, Account.TOGETHER).filter(settled -> !settled.isOpen());
    }

    /** Of the labels that were proposed in it. */
    private Map<String, OfLabel> moved(FirstJudgement judgement, Reading reading, Optional<Reading> settled) {
        var first = past.annotationsAfter(reading, judgement.change).stream()
                .collect(Collectors.groupingBy(
                        AnnotationView::label, Collectors.mapping(FirstJudgements::passage, Collectors.toList())));
        var last = byLabel(reading);
        var proposed = judgement.proposals.stream()
                .collect(Collectors.groupingBy(
                        one -> one.label, Collectors.mapping(one -> one.spans, Collectors.toList())));
        var outcome = settled.map(FirstJudgements::byLabel);
        return proposed.keySet().stream().collect(Collectors.toMap(label -> label, label -> {
            var before = first.getOrDefault(label, List.of());
            var shown = proposed.getOrDefault(label, List.of());
            var after = last.getOrDefault(label, List.of());
            return new OfLabel(
                    Moves.of(before, shown, after),
                    outcome.map(tags -> Rightly.of(before, shown, after, tags.getOrDefault(label, List.of())))
                            .orElse(Rightly.NONE));
        }));
    }

    private static Map<String, List<Passage>> byLabel(Reading reading) {
        return Annotation.inTextOrder(reading.id).stream()
                .collect(Collectors.groupingBy(
                        annotation -> annotation.label, Collectors.mapping(Annotation::passage, Collectors.toList())));
    }

    private static Passage passage(AnnotationView annotation) {
        return new Passage(annotation.spans().stream().map(SpanText::span).toList());
    }
}
