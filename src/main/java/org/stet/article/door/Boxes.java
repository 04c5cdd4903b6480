package org.stet.article.door;

import java.util.function.Predicate;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** How the boxes of a page stand in each other. */
final class Boxes {

    private Boxes() {}

    /** Whether the inner element is the box or stands in it; nothing holds null. */
    static boolean holds(Element box, @Nullable Element inner) {
        for (Element at = inner; at != null; at = at.parent()) {
            if (at == box) {
                return true;
            }
        }
        return false;
    }

    /** The widest box around an element that fits, as all those between them do; the element itself if the next does not. */
    static Element widest(Element from, Element body, Predicate<Element> fits) {
        Element box = from;
        for (Element at = from.parent(); at != null && at != body && fits.test(at); at = at.parent()) {
            box = at;
        }
        return box;
    }
}
