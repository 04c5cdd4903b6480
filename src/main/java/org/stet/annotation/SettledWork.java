package org.stet.annotation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import org.stet.article.TextVersions;
import org.stet.http.CanonicalJson;
import org.stet.http.ProblemException;
import org.stet.project.Project;
import org.stet.schema.Breach;
import org.stet.schema.SchemaVersions;
import org.stet.schema.TagRules;
import org.stet.text.Passage;

/**
 * Writes into a settled reading what several readings were settled to. What that is, who decided it and how it is taken
 * back is not known here; every row is made anew from a decision that is kept elsewhere.
 */
@ApplicationScoped
public class SettledWork {

    /** The {@link Annotation#origin} of what was settled. */
    public static final String ORIGIN = "settled";

    private final TextVersions texts;
    private final SchemaVersions schemas;
    private final TagCheck check;

    SettledWork(TextVersions texts, SchemaVersions schemas, TagCheck check) {
        this.texts = texts;
        this.schemas = schemas;
        this.check = check;
    }

    /**
     * What a settled judgement is made like.
     *
     * @param of a reader's annotation
     * @param at where it stands now; {@code null} where the reader put it
     * @param without fields that stay unset: {@code source}, {@code stance}, {@code certainty}, which then is sure, or {@code
     *     attributes.<id>}
     * @param from by the name of a field, the other reader's annotation that it is taken from
     */
    public record Likeness(UUID of, @Nullable Passage at, Set<String> without, Map<String, UUID> from) {}

    /** Readers' judgement as it was settled. Notes stay with their readers. */
    public void copy(UUID id, Reading settled, Likeness like, UUID change, Instant when) {
        var original = original(like.of());
        var annotation = row(id, settled, original.label, change, when);
        place(annotation, settled, like.at() == null ? original.passage() : like.at());
        annotation.label = original.label;
        annotation.attributes = original.attributes;
        annotation.source = original.source;
        annotation.mention = original.mention;
        annotation.target = original.target;
        annotation.stance = original.stance;
        annotation.certainty = original.certainty;
        like.without().forEach(field -> set(annotation, field, null));
        like.from().forEach((field, other) -> set(annotation, field, original(other)));
        finish(annotation, change, when);
    }

    private static Annotation original(UUID id) {
        return Annotation.byId(id).orElseThrow(ProblemException::unknown);
    }

    /** @param like whose value the field gets; {@code null} to leave it unset */
    private static void set(Annotation annotation, String field, @Nullable Annotation like) {
        switch (field) {
            case "source" -> {
                annotation.source = like == null ? null : like.source;
                annotation.mention = like == null ? null : like.mention;
            }
            case "stance" -> {
                annotation.target = like == null ? null : like.target;
                annotation.stance = like == null ? null : like.stance;
            }
            case "certainty" -> annotation.certainty = like == null ? Certainty.SURE : like.certainty;
            default -> {
                var id = field.substring("attributes.".length());
                var attributes = attributes(annotation);
                var value = like == null ? null : attributes(like).get(id);
                if (value == null) {
                    attributes.remove(id);
                } else {
                    attributes.put(id, value);
                }
                annotation.attributes = CanonicalJson.write(attributes);
            }
        }
    }

    @SuppressWarnings("unchecked") // the column holds a JSON object, whose keys are strings
    private static Map<String, Object> attributes(Annotation annotation) {
        return new TreeMap<>((Map<String, Object>) CanonicalJson.read(annotation.attributes, Map.class));
    }

    /**
     * A judgement that none of the readers made.
     *
     * @throws ProblemException as the problem catalogue lists for annotations
     */
    public void make(UUID id, Reading settled, NewAnnotation request, Instant when) {
        var annotation = row(id, settled, request.label(), request.change(), when);
        var passage = checked(annotation, settled, request);
        place(annotation, settled, passage);
        annotation.label = request.label();
        annotation.attributes = CanonicalJson.write(Objects.requireNonNullElse(request.attributes(), Map.of()));
        annotation.source = request.source();
        annotation.mention = request.mention();
        annotation.target = request.stance() == null ? null : request.stance().target();
        annotation.stance = request.stance() == null ? null : request.stance().value();
        annotation.certainty = Objects.requireNonNullElse(request.certainty(), Certainty.SURE);
        finish(annotation, request.change(), when);
    }

