package org.stet.schema.guideline;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A clause that is not what it was.
 *
 * @param before {@code null} for one that came
 * @param after {@code null} for one that went
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Reworded(
        Part part, @Nullable String before, @Nullable String after) {}
