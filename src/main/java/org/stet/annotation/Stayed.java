package org.stet.annotation;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.stet.source.Recasting.Stays;
import org.stet.source.SourceView;
import org.stet.source.TargetView;

/**
 * Something of the cast that an undo, or a redo, left as it is. History keeps it, so that a repeat is answered the same.
 *
 * @param id of what was to be changed
 * @param name by which it was known then
 * @param source how the source stands, which is another one when it was merged into that; {@code null} for a target, or if it is hidden
 * @param target how the target stands; {@code null} for a source, or if it is hidden
 */
record Stayed(
        UUID id,
        String name,
        Stays why,
        @Nullable SourceView source,
        @Nullable TargetView target) {

    static final String SUBJECT = "stayed";
}
