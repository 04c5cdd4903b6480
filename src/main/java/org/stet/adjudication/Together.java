package org.stet.adjudication;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.ToIntFunction;

import org.stet.schema.Breach;
import org.stet.schema.TagRules;
import org.stet.schema.TagSet;
import org.stet.schema.Tagged;
import org.stet.text.Passage;

/**
 * Whether the tags that a decision takes over can stand beside each other. Several labels on the same words can all be
 * right; the same label twice on them, or more often than the tag set allows, cannot.
 */
final class Together {

    private Together() {}

    /**
     * @param present how many tags of a label the settled reading has, with those of this decision
     * @return what the decision would break; empty for one that can stand
     */
    static List<Breach> breaches(TagSet tagSet, List<Had> variants, Decision decision, ToIntFunction<String> present) {
        var copies = Resolution.of(variants, decision).tags();
        var rules = new TagRules(tagSet);
        var byLabel = new HashMap<String, List<Tagged>>();
        for (var copy : copies) {
            var tag = Had.tag(variants, copy.of());
            var at = copy.at() == null ? new Passage(tag.spans()) : copy.at();
            byLabel.computeIfAbsent(tag.label(), label -> new ArrayList<>())
                    .add(Tagged.existing(copy.of(), tag.label(), at));
        }
        var breaches = new ArrayList<Breach>();
        byLabel.forEach((label, alike) -> {
            var last = alike.get(alike.size() - 1);
            breaches.addAll(rules.check(last, List.of(), () -> present.applyAsInt(label) - 1));
            for (int place = 1; place < alike.size(); place++) {
                breaches.addAll(rules.check(alike.get(place), alike.subList(0, place), () -> 0));
            }
        });
        return breaches.stream()
                .filter(breach -> breach.rule() == Breach.Rule.AT_MOST || breach.rule() == Breach.Rule.LAYER)
                .toList();
    }

    /** Whether all can be right at once who have something here, as far as they alone are concerned. */
    static boolean canBe(TagSet tagSet, List<Had> variants) {
        var having = variants.stream()
                .filter(had -> !had.tags().isEmpty())
                .map(Had::reading)
                .toList();
        if (having.size() < 2) {
            return true; // links, which stand beside each other
        }
        var decision = Decision.accepting(having, null);
        var numbers = new HashMap<String, Integer>();
        Resolution.of(variants, decision)
                .tags()
                .forEach(copy -> numbers.merge(Had.tag(variants, copy.of()).label(), 1, Integer::sum));
        return breaches(tagSet, variants, decision, label -> numbers.getOrDefault(label, 0))
                .isEmpty();
    }
}
