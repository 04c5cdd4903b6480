package org.stet.article.door;

import java.util.List;
import java.util.Set;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Marks what is set between an article's paragraphs without belonging to them, where neither its name nor its links
 * tell: cards under a link that covers them, players with their labels, rows of networks' names, headed pointers.
 */
final class Inserts {

    /** Words of a card or of a pointer to something to watch: a title and two sentences. */
    private static final int CARD = 60;

    /** A linked figure of fewer words shows a credit. */
    private static final int PREVIEW = 8;

    /** Words of the title and the credit of a player. */
    private static final int LABEL = 20;

    /** So many names of networks below each other are a list of where to share. */
    private static final int ROW = 3;

    /** A page has few players; each costs a look at all blocks. */
    private static final int MOST_PLAYERS = 40;

    private static final Set<String> PLAYER =
            Set.of("player", "mediaplayer", "videoplayer", "audioplayer", "jwplayer", "videojs");

    private final Element body;
    private final List<Scrap> scraps;
    private final Weights weights;
    private final @Nullable Element headline;

    Inserts(Element body, List<Scrap> scraps, Weights weights, @Nullable Element headline) {
        this.body = body;
        this.scraps = scraps;
        this.weights = weights;
        this.headline = headline;
    }

    void mark() {
        covered();
        linkedFigures();
        new Contents(body, scraps, weights, headline).mark();
        players();
        networks();
        pointers();
    }

    /** An empty link over a card says in its label, for those who hear the page, which of the card's words it stands for. */
    private void covered() {
        for (Element link : body.select("a[href][aria-label]")) {
            Element card = link.parent();
            if (card == null || card == body || !link.text().isBlank() || !isSmall(card, CARD)) {
                continue;
            }
            if (card.selectFirst("figcaption") != null) {
                continue; // the link opens the picture, and its label repeats the caption
            }
            String label = Folding.fold(link.attr("aria-label"));
            if (Folding.words(label) >= 3 && Folding.fold(card.text()).contains(label)) {
                Cleaning.mark(card, "covered");
            }
        }
    }

    /** A preview of another page: a figure without a caption, of which all is one link. */
    private void linkedFigures() {
        for (Element figure : body.select("figure")) {
            if (weights.words(figure) >= PREVIEW
                    && weights.linkShare(figure) >= 0.8
                    && figure.selectFirst("figcaption, blockquote") == null
                    && !Boxes.holds(figure, headline)) {
                Cleaning.mark(figure, "preview");
            }
        }
    }

    /** A player brings its title, its credit and its notes on use along; a caption is the article's. */
    private void players() {
        int seen = 0;
        for (Element player : body.select("div, section, aside")) {
            if (Clutter.names(player).stream().noneMatch(PLAYER::contains)) {
                continue;
            }
            if (++seen > MOST_PLAYERS) {
                return;
            }
            if (Boxes.holds(player, headline) || weights.isArticle(player) || hasCaption(player)) {
                continue;
            }
            int words = weights.words(player) + LABEL;
            Cleaning.mark(Boxes.widest(player, body, at -> isLabelled(at, words)), "player");
        }
    }

    /** Whether a box around a player holds little else and no caption. */
    private boolean isLabelled(Element box, int words) {
        return isSmall(box, words) && !box.is("article, main, figure") && !hasCaption(box);
    }

    private boolean hasCaption(Element box) {
        return weights.words(box) > 0
                && scraps.stream().anyMatch(scrap -> scrap.inside(box) && LineKinds.isCaption(scrap));
    }

    private void networks() {
        int run = 0;
        for (int i = 0; i <= scraps.size(); i++) {
            if (i < scraps.size() && isShareLink(scraps.get(i))) {
                run++;
                continue;
            }
            if (run >= ROW) {
                scraps.subList(i - run, i).forEach(name -> Cleaning.mark(name.holder(), "share-list"));
            }
            run = 0;
        }
    }

    /** Not the plain names of networks, which an article about them may list. */
    private static boolean isShareLink(Scrap scrap) {
        return Furniture.SHIPPED.isNetwork(scrap.text())
                && scrap.isAlone()
                && scrap.holder().selectFirst("a, [role=button]") != null;
    }

    /** "Watch: How the bridge fell", set as the heading of a small box: the sentence below describes what is to be seen. */
    private void pointers() {
        for (Scrap heading : scraps) {
            if (!heading.within("h2, h3, h4, h5, h6") || !"read-more".equals(Furniture.SHIPPED.rule(heading.text()))) {
                continue;
            }
            Element box = Boxes.widest(heading.holder(), body, at -> weights.first(at) == heading && isSmall(at, CARD));
            Cleaning.mark(box, "pointer");
        }
    }

    private boolean isSmall(Element box, int words) {
        return weights.words(box) <= words && !Boxes.holds(box, headline);
    }
}
