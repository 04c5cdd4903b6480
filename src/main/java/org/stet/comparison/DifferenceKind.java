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
    /**
     * Label and passage agree; the source does not, whatever else does not either: whose words they are is to be settled
     * before how they are told.
     */
    SOURCE,
    /** Label, passage and source agree; an attribute, the stance or the certainty does not. */
    ATTRIBUTE,
    /** A link that not all made, or not all alike. */
    LINK,
    /** A question about the article answered differently, or not by all. */
    ANSWER;

    /** The kind's name in the API and in style sheets: {@code "missing"}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether label and passage agree: what is left to differ are the fields. */
    public boolean isOfFields() {
        return this == SOURCE || this == ATTRIBUTE;
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
        var deviations = Deviation.among(sides);
        if (deviations.stream().anyMatch(deviation -> deviation.field().equals(Tag.SOURCE))) {
            return Optional.of(SOURCE);
        }
        return deviations.isEmpty() ? Optional.empty() : Optional.of(ATTRIBUTE);
    }
}
