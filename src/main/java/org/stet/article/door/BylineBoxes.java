package org.stet.article.door;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The small boxes below a headline that name who wrote the article. Many sites put the date, share links and counters
 * into the same box and name it after these: as a whole such a box is no clutter, its parts are judged one by one.
 */
final class BylineBoxes {

    /** The author stands among so many blocks below the headline: standfirst, picture and its credit may come first. */
    private static final int HEAD = 12;

    /** Words of a byline, a date and the labels of a share bar; a box of more may be one about the author. */
    private static final int SMALL = 45;

    private final Set<Element> boxes = Collections.newSetFromMap(new IdentityHashMap<>());

    BylineBoxes(List<Scrap> scraps, Weights weights, @Nullable Scrap headline, Authors authors) {
        int from = headline == null ? scraps.size() : scraps.indexOf(headline) + 1;
        for (int i = from; i < Math.min(scraps.size(), from + HEAD); i++) {
            Scrap scrap = scraps.get(i);
            if (namesAuthor(scrap, authors)) {
                for (Element at = scrap.holder(); at != null && weights.words(at) <= SMALL; at = at.parent()) {
                    boxes.add(at);
                }
            }
        }
    }

    boolean contains(Element element) {
        return boxes.contains(element);
    }

    private static boolean namesAuthor(Scrap scrap, Authors authors) {
        return authors.isName(scrap.text())
                || scrap.words() <= 25
                        && (LineKinds.BY.matcher(scrap.text()).matches()
                                || scrap.within("[rel=author], [itemprop=author]")
                                || scrap.isAlone() && scrap.holder().selectFirst("[rel=author]") != null);
    }
}
