package org.stet.suggestion.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

/** What a list that somebody has changed has from the one that Stet ships. */
class WordListsTest {

    @Test
    void a_section_that_is_not_named_holds_as_it_is_shipped() {
        var lists = changed("numbers", "[numbers]\nfive 5, threescore 60\n[fractions]\n");
        var numbers = NumberWords.of(lists.sections("numbers"));
        assertThat(numbers.digits("threescore")).isEqualTo("60");
        assertThat(numbers.digits("six")).isNull();
        assertThat(numbers.unit(List.of("miles"))).isEqualTo("mile");
        assertThat(numbers.isFraction(List.of("thirds"))).isFalse();
        assertThat(lists.added("numbers")).contains("units", "percent").doesNotContain("numbers", "fractions");
    }

    @Test
    void a_section_that_is_named_and_empty_stays_empty() {
        var numbers = NumberWords.of(changed("numbers", "[units]").sections("numbers"));
        assertThat(numbers.unit(List.of("miles"))).isNull();
        assertThat(numbers.isFraction(List.of("thirds"))).isTrue();
    }

    @Test
    void nothing_is_added_to_what_nobody_has_changed_nor_to_cues() {
        assertThat(WordLists.shipped("en").added("numbers")).isEmpty();
        assertThat(changed("cues", "[neutral]\nsay").added("cues")).isEmpty();
    }

    private static WordLists changed(String name, String text) {
        return WordLists.shipped("en").with(Map.of(name, text));
    }
}
