package org.stet.agreement.measure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One text as its readers marked it.
 *
 * @param length positions of the text; zero for one that is all boilerplate
 * @param codings one for each reader of the study, in their order; {@code null} for one who has not read it
 */
public record Strip(int length, List<@Nullable Coding> codings) {

    public Strip {
        codings = Collections.unmodifiableList(new ArrayList<>(codings));
        for (var coding : codings) {
            if (coding != null && coding.end() > length) {
                throw new IllegalArgumentException("%s reaches beyond %d".formatted(coding, length));
            }
        }
    }

    /** How many have read it. */
    public int readers() {
        int readers = 0;
        for (var coding : codings) {
            readers += coding == null ? 0 : 1;
        }
        return readers;
    }

    /** Whether all readers of the study have read it. */
    public boolean isComplete() {
        return readers() == codings.size();
    }

    /**
     * The text in parts, each as a strip. For a measure that adds up position by position they are the same as the whole;
     * of units that reach over a border there are more.
     *
     * @param borders where each part ends, in order; the last is the length of the text. A part without a position is left
     *     out
     */
    public List<Strip> parts(int[] borders) {
        var parts = new ArrayList<Strip>();
        int start = 0;
        for (int end : borders) {
            if (start < end) {
                parts.add(between(start, end));
            }
            start = end;
        }
        return parts;
    }

    private Strip between(int start, int end) {
        var cut = new ArrayList<@Nullable Coding>(codings.size());
        for (var coding : codings) {
            cut.add(coding == null ? null : coding.between(start, end));
        }
        return new Strip(end - start, cut);
    }

    /** The same text and two of its readers. */
    Strip pair(int left, int right) {
        var pair = new ArrayList<@Nullable Coding>(2);
        pair.add(codings.get(left));
        pair.add(codings.get(right));
        return new Strip(length, pair);
    }

    /** The same with the units of one category alone. */
    Strip only(int category) {
        var only = new ArrayList<@Nullable Coding>(codings.size());
        for (var coding : codings) {
            only.add(coding == null ? null : coding.only(category));
        }
        return new Strip(length, only);
    }
}
