package org.stet.adjudication;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.stet.comparison.Tag;

/**
 * How many readers saw what they may rightly differ on, passage by passage: also where all did, and not where somebody
 * decided all the same.
 */
final class Tally {

    private Tally() {}

    /**
     * Passages that as many readers gave a label.
     *
     * @param label its id
     * @param readers how many
     */
    @Schema(name = "CountedPassages")
    public record Count(String label, int readers, int passages) {}

    /** By label in the order of the tag set, of each the passages that most readers saw first. */
    static List<Count> of(Case found) {
        var counts = new ArrayList<Count>();
        for (var label : found.tagSet().labels()) {
            if (label.perspectival()) {
                var passages = new TreeMap<Integer, Integer>();
                found.items().stream()
                        .filter(item -> item.dispute().isAgreement() || item.standing() == Item.Standing.COUNTED)
                        .map(item -> readers(item.dispute(), label.id()))
                        .filter(readers -> readers > 0)
                        .forEach(readers -> passages.merge(readers, 1, Integer::sum));
                passages.descendingMap()
                        .forEach((readers, number) -> counts.add(new Count(label.id(), readers, number)));
            }
        }
        return counts;
    }

    private static int readers(Dispute dispute, String label) {
        return (int) dispute.tags().stream()
                .filter(side -> side.stream().map(Tag::label).anyMatch(label::equals))
                .count();
    }
}
