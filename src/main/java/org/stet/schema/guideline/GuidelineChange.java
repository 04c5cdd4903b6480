package org.stet.schema.guideline;

import java.util.List;

/**
 * All that is said otherwise of one subject.
 *
 * @param subject by its name in the later version, as far as it is there
 * @param clauses at least one: of what came or went, all that is said of it
 */
public record GuidelineChange(Subject subject, Kind kind, List<Reworded> clauses) {

    /** What became of the subject itself. */
    public enum Kind {
        CAME,
        WENT,
        STAYED
    }
}
