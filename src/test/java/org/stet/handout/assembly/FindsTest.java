package org.stet.handout.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.handout.assembly.MadeArticles.recipe;

import org.junit.jupiter.api.Test;

import org.stet.handout.recipe.Activity;

/** What an activity finds is what it can ask about. */
class FindsTest {

    @Test
    void who_says_so_finds_nothing_where_no_source_is_named() {
        var made = MadeArticles.of("Vote", "“No,” she said. “Never,” she said.")
                .says("exact-words", "“No,”")
                .says("exact-words", "“Never,”", " ");

        assertThat(finds(made, Activity.WHO_SAYS_SO)).isZero();
        assertThat(finds(made, Activity.FIND_QUOTES)).isEqualTo(2);
    }

    @Test
    void who_says_so_finds_the_passages_whose_source_is_named() {
        var made = MadeArticles.of("Vote", "“No,” she said. “Never,” she said.")
                .says("exact-words", "“No,”", "she")
                .says("exact-words", "“Never,”");

        assertThat(finds(made, Activity.WHO_SAYS_SO)).isEqualTo(1);
    }

    private static int finds(MadeArticles made, Activity activity) {
        var from = made.ingredients(recipe(activity, 0));
        return Packing.finds(from, Packing.lay(from), activity);
    }
}
