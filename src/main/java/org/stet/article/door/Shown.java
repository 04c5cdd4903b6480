package org.stet.article.door;

import java.util.ArrayDeque;
import java.util.regex.Pattern;

import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Takes out of a parsed page what a browser does not show, so that the rest is only text that somebody can read. */
final class Shown {

    private static final String NEVER_TEXT =
            "script, style, noscript, template, iframe, object, embed, applet, svg, math > annotation, canvas, audio, video, map, head, meta, link, datalist, dialog:not([open])";
    private static final String MAYBE_HIDDEN = "[hidden], [style], [aria-hidden=true], [class]";
    private static final Pattern INVISIBLE =
            Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden", Pattern.CASE_INSENSITIVE);
    private static final Pattern FOR_EARS = Pattern.compile(
            "(^|\\s)(sr-only|visually-?hidden|screen-?reader(-text|-only)?|assistive-text|hidden|is-hidden|d-none|u-hidden|hide|a11y-hidden|offscreen)(\\s|$)",
            Pattern.CASE_INSENSITIVE);

    /** A class named "hidden" on more than this many characters is more likely opened by a script than never shown. */
    private static final int LONGEST_HIDDEN = 600;

    private Shown() {}

    /** Changes the document; scripts, styles, hidden parts and comments are gone afterwards. */
    static void keepIn(Document page) {
        page.body().select(NEVER_TEXT).remove();
        for (Element element : page.body().select(MAYBE_HIDDEN)) {
            if (element != page.body() && isHidden(element)) {
                element.remove();
            }
        }
        page.body().forEachNode(node -> {
            if (node instanceof Comment) {
                node.remove();
            }
        });
    }

    private static boolean isHidden(Element element) {
        if (element.hasAttr("hidden")
                || INVISIBLE.matcher(element.attr("style")).find()) {
            return true;
        }
        // Out of a caption the same attribute only takes what a screen reader has read as the picture's description.
        boolean said = element.attr("aria-hidden").equals("true") && element.closest("figcaption") == null
                || FOR_EARS.matcher(element.className()).find();
        return said && element.text().length() < LONGEST_HIDDEN;
    }

    /** How deep the page's elements nest, found without recursion. */
    static int depth(Node root) {
        record At(Node node, int depth) {}
        int deepest = 0;
        var open = new ArrayDeque<At>();
        open.push(new At(root, 0));
        while (!open.isEmpty()) {
            At at = open.pop();
            deepest = Math.max(deepest, at.depth());
            for (Node child : at.node().childNodes()) {
                open.push(new At(child, at.depth() + 1));
            }
        }
        return deepest;
    }
}
