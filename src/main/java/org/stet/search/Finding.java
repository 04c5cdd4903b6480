package org.stet.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import org.stet.text.Span;

/**
 * Finds passages one after the other, in the order of the list. A search with a filter that few annotations pass looks at
 * those; every other goes through the articles, those alone that have its words, and stops when enough is found. So what
 * is frequent is found soon, and what is rare is known beforehand.
 */
@ApplicationScoped
class Finding {

    /** Articles that are asked for at a time. */
    private static final int ARTICLES = 400;

    /** Articles whose annotations are asked for at a time: few at first, as they may be enough. */
    private static final int FIRST = 2;

    /** Then more, but not so many that patience could be over long before their annotations are there. */
    private static final int MOST = 8;

    private final Candidates candidates;
    private final WordIndex index;

    Finding(Candidates candidates, WordIndex index) {
        this.candidates = candidates;
        this.index = index;
    }

    /**
     * Gives hits away until nobody wants more, patience is over or there are none left.
     *
     * @param from the hit or the place behind which to begin; {@code null} to begin at the start, or backwards at the end
     * @param backwards against the order of the list
     * @param take says whether it wants more
     * @return from where to go on when patience is over; {@code null} if the search is through or nobody wanted more
     */
    Found.@Nullable Spot find(
            Asked asked, Found.@Nullable Spot from, boolean backwards, Patience patience, Predicate<Found> take) {
        var search = new Search(asked, from, backwards, patience, take);
        var few = candidates.few(asked);
        return few.isPresent() ? search.among(few.get()) : search.through();
    }

    private final class Search {

        private final Asked asked;
        private final Found.@Nullable Spot from;
        private final boolean backwards;
        private final Patience patience;
        private final Predicate<Found> take;
        private final Comparator<Found> order;
        private boolean enough;

        Search(Asked asked, Found.@Nullable Spot from, boolean backwards, Patience patience, Predicate<Found> take) {
            this.asked = asked;
            this.from = from;
            this.backwards = backwards;
            this.patience = patience;
            this.take = take;
            var inOrder = Found.in(asked.wanted().order());
            this.order = backwards ? inOrder.reversed() : inOrder;
        }

        Found.@Nullable Spot among(List<UUID> few) {
            var rows = candidates.named(asked, few);
            var terms = asked.wanted().terms();
            Map<UUID, Occurrences> words = new HashMap<>();
            var sorted = inBlocks(behind(rows));
            for (int i = 0; i < sorted.size(); i++) {
                var row = sorted.get(i);
                var found = terms.isEmpty()
                        || words.computeIfAbsent(row.text(), text -> occurrences(text, Map.of()))
                                .allIn(row.passage());
                if (found && !take.test(row)) {
                    return null;
                }
                if (i + 1 < sorted.size() && patience.isOver(words.size())) {
                    return row.spot();
                }
            }
            return null;
        }

        Found.@Nullable Spot through() {
            var begin = from;
            boolean again = true;
            int size = FIRST;
            int looked = 0;
            while (true) {
                var articles = candidates.articles(asked, begin, again, backwards, ARTICLES);
                boolean last = articles.size() < ARTICLES;
                for (int i = 0; i < articles.size(); ) {
                    // Each article with the words is looked at by itself.
                    int end = asked.wanted().terms().isEmpty() ? Math.min(articles.size(), i + size) : i + 1;
                    give(articles.subList(i, end));
                    if (enough) {
                        return null;
                    }
                    looked += end - i;
                    if (patience.isOver(looked) && !(last && end == articles.size())) {
                        return end(articles.get(end - 1));
                    }
                    size = Math.min(MOST, size * 2);
                    i = end;
                }
                if (last) {
                    return null;
                }
                begin = end(articles.get(articles.size() - 1));
                again = false;
            }
        }

        private Found.Spot end(Candidates.Candidate article) {
            return Found.Spot.endOf(article.added(), article.article(), backwards);
        }

        private void give(List<Candidates.Candidate> articles) {
            if (asked.wanted().terms().isEmpty()) {
                give(behind(candidates.annotations(asked, articles)), null);
                return;
            }
            for (var article : articles) {
                var words = occurrences(article.text(), article.words());
                if (words.all()) {
                    give(behind(candidates.annotations(asked, article, words.window())), words);
                }
            }
        }

        private void give(List<Found> rows, @Nullable Occurrences words) {
            for (var row : inBlocks(rows)) {
                if ((words == null || words.allIn(row.passage())) && !take.test(row)) {
                    enough = true;
                    return;
                }
            }
        }

        /** What stands behind the place to begin at, in order. */
        private List<Found> behind(List<Found> rows) {
            var sorted = new ArrayList<>(rows);
            sorted.sort(order);
            var begin = from;
            if (begin != null) {
                var place = begin.found();
                sorted.removeIf(row -> order.compare(row, place) <= 0);
            }
            return sorted;
        }

        private List<Found> inBlocks(List<Found> rows) {
            var kinds = asked.wanted().blocks();
            if (kinds.isEmpty() || rows.isEmpty()) {
                return rows;
            }
            var texts = rows.stream().map(Found::text).distinct().toList();
            var blocks = candidates.blocks(texts, kinds);
            return rows.stream()
                    .filter(row ->
                            blocks.getOrDefault(row.text(), List.of()).stream().anyMatch(block -> begins(row, block)))
                    .toList();
        }

        private static boolean begins(Found row, Span block) {
            int start = row.passage().hull().start();
            return block.start() <= start && start < block.end();
        }

        private Occurrences occurrences(UUID text, Map<String, List<Places.Place>> known) {
            var terms = asked.wanted().terms();
            var pieces = new ArrayList<List<List<Places.Place>>>();
            for (var term : terms) {
                var places = new ArrayList<List<Places.Place>>();
                for (int i = 0; i < term.pieces().size(); i++) {
                    var piece = term.pieces().get(i);
                    var there = term.isPrefix(i) ? null : known.get(piece);
                    places.add(there != null ? there : index.places(text, piece, term.isPrefix(i)));
                }
                pieces.add(places);
            }
            return Occurrences.of(terms, pieces);
        }
    }
}
