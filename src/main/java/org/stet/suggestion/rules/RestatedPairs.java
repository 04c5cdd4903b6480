package org.stet.suggestion.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import opennlp.tools.stemmer.PorterStemmer;

import org.stet.suggestion.language.AnalysedText;
import org.stet.suggestion.language.StrengthWords;
import org.stet.suggestion.language.Token;
import org.stet.text.Passage;
import org.stet.text.Span;

/**
 * Rule S15: words retold and a quotation of the same source, near each other and about the same, to be held side by side.
 * Pairs of which one is stronger than the other come first.
 */
public final class RestatedPairs {

    private static final int PARAGRAPHS_APART = 5;
    private static final int LEAST_SHARED = 2;
    private static final int SHORTEST = 4;

    /**
     * A pair to compare.
     *
     * @param shared stems that both have, in alphabetical order
     * @param strength words of certainty and of doubt that only one of them has, in alphabetical order
     */
    public record Pair(Passage retold, Passage quoted, List<String> shared, List<String> strength) {}

    private final AnalysedText text;
    private final StrengthWords words;
    private final PorterStemmer stemmer = new PorterStemmer();

    private RestatedPairs(AnalysedText text, StrengthWords words) {
        this.text = text;
        this.words = words;
    }

    /**
     * @param proposals of this text
     * @param cast of the same proposals
     * @return the most telling first
     */
    public static List<Pair> of(AnalysedText text, List<Proposal> proposals, Cast cast, StrengthWords words) {
        return new RestatedPairs(text, words).pairs(proposals, cast);
    }

    private List<Pair> pairs(List<Proposal> proposals, Cast cast) {
        var quotes = proposals.stream()
                .filter(one -> one.kind() == Kind.DIRECT_QUOTE)
                .toList();
        var pairs = new ArrayList<Pair>();
        for (var retold : proposals) {
            if (retold.kind() != Kind.RETOLD_WORDS) {
                continue;
            }
            var whose = cast.memberOf(retold.speaker());
            for (var quote : quotes) {
                boolean same = whose.isPresent() && whose.equals(cast.memberOf(quote.speaker()));
                boolean near = Math.abs(block(retold.passage()) - block(quote.passage())) <= PARAGRAPHS_APART;
                if (same && near && !retold.passage().overlaps(quote.passage())) {
                    compare(retold.passage(), quote.passage(), whose.get().name(), pairs);
                }
            }
        }
        pairs.sort(Comparator.comparingInt((Pair pair) ->
                        -pair.shared().size() - 2 * pair.strength().size())
                .thenComparing(pair -> pair.retold().hull())
                .thenComparing(pair -> pair.quoted().hull()));
        return pairs;
    }

    private void compare(Passage retold, Passage quoted, String name, List<Pair> pairs) {
        var shared = stems(retold, name);
        shared.retainAll(stems(quoted, name));
        if (shared.size() >= LEAST_SHARED) {
            var here = strength(retold);
            var there = strength(quoted);
            var differing = new TreeSet<>(here);
            differing.addAll(there);
            differing.removeIf(word -> here.contains(word) && there.contains(word));
            pairs.add(new Pair(retold, quoted, List.copyOf(shared), List.copyOf(differing)));
        }
    }

    private Set<String> stems(Passage passage, String name) {
        var stems = new TreeSet<String>();
        for (var token : tokens(passage)) {
            boolean content = token.form().length() >= SHORTEST
                    || Character.isDigit(token.form().codePointAt(0));
            if (content && !words.isEmpty(token) && !name.contains(token.form())) {
                stems.add(stemmer.stem(token.lower()));
            }
        }
        return stems;
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
        var tokens = new ArrayList<Token>();
        for (var span : passage.spans()) {
            for (var sentence : text.sentences()) {
                if (sentence.span().overlaps(span)) {
                    sentence.tokens().stream()
                            .filter(token -> token.word() && span.contains(token.span()))
                            .forEach(tokens::add);
                }
            }
        }
        return tokens;
    }

    private int block(Passage passage) {
        Span hull = passage.hull();
        int block = 0;
        while (block < text.blocks().size() - 1
                && text.blocks().get(block).span().end() <= hull.start()) {
            block++;
        }
        return block;
    }
}