    private Passage checked(Annotation annotation, Reading settled, NewAnnotation request) {
        var text = texts.read(settled.text);
        var passage = Placing.place(text, request.spans());
        // Several judgements may stand over the same words as valid: what lies beside it is not asked about.
        var ground = new Ground(settled, text, rules(settled), null, null, List.of());
        check.check(annotation, ground, passage, request, Objects.requireNonNullElse(request.attributes(), Map.of()));
        return passage;
    }

    private TagRules rules(Reading settled) {
        Project project = Project.findById(settled.project);
        return schemas.rules(settled.schema, OwnReadings.labels(project.preset));
    }

    private Annotation row(UUID id, Reading settled, String label, UUID change, Instant when) {
        return Annotation.byId(id).orElseGet(() -> {
            var made = new Annotation(id, settled, label, change, when);
            made.origin = ORIGIN;
            return made;
        });
    }

    private void place(Annotation annotation, Reading settled, Passage passage) {
        Tagging.place(annotation, texts.read(settled.text), passage);
    }

    private static void finish(Annotation annotation, UUID change, Instant when) {
        annotation.withdrawn = false;
        annotation.changed = when;
        annotation.lastChange = change;
        annotation.persist();
        AnnotationValues.replace(annotation, attributes(annotation));
    }

    /**
     * Whether the tag set lets two annotations be joined so.
     *
     * @throws ProblemException {@code outside-schema}
     */
    public void checkLink(Reading settled, String type, Annotation from, Annotation to) {
        boolean across = !from.reading.article.equals(to.reading.article);
        var breaches = rules(settled).checkLink(type, from.label, to.label, across);
        if (!breaches.isEmpty()) {
            throw Breach.problem(breaches);
        }
    }

    /** A link between what its ends were settled to. Notes stay with their reader. */
    public void link(UUID id, Reading settled, String type, UUID from, UUID to, UUID change) {
        var link = Link.byId(id)
                .orElseGet(() -> new Link(id, settled, new NewLink(change, null, settled.id, type, from, to, null)));
        link.type = type;
        link.from = from;
        link.to = to;
        link.note = null;
        link.withdrawn = false;
        link.lastChange = change;
        link.persist();
    }

    /** An answer with the passages that its reader gave as the reason. */
    public void answer(UUID id, Reading settled, UUID like, UUID change) {
        var original = Answer.byId(like).map(AnswerView::of).orElseThrow(ProblemException::unknown);
        var answer = Answer.byId(id).orElseGet(() -> new Answer(id, settled, original, original.reasons(), change));
        Answering.restore(answer, original, change);
        answer.persist();
    }

    /**
     * An answer that none of the readers gave. It names no passages: the reason stands with the decision.
     *
     * @param like a reader's answer to the same question
     * @throws ProblemException {@code outside-schema} for a value that the question does not have
     */
    public void answerAnew(UUID id, Reading settled, UUID like, String value, UUID change) {
        var original = Answer.byId(like)
                .map(AnswerView::of)
                .orElseThrow(ProblemException::unknown)
                .saying(value, List.of());
        var breaches = rules(settled).checkAnswer(original.question(), original.target() != null, value, 1);
        if (!breaches.isEmpty()) {
            throw Breach.problem(breaches);
        }
        var answer = Answer.byId(id).orElseGet(() -> new Answer(id, settled, original, List.of(), change));
        Answering.restore(answer, original, change);
        answer.persist();
    }

    /**
     * Takes a row out of the settled reading.
     *
     * @return whether there was one, taken out already or not
     */
    public boolean withdraw(UUID id, UUID change, Instant when) {
        var annotation = Annotation.byId(id).filter(row -> row.reading.isSettled());
        annotation.filter(row -> !row.withdrawn).ifPresent(row -> {
            row.withdrawn = true;
            row.changed = when;
            row.lastChange = change;
        });
        var link = Link.byId(id).filter(row -> row.reading.isSettled());
        link.filter(row -> !row.withdrawn).ifPresent(row -> {
            row.withdrawn = true;
            row.lastChange = change;
        });
        var answer = Answer.byId(id).filter(row -> row.reading.isSettled());
        answer.filter(row -> !row.withdrawn).ifPresent(row -> {
            row.withdrawn = true;
            row.lastChange = change;
        });
        return annotation.isPresent() || link.isPresent() || answer.isPresent();
    }
}
