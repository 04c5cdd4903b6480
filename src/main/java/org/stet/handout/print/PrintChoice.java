package org.stet.handout.print;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.stet.project.ProjectNav;

/**
 * What the page shows on which a sheet is chosen.
 *
 * @param nav the top of the page
 * @param readings those that the person asking may see
 * @param chosen the reading chosen beforehand, {@code null} when there is none
 * @param with the second one chosen beforehand
 */
record PrintChoice(
        ProjectNav nav,
        UUID article,
        String title,
        List<Choice> readings,
        List<Choice> partners,
        @Nullable UUID chosen,
        @Nullable UUID with,
        List<LabelChoice> labels) {

    /** A reading that may be printed. */
    record Choice(UUID id, String reader, boolean open, boolean chosen) {}

    /** A label that may be printed. */
    record LabelChoice(String id, String code, String name) {}
}
