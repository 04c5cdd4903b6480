package org.stet.annotation;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a reader decided of an annotation of an earlier text, as far as the annotation itself does not say it.
 *
 * @param id also that of the annotation that it becomes, if it is kept
 */
public record DecisionView(
        UUID id,

        @Schema(description = "Whether it has no place in the corrected text")
        boolean dropped) {

    public static final String SUBJECT = "carried";
}
