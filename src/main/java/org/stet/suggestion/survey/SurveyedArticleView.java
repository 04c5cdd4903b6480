package org.stet.suggestion.survey;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How much the rules proposed in an article. */
record SurveyedArticleView(
        UUID article,
        @Nullable String title,
        String language,

        @Schema(description = "The text that was counted") UUID text,

        @Schema(description = "Whether the article was corrected since")
        boolean outdated,

        Outcome outcome,

        @Schema(description = "Words of the text outside boilerplate")
        int words,

        @Schema(description = "All rules and labels together")
        int passages,

        List<LabelCount> counts) {}
