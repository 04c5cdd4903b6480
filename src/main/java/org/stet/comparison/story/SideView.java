package org.stet.comparison.story;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.stet.project.ProjectNav;

/**
 * What a page shows that has articles side by side.
 *
 * @param left the place of the article that is held against the one at {@code right}
 * @param pair whether there are two to hold against each other
 * @param reviewer whether the person asking may say what retells a quotation
 * @param readings those that were asked for
 * @param notice why what was sent could not be done; null when nothing was refused
 */
record SideView(
        ProjectNav nav,
        StoryView story,
        SideAddress address,
        List<String> stylesheets,
        boolean pair,
        int left,
        int right,
        OnlyIn onlyLeft,
        OnlyIn onlyRight,
        boolean reviewer,
        List<UUID> readings,
        @Nullable String notice) {

    /**
     * What somebody chose there.
     *
     * @param readings to be shown; null for none in particular
     * @param left the place of an article that is held against another; null, or a place that there is not, for the first
     * @param right that of the other; null, or a place that there is not, for the last
     */
    record Choice(
            @Nullable List<UUID> readings,
            @Nullable Integer left,
            @Nullable Integer right) {}

    /** Whether a reading is the one that is shown. */
    public boolean isShown(StoryView.Column column, StoryView.Shown one) {
        var shown = column.reading();
        return shown != null && shown.id().equals(one.id());
    }

    /** Outlets tell the articles of a story apart; those that were chosen by hand may well be of one outlet. */
    public String called(StoryView.Column column) {
        return address.chosen() ? column.title() : column.called();
    }

    /** Whether it is called by its title, which is in its language; an outlet's name need not be. */
    public boolean isTitled(StoryView.Column column) {
        return address.chosen() || column.outlet().isBlank();
    }

    /** Outlet and date, as far as known; may be empty. */
    public String origin(StoryView.Column column) {
        return Stream.of(column.outlet(), Objects.toString(column.published(), ""))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    public boolean canChoose() {
        return story.articles().stream().anyMatch(column -> column.readings().size() > 1)
                || story.articles().size() > 2;
    }

    /** The address of the table as a file. */
    public String csv() {
        return address.csv(readings);
    }
}
