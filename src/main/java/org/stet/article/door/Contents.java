package org.stet.article.door;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Marks tables of contents: lists whose every entry is a link into the page and repeats one of its headings. */
final class Contents {

    private static final int FEWEST = 2;
    private static final int MOST = 40;

    /** Words before a heading in its entry and of the label over the list: "Page 2", "In this article". */
    private static final int LABEL = 3;

    private final Element body;
    private final List<Scrap> scraps;
    private final Weights weights;
    private final @Nullable Element headline;

    Contents(Element body, List<Scrap> scraps, Weights weights, @Nullable Element headline) {
        this.body = body;
        this.scraps = scraps;
        this.weights = weights;
        this.headline = headline;
    }

    void mark() {
        var headings = new HashSet<String>();
        for (Scrap scrap : scraps) {
            if (scrap.within("h1, h2, h3, h4")) {
                headings.add(Folding.fold(scrap.text()));
            }
        }
        headings.remove("");
        for (Element list : body.select("ol, ul")) {
            int entries = list.childrenSize();
            if (entries >= FEWEST
                    && entries <= MOST
                    && list.children().stream().allMatch(entry -> isEntry(entry, headings))) {
                markAround(list);
            }
        }
    }

    private static boolean isEntry(Element entry, Set<String> headings) {
        Element link = entry.selectFirst("a[href]");
        if (link == null || !link.attr("href").startsWith("#")) {
            return false;
        }
        String text = Folding.fold(entry.text());
        for (int words = 0; words < LABEL && !headings.contains(text); words++) {
            text = text.substring(text.indexOf(' ') + 1);
        }
        return headings.contains(text);
    }

    private void markAround(Element list) {
        int words = weights.words(list) + LABEL;
        Element box = Boxes.widest(list, body, at -> weights.words(at) <= words && !Boxes.holds(at, headline));
        Cleaning.mark(box, "contents");
    }
}
