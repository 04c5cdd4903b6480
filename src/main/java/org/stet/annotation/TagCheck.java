package org.stet.annotation;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import org.stet.account.CurrentAccount;
import org.stet.article.ReadText;
import org.stet.http.CanonicalJson;
import org.stet.http.ProblemException;
import org.stet.http.ProblemType;
import org.stet.project.Project;
import org.stet.schema.Breach;
import org.stet.schema.SchemaVersions;
import org.stet.schema.TagRules;
import org.stet.schema.Tagged;
import org.stet.source.Casting;
import org.stet.text.BlockKind;
import org.stet.text.Passage;

/** Asks the tag set's rules about a judgement, and gives them just what they need to know of its surroundings. */
@ApplicationScoped
class TagCheck {

    private final SchemaVersions schemas;
    private final Casting casting;
    private final CurrentAccount current;

    TagCheck(SchemaVersions schemas, Casting casting, CurrentAccount current) {
        this.schemas = schemas;
        this.casting = casting;
        this.current = current;
    }

    /**
     * @param id of the annotation, which is not held against itself
     * @param passage in the reading's text
     * @throws ProblemException {@code outside-schema}, {@code layer-conflict}, {@code span-crosses-block} or, for a
     *     source or target that is not there, {@code invalid-request}
     */
    void check(
            UUID id,
            Reading reading,
            ReadText text,
            Passage passage,
            NewAnnotation request,
            Map<String, Object> attributes) {
        checkPointers(reading, request);
        checkSize(attributes);
        var blocks = Placing.blocks(text, passage);
        var candidate = new Tagged(
                id,
                request.label(),
                passage,
                attributes,
                request.source() != null,
                request.stance() != null,
                kinds(text, blocks),
                false);
        refuse(rules(reading).check(candidate, overlapping(reading, passage, blocks), () ->
                (int) Annotation.countOfOthers(reading.id, request.label(), id)));
    }

    void checkLink(Reading reading, String type, Annotation from, Annotation to) {
        boolean across = !from.reading.article.equals(to.reading.article);
        refuse(rules(reading).checkLink(type, from.label, to.label, across));
    }

    void checkAnswer(Reading reading, NewAnswer request) {
        if (request.target() != null) {
            casting.requireVisibleTarget(request.target(), reading.project, current.who());
        }
        int reasons = request.reasons() == null ? 0 : request.reasons().size();
        refuse(rules(reading).checkAnswer(request.question(), request.target() != null, request.value(), reasons));
    }

    private void checkPointers(Reading reading, NewAnnotation request) {
        if (request.source() != null) {
            casting.requireVisible(request.source(), reading.project, current.who());
        }
        if (request.stance() != null) {
            casting.requireVisibleTarget(request.stance().target(), reading.project, current.who());
        }
    }

    private static void checkSize(Map<String, Object> attributes) {
        if (!attributes.isEmpty() && CanonicalJson.write(attributes).length() > Annotation.ATTRIBUTES_LENGTH) {
            throw ProblemException.of(ProblemType.INVALID_REQUEST, "The attributes of an annotation are too long.")
                    .field("attributes", "Longer than %d characters.".formatted(Annotation.ATTRIBUTES_LENGTH));
        }
    }

    /** The rules of the reading's tag set, for the labels that its project uses now. */
    private TagRules rules(Reading reading) {
        Project project = Project.findById(reading.project);
        return schemas.rules(reading.schema, labels(project.preset));
    }

    private static @Nullable Set<String> labels(@Nullable String preset) {
        return preset == null ? null : Set.of(CanonicalJson.read(preset, String[].class));
    }

    private static Set<BlockKind> kinds(ReadText text, List<Integer> blocks) {
        return blocks.stream()
                .map(ordinal -> text.blocks().get(ordinal).kind())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(BlockKind.class)));
    }

    private static List<Tagged> overlapping(Reading reading, Passage passage, List<Integer> blocks) {
        var hull = passage.hull();
        return Stream.concat(blocks.stream(), Stream.of(Annotation.SEVERAL_BLOCKS))
                .flatMap(block -> Annotation.reachingInto(reading.id, block, hull.start(), hull.end()).stream())
                .map(Annotation.Place::tagged)
                .toList();
    }

    private static void refuse(List<Breach> breaches) {
        if (!breaches.isEmpty()) {
            throw Breach.problem(breaches);
        }
    }
}
