package org.stet.text;

import java.util.ArrayList;
import java.util.List;

/** A quotation whose closer has not been met yet; offsets are UTF-16 units. */
final class OpenQuotation {

    final QuoteFamily family;
    final QuoteMark opener;

    /** The paragraphs that it has left behind. */
    private final List<int[]> paragraphs = new ArrayList<>();

    /** Where its part of the present paragraph begins. */
    private int start;

    private boolean paragraphUnmarked;

    OpenQuotation(QuoteFamily family, QuoteMark opener) {
        this.family = family;
        this.opener = opener;
        this.start = opener.start();
    }

    /** Goes on in the next paragraph, at {@code next}; {@code repeated} says whether that one begins with an opener. */
    void runOn(int end, int next, boolean repeated) {
        paragraphs.add(new int[] {start, end});
        start = next;
        paragraphUnmarked |= !repeated;
    }

    int start() {
        return start;
    }

    boolean beganInAnotherParagraph() {
        return !paragraphs.isEmpty();
    }

    /** Start and end of each paragraph's part, the last of which ends at {@code end}. */
    List<int[]> partsUntil(int end) {
        var parts = new ArrayList<>(paragraphs);
        parts.add(new int[] {start, end});
        return parts;
    }

    Marks marks(boolean closed) {
        if (paragraphUnmarked) {
            return Marks.BOTH_MISSING;
        }
        return closed ? Marks.COMPLETE : Marks.CLOSER_MISSING;
    }
}
