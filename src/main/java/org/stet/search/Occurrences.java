package org.stet.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.stet.text.Passage;
import org.stet.text.Span;

/** Where the terms of a search stand in one text. */
final class Occurrences {

    /** For each term, for each time that it stands there, the places of its pieces. */
    private final List<List<List<Places.Place>>> terms;

    private Occurrences(List<List<List<Places.Place>>> terms) {
        this.terms = terms;
    }

    /**
     * @param pieces for each term the places of each of its pieces, in text order
     */
    static Occurrences of(List<Term> terms, List<List<List<Places.Place>>> pieces) {
        var found = new ArrayList<List<List<Places.Place>>>();
        for (int i = 0; i < terms.size(); i++) {
            found.add(times(terms.get(i), pieces.get(i)));
        }
        return new Occurrences(found);
    }

    private static List<List<Places.Place>> times(Term term, List<List<Places.Place>> pieces) {
        var times = new ArrayList<List<Places.Place>>();
        var byOrdinal = new ArrayList<Map<Integer, Places.Place>>();
        for (var piece : pieces.subList(1, pieces.size())) {
            var places = new HashMap<Integer, Places.Place>();
            piece.forEach(place -> places.put(place.ordinal(), place));
            byOrdinal.add(places);
        }
        for (var first : pieces.get(0)) {
            if (first.opens()) {
                var time = new ArrayList<Places.Place>();
                time.add(first);
                for (var next : byOrdinal) {
                    var place = next.get(first.ordinal() + time.size());
                    if (place == null) {
                        break;
                    }
                    time.add(place);
                }
                if (time.size() == pieces.size()
                        && (term.prefix() || time.get(time.size() - 1).closes())) {
                    times.add(time);
                }
            }
        }
        return times;
    }

    /** Whether each term stands somewhere in the text. */
    boolean all() {
        return terms.stream().noneMatch(List::isEmpty);
    }

    /**
     * A stretch that every passage with all terms reaches into: from the first to the last place of the term that spreads
     * least.
     */
    Span window() {
        Span least = null;
        for (var times : terms) {
            int start = times.get(0).get(0).start();
            int end = times.get(times.size() - 1).get(0).end();
            if (least == null || end - start < least.length()) {
                least = new Span(start, end);
            }
        }
        if (least == null) {
            throw new IllegalStateException("no terms");
        }
        return least;
    }

    /** Whether the passage has every term, each wholly within its spans. */
    boolean allIn(Passage passage) {
        return terms.stream().allMatch(times -> times.stream().anyMatch(time -> isIn(time, passage)));
    }

    private static boolean isIn(List<Places.Place> time, Passage passage) {
        for (var place : time) {
            boolean inside = false;
            for (var span : passage.spans()) {
                inside |= span.start() <= place.start() && place.end() <= span.end();
            }
            if (!inside) {
                return false;
            }
        }
        return true;
    }
}
