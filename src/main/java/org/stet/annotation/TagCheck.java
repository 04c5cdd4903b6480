package org.stet.annotation;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import org.stet.account.CurrentAccount;
import org.stet.http.CanonicalJson;
import org.stet.http.ProblemException;
import org.stet.http.ProblemType;
import org.stet.schema.Breach;
import org.stet.schema.Tagged;
import org.stet.source.Casting;
import org.stet.text.Passage;

/** Asks the tag set's rules about a judgement, and gives them just what they need to know of its surroundings. */
@ApplicationScoped
class TagCheck {

    private final Casting casting;
    private final CurrentAccount current;

    TagCheck(Casting casting, CurrentAccount current) {
        this.casting = casting;
        this.current = current;
    }

    /**
     * @param annotation as it is now; it is not held against itself, nor what it points to already
     * @param passage in the reading's text
     * @throws ProblemException {@code outside-schema}, {@code layer-conflict}, {@code span-crosses-block} or, for a
     *     source, mention or target that is not there, {@code invalid-request}
     */
    void check(
            Annotation annotation,
            Ground ground,
            Passage passage,
            NewAnnotation request,
            Map<String, Object> attributes) {
        var reading = ground.reading();
        var id = annotation.id;
        checkPointers(annotation, reading, request);
        checkMention(annotation, reading, request);
        checkSize(attributes);
        var candidate = new Tagged(
                id,
                request.label(),
                passage,
                attributes,
                request.source() != null,
                request.stance() != null,
                Placing.kinds(ground.text(), passage),
                false);
        refuse(ground.rules().check(candidate, ground.beside(), () ->
                (int) Annotation.countOfOthers(reading.id, request.label(), id)));
    }

    void checkLink(Ground ground, String type, Annotation from, Annotation to) {
        boolean across = !from.reading.article.equals(to.reading.article);
        refuse(ground.rules().checkLink(type, from.label, to.label, across));
    }

    /** @param present the answer as it is now, which is not held against what it is about already; {@code null} for a new one */
    void checkAnswer(Ground ground, NewAnswer request, @Nullable Answer present) {
        if (request.target() != null && (present == null || !request.target().equals(present.target))) {
            casting.requireVisibleTarget(request.target(), ground.reading().project, current.who());
        }
        int reasons = request.reasons() == null ? 0 : request.reasons().size();
        refuse(ground.rules().checkAnswer(request.question(), request.target() != null, request.value(), reasons));
    }

    private void checkPointers(Annotation annotation, Reading reading, NewAnnotation request) {
        if (request.source() != null
                && (annotation.withdrawn || !request.source().equals(annotation.source))) {
            casting.requireVisible(request.source(), reading.project, current.who());
        }
        if (request.stance() != null
                && (annotation.withdrawn || !request.stance().target().equals(annotation.target))) {
            casting.requireVisibleTarget(request.stance().target(), reading.project, current.who());
        }
    }

    /** Words that were unmarked since do not stand in the way of anything else that is said of the annotation. */
    private void checkMention(Annotation annotation, Reading reading, NewAnnotation request) {
        boolean same = Objects.equals(request.mention(), annotation.mention)
                && Objects.equals(request.source(), annotation.source);
        if (request.mention() != null && !same) {
            casting.requireMention(request.mention(), reading.text, request.source(), current.who());
        }
    }

    private static void checkSize(Map<String, Object> attributes) {
        if (!attributes.isEmpty() && CanonicalJson.write(attributes).length() > Annotation.ATTRIBUTES_LENGTH) {
            throw ProblemException.of(ProblemType.INVALID_REQUEST, "The attributes of an annotation are too long.")
                    .field("attributes", "Longer than %d characters.".formatted(Annotation.ATTRIBUTES_LENGTH));
        }
    }

    private static void refuse(List<Breach> breaches) {
        if (!breaches.isEmpty()) {
            throw Breach.problem(breaches);
        }
    }
}
