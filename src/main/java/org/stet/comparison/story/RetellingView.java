package org.stet.comparison.story;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person's word on a retelling as it is served and as history keeps it; its spans count code points. */
@Schema(name = "Retelling")
record RetellingView(
        UUID id,
        UUID quotationText,

        @Schema(description = "Half-open ranges in Unicode code points")
        List<StoryView.Range> quotation,

        UUID passageText,

        @Schema(description = "Half-open ranges in Unicode code points")
        List<StoryView.Range> passage,

        String exact,
        boolean confirmed,
        boolean withdrawn,
        UUID by,
        Instant at,
        int version) {

    static RetellingView of(Retelling retelling) {
        return new RetellingView(
                retelling.id,
                retelling.quotationText,
                StoryView.Range.of(retelling.quotation),
                retelling.passageText,
                StoryView.Range.of(retelling.passage),
                retelling.exact,
                retelling.confirmed,
                retelling.withdrawn,
                retelling.judgedBy,
                retelling.judgedAt,
                retelling.version);
    }
}
