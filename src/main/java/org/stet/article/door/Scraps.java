package org.stet.article.door;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads a page top to bottom into its {@link Scrap}s: what a browser would set as one block each. */
final class Scraps {

    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i",
            "img", "ins", "kbd", "label", "mark", "nobr", "picture", "q", "rb", "rp", "rt", "ruby", "s", "samp",
            "small", "source", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr");
    private static final Set<String> BOLD = Set.of("b", "strong", "h1", "h2", "h3", "h4", "h5", "h6");
    private static final Pattern WEIGHT = Pattern.compile("font-weight\\s*:\\s*(\\w+)");
    private static final Set<String> HEAVY = Set.of("bold", "bolder", "600", "700", "800", "900");
    private static final Pattern BLANKS = Pattern.compile("[ \\t\\n\\r\\f]+");
    private static final Pattern EDGES = Pattern.compile("(?m)^[ ]+|[ ]+$");

    /** A table whose cells are this short shows figures; one with longer cells only arranges the page. */
    private static final int LONGEST_CELL = 25;

    private final List<Scrap> scraps = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder links = new StringBuilder();
    private final StringBuilder plain = new StringBuilder();
    private boolean brokenOnce;
    private boolean inCaption;

    /** At the border of a date, which pages set apart from the name or the time zone beside it by style alone. */
    private boolean apart;

    private Scraps() {}

    static List<Scrap> of(Element root) {
        var scraps = new Scraps();
        scraps.walk(root, root, false, false);
        scraps.flush(root);
        return scraps.scraps;
    }

    private void walk(Node node, Element holder, boolean linked, boolean bold) {
        // An own stack instead of recursion would be safe at any depth; the reader refuses pages that nest too deep.
        for (Node child : node.childNodes()) {
            if (child instanceof TextNode words) {
                add(words.getWholeText(), linked, bold);
            } else if (child instanceof Element element) {
                element(element, holder, linked, bold);
            }
        }
    }

    private void element(Element element, Element holder, boolean linked, boolean bold) {
        String tag = element.normalName();
        switch (tag) {
            case "br" -> lineBreak(holder);
            case "hr" -> flush(holder);
            case "button", "input", "select", "textarea", "progress", "meter" -> {
                // What one presses or fills in is no text, not even in the middle of a sentence.
            }
            case "q" -> {
                add("“", linked, bold);
                walk(element, holder, linked, bold);
                add("”", linked, bold);
            }
            case "tr" -> row(element, holder);
            default -> {
                if (tag.equals("a") && isCommentsCounter(element)) {
                    return; // "12 comments" beside a byline
                }
                if (element.attr("style").contains("mso-list:Ignore")) {
                    return; // the bullet or number that a word processor sets before a list's item
                }
                boolean link = linked || leadsElsewhere(element);
                boolean strong = isBold(element, bold);
                if (INLINE.contains(tag)) {
                    apart |= tag.equals("time");
                    walk(element, holder, link, strong);
                    apart |= tag.equals("time");
                } else if (inCaption) {
                    // Text and credit are boxes of their own on many sites, but one line below the picture.
                    add(" ", linked, true);
                    walk(element, holder, link, strong);
                    add(" ", linked, true);
                } else if (tag.equals("figcaption")) {
                    flush(holder);
                    inCaption = true;
                    walk(element, element, link, strong);
                    inCaption = false;
                    flush(element);
                } else if (HeadingParts.are(element)) {
                    flush(holder);
                    for (Element part : element.children()) {
                        walk(part, part, link, strong);
                        flush(part);
                    }
                } else {
                    flush(holder);
                    walk(element, element, link, strong);
                    flush(element);
                }
            }
        }
    }

    private static boolean isCommentsCounter(Element link) {
        return Furniture.SHIPPED.isCommentsHeading(link.text())
                || Clutter.leadsToComments(link.attr("href")) && link.text().length() < 40;
    }

    /** The style outweighs the element: a word processor on the web wraps all it copies in a bold that is none. */
    private static boolean isBold(Element element, boolean around) {
        var weight = WEIGHT.matcher(element.attr("style"));
        return weight.find() ? HEAVY.contains(weight.group(1)) : around || BOLD.contains(element.normalName());
    }

    private void row(Element row, Element holder) {
        flush(holder);
        var cells = row.children().stream().filter(cell -> cell.is("td, th")).toList();
        boolean figures = cells.size() > 1
                && cells.stream()
                        .allMatch(cell -> Folding.words(cell.text()) <= LONGEST_CELL
                                && cell.selectFirst("p, div, ul, ol, table, h1, h2, h3, h4, blockquote, form") == null);
        for (Element cell : cells) {
            if (!figures) {
                flush(row);
                walk(cell, cell, false, false);
                flush(cell);
            } else {
                if (text.length() > 0) {
                    text.append('\t');
                    plain.append(' ');
                }
                walk(cell, row, false, false);
            }
        }
        flush(row);
    }

    /** A link into the same page (a permalink, a footnote) leads nowhere else; one to "#" is a button of a script. */
    static boolean leadsElsewhere(Element element) {
        if (!element.normalName().equals("a") || !element.hasAttr("href")) {
            return false;
        }
        String address = element.attr("href").strip();
        return !address.startsWith("#") || address.length() == 1;
    }

    private void add(String raw, boolean linked, boolean bold) {
        String folded = BLANKS.matcher(raw).replaceAll(" ");
        if (folded.isEmpty()) {
            return;
        }
        if (!folded.isBlank()) {
            brokenOnce = false;
        }
        if (apart && touches(folded)) {
            folded = " " + folded;
        }
        apart = false;
        boolean joins = text.length() > 0 && isBlank(text.charAt(text.length() - 1)) && folded.startsWith(" ");
        text.append(joins ? folded.substring(1) : folded);
        if (linked) {
            links.append(folded);
        } else {
            links.append(' ');
        }
        if (!bold) {
            plain.append(folded);
        }
    }

    private boolean touches(String next) {
        return text.length() > 0
                && Character.isLetterOrDigit(text.charAt(text.length() - 1))
                && Character.isLetterOrDigit(next.charAt(0))
                && !Folding.hasNoBlanks(next.codePointAt(0));
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\n' || c == '\t';
    }

    /** One break is a line of the block; a second one ends it, and so does one after nothing but bold type. */
    private void lineBreak(Element holder) {
        boolean boldLine = !text.toString().isBlank()
                && plain.toString().isBlank()
                && holder.closest("h1, h2, h3, h4, h5, h6") == null;
        if (brokenOnce || boldLine) {
            flush(holder);
        } else if (text.length() > 0) {
            text.append('\n');
            links.append(' ');
            plain.append(' ');
            brokenOnce = true;
        }
    }

    private void flush(Element holder) {
        String clean = EDGES.matcher(text).replaceAll("").strip();
        if (!clean.replace('\u00A0', ' ').isBlank()) { // an empty paragraph holds a no-break space to keep its height
            boolean bold = plain.toString().isBlank();
            scraps.add(new Scrap(holder, clean, Folding.words(clean), Folding.words(links.toString()), bold));
        }
        text.setLength(0);
        links.setLength(0);
        plain.setLength(0);
        brokenOnce = false;
        apart = false;
    }
}
