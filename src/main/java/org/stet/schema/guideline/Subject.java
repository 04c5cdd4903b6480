package org.stet.schema.guideline;

/**
 * What a clause of a guideline is about.
 *
 * @param id unique among those of its kind, also in later versions of the tag set; of a rule for all labels its heading
 * @param name as people read it
 */
public record Subject(Kind kind, String id, String name) {

    /** The parts of a tag set that have something to say. */
    public enum Kind {
        RULE,
        LABEL,
        ATTRIBUTE,
        LINK,
        QUESTION
    }

    /** Whether it is the same thing, though its name may have changed. */
    boolean isSameAs(Subject other) {
        return kind == other.kind && id.equals(other.id);
    }
}
