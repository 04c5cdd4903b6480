package org.stet.annotation;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import org.stet.article.ReadText;
import org.stet.article.TextVersions;
import org.stet.history.ChangeKind;
import org.stet.history.History;
import org.stet.history.NewChange;
import org.stet.http.CanonicalJson;
import org.stet.http.IfMatch;
import org.stet.http.ProblemException;
import org.stet.http.Written;
import org.stet.source.Source;
import org.stet.text.Passage;

/** Puts a reader's judgement beside a passage, revises it and takes it away again. */
@ApplicationScoped
public class Tagging {

    public static final String SUBJECT = "annotation";

    private final OwnReadings readings;
    private final TextVersions texts;
    private final TagCheck check;
    private final History history;

    Tagging(OwnReadings readings, TextVersions texts, TagCheck check, History history) {
        this.readings = readings;
        this.texts = texts;
        this.check = check;
        this.history = history;
    }

    /**
     * Makes the annotation, or gives an existing one this new state.
     *
     * @param ifMatch the header of that name; required when the annotation exists
     * @throws ProblemException as the problem catalogue lists for annotations
     */
    public Written<AnnotationView> put(UUID id, NewAnnotation request, @Nullable String ifMatch) {
        var ground = readings.ground(id, request);
        var reading = ground.reading();
        var earlier = History.repeated(ground.earlier(), reading.account, SUBJECT, id);
        if (earlier.isPresent()) {
            return asTheFirstTime(earlier.get().after, earlier.get().before == null);
        }
        OwnReadings.requireOpen(reading);
        var existing = ground.annotation();
        return existing == null
                ? written(tag(id, ground, request), ground, true)
                : written(revise(existing, ground, request, ifMatch), ground, false);
    }

    /**
     * Withdraws the annotation; history keeps it.
     *
     * @param change the change id, made by the client
     */
    public void withdraw(UUID id, UUID change, @Nullable UUID batch, @Nullable String ifMatch) {
        var annotation = Annotation.byId(id).orElseThrow(Tagging::unknown);
        var reading = readings.require(annotation.reading.id);
        if (history.repeated(change, reading.account, SUBJECT, id).isPresent()) {
            return;
        }
        OwnReadings.requireOpen(reading);
        var before = AnnotationView.of(annotation, texts.read(reading.text));
        IfMatch.required(ifMatch)
                .require(annotation.version, annotation.lastChange, annotation.withdrawn ? null : before);
        if (annotation.withdrawn) {
            throw unknown();
        }
        withdraw(annotation, change, batch, before);
    }

    private void withdraw(Annotation annotation, UUID change, @Nullable UUID batch, AnnotationView before) {
        var reading = annotation.reading;
        var at = history.now();
        annotation.withdrawn = true;
        annotation.changed = at;
        annotation.lastChange = change;
        history.record(
                NewChange.of(
                                change,
                                reading.account,
                                reading.place(),
                                ChangeKind.ANNOTATION_WITHDRAWN,
                                SUBJECT,
                                annotation.id,
                                before,
                                null)
                        .in(batch),
                at);
    }

    /**
     * The same for a judgement that was made on an earlier text of the article. A submitted reading takes it as well, and
     * what stood under this id before gives way.
     *
     * @param origin of the judgement, which stays what it was
     */
    public void carry(UUID id, NewAnnotation request, String origin) {
        var ground = readings.ground(id, request);
        var existing = ground.annotation();
        var annotation = existing == null ? tag(id, ground, request) : revise(existing, ground, request, "*");
        annotation.origin = origin;
    }

    /** Withdraws what {@link #carry} made, in a submitted reading as well. */
    public void takeBack(Annotation annotation, UUID change, UUID batch) {
        withdraw(annotation, change, batch, AnnotationView.of(annotation, texts.read(annotation.reading.text)));
    }

    private Annotation tag(UUID id, Ground ground, NewAnnotation request) {
        var at = history.now();
        var annotation = new Annotation(id, ground.reading(), request.label(), request.change(), at);
        annotation.origin = Objects.requireNonNullElse(request.origin(), Annotation.MANUAL);
        apply(annotation, ground, request, at);
        annotation.persist();
        AnnotationValues.write(annotation, attributes(request));
        record(ChangeKind.ANNOTATION_TAGGED, annotation, request, null, AnnotationView.of(annotation, ground.text()));
        return annotation;
    }

