package org.stet.comparison;

import java.util.Locale;

/** The kinds of difference; each difference is of exactly one, the first that applies of those about one pair. */
public enum DifferenceKind {
    /** One reader tagged the passage, the other did not. */
    MISSING,
    /** One tag of one reader stands against several of the other. */
    SPLIT,
    /** Both tagged the passage, with different labels. */
    LABEL,
    /** Both gave the same label, to passages that only overlap. */
    BOUNDARY,
    /** Label and passage agree; an attribute, the source, the stance or the certainty does not. */
    ATTRIBUTE,
    /** A link that one reader made and the other did not, or made otherwise. */
    LINK,
    /** A question about the article answered differently, or by one reader only. */
    ANSWER;

    /** The kind's name in the API and in style sheets: {@code "missing"}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
