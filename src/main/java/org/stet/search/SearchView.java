package org.stet.search;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.stet.project.ProjectNav;

/**
 * What the page of passages shows.
 *
 * @param stylesheets the looks of the labels
 * @param written the words as they were written; empty for none
 * @param kept what the form sends again beside the words
 * @param pills what was chosen, each with the address without it
 * @param clear the address without all of it
 * @param choices what may be chosen besides
 * @param orders in which order hits may stand
 * @param refused why this cannot be looked for; {@code null} if it can
 * @param found hits; {@code null} when nothing was looked for
 */
record SearchView(
        ProjectNav nav,
        List<String> stylesheets,
        String written,
        List<SearchAddress.Choice> kept,
        List<Pill> pills,
        String clear,
        List<Choices> choices,
        List<Option> orders,
        @Nullable String refused,
        @Nullable FoundHits found) {

    /** @param href without it */
    record Pill(String kind, String text, String href) {}

    /** A list to choose from, in groups; the only group of a list without groups has no name. */
    record Choices(String name, String title, List<Group> groups) {}

    record Group(String name, List<Option> options) {}

    record Option(String value, String name, boolean chosen) {}

    /**
     * @param count how many there are
     * @param first number of the first one shown, from 1
     * @param csv address of all of them as a file; {@code null} for those who may not take them along
     * @param hints what to try when there are none
     */
    record FoundHits(
            String count,
            List<Hit> hits,
            long first,
            long last,
            @Nullable String next,
            @Nullable String previous,
            boolean through,
            boolean indexed,
            @Nullable String csv,
            @Nullable String jsonl,
            @Nullable String nothing,
            List<String> hints) {}

    /**
     * A hit as the page shows it.
     *
     * @param direction of the text, {@code ltr} or {@code rtl}
     * @param exact its words, shortened in the middle when they are many
     * @param href where it stands in its reading
     * @param onlyArticle the same search in its article alone; {@code null} when it is already
     * @param source name of its source; {@code null} if it has none
     * @param onlySource the same search for this source as well; {@code null} where it cannot be chosen, or is already
     * @param stance toward whom; {@code null} if it has none
     */
    record Hit(
            UUID id,
            String language,
            String direction,
            String before,
            String exact,
            String after,
            String label,
            String code,
            String labelName,
            String href,
            UUID article,
            String title,
            @Nullable String onlyArticle,
            String reader,
            boolean mine,
            boolean open,
            boolean unsure,
            @Nullable String source,
            @Nullable String onlySource,
            @Nullable String stance) {}
}
