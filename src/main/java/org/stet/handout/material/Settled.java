package org.stet.handout.material;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

import org.stet.comparison.Overlap;
import org.stet.comparison.ReadingValues;
import org.stet.comparison.Tag;

/** Counts the readers who had said what was settled. */
final class Settled {

    private final Judging judging;

    Settled(Judging judging) {
        this.judging = judging;
    }

    Judgement counted(Tag settled, List<ReadingValues> readings) {
        int agreeing = 0;
        int without = 0;
        var others = new TreeMap<String, List<Tag>>();
        for (var reading : readings) {
            var here = reading.tags().stream()
                    .filter(tag -> Overlap.of(tag.passage(), settled.passage()).ratio() >= 0.5)
                    .toList();
            if (here.stream().anyMatch(tag -> tag.label().equals(settled.label()))) {
                agreeing++;
            } else {
                var competing = here.stream()
                        .filter(tag -> tag.layer().equals(settled.layer()))
                        .min(Comparator.comparing((Tag tag) -> tag.passage().hull())
                                .thenComparing(Tag::label));
                competing.ifPresent(tag -> others.computeIfAbsent(tag.label(), none -> new ArrayList<>())
                        .add(tag));
                without += competing.isEmpty() ? 1 : 0;
            }
        }
        return judging.judgement(settled, List.of(settled), agreeing, readings.size(), judging.others(others, without));
    }

    /** What most readers had said and the settled reading does not. */
    static Judgement notUpheld(Judgement judgement) {
        return new Judgement(
                judgement.id(),
                judgement.label(),
                judgement.classLabel(),
                judgement.passage(),
                judgement.agreeing(),
                judgement.readers(),
                false,
                judgement.several(),
                judgement.unsure(),
                judgement.others(),
                judgement.reason(),
                judgement.source());
    }
}
