package org.stet.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.inject.Singleton;

import org.stet.http.ProblemException;
import org.stet.http.ProblemType;

/**
 * The tag sets that Stet brings along, and the reader for a project's own. Made when first asked for: a start has no use
 * for them, and that no shipped file is broken is a test's matter.
 */
@Singleton
public class TagSets {

    /** Files of {@code annotation-schema/}, the one for new projects first. */
    private static final List<String> SHIPPED = List.of("sourcing", "classroom", "techniques-ptc14");

    private final TagSetReader reader = new TagSetReader();
    private final List<TagSet> shipped;

    /** @throws IllegalStateException if a shipped file is broken, with file, place and reason */
    public TagSets() {
        var read = new ArrayList<TagSet>();
        for (var name : SHIPPED) {
            var file = "/annotation-schema/" + name + ".json";
            try {
                read.add(reader.read(TagSetReader.text(file)));
            } catch (FlawedTagSetException e) {
                throw new IllegalStateException(
                        "annotation-schema/%s.json is broken: %s".formatted(name, e.getMessage()), e);
            }
        }
        shipped = List.copyOf(read);
    }

    /** What Stet brings along, the one for new projects first. */
    public List<TagSet> shipped() {
        return shipped;
    }

    /** One that Stet brings along. */
    public Optional<TagSet> shipped(String id) {
        return shipped.stream().filter(tagSet -> tagSet.id().equals(id)).findFirst();
    }

    /**
     * Reads a tag set that somebody wrote.
     *
     * @param json untrusted; refused beyond 500,000 UTF-16 units
     * @throws FlawedTagSetException if it is none, with place and reason of each flaw
     */
    public TagSet read(String json) {
        return reader.read(json);
    }

    /** @throws ProblemException {@code not-found} if Stet brings no such tag set along */
    public TagSet require(String id) {
        return shipped(id)
                .orElseThrow(() ->
                        ProblemException.of(ProblemType.NOT_FOUND, "Stet brings no tag set “%s” along.".formatted(id)));
    }

    /**
     * Reads a tag set that a request brought.
     *
     * @throws ProblemException {@code invalid-tag-set}, with place and reason of each flaw as its fields
     */
    public TagSet accept(String json) {
        try {
            return read(json);
        } catch (FlawedTagSetException e) {
            var flaw = e.flaws().get(0).toString();
            var first = flaw.endsWith(".") ? flaw : flaw + ".";
            var problem = ProblemException.of(
                    ProblemType.INVALID_TAG_SET,
                    e.flaws().size() == 1
                            ? "The tag set has a flaw. " + first
                            : "The tag set has %d flaws. The first: %s"
                                    .formatted(e.flaws().size(), first));
            e.flaws().forEach(each -> problem.field(each.place(), each.reason()));
            throw problem;
        }
    }
}
