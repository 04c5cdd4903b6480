package org.stet.article.door;

import org.jsoup.nodes.Element;

/**
 * A run of text that a page shows as one block of its own.
 *
 * @param holder the element that shows it
 * @param text white space folded as a browser folds it; a line break of the page is a line feed
 * @param words how many words the text has
 * @param linkWords how many of them lead to another page
 * @param bold whether all of it is set in bold
 */
record Scrap(Element holder, String text, int words, int linkWords, boolean bold) {

    private static final int A_FEW = 60;

    /** The share of words that lead elsewhere, 0 to 1. */
    double linkShare() {
        return words == 0 ? 0 : Math.min(1, (double) linkWords / words);
    }

    boolean inside(Element ancestor) {
        return Boxes.holds(ancestor, holder);
    }

    /**
     * Whether hardly anything else stands in its holder. Asked before looking through a holder: one with 100,000 lines
     * would be looked through for each of them.
     */
    boolean isAlone() {
        return holder.childNodeSize() <= A_FEW;
    }

    boolean within(String tags) {
        return holder.closest(tags) != null;
    }
}
