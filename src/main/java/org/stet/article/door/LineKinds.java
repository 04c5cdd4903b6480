package org.stet.article.door;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.UNICODE_CASE;

import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;

import org.stet.text.BlockKind;

/** What kind of block the markup around a scrap makes it. */
final class LineKinds {

    private static final Set<String> CAPTION = Set.of(
            "caption",
            "captions",
            "figcaption",
            "legend",
            "credit",
            "bildunterschrift",
            "bildtext",
            "legende",
            "photocredit",
            "imagecaption");
    private static final Set<String> STANDFIRST = Set.of(
            "standfirst",
            "dek",
            "deck",
            "subtitle",
            "subheadline",
            "subhead",
            "subheading",
            "strapline",
            "lede",
            "lead",
            "intro",
            "summary",
            "abstract",
            "excerpt",
            "vorspann",
            "untertitel",
            "chapo",
            "entradilla",
            "sommario",
            "kicker-text",
            "sell");
    private static final Set<String> BYLINE = Set.of(
            "byline",
            "author",
            "authors",
            "autor",
            "autorin",
            "writer",
            "auteur",
            "dateline",
            "pubdate",
            "timestamp",
            "contributor",
            "contributors");
    private static final Set<String> QUOTE = Set.of("pullquote", "pull", "quote", "blockquote", "zitat", "pullquotes");
    private static final Pattern ROLE =
            Pattern.compile("(?i:edited|written|reported|compiled|photographed) by \\p{Lu}.{2,60}");
    static final Pattern BY = Pattern.compile("^(?i:words by|by|von|par|por|di|door|af|av)\\s+\\p{Lu}.{2,120}");
    private static final Pattern BY_ANY = Pattern.compile(
            "^(by|(?:edited|written|reported|compiled) by|von|par|por|di|door|words|story|text|published|updated|posted|last updated|first published|veröffentlicht|aktualisiert|stand|publié|publicado|كتب|كتبت|بقلم)\\b:?\\s.{2,140}",
            CASE_INSENSITIVE | UNICODE_CASE);

    /** An entry with more children is a list within a list, and too long to look through for each of its lines. */
    private static final int ITEM = 60;

    private static final int STANDFIRST_BOX = 3;

    private static final int PICTURE_BOXES = 3;
    private static final int BESIDE = 8;

    private LineKinds() {}

    static Line line(Scrap scrap, MainContent.Article article, Found found) {
        String text = scrap.text();
        if (scrap == article.headline()) {
            return Line.of(text, BlockKind.HEADLINE, "page-headline");
        }
        if (isCaption(scrap) && !article.authors().isName(text)) {
            return Line.of(text, BlockKind.CAPTION, "page-caption");
        }
        if (isKicker(scrap, article) && ArticleDate.iso(text) == null) {
            return Line.of(text, BlockKind.HEADING, "page-kicker");
        }
        boolean atTop = isAtTop(scrap, article);
        if (atTop && (isByline(scrap) || article.authors().isName(text))
                || isBylineAnywhere(scrap)
                || isSignature(scrap, article)) {
            return Line.of(text, BlockKind.BYLINE, "page-byline");
        }
        if (atTop && isStandfirst(scrap, article, found)) {
            return Line.of(text, BlockKind.STANDFIRST, "page-standfirst");
        }
        if (isItem(scrap)) {
            return Line.of(text, BlockKind.LIST_ITEM, "page-list");
        }
        if (isQuote(scrap)) {
            return Line.of(text, BlockKind.QUOTATION, "page-quote");
        }
        if (Furniture.isTime(text)) {
            return Line.of(text, BlockKind.HEADING, "page-time");
        }
        if (scrap.within("h1, h2, h3, h4, h5, h6, dt")
                || scrap.bold()
                        && scrap.words() <= 12
                        && !text.matches("(?s).*[.!?…,;:][\"”»’]?")
                        && !article.scraps().isEmpty()) {
            return Line.of(text, BlockKind.HEADING, "page-heading");
        }
        return Line.of(text, BlockKind.PARAGRAPH, "page-paragraph");
    }

    private static boolean isKicker(Scrap scrap, MainContent.Article article) {
        int headline = article.headline() == null ? -1 : article.scraps().indexOf(article.headline());
        return headline > 0
                && scrap.words() <= 8
                && article.scraps().subList(0, headline).contains(scrap);
    }

    /** A line of a list; not the text of an entry that is an article of its own or comes with its own heading. */
    private static boolean isItem(Scrap scrap) {
        Element item = scrap.holder().closest("li, dd, [style*=mso-list], article");
        return item != null
                && !item.is("article")
                && (item.childrenSize() > ITEM
                        || item == scrap.holder()
                        || item.children().stream().noneMatch(part -> part.is("h2, h3, h4, header")));
    }

