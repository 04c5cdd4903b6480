package org.stet.assignment;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.stet.agreement.ArticleFigures;
import org.stet.project.ProjectNav;

/**
 * What the library's page shows.
 *
 * @param reviewer whether the member reads, and may export
 * @param editor whether the member may add articles
 * @param wanted what of the project is shown; its words are those that were typed
 * @param lesson whether the member came to prepare class material: each article then offers its print pages
 * @param limit articles on a page; null for the usual number
 * @param tabs by the member's own reading; empty for somebody who does not read
 * @param languages to choose from; empty where there is only one
 * @param more where the next page is; null on the last one
 * @param all where nothing limits the list
 * @param nothing why no article is shown, in a sentence; null when there are some
 * @param waits null when nothing does, and for somebody who does not read
 * @param agreement how far readers agree, where two or more have read any of these articles; null otherwise, and for somebody
 *     who does not read
 * @param share of what is given to the member, and of all that is given
 */
record LibraryView(
        ProjectNav nav,
        boolean reviewer,
        boolean editor,
        Wanted wanted,
        boolean lesson,
        @Nullable Integer limit,
        List<LibraryRow> rows,
        List<Tab> tabs,
        List<Choice> languages,
        List<Choice> orders,
        @Nullable String more,
        String all,
        @Nullable String nothing,
        @Nullable Waits waits,
        ArticleFigures.@Nullable Measured agreement,
        Shares.Share share) {

    /** How far the readers of an article agree; null where there is nothing to say. */
    public ArticleFigures.@Nullable Figure figure(LibraryRow row) {
        return agreement == null ? null : agreement.byArticle().get(row.article());
    }

    /** A part of the library, with how many articles it has. */
    record Tab(String name, String href, long articles, boolean current) {}

    /** An entry of a list to choose from. */
    record Choice(String value, String name, boolean chosen) {}

    /**
     * The article that waits for the member first, wherever in the project it is.
     *
     * @param begun whether {@code href} leads to what has begun; if not, a form sent there begins a reading
     * @param settles whether there is nothing left to read, and this is to be settled
     * @param language a BCP 47 tag, of the title
     * @param why it does; null when it is not given to the member
     * @param note of who gave it
     */
    record Waits(
            String href,
            boolean begun,
            boolean settles,
            String title,
            String language,
            LibraryRow.@Nullable Reason why,
            @Nullable String note) {}
}
