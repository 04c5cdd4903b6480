package org.stet.handout.print;

import java.util.List;

import org.stet.handout.setting.TextLine;

/**
 * A line with its tags, ready for the page.
 *
 * @param line where it stands and what it is
 * @param runs in order; together they are the line's words
 * @param margin codes of tags that have no line or no room of their own here
 */
public record PrintedLine(TextLine line, List<Run> runs, List<String> margin) {

    public PrintedLine {
        runs = List.copyOf(runs);
        margin = List.copyOf(margin);
    }

    /**
     * Words that carry the same tags throughout.
     *
     * @param codes the codes of the tags that begin here, outer first; with a leading ellipsis where a tag goes on from
     *     the page before
     * @param words never empty
     * @param first the label whose line is nearest the words, by its id; empty for none
     * @param second the one below
     * @param third the lowest
     * @param fill whether the words have a grey ground
     * @param ends how many tags end after the words
     */
    public record Run(
            List<String> codes, String words, String first, String second, String third, boolean fill, int ends) {

        public Run {
            codes = List.copyOf(codes);
        }

        /** One half bracket for each tag that ends. */
        public String brackets() {
            return "›".repeat(ends);
        }
    }
}
