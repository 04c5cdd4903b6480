package org.stet.handout.recipe;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import org.stet.handout.sheet.Layout;

/**
 * What a pack is made by. It names no article: what it is applied to is kept beside it.
 *
 * @param classLabels whether passages have the labels of the class set, by the mapping of their tag set, and not their own
 * @param labels ids of the labels that the class works with; empty for those that the activity is about
 * @param paragraphs for each article the indices of its blocks that are printed, in order; an empty list for all
 * @param versions of the worksheet, A, B, C …; one to {@value #MOST_VERSIONS}
 * @param language of the sheets' own words, a BCP 47 tag
 * @param threshold the share of readers, in per cent, below which a passage is talked about and not scored
 * @param edits of the questions, in the order in which they are asked; what is not named follows in the usual order
 */
public record Recipe(
        Activity activity,
        boolean classLabels,
        List<String> labels,
        List<List<Integer>> paragraphs,
        List<Version> versions,
        Layout layout,
        String language,
        int threshold,
        List<Edit> edits) {

    public static final int MOST_VERSIONS = 4;

    /** How many questions a recipe keeps words for. */
    public static final int MOST_EDITS = 400;

    /** Two of three readers are enough, one of two is not. */
    public static final int USUAL_THRESHOLD = 60;

    public Recipe {
        labels = List.copyOf(labels);
        paragraphs = paragraphs.stream().map(List::copyOf).toList();
        versions = List.copyOf(versions);
        edits = List.copyOf(edits);
        Objects.requireNonNull(activity, "activity");
        Objects.requireNonNull(layout, "layout");
        Objects.requireNonNull(language, "language");
        if (versions.isEmpty() || versions.size() > MOST_VERSIONS) {
            throw new IllegalArgumentException(versions.size() + " versions");
        }
        if (threshold < 1 || threshold > 100) {
            throw new IllegalArgumentException("threshold " + threshold);
        }
        if (edits.size() > MOST_EDITS) {
            throw new IllegalArgumentException(edits.size() + " edits");
        }
    }

    /**
     * A version of the worksheet.
     *
     * @param hint how much help it gives: 0 none, 1 how many, 2 in which lines, 3 the passages in boxes
     * @param large whether it is set in large print
     */
    public record Version(int hint, boolean large) {

        public static final int MOST_HELP = 3;

        public Version {
            if (hint < 0 || hint > MOST_HELP) {
                throw new IllegalArgumentException("hint " + hint);
            }
        }
    }

    /**
     * What the teacher made of a question. It is kept while the question is not asked, such as at another hint level.
     *
     * @param key the question's; one that begins with {@value #OWN} is the teacher's own
     * @param prompt other words for it, {@code null} for the usual ones
     * @param answer what the key says, {@code null} for the usual answer
     * @param dropped whether it is not asked
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Edit(
            String key, @Nullable String prompt, @Nullable String answer, boolean dropped) {

        public static final String OWN = "own-";

        /** The longest that a teacher's question or answer may be, in UTF-16 units. */
        public static final int LONGEST = 1_000;

        private static final int LONGEST_KEY = 200;

        public Edit {
            if (key.isBlank() || key.length() > LONGEST_KEY || isTooLong(prompt) || isTooLong(answer)) {
                throw new IllegalArgumentException("an edit's key, prompt or answer is missing or too long");
            }
        }

        private static boolean isTooLong(@Nullable String words) {
            return words != null && words.length() > LONGEST;
        }

        public boolean isOwn() {
            return key.startsWith(OWN);
        }
    }

    public Optional<Edit> edit(String key) {
        return edits.stream().filter(edit -> edit.key().equals(key)).findFirst();
    }

    /** The blocks that are printed of an article; empty for all. */
    public List<Integer> paragraphs(int article) {
        return article < paragraphs.size() ? paragraphs.get(article) : List.of();
    }
}
