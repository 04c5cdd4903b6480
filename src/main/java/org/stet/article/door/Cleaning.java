package org.stet.article.door;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

import org.stet.article.door.Clutter.Verdict;

/**
 * Marks the parts of a page that stand beside its article: navigation, share bars, links to other stories, comments,
 * consent notices, sign-up forms. A mark is the attribute {@value #MARK} with the rule that fired; nothing is removed.
 */
final class Cleaning {

    static final String MARK = "data-stet-clutter";

    private static final Set<String> ROLES = Set.of(
            "navigation",
            "banner",
            "contentinfo",
            "search",
            "complementary",
            "dialog",
            "alertdialog",
            "menu",
            "menubar",
            "toolbar",
            "tablist",
            "alert");
    private static final Set<String> CONTAINERS = Set.of(
            "div", "section", "aside", "ul", "ol", "dl", "table", "tbody", "tr", "td", "p", "center", "header", "nav",
            "footer", "form", "details", "main", "article", "menu", "li", "span");

    /** Words of a photographer's name and agency. */
    private static final int CREDIT = 6;

    /** Words of an advertisement in words. */
    private static final int ADVERTISEMENT = 60;

    private final Element body;
    private final List<Scrap> scraps;
    private final Weights weights;
    private final @Nullable Element headline;
    private final Authors authors;
    private final BylineBoxes bylines;

    Cleaning(Element body, List<Scrap> scraps, Weights weights, @Nullable Scrap headline, Authors authors) {
        this.authors = authors;
        this.body = body;
        this.scraps = scraps;
        this.weights = weights;
        this.headline = headline == null ? null : headline.holder();
        this.bylines = new BylineBoxes(scraps, weights, headline, authors);
    }

    static boolean isMarked(Scrap scrap) {
        return rule(scrap.holder()) != null;
    }

    /** The rule that marked the element or one around it; null when none did. */
    static @Nullable String rule(Element element) {
        for (Element at = element; at != null; at = at.parent()) {
            if (at.hasAttr(MARK)) {
                return at.attr(MARK);
            }
        }
        return null;
    }

    void mark() {
        new Controls(body, scraps, weights, headline).mark();
        new Inserts(body, scraps, weights, headline).mark();
        for (Element element : body.select("*")) {
            if (element != body && !underMark(element)) {
                String rule = judge(element);
                if (rule != null) {
                    mark(element, rule);
                }
            }
        }
        cards();
        advertisements();
        new AnnouncedParts(body, scraps, weights, headline).mark();
        leftHeadings();
    }

    static void mark(Element element, String rule) {
        element.attr(MARK, rule);
    }

    private @Nullable String judge(Element element) {
        String tag = element.normalName();
        String role = element.attr("role").toLowerCase(Locale.ROOT);
        if (holdsHeadline(element) || weights.isArticle(element) || element == headline || bylines.contains(element)) {
            return null;
        }
        if (tag.equals("nav") || ROLES.contains(role)) {
            return "navigation";
        }
        if (tag.equals("footer") && element.closest("blockquote, figure") == null) {
            return "footer";
        }
        if (tag.equals("aside")
                && !isPullQuote(element)
                && (weights.linkShare(element) > 0.25 || opensWithClutter(element))) {
            return "aside";
        }
        if (!CONTAINERS.contains(tag) && !tag.contains("-")) {
            return null;
        }
        return byName(element);
    }

    private @Nullable String byName(Element element) {
        if (element.closest("figcaption") != null) {
            return null;
        }
        Verdict verdict = Clutter.verdict(element);
        int words = weights.words(element);
        double linkShare = weights.linkShare(element);
        if (verdict == Verdict.CLUTTER && !isPullQuote(element)) {
            return "named-"
                    + String.join("-", Clutter.names(element).stream().limit(2).toList());
        }
        if (verdict == Verdict.PERHAPS && (linkShare > 0.3 || opensWithClutter(element))) {
            return "named-links";
        }
        boolean links = linkShare >= 0.6
                && words >= 2
                && !element.normalName().equals("span")
                && !inProse(element)
                && !isByline(element);
        return links
                        && element.closest("figure") == null
                        && element.selectFirst("figcaption") == null
                        && !isCredited(element)
                ? "link-list"
                : null;
    }

    /** A picture whose credit is a link, and nothing more. */
    private boolean isCredited(Element element) {
        Element figure = weights.words(element) <= CREDIT ? element.selectFirst("figure") : null;
        return figure != null && weights.words(figure) == weights.words(element);
    }

