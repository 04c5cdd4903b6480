package org.stet.article.door;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** How many words each element of a page holds, how many of them are links, and how many are running prose. */
final class Weights {

    /** Shorter blocks are labels, names and dates rather than sentences. */
    private static final int SENTENCE = 8;

    /** A part of the page with more of its prose than this is the article itself, whatever it is called or is about. */
    private static final double ARTICLE = 0.35;

    private static final class Weight {
        @Nullable
        Scrap first;

        int words;
        int links;
        int prose;
    }

    private final Map<Element, Weight> weights = new IdentityHashMap<>();
    private final Weight none = new Weight();
    private final int prose;

    Weights(List<Scrap> scraps) {
        int all = 0;
        for (Scrap scrap : scraps) {
            int running = isProse(scrap) ? scrap.words() : 0;
            all += running;
            for (Element at = scrap.holder(); at != null; at = at.parent()) {
                Weight weight = weights.computeIfAbsent(at, key -> new Weight());
                weight.first = weight.first == null ? scrap : weight.first;
                weight.words += scrap.words();
                weight.links += scrap.linkWords();
                weight.prose += running;
            }
        }
        prose = all;
    }

    /** Enough words for a sentence, and few of them links. */
    static boolean isProse(Scrap scrap) {
        return scrap.words() >= SENTENCE && scrap.linkShare() < 0.4;
    }

    /** The first block of text inside the element; null when it shows none. */
    @Nullable
    Scrap first(Element element) {
        return of(element).first;
    }

    int words(Element element) {
        return of(element).words;
    }

    int links(Element element) {
        return of(element).links;
    }

    int prose(Element element) {
        return of(element).prose;
    }

    double linkShare(Element element) {
        Weight weight = of(element);
        return weight.words == 0 ? 0 : Math.min(1, (double) weight.links / weight.words);
    }

    /** The element's share of the page's running prose, 0 to 1. */
    double share(Element element) {
        return prose == 0 ? 0 : (double) of(element).prose / prose;
    }

    /** Whether the element holds too much of the page's prose to be anything beside the article. */
    boolean isArticle(Element element) {
        return share(element) > ARTICLE;
    }

    int prose() {
        return prose;
    }

    private Weight of(Element element) {
        return weights.getOrDefault(element, none);
    }
}
