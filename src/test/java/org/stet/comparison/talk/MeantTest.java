package org.stet.comparison.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;

class MeantTest {

    private static final UUID ANA = new UUID(0x01900000_0000_7000L, 1);
    private static final UUID BEN = new UUID(0x01900000_0000_7000L, 2);
    private static final Map<String, UUID> READERS = Map.of("Reader A", ANA, "Reader AB", BEN);

    private static String shown(String kept) {
        return Meant.shown(kept, UnaryOperator.identity(), Map.of(ANA, "Ana", BEN, "Ben")::get);
    }

    @Test
    void a_letter_is_kept_as_the_person_that_it_stands_for() {
        var kept = Meant.kept("@Reader A, see what Reader AB says, and @reader ab.", READERS);

        assertThat(kept).doesNotContain("Reader", "reader");
        assertThat(shown(kept)).isEqualTo("@Ana, see what Ben says, and @Ben.");
        assertThat(Meant.in(kept)).containsExactly(ANA, BEN);
    }

    @Test
    void other_words_stay() {
        var words = "A reader a day. Reader Abel, Reader C and a $1 {account:x}";

        assertThat(Meant.kept(words, READERS)).isEqualTo(words);
        assertThat(shown(words)).isEqualTo(words);
        assertThat(Meant.kept("Reader A", Map.of())).isEqualTo("Reader A");
    }

    @Test
    void what_stands_between_is_shown_by_itself() {
        var kept = Meant.kept("Ask Reader A, Ana.", READERS);

        assertThat(Meant.shown(kept, words -> words.replace("Ana", "B"), account -> "Ana"))
                .isEqualTo("Ask Ana, B.");
        assertThat(Meant.length(kept)).isEqualTo("Ask @, Ana.".length());
    }
}
