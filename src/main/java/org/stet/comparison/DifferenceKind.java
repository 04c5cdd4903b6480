package org.stet.comparison;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The kinds of difference. Each difference is of exactly one, the gravest that applies: of three readers one of whom saw
 * a quotation, one an opinion and one nothing, the labels are what has to be talked about first.
 */
public enum DifferenceKind {
    /** Not all tagged the passage; those who did gave it the same label. */
    MISSING,
    /** One tag of one reading stands against several of another. */
    SPLIT,
    /** Tagged with different labels. */
    LABEL,
    /** All gave the same label, to passages that only overlap. */
    BOUNDARY,
    /** Label and passage agree; an attribute, the source, the stance or the certainty does not. */
    ATTRIBUTE,
    /** A link that not all made, or not all alike. */
    LINK,
    /** A question about the article answered differently, or not by all. */
    ANSWER;

    /** The kind's name in the API and in style sheets: {@code "missing"}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of a group of tags, a list for each reading; nothing if they agree in all. */
    static Optional<DifferenceKind> among(List<List<Tag>> sides) {
        var first = sides.stream()
                .filter(side -> !side.isEmpty())
                .findFirst()
                .orElseThrow()
                .get(0);
        if (sides.stream().anyMatch(side -> side.size() > 1)) {
            return Optional.of(SPLIT);
        }
        var tags = sides.stream().flatMap(List::stream).toList();
        if (tags.stream().anyMatch(tag -> !tag.label().equals(first.label()))) {
            return Optional.of(LABEL);
        }
        if (tags.size() < sides.size()) {
            return Optional.of(MISSING);
        }
        if (tags.stream().anyMatch(tag -> !tag.passage().equals(first.passage()))) {
            return Optional.of(BOUNDARY);
        }
        return Deviation.among(sides).isEmpty() ? Optional.empty() : Optional.of(ATTRIBUTE);
    }
}
