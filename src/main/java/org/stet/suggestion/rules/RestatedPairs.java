package org.stet.suggestion.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import opennlp.tools.stemmer.PorterStemmer;

import org.stet.suggestion.language.AnalysedText;
import org.stet.suggestion.language.NumberWords;
import org.stet.suggestion.language.StrengthWords;
import org.stet.suggestion.language.Token;
import org.stet.text.Passage;

/**
 * Rule S15: words retold and a quotation of the same source, near each other and about the same, to be held side by side.
 * Pairs of which one is stronger than the other come first.
 */
public final class RestatedPairs {

    private static final int PARAGRAPHS_APART = 5;
    private static final int LEAST_SHARED = 2;
    private static final int SHORTEST = 4;
    /** Quotations before and behind words retold; more stand within some paragraphs only where nobody wrote them. */
    private static final int QUOTATIONS_APART = 50;
    /** More are nobody's reading. */
    private static final int MOST = 50;

    /**
     * A pair to compare.
     *
     * @param shared stems that both have, and numbers in digits, in alphabetical order
     * @param strength words of certainty and of doubt that only one of them has, and numbers that are the same in both but
     *     count other things, in alphabetical order
     */
    public record Pair(Passage retold, Passage quoted, List<String> shared, List<String> strength) {}

    private final AnalysedText text;
    private final StrengthWords words;
    private final SharedNumbers numbers;
    private final PorterStemmer stemmer = new PorterStemmer();
    private final Map<Passage, Set<String>> stems = new HashMap<>();

    private RestatedPairs(AnalysedText text, StrengthWords words, NumberWords numbers) {
        this.text = text;
        this.words = words;
        this.numbers = new SharedNumbers(text, numbers);
    }

    /**
     * @param proposals of this text, in its order
     * @param cast of the same proposals
     * @return the most telling first, fifty at most
     */
    public static List<Pair> of(
            AnalysedText text, List<Proposal> proposals, Cast cast, StrengthWords words, NumberWords numbers) {
        return new RestatedPairs(text, words, numbers).pairs(proposals, cast);
    }

    private List<Pair> pairs(List<Proposal> proposals, Cast cast) {
        var quotes = proposals.stream()
                .filter(one -> one.kind() == Kind.DIRECT_QUOTE)
                .toList();
        var pairs = new ArrayList<Pair>();
        int first = 0; // both are in text order
        int beside = 0;
        for (var retold : proposals) {
            if (retold.kind() != Kind.RETOLD_WORDS) {
                continue;
            }
            var whose = cast.memberOf(retold.speaker());
            int here = block(retold.passage());
            while (first < quotes.size() && block(quotes.get(first).passage()) < here - PARAGRAPHS_APART) {
                first++;
            }
            while (beside < quotes.size()
                    && quotes.get(beside).passage().hull().start()
                            < retold.passage().hull().start()) {
                beside++;
            }
            int last = Math.min(quotes.size(), beside + QUOTATIONS_APART);
            for (int i = Math.max(first, beside - QUOTATIONS_APART); i < last && whose.isPresent(); i++) {
                var quote = quotes.get(i);
                if (block(quote.passage()) > here + PARAGRAPHS_APART) {
                    break;
                }
                boolean same = whose.equals(cast.memberOf(quote.speaker()));
                if (same && !retold.passage().overlaps(quote.passage())) {
                    compare(retold.passage(), quote.passage(), whose.get().name(), pairs);
                }
            }
        }
        pairs.sort(Comparator.comparingInt((Pair pair) ->
                        -pair.shared().size() - 2 * pair.strength().size())
                .thenComparing(pair -> pair.retold().hull())
                .thenComparing(pair -> pair.quoted().hull()));
        return List.copyOf(pairs.subList(0, Math.min(MOST, pairs.size())));
    }

    private void compare(Passage retold, Passage quoted, String name, List<Pair> pairs) {
        var shared = new TreeSet<>(stems(retold, name));
        shared.retainAll(stems(quoted, name));
        var counted = numbers.in(retold);
        var countedThere = numbers.in(quoted);
        shared.addAll(SharedNumbers.shared(counted, countedThere));
        if (shared.size() >= LEAST_SHARED) {
            var here = strength(retold);
            var there = strength(quoted);
            var differing = new TreeSet<>(here);
            differing.addAll(there);
            differing.removeIf(word -> here.contains(word) && there.contains(word));
            differing.addAll(numbers.differing(counted, countedThere));
            pairs.add(new Pair(retold, quoted, List.copyOf(shared), List.copyOf(differing)));
        }
    }

    private Set<String> stems(Passage passage, String name) {
        return stems.computeIfAbsent(passage, none -> {
            var found = new TreeSet<String>();
            var counted = numbers.in(passage);
            for (var token : tokens(passage)) {
                boolean content = token.form().length() >= SHORTEST
                        && counted.stream().noneMatch(one -> one.measured().overlaps(token.span()));
                if (content && !words.isEmpty(token) && !name.contains(token.form())) {
                    found.add(stemmer.stem(token.lower()));
                }
            }
            return found;
        });
    }

    private Set<String> strength(Passage passage) {
        var found = new TreeSet<String>();
        for (var token : tokens(passage)) {
            if (words.isStrength(token)) {
                found.add(token.lower());
            }
        }
        return found;
    }

    private List<Token> tokens(Passage passage) {
        return passage.spans().stream()
                .flatMap(span -> text.tokensIn(span).stream())
                .filter(Token::word)
                .toList();
    }

    private int block(Passage passage) {
        return text.blockAt(passage.hull().start());
    }
}
