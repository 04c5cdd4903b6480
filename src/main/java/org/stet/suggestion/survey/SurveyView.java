package org.stet.suggestion.survey;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.stet.http.Page;

/** What the last survey of a project found, with a page of its articles. */
record SurveyView(
        @Schema(description = "The job that made it") UUID job,
        Instant finished,

        @Schema(description = "The version of the tag set whose labels they are")
        UUID schema,

        @Schema(description = "How many articles were looked at")
        long articles,

        @Schema(description = "How many of them are in a language that has no rules")
        long otherLanguage,

        @Schema(description = "On how many of them a rule failed")
        long failed,

        @Schema(description = "By label, rule and version of the rule")
        List<LabelTotal> totals,

        @Schema(description = "The articles, those with the most passages first")
        List<SurveyedArticleView> items,

        @Nullable String next) {

    static SurveyView of(UUID job, Instant finished, SurveyResult result, Page<SurveyedArticleView> page) {
        return new SurveyView(
                job,
                finished,
                result.schema(),
                result.articles(),
                result.otherLanguage(),
                result.failed(),
                result.totals(),
                page.items(),
                page.next());
    }
}
