package org.stet.comparison.quotation;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One quotation of a story and what became of it in each article.
 *
 * @param lead where it is printed at its longest
 * @param cells one for each article, in their order
 */
public record QuotationRow(Quoted lead, List<Cell> cells) {

    public QuotationRow {
        cells = List.copyOf(cells);
    }

    /** What an article has of it. */
    public enum Found {
        IN_FULL,
        TRIMMED,
        NOT_FOUND,
        /** The quotation has too few words of its own to be recognised. */
        TOO_SHORT
    }

    /**
     * @param echo how its words are told; {@code null} where it leads the row, and where nothing was found
     * @param quoted the quotations of this article that it is found in; none when nobody tagged it
     */
    public record Cell(Found found, @Nullable Echo echo, List<Quoted> quoted) {

        public Cell {
            quoted = List.copyOf(quoted);
        }

        /** Whether a reader tagged it here. */
        public boolean tagged() {
            return quoted.stream().anyMatch(one -> one.annotation() != null);
        }
    }
}
