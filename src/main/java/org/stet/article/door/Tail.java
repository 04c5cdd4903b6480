package org.stet.article.door;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;

/**
 * Tells what ends an article from what a page puts behind it, by build: a system sets all paragraphs of an article
 * alike, and the biography, the reprint notice and the next stories in other boxes.
 */
final class Tail {

    /** With so much of the body's prose in one box, what else is in that box is the article's. */
    private static final double ONE_BOX = 0.85;

    /** How a page declares its article's body; the article around it may end with notes on the page. */
    private static final String BODY = "[itemprop=articleBody], [property=articleBody], [name=articleBody]";

    /** Names of what a page sets behind the last paragraph in the same way. */
    private static final Set<String> AFTERWORD =
            Set.of("note", "notes", "endnote", "footnote", "author", "credit", "about", "reprint", "disclaimer");

    private static final String PARTS = "p, ul, ol, dl, blockquote, h2, h3, h4, h5, h6, table, figure, pre";
    /** Notes of correction and appeals for money, which stay wherever they stand: a reader judges them. */
    private static final Pattern NOTE = Pattern.compile(
            ".{0,200}(please (give|donate|support)|what you can|spenden|unterstützen sie|faire un don|soutenez)\\b.*|(correction|clarification|editor.?s.? note|update|this (article|story) (was|has been)|korrektur|"
                    + "anmerkung der redaktion|hinweis der redaktion|rectificatif|fe de errores|corrección)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

    private final Element region;
    private final Set<Element> aroundBody = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<String> builds = new HashSet<>();
    private boolean declaredBody;
    private int last = -1;

    /**
     * @param open the page's blocks without those that are marked
     * @param region the element in which the article is
     */
    Tail(List<Scrap> open, Element region) {
        this.region = region;
        Map<String, Integer> proseByBuild = new HashMap<>();
        for (Scrap scrap : open) {
            if (scrap.inside(region) && Weights.isProse(scrap)) {
                proseByBuild.merge(build(scrap), scrap.words(), Integer::sum);
            }
        }
        String main = proseByBuild.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse("");
        Map<Element, Integer> proseByBox = new IdentityHashMap<>();
        for (int i = 0; i < open.size(); i++) {
            Scrap scrap = open.get(i);
            if (scrap.inside(region) && build(scrap).equals(main)) {
                last = i;
                around(scrap);
                proseByBox.merge(parent(scrap), Weights.isProse(scrap) ? scrap.words() : 0, Integer::sum);
            }
        }
        double enough = ONE_BOX * proseByBuild.getOrDefault(main, 0);
        boolean split = proseByBox.values().stream().noneMatch(words -> words >= enough);
        if (!split || main.isEmpty()) {
            last = Integer.MAX_VALUE;
        }
    }

    /** Whether the block stands in a box without any of the body's paragraphs. */
    boolean isApart(Scrap scrap) {
        return !aroundBody.contains(parent(scrap));
    }

    /** Whether the block, the i-th of those open, stands behind the article instead of ending it. */
    boolean isBehind(int i, Scrap scrap) {
        if (i <= last || NOTE.matcher(scrap.text()).matches()) {
            return false;
        }
        Element island = scrap.holder();
        while (island != region && island.parent() != null && !aroundBody.contains(island.parent())) {
            island = island.parent();
        }
        Element own = island.closest(declaredBody ? BODY : "article");
        boolean declared = own != null && aroundBody.contains(own);
        return !declared
                && !island.is(PARTS)
                && !builds.contains(build(island))
                && !(i == last + 1 && isEnd(scrap, island));
    }

    /** The paragraph right behind the body that a system sets in a box of its own since it is the last one. */
    private static boolean isEnd(Scrap scrap, Element island) {
        return Weights.isProse(scrap)
                && scrap.linkWords() == 0
                && scrap.isAlone()
                && Folding.words(island.text()) == scrap.words()
                && Clutter.verdict(island) == Clutter.Verdict.SILENT
                && Clutter.names(island).stream().noneMatch(AFTERWORD::contains);
    }

    private void around(Scrap scrap) {
        for (Element at = scrap.holder(); at != null; at = at.parent()) {
            if (aroundBody.add(at)) {
                declaredBody |= at.is(BODY);
            }
            if (at == region) {
                return;
            }
            if (!at.className().isBlank()) {
                builds.add(build(at));
            }
        }
    }

    private static Element parent(Scrap scrap) {
        Element parent = scrap.holder().parent();
        return parent == null ? scrap.holder() : parent;
    }

    private static String build(Scrap scrap) {
        return build(scrap.holder()) + " in " + build(parent(scrap));
    }

    private static String build(Element element) {
        return element.normalName() + "." + element.className().strip();
    }
}
