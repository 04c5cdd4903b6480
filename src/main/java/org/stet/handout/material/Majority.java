package org.stet.handout.material;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;

import org.stet.comparison.Tag;

/** What most of several readers say of a passage, none of whom counts for more than another. */
final class Majority {

    private final Judging judging;

    Majority(Judging judging) {
        this.judging = judging;
    }

    /** @param sides what each reader has there, which may be nothing */
    Judgement answer(List<List<Tag>> sides) {
        var byLabel = new TreeMap<String, List<Tag>>();
        var without = 0;
        for (var side : sides) {
            if (side.isEmpty()) {
                without++;
            }
            // A reader who split the passage says the label once.
            var said = new HashSet<String>();
            for (var tag : side) {
                if (said.add(tag.label())) {
                    byLabel.computeIfAbsent(tag.label(), none -> new ArrayList<>())
                            .add(tag);
                }
            }
        }
        var answer = byLabel.values().stream()
                .max(Comparator.comparingInt((List<Tag> tags) -> tags.size())
                        // Of equal labels, one that others come close to: those that stand for the same one of the
                        // class.
                        .thenComparing(tags -> kindred(tags, byLabel.values()))
                        .thenComparing(tags -> tags.get(0).label(), Comparator.reverseOrder()))
                .orElseThrow();
        var others = new TreeMap<>(byLabel);
        others.remove(answer.get(0).label());
        return judging.judgement(
                commonest(answer), answer, answer.size(), sides.size(), judging.others(others, without));
    }

    private int kindred(List<Tag> tags, Collection<List<Tag>> all) {
        var own = judging.classLabel(tags);
        return own == null
                ? 0
                : all.stream()
                        .filter(others -> own.equals(judging.classLabel(others)))
                        .mapToInt(List::size)
                        .sum();
    }

    /** The tag whose words most chose; of two, the longer one, which shows more of what was meant. */
    private static Tag commonest(List<Tag> tags) {
        return tags.stream()
                .max(Comparator.comparingLong((Tag tag) -> tags.stream()
                                .filter(other -> other.passage().equals(tag.passage()))
                                .count())
                        .thenComparing(tag -> tag.passage().length())
                        .thenComparing(tag -> tag.passage().hull(), Comparator.reverseOrder())
                        .thenComparing(Tag::id))
                .orElseThrow();
    }
}
