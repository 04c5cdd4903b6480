package org.stet.annotation;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.stet.source.SourceView;
import org.stet.source.TargetView;

/**
 * A source or a target that an undo, or a redo, left as it is, because others have gone on with it.
 *
 * @param id of what was to be changed
 * @param sentence that says why not
 * @param source how it stands now: another one when it was merged into that; {@code null} for a target, and when it is gone
 * @param target the same of a target
 */
record StayedView(
        UUID id,
        String sentence,
        @Nullable SourceView source,
        @Nullable TargetView target) {}
