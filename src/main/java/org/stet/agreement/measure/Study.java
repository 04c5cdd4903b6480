package org.stet.agreement.measure;

import java.util.ArrayList;
import java.util.List;

/**
 * What is measured: some readers, and the texts that each of them marked with the same categories.
 *
 * @param readers how many; each strip has a place for each of them
 * @param categories how many beside the gap; they are numbered from 1
 * @param strips one for each article
 */
public record Study(int readers, int categories, List<Strip> strips) {

    public Study {
        strips = List.copyOf(strips);
        for (var strip : strips) {
            if (strip.codings().size() != readers) {
                throw new IllegalArgumentException(
                        "a strip for " + strip.codings().size() + " readers, not " + readers);
            }
        }
    }

    /** Two of the readers and the texts that both have read. */
    public Study pair(int left, int right) {
        var both = new ArrayList<Strip>();
        for (var strip : strips) {
            if (strip.codings().get(left) != null && strip.codings().get(right) != null) {
                both.add(strip.pair(left, right));
            }
        }
        return new Study(2, categories, both);
    }

    /** The same readers and texts under one category, which becomes category 1. */
    public Study only(int category) {
        return new Study(
                readers, 1, strips.stream().map(strip -> strip.only(category)).toList());
    }
}
