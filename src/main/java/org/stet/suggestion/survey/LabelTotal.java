package org.stet.suggestion.survey;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many passages of a whole project a rule proposes as a label. */
record LabelTotal(
        @Schema(examples = "direct-quote") String label,
        @Schema(examples = "S3") String rule,
        @Schema(description = "Of the rule") int version,
        long passages,

        @Schema(description = "How many articles they are in")
        long articles) {}