    static boolean isCaption(Scrap scrap) {
        return scrap.within("figcaption, caption")
                || scrap.within("figure") && !scrap.within("blockquote, q, table, li, h1, h2, h3, h4, h5, h6")
                || named(scrap.holder(), CAPTION, 2)
                || isUnderPicture(scrap);
    }

    /**
     * A short text alone in one box with a picture, but for a few words. Picture and text may each have a box of their
     * own in it; then any more text makes it another thing, such as an author's portrait beside a byline.
     */
    private static boolean isUnderPicture(Scrap scrap) {
        if (scrap.words() > 45 || !scrap.isAlone() || scrap.within("h1, h2, h3, h4, h5, h6, li, td")) {
            return false;
        }
        Element box = scrap.holder().parent();
        for (int level = 0; level < PICTURE_BOXES && box != null; level++, box = box.parent()) {
            if (box.childrenSize() > 3
                    || !box.is("div, section, span, center")
                    || Folding.words(box.text()) > scrap.words() + (level == 0 ? BESIDE : 0)) {
                return false;
            }
            if (box.selectFirst("img, picture") != null) {
                return scrap.holder().selectFirst("img, picture") == null;
            }
        }
        return false;
    }

    static boolean isByline(Scrap scrap) {
        if (scrap.words() > 25 || Furniture.isTime(scrap.text())) {
            return false;
        }
        return scrap.within("[rel=author], [itemprop=author], address")
                || scrap.words() <= 16
                        && scrap.isAlone()
                        && scrap.holder().selectFirst("[rel=author], [itemprop=author], time") != null
                || named(scrap.holder(), BYLINE, 3)
                || BY.matcher(scrap.text()).matches()
                || scrap.words() <= 14 && BY_ANY.matcher(scrap.text()).matches()
                || scrap.words() <= 8 && ArticleDate.iso(scrap.text()) != null;
    }

    /** Who wrote an entry of a live page, or edits the page: known by its markup or its words wherever it stands. */
    private static boolean isBylineAnywhere(Scrap scrap) {
        return scrap.words() <= 8
                && (scrap.isAlone() && scrap.holder().is(":has(> [rel=author])")
                        || ROLE.matcher(scrap.text()).matches()
                        || scrap.within("li, article") && named(scrap.holder(), BYLINE, 3));
    }

    /** The author's name below the article, as some papers set it. */
    private static boolean isSignature(Scrap scrap, MainContent.Article article) {
        var scraps = article.scraps();
        return scrap.words() <= 10
                && !scraps.isEmpty()
                && scrap == scraps.get(scraps.size() - 1)
                && (article.authors().isName(scrap.text()) || article.authors().open(scrap.text()));
    }

    static boolean isBylineNamed(Element element) {
        return named(element, BYLINE, 2);
    }

    private static boolean isStandfirst(Scrap scrap, MainContent.Article article, Found found) {
        if (scrap.words() < 4 || scrap.words() > 80) {
            return false;
        }
        Element box = scrap.holder().parent();
        // A box of more is the body: "text-with-summary" is what one system calls all that an author may write.
        boolean few = box != null && box.childrenSize() <= STANDFIRST_BOX;
        if (named(scrap.holder(), STANDFIRST, few ? 2 : 1)
                || scrap.within("[itemprop=alternativeHeadline], [itemprop=description]")) {
            return true;
        }
        if (found.summary() != null && Folding.fold(found.summary()).equals(Folding.fold(scrap.text()))) {
            return true;
        }
        Scrap headline = article.headline();
        return headline != null
                && scrap.within("h2, header")
                && scrap.holder().parent() == headline.holder().parent()
                && scrap.words() >= 6;
    }

    /** Among the blocks around the headline, before the article's third paragraph. */
    private static boolean isAtTop(Scrap scrap, MainContent.Article article) {
        int prose = 0;
        for (Scrap each : article.scraps()) {
            if (each == scrap) {
                return true;
            }
            if (each != article.headline() && Weights.isProse(each) && !isCaption(each) && ++prose >= 3) {
                return false;
            }
        }
        return false;
    }

    private static boolean isQuote(Scrap scrap) {
        return scrap.within("blockquote") || scrap.words() <= 60 && named(scrap.holder(), QUOTE, 3);
    }

    /** Whether the element, or one of so many levels in all, bears one of the names. */
    private static boolean named(Element element, Set<String> names, int levels) {
        Element at = element;
        for (int level = 0;
                at != null && level < levels && (level == 0 || !at.is("article, main, body, header, section, td"));
                level++) {
            if (Clutter.names(at).stream().anyMatch(names::contains)) {
                return true;
            }
            at = at.parent();
        }
        return false;
    }
}
