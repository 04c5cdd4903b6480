package org.stet.assignment.balance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What holds of every proposal. */
class BalancingProperties {

    /** Some articles, some of which somebody has, and people who may get more. */
    private record Desk(List<Work> all, Set<UUID> wanted, Set<UUID> readers) {

        static Desk of(Random random, int articles, int people, boolean begun) {
            var everybody = IntStream.range(0, people + 2)
                    .mapToObj(i -> new UUID(random.nextLong(), random.nextLong()))
                    .toList();
            var all = new ArrayList<Work>();
            var wanted = new LinkedHashSet<UUID>();
            for (int i = 0; i < articles; i++) {
                var having = new HashSet<UUID>();
                boolean isWanted = !begun || random.nextInt(4) > 0;
                for (int n = begun ? random.nextInt(4) : 0; n > 0; n--) {
                    having.add(everybody.get(random.nextInt(everybody.size())));
                }
                var work = new Work(new UUID(random.nextLong(), random.nextLong()), random.nextInt(2_000), having);
                all.add(work);
                if (isWanted) {
                    wanted.add(work.article());
                }
            }
            return new Desk(all, wanted, Set.copyOf(everybody.subList(0, people)));
        }

        Proposal proposed(int each) {
            return Balancing.propose(all, wanted, readers, each);
        }

        Set<UUID> having(UUID article) {
            return all.stream()
                    .filter(work -> work.article().equals(article))
                    .findFirst()
                    .orElseThrow()
                    .readers();
        }
    }

    @Property(tries = 300)
    void each_article_gets_as_many_different_readers_as_there_are_and_none_twice(
            @ForAll Random random,
            @ForAll @IntRange(max = 60) int articles,
            @ForAll @IntRange(max = 8) int people,
            @ForAll @IntRange(min = 1, max = 5) int each) {
        var desk = Desk.of(random, articles, people, true);
        var proposal = desk.proposed(each);

        assertThat(proposal.gifts()).doesNotHaveDuplicates();
        for (var article : desk.wanted()) {
            var having = desk.having(article);
            var given = proposal.gifts().stream()
                    .filter(gift -> gift.article().equals(article))
                    .map(Gift::reader)
                    .toList();
            var free =
                    desk.readers().stream().filter(one -> !having.contains(one)).count();
            assertThat(given).noneMatch(having::contains).isSubsetOf(desk.readers());
            assertThat(given).hasSize((int) Math.min(Math.max(0, each - having.size()), free));
            assertThat(proposal.lacking().contains(article)).isEqualTo(having.size() + given.size() < each);
        }
        assertThat(proposal.gifts()).extracting(Gift::article).isSubsetOf(desk.wanted());
    }

    @Property(tries = 300)
    void words_stay_within_twice_the_longest_article_or_as_near_as_they_were(
            @ForAll Random random,
            @ForAll @IntRange(max = 80) int articles,
            @ForAll @IntRange(min = 1, max = 9) int people,
            @ForAll @IntRange(min = 1, max = 5) int each,
            @ForAll boolean uneven) {
        var desk = Desk.of(random, articles, people, false);
        var all = new ArrayList<>(desk.all());
        if (uneven) {
            desk.readers()
                    .forEach(reader -> all.add(new Work(
                            new UUID(random.nextLong(), random.nextLong()), random.nextInt(9_000), Set.of(reader))));
        }
        var proposal = Balancing.propose(all, desk.wanted(), desk.readers(), each);

        long longest = desk.all().stream().mapToLong(Work::words).max().orElse(0);
        assertThat(difference(proposal, Proposal.Load::words))
                .isLessThanOrEqualTo(Math.max(2 * longest, difference(proposal, Proposal.Load::wordsBefore)));
    }

    private static long difference(Proposal proposal, ToLongFunction<Proposal.Load> words) {
        var all = proposal.loads().stream().mapToLong(words).summaryStatistics();
        return all.getMax() - all.getMin();
    }

