package org.stet.handout.setting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.stet.text.Block;
import org.stet.text.BlockKind;
import org.stet.text.Passage;
import org.stet.text.Span;

/**
 * Proposes what a class can read in one lesson: a run of paragraphs of {@value #FEWEST} to {@value #MOST} words, with the
 * headline, that holds as many of the tagged passages as it can; the earliest of equal ones, since news tells first what
 * matters most. A short article is proposed whole.
 */
public final class ExcerptProposal {

    /** Words that pairs can mark in twelve minutes. */
    static final int FEWEST = 250;

    static final int MOST = 350;

    private ExcerptProposal() {}

    /**
     * Indices of blocks, in order.
     *
     * @param words of the whole text, in order
     * @param passages those that the activity asks for
     */
    public static List<Integer> of(List<Block> blocks, List<Span> words, List<Passage> passages) {
        var counts = blocks.stream().map(block -> count(block, words)).toList();
        var running = IntStream.range(0, blocks.size())
                .filter(i -> blocks.get(i).kind() != BlockKind.BOILERPLATE)
                .boxed()
                .toList();
        if (sum(running, counts) <= MOST) {
            return running;
        }
        var heads = running.stream().filter(i -> isHead(blocks.get(i).kind())).toList();
        var body = running.stream().filter(i -> !isHead(blocks.get(i).kind())).toList();
        int headWords = sum(heads, counts);
        List<Integer> best = List.of();
        double bestScore = Double.NEGATIVE_INFINITY;
        for (int from = 0; from < body.size(); from++) {
            int total = headWords;
            for (int to = from; to < body.size(); to++) {
                total += counts.get(body.get(to));
                var run = body.subList(from, to + 1);
                double score = score(total, held(run, blocks, passages));
                if (score > bestScore) {
                    bestScore = score;
                    best = run;
                }
                if (total > MOST) {
                    break;
                }
            }
        }
        var proposed = new ArrayList<>(heads);
        proposed.addAll(best);
        proposed.sort(null);
        return List.copyOf(proposed);
    }

    /**
     * Within the bounds the passages count; outside them how many times too short or too long it is, so that 240 words are
     * taken before 900, and 900 before 20.
     */
    private static double score(int words, long passages) {
        if (words < FEWEST) {
            return -(double) FEWEST / Math.max(1, words);
        }
        return words > MOST ? -(double) words / MOST : passages;
    }

    private static boolean isHead(BlockKind kind) {
        return kind == BlockKind.HEADLINE;
    }

    private static long held(List<Integer> run, List<Block> blocks, List<Passage> passages) {
        return passages.stream()
                .filter(passage -> passage.spans().stream().allMatch(span -> run.stream()
                        .anyMatch(block -> blocks.get(block).span().contains(span))))
                .count();
    }

    private static int sum(List<Integer> some, List<Integer> counts) {
        return some.stream().mapToInt(counts::get).sum();
    }

    /** How many words a block has. */
    public static int count(Block block, List<Span> words) {
        return (int) words.stream().filter(block.span()::contains).count();
    }
}
