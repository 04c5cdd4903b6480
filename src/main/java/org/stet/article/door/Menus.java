package org.stet.article.door;

import java.util.ArrayList;
import java.util.List;

import org.stet.text.BlockKind;

/** Rows of short lines above and below an article: what a page leads to. */
final class Menus {

    private Menus() {}

    /**
     * Three or more lines of one or two words before the headline, or after the last paragraph.
     *
     * @return those of them that are not known as furniture, by their index
     */
    static List<Integer> of(List<Line> lines, int headline) {
        var menus = new ArrayList<Integer>();
        int last = lastParagraph(lines);
        int run = 0;
        for (int i = 0; i <= lines.size(); i++) {
            boolean outside = headline >= 0 && i < headline || i > last && last >= 0;
            boolean entry = i < lines.size()
                    && outside
                    && (lines.get(i).kind() == BlockKind.BOILERPLATE
                            || lines.get(i).kind() != BlockKind.HEADLINE
                                    && isMenuEntry(lines.get(i).text()));
            if (entry) {
                run++;
                continue;
            }
            if (run >= 3) {
                for (int k = i - run; k < i; k++) {
                    if (lines.get(k).kind() != BlockKind.BOILERPLATE) {
                        menus.add(k);
                    }
                }
            }
            run = 0;
        }
        return menus;
    }

    private static int lastParagraph(List<Line> lines) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (lines.get(i).kind() != BlockKind.BOILERPLATE
                    && Folding.words(lines.get(i).text()) >= 12) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isMenuEntry(String text) {
        return Folding.words(text) <= 3
                && !Proposing.ENDS_SENTENCE.matcher(text).matches()
                && !Proposing.OPENS_QUOTE.matcher(text).matches()
                && !LineKinds.BY.matcher(text).matches();
    }
}
