package org.stet.comparison.story;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where articles lie side by side: the page of a story, or that of articles which somebody chose by hand.
 *
 * @param path of the page, without what is asked of it
 * @param articles those that were chosen, in the order in which they were asked for; empty for a story, which has its own
 */
record SideAddress(String path, List<UUID> articles) {

    SideAddress {
        articles = List.copyOf(articles);
    }

    static SideAddress ofStory(UUID project, String name) {
        return new SideAddress(StoryName.address(project, name), List.of());
    }

    static SideAddress ofChosen(UUID project, List<UUID> articles) {
        return new SideAddress("/projects/%s/side-by-side".formatted(project), articles);
    }

    /** Whether somebody chose the articles one by one. */
    public boolean chosen() {
        return !articles.isEmpty();
    }

    /** Where a form sends what a person says of a retelling. */
    public String retellings() {
        return asked(path + "/retellings", List.of());
    }

    /** @param readings those that were chosen there */
    String page(List<UUID> readings) {
        return asked(path, readings);
    }

    /** The quotations as a file. @param readings those that were chosen on the page */
    String csv(List<UUID> readings) {
        return asked("/api" + path + "/quotations.csv", readings);
    }

    private String asked(String of, List<UUID> readings) {
        var query = Stream.concat(
                        articles.stream().map(article -> "article=" + article),
                        readings.stream().map(reading -> "reading=" + reading))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? of : of + "?" + query;
    }
}
