package org.stet.annotation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.arc.All;
import org.jspecify.annotations.Nullable;

import org.stet.article.TextVersions;
import org.stet.history.ChangeKind;
import org.stet.history.NewChange;
import org.stet.http.CanonicalJson;
import org.stet.source.Casting;
import org.stet.source.MentionView;

/** Puts what a reading holds back into a state that history kept. */
@ApplicationScoped
class PutBack {

    /** What belongs to the reading alone. */
    static final Set<String> JUDGEMENTS = Set.of(Tagging.SUBJECT, Linking.SUBJECT, Answering.SUBJECT, Judging.SUBJECT);

    /** What a reader brings into the cast of the project at the desk of a reading. */
    static final Set<String> CAST = Set.of(Casting.SOURCE, Casting.TARGET, Casting.MENTION);

    private final TextVersions texts;
    private final CastBack cast;
    private final Map<String, Undoable> others;

    PutBack(TextVersions texts, CastBack cast, @All List<Undoable> others) {
        this.texts = texts;
        this.cast = cast;
        this.others = others.stream().collect(Collectors.toUnmodifiableMap(Undoable::subjectType, Function.identity()));
    }

    /** The things whose changes are steps; one that stayed as it was is a step as well, or it would bar the way for ever. */
    Set<String> steps() {
        return Stream.of(JUDGEMENTS, CAST, Set.of(Stayed.SUBJECT), others.keySet())
                .flatMap(Set::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * A thing on its way from one state to another, both as canonical JSON, {@code null} when it is gone there.
     *
     * @param subjectType what kind of thing it is
     */
    record Turn(
            String subjectType,
            UUID subject,
            @Nullable String from,
            @Nullable String to) {}

    /**
     * Puts it back, and before that what it points to then, if the reader took that back meanwhile: at the desk of another
     * article, say, where nothing pointed to it any more.
     *
     * @param ids of the changes that do it, one after the other
     * @return the changes, to be written down in this order; the last one is that of the thing itself
     */
    List<NewChange> putBack(Turn turn, Reading reading, Supplier<UUID> ids, Instant at) {
        var changes = new ArrayList<NewChange>();
        sourceOf(turn)
                .flatMap(source -> cast.reviveSource(source, reading, ids))
                .ifPresent(changes::add);
        targetOf(turn)
                .flatMap(target -> cast.reviveTarget(target, reading, ids))
                .ifPresent(changes::add);
        changes.add(putBack(turn, reading, ids.get(), at));
        return changes;
    }

    /** The source that it points to when it is put back. */
    private static Optional<UUID> sourceOf(Turn turn) {
        if (turn.to() == null) {
            return Optional.empty();
        }
        return Optional.ofNullable(
                switch (turn.subjectType()) {
                    case Tagging.SUBJECT ->
                        CanonicalJson.read(turn.to(), AnnotationView.class).source();
                    case Casting.MENTION ->
                        CanonicalJson.read(turn.to(), MentionView.class).source();
                    default -> null;
                });
    }

    /** The target that it points to when it is put back. */
    private static Optional<UUID> targetOf(Turn turn) {
        if (turn.to() == null) {
            return Optional.empty();
        }
        return switch (turn.subjectType()) {
            case Tagging.SUBJECT ->
                Optional.ofNullable(CanonicalJson.read(turn.to(), AnnotationView.class)
                                .stance())
                        .map(Stance::target);
            case Answering.SUBJECT ->
                Optional.ofNullable(
                        CanonicalJson.read(turn.to(), AnswerView.class).target());
            default -> Optional.empty();
        };
    }

    private NewChange putBack(Turn turn, Reading reading, UUID change, Instant at) {
        var subject = turn.subject();
        var wanted = turn.to();
        var other = others.get(turn.subjectType());
        if (other != null) {
            return other.putBack(
                    subject, Objects.requireNonNull(turn.from()), Objects.requireNonNull(wanted), reading, change);
        }
        return switch (turn.subjectType()) {
            case Tagging.SUBJECT -> putBackAnnotation(subject, wanted, reading, change, at);
            case Linking.SUBJECT -> putBackLink(subject, wanted, reading, change);
            case Judging.SUBJECT -> putBackVerdict(subject, wanted, reading, change);
            case Casting.SOURCE -> cast.source(turn, reading, change);
            case Casting.TARGET -> cast.target(turn, reading, change);
            case Casting.MENTION -> cast.mention(turn, reading, change);
            default -> putBackAnswer(subject, wanted, reading, change);
        };
    }

    private NewChange putBackAnnotation(
            UUID subject, @Nullable String wanted, Reading reading, UUID change, Instant at) {
        var text = texts.read(reading.text);
        var annotation = Annotation.byId(subject).orElseThrow(Tagging::unknown);
        var before = annotation.withdrawn ? null : AnnotationView.of(annotation, text);
        if (wanted == null) {
            annotation.withdrawn = true;
            annotation.changed = at;
            annotation.lastChange = change;
        } else {
            Tagging.restore(annotation, CanonicalJson.read(wanted, AnnotationView.class), text, change, at);
        }
        Annotation.flush();
        var after = annotation.withdrawn ? null : AnnotationView.of(annotation, text);
        return newChange(change, reading, Tagging.SUBJECT, annotation.id, before, after);
    }

    private static NewChange putBackLink(UUID subject, @Nullable String wanted, Reading reading, UUID change) {
        Link link = Link.byId(subject).orElseThrow();
        var before = link.withdrawn ? null : LinkView.of(link);
        if (wanted == null) {
            link.withdrawn = true;
            link.lastChange = change;
        } else {
            Linking.restore(link, CanonicalJson.read(wanted, LinkView.class), change);
        }
        Link.flush();
        return newChange(change, reading, Linking.SUBJECT, link.id, before, link.withdrawn ? null : LinkView.of(link));
    }

    private static NewChange putBackAnswer(UUID subject, @Nullable String wanted, Reading reading, UUID change) {
        Answer answer = Answer.byId(subject).orElseThrow();
        var before = answer.withdrawn ? null : AnswerView.of(answer);
        if (wanted == null) {
            answer.withdrawn = true;
            answer.lastChange = change;
        } else {
            Answering.restore(answer, CanonicalJson.read(wanted, AnswerView.class), change);
        }
        Answer.flush();
        return newChange(
                change, reading, Answering.SUBJECT, answer.id, before, answer.withdrawn ? null : AnswerView.of(answer));
    }

    private static NewChange putBackVerdict(UUID subject, @Nullable String wanted, Reading reading, UUID change) {
        Verdict verdict = Verdict.byId(subject).orElseThrow();
        var before = verdict.withdrawn ? null : VerdictView.of(verdict);
        if (wanted == null) {
            verdict.withdrawn = true;
            verdict.lastChange = change;
        } else {
            Judging.restore(verdict, CanonicalJson.read(wanted, VerdictView.class), change);
        }
        Verdict.flush();
        var after = verdict.withdrawn ? null : VerdictView.of(verdict);
        return NewChange.of(
                change,
                reading.account,
                reading.place(),
                after == null ? ChangeKind.VERDICT_WITHDRAWN : Judging.kind(after),
                Judging.SUBJECT,
                verdict.id,
                before,
                after);
    }

    private static NewChange newChange(
            UUID change,
            Reading reading,
            String subjectType,
            UUID subject,
            @Nullable Object before,
            @Nullable Object after) {
        return NewChange.of(
                change,
                reading.account,
                reading.place(),
                kind(subjectType, before == null, after == null),
                subjectType,
                subject,
                before,
                after);
    }

    private static ChangeKind kind(String subjectType, boolean fromNothing, boolean toNothing) {
        return switch (subjectType) {
            case Tagging.SUBJECT ->
                toNothing
                        ? ChangeKind.ANNOTATION_WITHDRAWN
                        : fromNothing ? ChangeKind.ANNOTATION_TAGGED : ChangeKind.ANNOTATION_REVISED;
            case Linking.SUBJECT ->
                toNothing ? ChangeKind.LINK_WITHDRAWN : fromNothing ? ChangeKind.LINK_DRAWN : ChangeKind.LINK_REVISED;
            default ->
                toNothing
                        ? ChangeKind.ANSWER_WITHDRAWN
                        : fromNothing ? ChangeKind.ANSWER_GIVEN : ChangeKind.ANSWER_REVISED;
        };
    }
}
