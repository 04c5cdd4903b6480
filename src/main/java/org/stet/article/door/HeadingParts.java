package org.stet.article.door;

import java.util.Set;

import org.jsoup.nodes.Element;

/** A kicker and a headline in one heading element: two lines to whoever sees the page, told apart by their names. */
final class HeadingParts {

    /** What the line above a headline is called; "block" is how two systems of utility classes set one apart. */
    private static final Set<String> KICKER = Set.of(
            "kicker",
            "topline",
            "overline",
            "eyebrow",
            "dachzeile",
            "spitzmarke",
            "roofline",
            "supertitle",
            "overtitle",
            "surtitre",
            "antetitulo",
            "volanta",
            "occhiello",
            "block");

    private HeadingParts() {}

    /** Whether the element is a heading that holds nothing but parts, the first of them a kicker by name. */
    static boolean are(Element element) {
        if (!element.is("h1, h2")
                || element.childrenSize() < 2
                || !element.ownText().isBlank()) {
            return false;
        }
        Element first = element.child(0);
        // A headline set in lines has parts that are all alike.
        return first.normalName().equals("span")
                && !first.text().isBlank()
                && Clutter.names(first).stream().anyMatch(KICKER::contains)
                && element.children().stream()
                        .skip(1)
                        .anyMatch(part ->
                                !part.text().isBlank() && !part.className().equals(first.className()));
    }
}
