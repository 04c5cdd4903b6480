package org.stet.project.guideline;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.stet.schema.guideline.GuidelineChange;
import org.stet.schema.guideline.Subject;

/**
 * What a member has not been told yet of their project's guideline.
 *
 * @param schema the version of the tag set that it leads to
 * @param tagSet its name
 * @param number its number
 * @param another whether it is another tag set altogether; then there are no {@code changes}
 * @param by who changed it last; {@code null} if nobody knows
 * @param at when, UTC; {@code null} with {@code by}
 */
public record GuidelineNews(
        UUID schema,
        String tagSet,
        int number,
        boolean another,
        List<GuidelineChange> changes,
        @Nullable String by,
        @Nullable Instant at) {

    /** More names than this nobody reads in a sentence. */
    private static final int NAMED = 3;

    /** How many things there are to look at. */
    public int count() {
        return another ? 1 : changes.size();
    }

    /** The names of the first of them, as a sentence lists them. */
    public String names() {
        return subjects().limit(NAMED).collect(Collectors.joining(", "));
    }

    /** How many have no name in {@link #names}. */
    public int unnamed() {
        return (int) Math.max(0, subjects().count() - NAMED);
    }

    private Stream<String> subjects() {
        return changes.stream().map(GuidelineChange::subject).map(Subject::name);
    }
}
