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
            "byline", "author", "authors", "autor", "autorin", "writer", "auteur", "dateline", "pubdate", "timestamp");
    private static final Set<String> QUOTE = Set.of("pullquote", "pull", "quote", "blockquote", "zitat", "pullquotes");
    static final Pattern BY = Pattern.compile("^(?i:words by|by|von|par|por|di|door|af|av)\\s+\\p{Lu}.{2,120}");
    private static final Pattern BY_ANY = Pattern.compile(
            "^(by|von|par|por|di|door|words|story|text|published|updated|posted|last updated|first published|veröffentlicht|aktualisiert|stand|publié|publicado|كتب|كتبت|بقلم)\\b:?\\s.{2,140}",
            CASE_INSENSITIVE | UNICODE_CASE);

    private LineKinds() {}

    static Line line(Scrap scrap, MainContent.Article article, Found found) {
        String text = scrap.text();
        if (scrap == article.headline()) {
            return Line.of(text, BlockKind.HEADLINE, "page-headline");
        }
        if (isCaption(scrap)) {
            return Line.of(text, BlockKind.CAPTION, "page-caption");
        }
        if (isKicker(scrap, article) && ArticleDate.iso(text) == null) {
            return Line.of(text, BlockKind.HEADING, "page-kicker");
        }
        boolean atTop = isAtTop(scrap, article);
        if (atTop && isByline(scrap)
                || scrap.words() <= 8 && scrap.isAlone() && scrap.holder().is(":has(> [rel=author])")) {
            return Line.of(text, BlockKind.BYLINE, "page-byline");
        }
        if (atTop && isStandfirst(scrap, article, found)) {
            return Line.of(text, BlockKind.STANDFIRST, "page-standfirst");
        }
        if (scrap.within("li, dd, [style*=mso-list]")) {
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

    static boolean isCaption(Scrap scrap) {
        return scrap.within("figcaption, caption")
                || scrap.within("figure") && !scrap.within("blockquote, q, table, li, h1, h2, h3, h4, h5, h6")
                || named(scrap.holder(), CAPTION, 2)
                || isUnderPicture(scrap);
    }

    /** A short text alone in one box with a picture. */
    private static boolean isUnderPicture(Scrap scrap) {
        Element box = scrap.holder().parent();
        return box != null
                && scrap.words() <= 45
                && !scrap.within("h1, h2, h3, h4, h5, h6, li, td")
                && box.childrenSize() <= 3
                && box.is("div, section, span, center")
                && box.selectFirst("img, picture") != null
                && scrap.holder().selectFirst("img, picture") == null
                && Folding.words(box.text()) <= scrap.words() + 8;
    }

    static boolean isByline(Scrap scrap) {
        if (scrap.words() > 25 || Furniture.isTime(scrap.text())) {
            return false;
        }
        return scrap.within("[rel=author], [itemprop=author], address")
                || scrap.holder().selectFirst("[rel=author], [itemprop=author], time") != null && scrap.words() <= 16
                || named(scrap.holder(), BYLINE, 3)
                || BY.matcher(scrap.text()).matches()
                || scrap.words() <= 14 && BY_ANY.matcher(scrap.text()).matches()
                || scrap.words() <= 8 && ArticleDate.iso(scrap.text()) != null;
    }

    static boolean isBylineNamed(Element element) {
        return named(element, BYLINE, 2);
    }

    private static boolean isStandfirst(Scrap scrap, MainContent.Article article, Found found) {
        if (scrap.words() < 4 || scrap.words() > 80) {
            return false;
        }
        if (named(scrap.holder(), STANDFIRST, 2)
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
            if (each != article.headline() && Weights.isProse(each) && ++prose >= 3) {
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
