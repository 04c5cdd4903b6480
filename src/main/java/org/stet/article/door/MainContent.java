package org.stet.article.door;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the article in a page: the element under which running prose outweighs everything else most, and between it and
 * the headline what belongs to the article's head. Written after the ideas of Readability (Arc90) and of maximum
 * subsequence segmentation (Pasternack and Roth, WWW 2009); class names are hints, never the proof.
 */
final class MainContent {

    private static final double ONE_ARTICLE = 0.7;
    private static final double NEARLY_ALL = 0.85;
    private static final int HEAD_ONLY = 80;
    private static final Pattern PICTURE_LABEL = Pattern.compile(
            "(?:(?:open|view|enlarge|expand) )?(?:this )?(?:image|photo|picture|gallery|slideshow|video|graphic)(?: in .{1,20})?|bild(?: vergrößern)?|foto|galerie",
            Pattern.CASE_INSENSITIVE);
    /** A picture drawn as a character: an arrow, a bell, a light bulb. */
    private static final Pattern SYMBOLS = Pattern.compile("[\\p{So}\\p{Sk}\\uFE0F\\u200D\\s]+");

    private static final Pattern COUNT = Pattern.compile("\\d{1,3}(?:[.,]?\\d{3})?");

    private final Element body;
    private final List<Scrap> scraps;
    private final @Nullable Scrap headline;
    private final Authors authors;

    private MainContent(Element body, List<Scrap> scraps, @Nullable Scrap headline, Authors authors) {
        this.authors = authors;
        this.body = body;
        this.scraps = scraps;
        this.headline = headline;
    }

    /** What the page shows of its article, top to bottom, and which of it is the headline. */
    record Article(List<Scrap> scraps, @Nullable Scrap headline, Authors authors) {}

    /**
     * Marks the body's clutter and finds the article in what is left.
     *
     * @param body what a browser would show ({@link Shown})
     * @param title the title that the page's metadata gives, by which the headline is known
     */
    static Article of(Element body, Found found) {
        var scraps = Scraps.of(body);
        var weights = new Weights(scraps);
        Scrap headline = Headline.find(scraps, found);
        var authors = new Authors(found.byline());
        if (headline != null) {
            new OtherStories(scraps, headline).mark();
        }
        new Cleaning(body, scraps, weights, headline, authors).mark();
        return new MainContent(body, scraps, headline, authors).article();
    }

    private Article article() {
        var open = scraps.stream().filter(scrap -> !Cleaning.isMarked(scrap)).toList();
        if (open.isEmpty()) {
            return new Article(List.of(), null, authors);
        }
        Element region = region(open);
        Element heart = heart(open, region);
        int lastInside = lastInside(open, heart);
        int firstInside = firstInside(open, region);
        int halfway = (firstInside + lastInside) / 2;
        var tail = new Tail(open, region);
        var kept = new ArrayList<Scrap>();
        int start = headline == null ? -1 : open.indexOf(headline);
        boolean headed = headline != null && start >= 0 && (headline.inside(region) || start < firstInside);
        for (int i = 0; i < open.size(); i++) {
            Scrap scrap = open.get(i);
            if (scrap == headline && headed) {
                kept.add(scrap);
            } else if (scrap.inside(region)) {
                boolean before = headed && i < start;
                boolean after = !before && i > start && i > lastInside;
                boolean behind = tail.isBehind(i, scrap)
                        || i > halfway && isBiography(scrap, tail)
                        || isCount(scrap) && tail.isApart(scrap);
                boolean own = isArticle(scrap) || i < halfway && authors.isName(scrap.text());
                if (before ? isHeadMatter(scrap) : own && !behind && (!after || belongsTo(heart, scrap))) {
                    kept.add(scrap);
                }
            } else if (headed && i < firstInside && (i > start ? isHeadPart(scrap) : isKicker(scrap))) {
                kept.add(scrap);
            }
        }
        return new Article(kept, headed ? headline : null, authors);
    }

    private static int firstInside(List<Scrap> open, Element region) {
        for (int i = 0; i < open.size(); i++) {
            if (open.get(i).inside(region)) {
                return i;
            }
        }
        return open.size();
    }

    /** The innermost element that still holds nearly all of the region: without the boxes around the article. */
    private Element heart(List<Scrap> open, Element region) {
        Map<Element, Double> balance = balance(open);
        double enough = NEARLY_ALL * balance.getOrDefault(region, 0.0);
        Element heart = region;
        for (Element inner : region.select("*")) {
            if (Boxes.holds(heart, inner) && balance.getOrDefault(inner, 0.0) >= enough) {
                heart = inner;
            }
        }
        return widened(heart);
    }

    private static int lastInside(List<Scrap> open, Element heart) {
        for (int i = open.size() - 1; i >= 0; i--) {
            if (open.get(i).inside(heart)) {
                return i;
            }
        }
        return -1;
    }

    /** Behind the heart, a paragraph beside it or in a box built like it goes on with the article; another box does not. */
    private static boolean belongsTo(Element heart, Scrap scrap) {
        Element box = scrap.holder().parent();
        if (box == null) {
            return false;
        }
        boolean beside = scrap.holder().is("p, ul, ol, blockquote, h2, h3") && Boxes.holds(box, heart);
        return beside || !heart.className().isBlank() && box.className().equals(heart.className());
    }

    /** The element with the greatest balance of prose over the rest; the innermost of equals. */
    private Element region(List<Scrap> open) {
        Map<Element, Double> balance = balance(open);
        Element best = body;
        double most = balance.getOrDefault(body, 0.0);
        for (Element element : body.select("*")) {
            Double here = balance.get(element);
            // An inner element comes later in the page: with equal balance it wins.
            if (here != null && (here > most || here == most && Boxes.holds(best, element))) {
                best = element;
                most = here;
            }
        }
        return narrowed(widened(best), balance, most);
    }