    /** Not proved: seen for all numbers of readers and articles that were tried. */
    @Property(tries = 200)
    void of_equally_long_articles_any_two_readers_share_about_as_many_as_any_other_two(
            @ForAll Random random,
            @ForAll @IntRange(min = 2, max = 300) int articles,
            @ForAll @IntRange(min = 2, max = 20) int people,
            @ForAll @IntRange(min = 2, max = 5) int each) {
        var desk = Desk.of(random, articles, people, false);
        var equal = desk.all().stream()
                .map(work -> new Work(work.article(), 700, Set.of()))
                .toList();
        var pairs = Balancing.propose(equal, desk.wanted(), desk.readers(), each).pairs().stream()
                .mapToInt(Proposal.Pair::after)
                .summaryStatistics();

        assertThat(pairs.getMax() - pairs.getMin()).isLessThanOrEqualTo(4);
    }

    @Property(tries = 200)
    void the_order_of_what_comes_in_plays_no_part(
            @ForAll Random random,
            @ForAll @IntRange(max = 40) int articles,
            @ForAll @IntRange(max = 8) int people,
            @ForAll @IntRange(min = 1, max = 4) int each) {
        var desk = Desk.of(random, articles, people, true);
        var shuffled = new ArrayList<>(desk.all());
        Collections.shuffle(shuffled, random);
        var people2 = new ArrayList<>(desk.readers());
        Collections.shuffle(people2, random);

        var other = Balancing.propose(shuffled, new LinkedHashSet<>(desk.wanted()), new LinkedHashSet<>(people2), each);

        assertThat(other).isEqualTo(desk.proposed(each));
        assertThat(other.fingerprint()).isEqualTo(desk.proposed(each).fingerprint());
    }

    @Property(tries = 200)
    void once_it_is_given_nothing_more_is_proposed_and_a_further_reader_moves_nobody(
            @ForAll Random random,
            @ForAll @IntRange(max = 40) int articles,
            @ForAll @IntRange(max = 8) int people,
            @ForAll @IntRange(min = 1, max = 4) int each) {
        var desk = Desk.of(random, articles, people, true);
        var first = desk.proposed(each);
        var given = desk.all().stream().map(work -> with(work, first)).toList();

        assertThat(Balancing.propose(given, desk.wanted(), desk.readers(), each).gifts())
                .isEmpty();
        var more = Balancing.propose(given, desk.wanted(), desk.readers(), each + 1);
        assertThat(more.gifts()).noneMatch(first.gifts()::contains);
        var before = more.loads().stream().map(Proposal.Load::wordsBefore).toList();
        assertThat(before)
                .isEqualTo(first.loads().stream().map(Proposal.Load::words).toList());
    }

    private static Work with(Work work, Proposal proposal) {
        var readers = proposal.gifts().stream()
                .filter(gift -> gift.article().equals(work.article()))
                .map(Gift::reader)
                .collect(Collectors.toSet());
        readers.addAll(work.readers());
        return new Work(work.article(), work.words(), readers);
    }

    @Property(tries = 200)
    void the_sums_are_those_of_the_gifts(
            @ForAll Random random,
            @ForAll @IntRange(max = 40) int articles,
            @ForAll @IntRange(max = 8) int people,
            @ForAll @IntRange(min = 1, max = 4) int each) {
        var desk = Desk.of(random, articles, people, true);
        var proposal = desk.proposed(each);
        var given = desk.all().stream().map(work -> with(work, proposal)).toList();

        for (var load : proposal.loads()) {
            var theirs = given.stream()
                    .filter(work -> work.readers().contains(load.reader()))
                    .toList();
            assertThat(load.articles()).isEqualTo(theirs.size());
            assertThat(load.words())
                    .isEqualTo(theirs.stream().mapToLong(Work::words).sum());
        }
        for (var pair : proposal.pairs()) {
            assertThat(pair.after())
                    .isEqualTo(given.stream()
                            .filter(work -> work.readers().containsAll(Set.of(pair.one(), pair.other())))
                            .count());
        }
    }

    @Example
    void a_thousand_articles_for_twenty_readers_take_well_under_a_second() {
        var desk = Desk.of(new Random(1), 1_000, 20, false);

        var start = System.nanoTime();
        var proposal = desk.proposed(3);

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMillis(500));
        assertThat(proposal.gifts()).hasSize(3_000);
        var words = proposal.loads().stream().mapToLong(Proposal.Load::words).summaryStatistics();
        assertThat(words.getMax() - words.getMin()).isLessThan((long) words.getAverage() / 100);
    }
}
