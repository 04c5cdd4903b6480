package org.stet.assignment.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;

class BalancingTest {

    private static final UUID ADA = id(1);
    private static final UUID BEN = id(2);
    private static final UUID EVA = id(3);
    private static final UUID LONG = id(11);
    private static final UUID SHORT = id(12);
    private static final UUID MIDDLE = id(13);

    private static UUID id(long number) {
        return new UUID(0, number);
    }

    private static Work work(UUID article, int words, UUID... readers) {
        return new Work(article, words, Set.of(readers));
    }

    @Test
    void the_longest_goes_first_and_the_one_with_the_least_gets_the_next() {
        var all = List.of(work(SHORT, 100), work(LONG, 900), work(MIDDLE, 300));

        var proposal = Balancing.propose(all, Set.of(LONG, SHORT, MIDDLE), Set.of(BEN, ADA), 1);

        assertThat(proposal.gifts()).containsExactly(new Gift(LONG, ADA), new Gift(MIDDLE, BEN), new Gift(SHORT, BEN));
        assertThat(proposal.loads())
                .containsExactly(new Proposal.Load(ADA, 0, 0, 1, 900), new Proposal.Load(BEN, 0, 0, 2, 400));
        assertThat(proposal.pairs()).containsExactly(new Proposal.Pair(ADA, BEN, 0, 0));
    }

    @Test
    void what_people_have_already_counts_as_their_share() {
        var all = List.of(work(LONG, 900, ADA), work(MIDDLE, 300), work(SHORT, 100));

        var proposal = Balancing.propose(all, Set.of(MIDDLE, SHORT), Set.of(ADA, BEN), 1);

        assertThat(proposal.gifts()).containsExactly(new Gift(MIDDLE, BEN), new Gift(SHORT, BEN));
        assertThat(proposal.loads()).first().isEqualTo(new Proposal.Load(ADA, 1, 900, 1, 900));
    }

    @Test
    void two_who_have_shared_less_are_put_together() {
        var all = List.of(work(LONG, 100, ADA, BEN), work(MIDDLE, 100, EVA), work(SHORT, 100, ADA));

        var proposal = Balancing.propose(all, Set.of(SHORT), Set.of(ADA, BEN, EVA), 2);

        assertThat(proposal.gifts()).containsExactly(new Gift(SHORT, EVA));
        assertThat(proposal.pairs())
                .containsExactly(
                        new Proposal.Pair(ADA, BEN, 1, 1),
                        new Proposal.Pair(ADA, EVA, 0, 1),
                        new Proposal.Pair(BEN, EVA, 0, 0));
    }

    @Test
    void an_article_for_which_there_are_too_few_readers_is_named() {
        var proposal = Balancing.propose(List.of(work(LONG, 9), work(SHORT, 1, BEN)), Set.of(LONG), Set.of(ADA), 2);

        assertThat(proposal.gifts()).containsExactly(new Gift(LONG, ADA));
        assertThat(proposal.lacking()).containsExactly(LONG);
    }

    @Test
    void somebody_from_elsewhere_who_has_it_counts_as_one_of_its_readers() {
        var proposal = Balancing.propose(List.of(work(LONG, 9, EVA)), Set.of(LONG), Set.of(ADA, BEN), 2);

        assertThat(proposal.gifts()).containsExactly(new Gift(LONG, ADA));
        assertThat(proposal.lacking()).isEmpty();
    }

    @Test
    void without_readers_or_articles_nothing_is_proposed() {
        assertThat(Balancing.propose(List.of(), Set.of(LONG), Set.of(ADA), 1).gifts())
                .isEmpty();
        var nobody = Balancing.propose(List.of(work(LONG, 9)), Set.of(LONG), Set.of(), 1);
        assertThat(nobody.gifts()).isEmpty();
        assertThat(nobody.lacking()).containsExactly(LONG);
        assertThatThrownBy(() -> Balancing.propose(List.of(), Set.of(), Set.of(), 0))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
