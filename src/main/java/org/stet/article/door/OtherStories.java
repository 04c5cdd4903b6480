package org.stet.article.door;

import java.util.List;

import org.jsoup.nodes.Element;

/**
 * Marks the stories that a page goes on with behind its own: whoever scrolls on sites that never end finds the next
 * article in full, often longer than the first.
 */
final class OtherStories {

    /** So many words of prose make a story of what stands before; less may be a standfirst. */
    private static final int STORY = 30;

    /** A byline stands among so many blocks below its headline. */
    private static final int HEAD = 4;

    /** No page goes on with more; each costs a look at all blocks before it. */
    private static final int MOST = 20;

    private final List<Scrap> scraps;
    private final Scrap headline;

    OtherStories(List<Scrap> scraps, Scrap headline) {
        this.scraps = scraps;
        this.headline = headline;
    }

    void mark() {
        int before = 0;
        int lastProse = 0;
        int marked = 0;
        int own = scraps.indexOf(headline);
        for (int i = own + 1; i < scraps.size() && marked < MOST; i++) {
            Scrap scrap = scraps.get(i);
            if (Cleaning.isMarked(scrap)) {
                continue;
            }
            if (before >= STORY && isHeadlineToo(scrap) && hasByline(i)) {
                markFrom(scraps.subList(own, lastProse + 1), scrap);
                marked++;
            }
            if (Weights.isProse(scrap)) {
                before += scrap.words();
                lastProse = i;
            }
        }
    }

    /** Of the same rank as the page's own headline, which is none of a part of an article. */
    private boolean isHeadlineToo(Scrap scrap) {
        return headline.within("h1") && scrap.within("h1");
    }

    /** Old pages set the headings inside an article in {@code h1} as well, but never a byline under each. */
    private boolean hasByline(int at) {
        for (int i = at + 1; i < Math.min(scraps.size(), at + 1 + HEAD); i++) {
            if (LineKinds.isByline(scraps.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** Marks the widest box around the other headline that holds nothing of the story before. */
    private static void markFrom(List<Scrap> story, Scrap other) {
        Element box = other.holder();
        while (box.parent() != null && holdsNothing(box.parent(), story)) {
            box = box.parent();
        }
        Cleaning.mark(box, "other-story");
        if (box == other.holder()) {
            for (Element next = box.nextElementSibling(); next != null; next = next.nextElementSibling()) {
                Cleaning.mark(next, "other-story");
            }
        }
    }

    private static boolean holdsNothing(Element box, List<Scrap> story) {
        return story.stream().noneMatch(scrap -> !Cleaning.isMarked(scrap) && scrap.inside(box));
    }
}