    private Annotation revise(Annotation annotation, Ground ground, NewAnnotation request, @Nullable String ifMatch) {
        if (!annotation.reading.id.equals(ground.reading().id)) {
            throw unknown();
        }
        var text = ground.text();
        var before = AnnotationView.of(annotation, text);
        IfMatch.required(ifMatch)
                .require(annotation.version, annotation.lastChange, annotation.withdrawn ? null : before);
        var wasWithdrawn = annotation.withdrawn;
        apply(annotation, ground, request, history.now());
        AnnotationValues.replace(annotation, attributes(request));
        annotation.withdrawn = false;
        // The version is counted up now, so that history and answer carry the one that the database will hold.
        Annotation.flush();
        record(
                wasWithdrawn ? ChangeKind.ANNOTATION_TAGGED : ChangeKind.ANNOTATION_REVISED,
                annotation,
                request,
                wasWithdrawn ? null : before,
                AnnotationView.of(annotation, text));
        return annotation;
    }

    private void apply(Annotation annotation, Ground ground, NewAnnotation request, Instant at) {
        var passage = Placing.place(ground.text(), request.spans());
        var attributes = attributes(request);
        check.check(annotation, ground, passage, request, attributes);
        place(annotation, ground.text(), passage);
        annotation.label = request.label();
        annotation.attributes = CanonicalJson.write(attributes);
        annotation.source = standingFor(request.source());
        annotation.mention = request.mention();
        annotation.target = request.stance() == null ? null : request.stance().target();
        annotation.stance = request.stance() == null ? null : request.stance().value();
        annotation.note = blankToNull(request.note());
        annotation.certainty = Objects.requireNonNullElse(request.certainty(), Certainty.SURE);
        annotation.changed = at;
        annotation.lastChange = request.change();
    }

    /** Puts a stored annotation back into a state that history kept; it was checked when it first had that state. */
    public static void restore(Annotation annotation, AnnotationView state, ReadText text, UUID change, Instant at) {
        bear(annotation, state, text, change, at);
        AnnotationValues.replace(annotation, state.attributes());
    }

    /** Stores a new annotation in a state that was checked on an earlier text of the article. */
    public static void store(Annotation annotation, AnnotationView state, ReadText text) {
        bear(annotation, state, text, annotation.lastChange, annotation.created);
        annotation.origin = state.origin();
        annotation.persist();
        AnnotationValues.write(annotation, state.attributes());
    }

    private static void bear(Annotation annotation, AnnotationView state, ReadText text, UUID change, Instant at) {
        place(
                annotation,
                text,
                new Passage(state.spans().stream().map(SpanText::span).toList()));
        annotation.label = state.label();
        annotation.attributes = CanonicalJson.write(state.attributes());
        annotation.source = standingFor(state.source());
        annotation.mention = state.mention();
        annotation.target = state.stance() == null ? null : state.stance().target();
        annotation.stance = state.stance() == null ? null : state.stance().value();
        annotation.note = state.note();
        annotation.certainty = state.certainty();
        annotation.withdrawn = false;
        annotation.changed = at;
        annotation.lastChange = change;
    }

    static void place(Annotation annotation, ReadText text, Passage passage) {
        var hull = passage.hull();
        annotation.start = hull.start();
        annotation.end = hull.end();
        annotation.reach = Reach.of(hull.end() - hull.start());
        annotation.parts = passage.spans().size() == 1 ? null : passage;
        annotation.exact = text.text().exact(passage);
    }

    private void record(
            ChangeKind kind,
            Annotation annotation,
            NewAnnotation request,
            @Nullable AnnotationView before,
            AnnotationView after) {
        history.record(
                NewChange.of(
                                request.change(),
                                annotation.reading.account,
                                annotation.reading.place(),
                                kind,
                                SUBJECT,
                                annotation.id,
                                before,
                                after)
                        .in(request.batch()),
                annotation.changed);
    }

    private static Written<AnnotationView> written(Annotation annotation, Ground ground, boolean created) {
        return new Written<>(AnnotationView.of(annotation, ground.text()), annotation.version, created);
    }

    private static Written<AnnotationView> asTheFirstTime(@Nullable String after, boolean created) {
        if (after == null) {
            throw unknown();
        }
        var view = CanonicalJson.read(after, AnnotationView.class);
        return new Written<>(view, view.version(), created);
    }

    private static Map<String, Object> attributes(NewAnnotation request) {
        return Objects.requireNonNullElse(request.attributes(), Map.of());
    }

    /** Whoever tags with a source that was merged meanwhile means the one that stands for it. */
    private static @Nullable UUID standingFor(@Nullable UUID source) {
        return source == null ? null : Source.standingFor(source);
    }

    private static @Nullable String blankToNull(@Nullable String note) {
        return note == null || note.isBlank() ? null : note;
    }

    static ProblemException unknown() {
        return ProblemException.unknown();
    }
}
