package org.stet.article.door;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** Tells the article's headline from the site's name and from the headings of other stories. */
final class Headline {

    private static final int LONGEST = 45;

    private Headline() {}

    /** The likeliest headline among a page's blocks; null when none looks like one. */
    static @Nullable Scrap find(List<Scrap> scraps, Found found) {
        String title = found.title() == null ? "" : Folding.fold(found.title());
        String outlet = found.outlet() == null ? "" : Folding.fold(found.outlet());
        Scrap best = null;
        int most = 3;
        for (int i = 0; i < scraps.size(); i++) {
            Scrap scrap = scraps.get(i);
            int score = scrap.words() > LONGEST ? 0 : score(scrap, title, outlet);
            // The earlier of equals: a headline repeated in a share bar or a breadcrumb has less markup.
            if (score > most) {
                best = scrap;
                most = score;
            }
        }
        return best;
    }

    private static int score(Scrap scrap, String title, String outlet) {
        String folded = Folding.fold(scrap.text());
        if (folded.isEmpty()
                || folded.equals(outlet)
                || scrap.within("nav, footer, figcaption, [role=navigation], title")) {
            return 0;
        }
        int score = 0;
        if (scrap.within("h1")) {
            score += 6;
        } else if (scrap.within("h2")) {
            score += 2;
        } else if (scrap.bold()) {
            score += 1;
        }
        if (scrap.within("[itemprop=headline]")) {
            score += 5;
        }
        if (!title.isEmpty()) {
            score += likeness(folded, title);
        }
        if (Clutter.names(scrap.holder()).stream().anyMatch(name -> name.equals("headline") || name.equals("title"))) {
            score += 2;
        }
        if (scrap.within("main, article, [role=main]")) {
            score += 2;
        } else if (scrap.within("header") && scrap.words() <= 3 && score <= 6) {
            score -= 4; // more likely the name of the site
        }
        boolean leadsAway = scrap.linkShare() > 0.8;
        return leadsAway ? score - 4 : score;
    }

    /** Same words 8; one begins or ends with the other 5; most words shared 3. */
    private static int likeness(String folded, String title) {
        if (folded.equals(title)) {
            return 8;
        }
        int words = Folding.words(folded);
        if (words >= 3 && (title.startsWith(folded) || title.endsWith(folded) || folded.startsWith(title))) {
            return 5;
        }
        var mine = List.of(folded.split(" "));
        long shared = List.of(title.split(" ")).stream().filter(mine::contains).count();
        return words >= 4 && shared * 10 >= Math.max(words, Folding.words(title)) * 7L ? 3 : 0;
    }
}
