package org.stet.handout.sheet;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Words of a line that carry the same tags throughout.
 *
 * @param begins codes of the tags that begin here, outer first; with a leading ellipsis where a tag goes on from the
 *     page before. Shown as {@code Q‹}
 * @param words never empty; as they stand in the article, blanks included
 * @param under the label whose line is drawn under the words, {@code null} for none
 * @param over the one whose line is drawn over them
 * @param fill whether they have the ground of a label
 * @param boxed whether they stand in the box of a passage that is to be judged
 * @param ends how many tags end after the words, a {@code ›} each
 */
public record Run(
        List<String> begins,
        String words,
        @Nullable LabelLook under,
        @Nullable LabelLook over,
        boolean fill,
        boolean boxed,
        int ends) {

    public Run {
        begins = List.copyOf(begins);
    }

    /** Words without tags. */
    public static Run plain(String words) {
        return new Run(List.of(), words, null, null, false, false, 0);
    }

    /** A half bracket for each tag that ends. */
    public String brackets() {
        return "›".repeat(ends);
    }
}
