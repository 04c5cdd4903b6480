package org.stet.assignment.balance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Proposes who gets which article. It goes through the articles from the longest to the shortest, as in Graham's rule of
 * the longest processing time (R. L. Graham, Bounds on Multiprocessing Timing Anomalies, 1969), and gives each to readers
 * who have little: first to the one with the fewest words, then to those who share the fewest articles with who has it,
 * among all who have at most this article's words more than the least. Where too few have so little, the least loaded
 * get it.
 *
 * <p><b>Bound.</b> Let {@code w} be the words of the longest article that is given, and {@code d} the difference between
 * the readers with the most and the fewest words before. As long as nobody of the chosen readers has one of the given
 * articles already, the difference afterwards is at most the greater of {@code d} and {@code 2 w}.
 *
 * <p>What was given stays where it is: the result holds additions only. It depends on nothing but the values, in whatever
 * order they come; ids settle what is equal.
 */
public final class Balancing {

    private static final Comparator<Work> LONGEST_FIRST = Comparator.comparingInt(Work::words)
            .reversed()
            .thenComparing(work -> work.article().toString());

    private final List<UUID> readers;
    private final Map<UUID, Integer> places = new HashMap<>();
    private final long[] words;
    private final int[] articles;
    private final int[][] shared;

    private Balancing(Set<UUID> readers) {
        this.readers =
                readers.stream().sorted(Comparator.comparing(UUID::toString)).toList();
        for (int place = 0; place < this.readers.size(); place++) {
            places.put(this.readers.get(place), place);
        }
        int size = this.readers.size();
        words = new long[size];
        articles = new int[size];
        shared = new int[size][size];
    }

    /**
     * @param all every article that counts as somebody's share, those to be given among them
     * @param wanted the ids of those to be given; ids of none are no matter
     * @param readers who may get some
     * @param each how many readers each of them is to have in the end, those who have it already included; one or more
     */
    public static Proposal propose(List<Work> all, Set<UUID> wanted, Set<UUID> readers, int each) {
        if (each < 1) {
            throw new IllegalArgumentException("%d readers an article".formatted(each));
        }
        var balancing = new Balancing(readers);
        all.forEach(balancing::count);
        var before = balancing.copy();
        var gifts = new ArrayList<Gift>();
        var lacking = new ArrayList<UUID>();
        all.stream()
                .filter(work -> wanted.contains(work.article()))
                .sorted(LONGEST_FIRST)
                .forEach(work -> {
                    var chosen = balancing.choose(work, each - work.readers().size());
                    chosen.forEach(reader -> gifts.add(new Gift(work.article(), reader)));
                    if (work.readers().size() + chosen.size() < each) {
                        lacking.add(work.article());
                    }
                });
        return new Proposal(gifts, balancing.loads(before), balancing.pairs(before), lacking);
    }

    private void count(Work work) {
        var having = places(work.readers());
        for (int i = 0; i < having.size(); i++) {
            add(having.get(i), work, having.subList(0, i));
        }
    }

    private void add(int place, Work work, Iterable<Integer> beside) {
        words[place] += work.words();
        articles[place]++;
        for (int other : beside) {
            shared[place][other]++;
            shared[other][place]++;
        }
    }

    private List<Integer> places(Set<UUID> people) {
        return people.stream()
                .filter(places::containsKey)
                .map(places::get)
                .sorted()
                .toList();
    }

    /** Chooses so many further readers of an article, or as many as there are, and counts it as theirs. */
    private List<UUID> choose(Work work, int missing) {
        var having = new LinkedHashSet<>(places(work.readers()));
        var free = new ArrayList<Integer>();
        for (int place = 0; place < readers.size(); place++) {
            if (!having.contains(place)) {
                free.add(place);
            }
        }
        free.sort(Comparator.<Integer>comparingLong(place -> words[place])
                .thenComparingInt(place -> articles[place])
                .thenComparingInt(place -> Arrays.stream(shared[place]).sum())
                .thenComparing(Comparator.naturalOrder()));
        var chosen = new ArrayList<UUID>();
        int wanted = Math.min(missing, free.size());
        if (wanted <= 0) {
            return chosen;
        }
        long enough = words[free.get(0)] + work.words();
        while (chosen.size() < wanted) {
            // Sorted by words, so that the first one is among the least loaded where nobody has little enough.
            int next = free.get(0);
            for (int place : free) {
                if (!having.isEmpty() && words[place] <= enough && sharing(place, having) < sharing(next, having)) {
                    next = place;
                }
            }
            chosen.add(readers.get(next));
            add(next, work, having);
            having.add(next);
            free.remove((Integer) next);
        }
        return chosen;
    }

    private int sharing(int place, Set<Integer> others) {
        return others.stream().mapToInt(other -> shared[place][other]).sum();
    }

    private Balancing copy() {
        var copy = new Balancing(Set.copyOf(readers));
        for (int place = 0; place < readers.size(); place++) {
            copy.words[place] = words[place];
            copy.articles[place] = articles[place];
            copy.shared[place] = shared[place].clone();
        }
        return copy;
    }

    private List<Proposal.Load> loads(Balancing before) {
        var loads = new ArrayList<Proposal.Load>();
        for (int place = 0; place < readers.size(); place++) {
            loads.add(new Proposal.Load(
                    readers.get(place), before.articles[place], before.words[place], articles[place], words[place]));
        }
        return loads;
    }

    private List<Proposal.Pair> pairs(Balancing before) {
        var pairs = new ArrayList<Proposal.Pair>();
        for (int one = 0; one < readers.size(); one++) {
            for (int other = one + 1; other < readers.size(); other++) {
                pairs.add(new Proposal.Pair(
                        readers.get(one), readers.get(other), before.shared[one][other], shared[one][other]));
            }
        }
        return pairs;
    }
}