    private boolean isByline(Element element) {
        return weights.words(element) <= 25
                && (element.selectFirst("[rel=author], [itemprop=author]") != null
                        || element.selectFirst("time") != null
                        || LineKinds.isBylineNamed(element)
                        || authors.isName(element.text())
                        || LineKinds.BY.matcher(element.text()).matches());
    }

    /** A linked phrase that the paragraph around it goes on from. */
    private static boolean inProse(Element element) {
        Element parent = element.parent();
        return parent != null && parent.normalName().equals("p");
    }

    private boolean opensWithClutter(Element element) {
        Element heading = element.selectFirst("h1, h2, h3, h4, h5, h6, strong, b, legend, summary");
        return heading != null && Furniture.SHIPPED.isHeading(heading.text());
    }

    static boolean isPullQuote(Element element) {
        if (element.selectFirst("blockquote, q") != null || element.normalName().equals("blockquote")) {
            return element.select("a[href]").size() < 3;
        }
        var names = Clutter.names(element);
        return names.contains("pull")
                || names.contains("pullquote")
                || names.contains("quote")
                || names.contains("zitat");
    }

    /** Three or more siblings of one build, perhaps with a heading of the same, each a short text under a linked heading. */
    private void cards() {
        for (Element parent : body.select("*")) {
            if (parent.childrenSize() < 3 || underMark(parent)) {
                continue;
            }
            Map<String, List<Element>> alike = new HashMap<>();
            for (Element child : parent.children()) {
                alike.computeIfAbsent(build(child), key -> new ArrayList<>()).add(child);
            }
            for (var group : alike.values()) {
                long cards = group.stream().filter(this::isCard).count();
                if (cards >= 3 && cards * 4 >= group.size() * 3L) {
                    group.stream().filter(child -> !holdsHeadline(child)).forEach(card -> mark(card, "teasers"));
                }
            }
        }
    }

    private static String build(Element element) {
        String first = element.className().strip().split("\\s+")[0].replaceAll("\\d+", "");
        return element.normalName() + "." + first;
    }

    private boolean isCard(Element element) {
        int words = weights.words(element);
        if (words < 3
                || words > 90
                || element.childrenSize() == 0
                || element.normalName().equals("p")) {
            return false;
        }
        for (Element link : element.select("a[href]")) {
            boolean titled = link.closest("h2, h3, h4, h5, strong, b") != null
                    || link.selectFirst("h2, h3, h4, h5, strong, b, p, div, img") != null
                    || opensLine(link)
                    || Folding.words(link.text()) * 2 > words;
            if (Scraps.leadsElsewhere(link) && titled && Folding.words(link.text()) >= 3) {
                return true;
            }
        }
        return false;
    }

    /** A heading of a word or four goes with the links below it, when nothing else stands in its box. */
    private void leftHeadings() {
        Map<Element, Integer> open = new IdentityHashMap<>();
        for (Scrap scrap : scraps) {
            for (Element at = isMarked(scrap) ? null : scrap.holder(); at != null; at = at.parent()) {
                open.merge(at, 1, Integer::sum);
            }
        }
        for (Scrap scrap : scraps) {
            Element box = scrap.holder().parent();
            if (box == null
                    || scrap.words() > 4
                    || scrap.holder() == headline
                    || !scrap.holder().is("h2, h3, h4, h5, h6")) {
                continue;
            }
            if (open.getOrDefault(box, 0) == 1 && weights.linkShare(box) >= 0.5) {
                mark(scrap.holder(), "links");
            }
        }
    }

    /** A link alone in the first line, with the teaser's words below it. */
    private static boolean opensLine(Element link) {
        Element next = link.nextElementSibling();
        return link.previousElementSibling() == null && next != null && next.is("br") && link.nextSibling() == next;
    }

    private boolean holdsHeadline(Element element) {
        return Boxes.holds(element, headline);
    }

    /** A small box that opens with the word "Advertisement" is one, in whatever words it goes on. */
    private void advertisements() {
        for (Scrap label : scraps) {
            if (!"advertisement".equals(Furniture.SHIPPED.rule(label.text()))) {
                continue;
            }
            Element box = label.holder().parent();
            if (box != null
                    && box != body
                    && weights.first(box) == label
                    && weights.words(box) <= ADVERTISEMENT
                    && !holdsHeadline(box)) {
                mark(box, "advertisement");
            }
        }
    }

    private static boolean underMark(Element element) {
        return rule(element) != null;
    }
}
