package org.stet.annotation;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A passage that is the reason for an answer; its spans count code points. */
public record Reason(
        @NotEmpty @Size(max = NewAnnotation.MAX_SPANS) List<@Valid @NotNull SpanText> spans) {}
