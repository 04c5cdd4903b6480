package org.stet.agreement;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How far readers agree, with all that the page shows. */
record AgreementView(
        Choice measured,

        @Schema(description = "Readers who are measured, by name")
        List<ReaderView> readers,

        @Schema(description = "How many articles were read by one of them or more")
        int articles,

        LeftOutView leftOut,

        @Schema(description = "Each label by itself: its spans are united, the text is then label or not label")
        List<RowView> labels,

        @Schema(description = "Labels that exclude each other, together")
        List<RowView> layers,

        @Schema(description = "Questions about whole articles")
        List<AnswerView> answers,

        @Schema(description = "What is looked at closely; null when there is nothing") @Nullable
        FocusView focus,

        @Schema(description = "The two labels of one layer that are confused most; null if none are") @Nullable
        FixView fix,

        IntervalsView intervals,

        @Schema(description = "A paragraph for the methods section of a report")
        String methods) {

    record Choice(
            List<UUID> readers,
            List<UUID> articles,
            List<String> labels,
            @Schema(examples = "character") String unit,
            double threshold,

            @Schema(description = "Whether only readings made blind count")
            boolean blindOnly,

            @Schema(description = "Whether accepted suggestions count")
            boolean accepted,

            @Schema(description = "Whether marks, blanks and function words at borders are ignored")
            boolean content) {

        static Choice of(Asked asked) {
            return new Choice(
                    asked.readers(),
                    asked.articles(),
                    asked.labels(),
                    asked.unit().id(),
                    asked.threshold(),
                    asked.blindOnly(),
                    asked.accepted(),
                    asked.content());
        }
    }

    record ReaderView(
            UUID account,
            String name,

            @Schema(description = "How many readings of theirs are counted")
            int readings) {}

    record LeftOutView(
            @Schema(description = "Readings that were not made blind, or of which nobody knows")
            int notBlind,

            @Schema(description = "Accepted suggestions, also when they are counted")
            int accepted,

            @Schema(description = "Annotations under labels that the tag set no longer has")
            int unknownLabels,

            @Schema(description = "Readings under another tag set than the project has now")
            int otherTagSet,

            @Schema(
                    description =
                            "Readers with the fewest readings, where more have read than can be measured together")
            int readers) {}

    record RowView(
            @Schema(examples = "label:direct-quote") String subject,
            String name,

            @Schema(description = "Its letters; empty for a layer")
            String code,

            @Schema(description = "How many passages all readers together marked")
            long marked,

            List<FigureView> figures) {}

    record FigureView(
            @Schema(examples = "alpha") String measure,

            @Schema(description = "What is counted: character, token or span")
            String unit,

            @Schema(description = "Intersection over union, where one is used") @Nullable
            Double threshold,

            @Schema(description = "Null with a reason") @Nullable
            Double value,

            @Schema(description = "Why there is no number") @Nullable
            String reason,

            @Schema(description = "Lower end of the 95 % interval; null while none is worked out") @Nullable
            Double low,

            @Nullable Double high,

            @Schema(description = "Why there is no interval, once it was asked for") @Nullable
            String noInterval,

            @Schema(description = "How many units were compared")
            long units,

            int readers,
            int articles) {}

    record AnswerView(
            @Schema(examples = "genre") String question,
            String name,

            @Schema(description = "Krippendorff's alpha, nominal")
            FigureView nominal,

            @Schema(description = "For answers with an order; those beside the scale count as missing") @Nullable
            FigureView ordinal,

            @Schema(description = "Articles, or targets in articles, that two or more answered")
            int units,

            int readers,
            int articles) {}

    record FocusView(
            @Schema(examples = "layer:words") String subject,
            String name,
            List<PairView> pairs,

            @Schema(description = "Null for a single label") @Nullable
            ConfusionView confusion,

            @Schema(description = "Articles that two have read, those with the most disagreement first")
            List<StripView> articles) {}

    record PairView(UUID left, String leftName, UUID right, String rightName, List<FigureView> figures) {}

    record ConfusionView(
            @Schema(description = "Account of the row's reader; null for all pairs summed") @Nullable
            UUID left,

            @Nullable UUID right,

            @Schema(description = "Ids of the labels; the last row and column are for what the other did not mark")
            List<String> labels,

            List<List<Long>> cells) {}

    record StripView(
            UUID article,
            @Nullable String title,
            String language,

            @Schema(description = "Nominal alpha of this article alone") @Nullable
            Double alpha,

            @Nullable String reason,
            int readers,

            @Schema(description = "Share of positions on which not all agree, 0 to 1")
            double share,

            List<ParagraphView> paragraphs) {}

    record ParagraphView(
            @Schema(description = "Positions") int length,

            @Schema(description = "Positions on which not all agree")
            int different) {}

    record FixView(
            @Schema(description = "Id of a label") String one,

            @Schema(description = "Id of another of the same layer")
            String other,

            @Schema(
                    description =
                            "How many pairs of passages were marked as the one by the one and as the other by the other")
            long passages,

            List<PassageView> examples) {}

    record IntervalsView(
            @Schema(enumeration = {"none", "working", "present", "stale"})
            String state,

            @Schema(description = "The job that works them out, or did") @Nullable
            UUID job,

            @Nullable Instant finished,

            @Schema(description = "Of the draws of articles") @Nullable
            Long seed,

            @Schema(description = "How often articles were drawn again")
            int draws,

            @Schema(description = "The same for the unitizing alpha of 1995, which does not add up over articles")
            int drawsOfUnitizing) {}
}
