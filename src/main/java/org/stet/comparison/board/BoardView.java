package org.stet.comparison.board;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.stet.comparison.story.OnlyIn;

/**
 * A board as the person asking may see it.
 *
 * @param owner by the name that others see
 * @param own whether it is the board of the person asking
 * @param spots what only one of the articles has; empty when the passages are of one article
 */
@Schema(name = "Board")
record BoardView(
        UUID id,
        UUID project,
        String name,
        String owner,
        boolean own,
        boolean shared,
        Instant changed,
        int version,
        List<PinView> pins,
        List<Spot> spots) {

    /** A board in a list. */
    @Schema(name = "BoardEntry")
    record Entry(UUID id, String name, String owner, boolean own, boolean shared, long pins, Instant changed) {}

    /**
     * @param standing {@code shown}; {@code hidden} when the person asking may not see the annotation; {@code gone} when
     *     it was taken away
     * @param words what is pinned; {@code null} unless it is shown
     */
    @Schema(name = "Pin")
    record PinView(
            UUID id,
            @Nullable String heading,
            String standing,
            @Nullable Words words) {}

    /**
     * What is pinned, and what is around it.
     *
     * @param reading of the annotation; {@code null} for bare words
     * @param label of the annotation; empty for bare words
     * @param source whose words they are; {@code null} where nobody said
     * @param corrected whether the article has a later text
     * @param before what stands before them in their paragraph, shortened
     * @param count words in the passage
     * @param profile how much of the passage each label has, in the annotation's reading or the one that is shown
     * @param article whose words these are
     * @param articleProfile the same of the whole article
     * @param articleWords words in the article
     */
    @Schema(name = "PinnedWords")
    record Words(
            UUID article,
            UUID text,
            String outlet,
            String title,
            @Nullable String published,
            String language,
            String direction,
            @Nullable UUID reading,
            @Nullable UUID annotation,
            String label,
            String code,
            String labelName,
            String stylesheet,
            @Nullable String source,
            boolean corrected,
            String before,
            List<Part> parts,
            String after,
            int count,
            List<Share> profile,
            List<Share> articleProfile,
            int articleWords) {

        /** Under so many words a share is a matter of chance. */
        private static final int FEW = 80;

        public boolean few() {
            return count < FEW;
        }

        /** The page on which it stands. */
        public String address() {
            return reading == null ? "/articles/" + article : "/readings/%s#%s".formatted(reading, annotation);
        }
    }

    /** A span of the passage; {@code start} and {@code end} count code points. */
    @Schema(name = "PinnedSpan")
    record Part(int start, int end, String exact, List<Run> runs) {}

    /** A stretch of a span; {@code shared} when a passage of another article has the word too. */
    @Schema(name = "PinnedRun")
    record Run(String words, boolean shared) {}

    /** The words that have a label, in per cent of all. */
    @Schema(name = "LabelShare")
    record Share(String label, String code, String name, int percent) {}

    /** What one article has and the others on the board have not. */
    @Schema(name = "BlindSpot")
    record Spot(UUID article, String called, @Nullable String reader, OnlyIn only) {}
}
