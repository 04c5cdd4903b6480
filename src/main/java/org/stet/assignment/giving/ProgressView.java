package org.stet.assignment.giving;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How far the work that was given is, as the person asking may know it. */
@Schema(name = "Progress")
record ProgressView(
        @Schema(description = "Of the whole project") Sums all,
        @Schema(description = "Of the person asking") Sums own,

        @Schema(description = "Of each reader, by name; for editors, null for everybody else") @Nullable
        List<OfReader> readers) {

    /** Sums. */
    @Schema(name = "ProgressSums")
    record Sums(
            @Schema(description = "Articles, each counted once for each of its readers")
            int given,

            @Schema(description = "How many of them are handed in")
            int submitted,

            @Schema(description = "How many are not, and their day is over")
            int overdue,

            @Schema(description = "Words of what is not handed in, outside boilerplate")
            long words) {

        static Sums of(Progress progress) {
            return new Sums(progress.given(), progress.submitted(), progress.overdue(), progress.words());
        }
    }

    /** Of one reader. */
    @Schema(name = "ReaderProgress")
    record OfReader(UUID reader, String name, Sums progress) {

        static OfReader of(Progress.OfReader one) {
            return new OfReader(one.reader().id(), one.reader().name(), Sums.of(one.progress()));
        }
    }

    /** Of one article. */
    @Schema(name = "ArticleProgress")
    record OfArticle(
            UUID article,
            @Nullable String title,
            int words,

            @Schema(description = "How many readers it was given to who can be waited for, or have handed in")
            int given,

            @Schema(description = "How many of them have handed in")
            int submitted) {

        static OfArticle of(Standing.Text text) {
            return new OfArticle(text.id(), text.title(), text.words(), text.asked(), text.submitted());
        }
    }
}
