package org.stet.annotation;

import java.time.Instant;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import org.stet.article.TextVersions;
import org.stet.history.ChangeKind;
import org.stet.history.NewChange;
import org.stet.http.CanonicalJson;

/** Puts what a reading holds back into a state that history kept. */
@ApplicationScoped
class PutBack {

    private final TextVersions texts;

    PutBack(TextVersions texts) {
        this.texts = texts;
    }

    /**
     * @param subjectType what kind of thing it is
     * @param wanted its state as canonical JSON; {@code null} when it shall be gone
     * @param change the id of the change that puts it back
     * @return the change, to be written down
     */
    NewChange putBack(
            String subjectType, UUID subject, @Nullable String wanted, Reading reading, UUID change, Instant at) {
        return switch (subjectType) {
            case Tagging.SUBJECT -> putBackAnnotation(subject, wanted, reading, change, at);
            case Linking.SUBJECT -> putBackLink(subject, wanted, reading, change);
            case Judging.SUBJECT -> putBackVerdict(subject, wanted, reading, change);
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
