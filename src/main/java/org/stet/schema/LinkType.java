package org.stet.schema;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A directed relation from one annotation to another.
 *
 * @param from ids of the labels that it may start at
 * @param to ids of the labels that it may end at
 * @param symmetric whether it says the same read backwards
 * @param acrossArticles whether the two may be in different articles of a project
 * @param exchangeOnly only made when reading or writing files of other tools, never offered
 */
public record LinkType(
        String id,
        String name,
        String about,
        List<String> from,
        List<String> to,
        boolean symmetric,
        boolean acrossArticles,
        boolean exchangeOnly) {

    public LinkType {
        from = Lists.orEmpty(from);
        to = Lists.orEmpty(to);
    }

    /** Empty when no label is left for one of its ends. */
    Optional<LinkType> limitedTo(Set<String> kept) {
        var start = Lists.kept(from, kept);
        var end = Lists.kept(to, kept);
        return start.isEmpty() || end.isEmpty()
                ? Optional.empty()
                : Optional.of(new LinkType(id, name, about, start, end, symmetric, acrossArticles, exchangeOnly));
    }
}
