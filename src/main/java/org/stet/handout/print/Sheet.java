package org.stet.handout.print;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.stet.article.Writing;
import org.stet.handout.sheet.Paper;

/**
 * A sheet ready to be printed. It names no person: the readers of a pair are A and B.
 *
 * @param article the article's id
 * @param stylesheets the looks of the labels, as the tag sets of the readings have them
 * @param pair whether it is made from two readings
 * @param number the sheet's own, by which article, worksheet and key of one text are known to belong together
 * @param paragraphs how each block that is printed is written, where that is not as most of it is
 * @param source where the article comes from: outlet, date, address, as far as they are known
 * @param rights the article's note on rights, {@code null} if it has none
 * @param legend the labels on the sheet, in the order of the tag set
 * @param pages article and worksheet; empty for a key
 * @param answers key only, in text order
 */
public record Sheet(
        SheetKind kind,
        Paper paper,
        UUID article,
        List<String> stylesheets,
        boolean pair,
        String number,
        String title,
        String language,
        String direction,
        List<Writing> paragraphs,
        List<String> source,
        @Nullable String rights,
        List<LegendEntry> legend,
        List<PrintedPage> pages,
        List<Answer> answers) {

    /** A label on the sheet with its rule in a sentence. */
    public record LegendEntry(String label, String code, String name, String rule, boolean fill) {}

    /** A page with its lines as they are printed. */
    public record PrintedPage(int number, boolean opening, boolean closing, List<PrintedLine> lines) {}

    /**
     * A passage of the key.
     *
     * @param lines the number of its line, or the first and last ones
     * @param agreed whether there is one answer: always on a key from one reading
     * @param versions one answer, or those of A and B
     */
    public record Answer(String lines, String words, boolean agreed, List<Version> versions) {}

    /**
     * An answer.
     *
     * @param reader empty where there is one answer, else A or B
     * @param label the label's id, empty where the reader has no tag here
     */
    public record Version(String reader, String label, String code, String name, String rule, String words) {}
}