    private Map<Element, Double> balance(List<Scrap> open) {
        Map<Element, Double> balance = new IdentityHashMap<>();
        for (Scrap scrap : open) {
            double worth = worth(scrap);
            for (Element at = scrap.holder(); at != null; at = at.parent()) {
                balance.merge(at, worth, Double::sum);
                if (at == body) {
                    break;
                }
            }
        }
        return balance;
    }

    /** One article element that holds nearly all is the page's own word for where the article is. */
    private Element narrowed(Element best, Map<Element, Double> balance, double most) {
        for (Element article : best.select("article, [itemprop=articleBody], [role=main], main")) {
            if (balance.getOrDefault(article, 0.0) >= ONE_ARTICLE * most) {
                return article;
            }
        }
        return best;
    }

    /** A paragraph or a cell alone is no article: its siblings are weighed with it. */
    private Element widened(Element best) {
        Element at = best;
        while (at != body
                && at.parent() != null
                && at.is("p, span, li, h1, h2, h3, blockquote, figure, figcaption, tr")) {
            at = at.parent();
        }
        return at;
    }

    private double worth(Scrap scrap) {
        if (scrap.within("figcaption, h1, h2, h3, h4, caption, blockquote")) {
            return scrap.linkShare() < 0.5 ? scrap.words() * 0.3 : -scrap.words();
        }
        if (scrap.linkShare() >= 0.5) {
            return -1.5 * scrap.words();
        }
        if (Weights.isProse(scrap)) {
            return scrap.words();
        }
        return isSentence(scrap) ? scrap.words() * 0.5 : -0.5 * scrap.words();
    }

    private static boolean isSentence(Scrap scrap) {
        return scrap.text().matches("(?s).*[.!?…:。！？؟][\"'”’»)\\]]*");
    }

    /** In the second half of the article: above, an author's name begins a note on who reported from where; an address in a box of its own is theirs as well. */
    private boolean isBiography(Scrap scrap, Tail tail) {
        if (!Weights.isProse(scrap)) {
            return false;
        }
        return authors.open(scrap.text())
                || tail.isApart(scrap) && scrap.isAlone() && scrap.holder().selectFirst("a[href^=mailto:]") != null;
    }

    private boolean isKicker(Scrap scrap) {
        return !LineKinds.isCaption(scrap) && isHeadMatter(scrap);
    }

    /** Before the headline, within the article: its picture's caption and an unlinked kicker in the same box. */
    private boolean isHeadMatter(Scrap scrap) {
        if (LineKinds.isCaption(scrap)) {
            return !isPictureLabel(scrap);
        }
        Element box = headline == null ? null : headline.holder().parent();
        return box != null
                && (scrap.holder() == box || scrap.holder().parent() == box)
                && scrap.linkWords() == 0
                && scrap.words() <= 8
                && Furniture.SHIPPED.rule(scrap.text()) == null
                && !Furniture.SHIPPED.isHeading(scrap.text());
    }

    /** Between the headline and the body, outside the latter: standfirst, byline, date, caption. */
    private static boolean isHeadPart(Scrap scrap) {
        return isArticle(scrap)
                && !isCount(scrap)
                && scrap.words() <= HEAD_ONLY
                && (LineKinds.isCaption(scrap) || LineKinds.isByline(scrap) || scrap.linkShare() < 0.3);
    }

    /** "Image", "View image in fullscreen": what a figure says besides its caption and credit. */
    private static boolean isPictureLabel(Scrap scrap) {
        return !scrap.within("figcaption")
                && PICTURE_LABEL.matcher(scrap.text()).matches();
    }

    /** One word between two paragraphs, beside which the page sets nothing else: "Search" heads a part of the article there. */
    private static boolean isBetweenParagraphs(Scrap scrap) {
        Element before = scrap.holder().previousElementSibling();
        Element after = scrap.holder().nextElementSibling();
        return scrap.words() == 1
                && scrap.linkWords() == 0
                && before != null
                && after != null
                && before.is("p")
                && after.is("p");
    }

    /** A number and nothing else, as a counter of comments beside its symbol. */
    private static boolean isCount(Scrap scrap) {
        return scrap.words() <= 2
                && !scrap.bold()
                && COUNT.matcher(scrap.text()).matches()
                && !scrap.within("table, h1, h2, h3, h4, h5, h6");
    }

    private static boolean isArticle(Scrap scrap) {
        String text = scrap.text();
        if (SYMBOLS.matcher(text).matches()) {
            return false;
        }
        boolean heading = scrap.within("h1, h2, h3, h4, h5, h6");
        if (scrap.within("figcaption, caption") || LineKinds.isByline(scrap)) {
            return true;
        }
        String furniture = Furniture.SHIPPED.rule(text);
        if (LineKinds.isCaption(scrap)) {
            return !isPictureLabel(scrap) && (furniture == null || furniture.equals("photo"));
        }
        if (furniture != null) {
            return heading && isBetweenParagraphs(scrap);
        }
        boolean labelled = heading || scrap.bold() || scrap.words() <= 4;
        if (labelled && scrap.words() <= 12 && Furniture.SHIPPED.isHeading(text)) {
            return false;
        }
        boolean timed =
                Furniture.isTime(text) && scrap.isAlone() && scrap.holder().selectFirst("time") != null;
        return heading || timed || scrap.linkShare() < 0.8 || scrap.words() < 2 && scrap.linkWords() == 0;
    }
}
