package org.stet.adjudication;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;

import org.stet.comparison.DifferenceKind;
import org.stet.comparison.Tag;
import org.stet.text.Span;
import org.stet.text.StoredText;

/**
 * What a difference of borders is about, apart from the words inside: which label, and what each variant leaves out at
 * its beginning and end of the words that any has. Two differences with the same are identical border cases: the closing
 * quotation mark in or out, "the" before a name.
 *
 * @param label its id
 * @param cuts what the variants leave out, sorted
 */
record BorderCase(String label, List<Cut> cuts) {

    BorderCase {
        cuts = List.copyOf(cuts);
    }

    /** Longer than this, what is left out is a matter of its own. */
    private static final int LONGEST = 24;

    /** What a variant leaves out at the beginning and at the end; quotation marks count as one another. */
    record Cut(String before, String after) implements Comparable<Cut> {
        @Override
        public int compareTo(Cut other) {
            int first = before.compareTo(other.before);
            return first != 0 ? first : after.compareTo(other.after);
        }
    }

    /** The border case of a dispute; nothing if it is about something else, or about whole words of its own. */
    static Optional<BorderCase> of(Dispute dispute, StoredText text) {
        if (!dispute.kind().equals(DifferenceKind.BOUNDARY.id())) {
            return Optional.empty();
        }
        var label = dispute.commonLabel();
        var cuts = new TreeSet<Cut>();
        for (int reading = 0; reading < dispute.readings().size(); reading++) {
            var cut = cut(dispute, reading, text);
            if (cut.isEmpty()) {
                return Optional.empty();
            }
            cuts.add(cut.get());
        }
        return label == null ? Optional.empty() : Optional.of(new BorderCase(label, new ArrayList<>(cuts)));
    }

    /** What a reading leaves out; nothing if it has several spans or leaves much out. */
    static Optional<Cut> cut(Dispute dispute, int reading, StoredText text) {
        var hull = dispute.hull();
        var side = dispute.tags().get(reading);
        if (hull == null || side.size() != 1 || isSplit(side.get(0))) {
            return Optional.empty();
        }
        return cut(hull, side.get(0).passage().hull(), text);
    }

    /**
     * What a passage leaves out of a wider one; nothing if that is much.
     *
     * @param hull that {@code own} lies in
     */
    static Optional<Cut> cut(Span hull, Span own, StoredText text) {
        if (own.start() - hull.start() > LONGEST || hull.end() - own.end() > LONGEST) {
            return Optional.empty();
        }
        return Optional.of(new Cut(words(text, hull.start(), own.start()), words(text, own.end(), hull.end())));
    }

    private static String words(StoredText text, int start, int end) {
        return start == end ? "" : folded(text.words(new Span(start, end)));
    }

    private static boolean isSplit(Tag tag) {
        return tag.passage().spans().size() > 1;
    }

    private static String folded(String words) {
        return words.replaceAll("[“”„‟«»‹›\"‘’‚‛']", "\"")
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }

    /**
     * The decision that was made in one case, for another one that is identical.
     *
     * @return nothing if no reading has that variant there
     */
    static Optional<Decision> applied(Dispute decided, Decision decision, Dispute other, StoredText text) {
        if (decision.outcome().isOfBorders()) {
            return Optional.of(decision.ofBordersAlone());
        }
        if (decision.outcome() != Outcome.ACCEPT) {
            return Optional.empty();
        }
        var wanted = cut(decided, decided.readings().indexOf(decision.accepted().get(0)), text);
        return reading(other, wanted, text).map(reading -> Decision.accepting(List.of(reading), decision.reason()));
    }

    private static Optional<UUID> reading(Dispute other, Optional<Cut> wanted, StoredText text) {
        for (int reading = 0; reading < other.readings().size(); reading++) {
            if (wanted.isPresent() && cut(other, reading, text).equals(wanted)) {
                return Optional.of(other.readings().get(reading));
            }
        }
        return Optional.empty();
    }
}
