package org.stet.article.door;

import java.util.List;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Marks what a heading such as "Related stories" or "12 comments" announces, where the markup itself says nothing. */
final class AnnouncedParts {

    private static final int BEFORE_COMMENTS = 40;
    private static final int PARAGRAPH = 12;

    private final Element body;
    private final List<Scrap> scraps;
    private final Weights weights;
    private final @Nullable Element headline;

    AnnouncedParts(Element body, List<Scrap> scraps, Weights weights, @Nullable Element headline) {
        this.body = body;
        this.scraps = scraps;
        this.weights = weights;
        this.headline = headline;
    }

    void mark() {
        int before = 0;
        for (int i = 0; i < scraps.size(); i++) {
            Scrap scrap = scraps.get(i);
            if (Cleaning.isMarked(scrap)) {
                continue;
            }
            if (scrap.words() <= 14 && scrap.holder() != headline) {
                if (before >= BEFORE_COMMENTS && Furniture.SHIPPED.isCommentsHeading(scrap.text())) {
                    comments(scrap);
                } else if (isHeading(scrap)
                        && (Furniture.SHIPPED.isHeading(scrap.text()) || Clutter.isInvitation(scrap.text()))) {
                    announced(scrap);
                }
            }
            if (Weights.isProse(scrap)) {
                before += scrap.words();
            }
        }
    }

    private static boolean isHeading(Scrap scrap) {
        return scrap.within("h2, h3, h4, h5, h6, legend, dt, summary") || scrap.bold();
    }

    /** No article goes on behind its readers' comments: all that follows on the page goes with them. */
    private void comments(Scrap heading) {
        for (Element at = heading.holder(); at != body && at.parent() != null; at = at.parent()) {
            if (!Boxes.holds(at, headline) && !weights.isArticle(at)) {
                Cleaning.mark(at, "comments");
            }
            for (Element next = at.nextElementSibling(); next != null; next = next.nextElementSibling()) {
                Cleaning.mark(next, "comments");
            }
        }
    }

    private void announced(Scrap heading) {
        Element box = Boxes.widest(
                heading.holder(),
                body,
                at -> weights.first(at) == heading && !Boxes.holds(at, headline) && !weights.isArticle(at));
        Cleaning.mark(box, "announced");
        if (weights.words(box) > heading.words()) {
            return;
        }
        for (Element next = box.nextElementSibling(); next != null && belongs(next); next = next.nextElementSibling()) {
            Cleaning.mark(next, "announced");
        }
    }

    /** Lists, boxes and linked lines belong to the heading before them; the next paragraph or heading does not. */
    private boolean belongs(Element next) {
        if (Boxes.holds(next, headline) || weights.isArticle(next) || next.is("h1, h2, h3, h4, h5, h6, figure, hr")) {
            return false;
        }
        boolean linked = weights.linkShare(next) >= 0.3;
        return switch (next.normalName()) {
            case "p", "blockquote" -> linked || weights.words(next) < PARAGRAPH && weights.links(next) > 0;
            default -> linked || weights.links(next) > 0 && weights.words(next) < 80 || weights.words(next) == 0;
        };
    }
}
