package org.stet.suggestion.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import org.stet.suggestion.language.AnalysedText;
import org.stet.suggestion.language.CueWords;
import org.stet.suggestion.language.NameWords;
import org.stet.suggestion.language.NamingWords;
import org.stet.suggestion.language.NumberWords;
import org.stet.suggestion.language.StrengthWords;
import org.stet.text.Block;
import org.stet.text.BlockKind;
import org.stet.text.Blocks;
import org.stet.text.Segmentation;
import org.stet.text.StoredText;

/** What is asked about an article beside its passages: its headline (S11), and words retold beside words quoted (S15). */
class QuestionsTest {

    private static final NameWords NAMES = NameWords.english();
    private static final NamingWords NAMING = NamingWords.english();
    private static final NumberWords NUMBERS = NumberWords.english();

    @Test
    void without_a_headline_or_without_a_body_nothing_is_asked() {
        assertThat(HeadlineCheck.of(analysed("Five held after flood", true), NUMBERS))
                .isEmpty();
        assertThat(HeadlineCheck.of(analysed("Five held.\n\nSix held.", false), NUMBERS))
                .isEmpty();
    }

    @Test
    void a_retelling_that_says_more_than_the_quotation_comes_first() {
        var text = analysed("""
                The minister said the new harbour will certainly open in spring.

                “The harbour might open in spring, if the money is there,” the minister said on Monday.

                The minister said the fishing boats would get a new quay, and that the quay was paid for.

                “A quay for the fishing boats is a good thing,” the minister added.
                """, false);
        var pairs = pairs(text);
        assertThat(pairs).isNotEmpty();
        assertThat(pairs.get(0).strength()).contains("certainly", "might", "will");
        assertThat(text.text().exact(pairs.get(0).retold())).startsWith("the new harbour");
        assertThat(text.text().exact(pairs.get(0).quoted())).startsWith("“The harbour might");
        assertThat(pairs).anyMatch(pair -> pair.shared().contains("quai"));
    }

    @Test
    void words_of_another_source_or_on_another_matter_are_no_pair() {
        assertThat(pairs(analysed("""
                The minister said the new harbour will open in spring.

                “The harbour will open in spring,” Mara Okoye said.

                “Nobody asked me about schools or hospitals,” the minister said.
                """, false))).isEmpty();
    }

    @Test
    void numbers_that_count_other_things_are_shown_and_come_first() {
        assertThat(pairs(analysed("""
                The warden said the ditch by the old mill would be 5 miles long.

                “The ditch by the old mill will be finished,” the warden said.

                “The ditch by the mill would be five kilometres long,” the warden said.
                """, false)).get(0).strength()).containsExactly("5 miles", "five kilometres");
    }

    @Test
    void far_apart_is_no_pair() {
        var apart = "The town is old and lies by the sea.\n\n".repeat(6);
        assertThat(pairs(analysed(
                        "The minister said the new harbour will open in spring.\n\n" + apart
                                + "“The harbour will open in spring,” the minister said.",
                        false)))
                .isEmpty();
    }

    private static List<RestatedPairs.Pair> pairs(AnalysedText text) {
        var proposals = Speech.in(text, CueWords.english(), NAMES, NAMING).proposals();
        return RestatedPairs.of(text, proposals, Cast.of(text, proposals, NAMES), StrengthWords.english(), NUMBERS);
    }

    private static AnalysedText analysed(String string, boolean headline) {
        var text = StoredText.of(string.strip());
        var blocks = new ArrayList<>(Blocks.propose(text));
        if (headline) {
            blocks.set(0, new Block(blocks.get(0).span(), BlockKind.HEADLINE));
        }
        return AnalysedText.of(text, blocks, Segmentation.of(text, blocks, Locale.ENGLISH));
    }
}
