package org.stet.suggestion.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.stet.suggestion.language.AnalysedText;
import org.stet.suggestion.language.CueWords;
import org.stet.suggestion.language.NameWords;
import org.stet.suggestion.language.NamingWords;
import org.stet.text.Blocks;
import org.stet.text.Segmentation;
import org.stet.text.StoredText;

class CastTest {

    private static final NameWords NAMES = NameWords.english();
    private static final NamingWords NAMING = NamingWords.english();

    @Test
    void a_short_name_and_a_pronoun_belong_to_the_full_name() {
        assertThat(cast("""
                “We opened the sluice,” Mara Okoye said. “It was noon,” Okoye added.

                She said the town had been warned.
                """)).containsExactly("Mara Okoye (named-person) 3");
    }

    @Test
    void a_full_name_that_follows_takes_the_short_one_in() {
        assertThat(cast("Okoye said it was late. “It was noon,” Mara Okoye told reporters on Monday."))
                .containsExactly("Mara Okoye (named-person) 2");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            “It was noon,” said Mara Okoye, the harbour master. The harbour master said it was late. | Mara Okoye (named-person) 2
            “It was noon,” said Mara Okoye, a baker. “It was dark,” the baker said.                  | Mara Okoye (named-person) 2
            The mayor, Mara Okoye, said it was noon. “It was dark,” the mayor said.                  | Mara Okoye (named-person) 2
            Mayor Mara Okoye said it was noon. The mayor said it was dark.                           | Mara Okoye (named-person) 2
            The harbour master said it was noon. “It was dark,” said Mara Okoye, the harbour master. | Mara Okoye (named-person) 2
            “It was noon,” said Mara Okoye, the mill’s manager. The manager said it was dark.        | Mara Okoye (named-person) 2
            """)
    void a_role_belongs_to_the_person_who_has_it(String text, String member) {
        assertThat(cast(text)).containsExactly(member);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            “It was noon,” said Mara Okoye, the harbour master. The mayor said it was late.
            “It was noon,” said Mara Okoye, who met the mayor, on Monday. The mayor said it was late.
            On Monday, Mara Okoye said it was noon. The mayor said it was dark.
            """)
    void another_role_is_somebody_else(String text) {
        assertThat(cast(text)).hasSize(2);
    }

    @Test
    void a_pronoun_two_paragraphs_on_is_nobody() {
        assertThat(cast("""
                “We opened the sluice,” Mara Okoye said in the evening of that day.

                The town had seen many floods before this one, and many more were to come.

                “It was noon,” she said, and closed the door of the little office.
                """)).containsExactly("Mara Okoye (named-person) 1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Dr. Lena Voss said it was late.                        | Lena Voss (named-person) 1
            Gen. Ida Holm said it was late.                        | Ida Holm (named-person) 1
            The Port Authority said it was late.                   | Port Authority (named-organisation) 1
            The harbour master said it was late.                   | The harbour master (unnamed-described) 1
            Critics said it was late.                              | Critics (vague-group) 1
            A report by the council says it was late.              | A report by the council (document-or-data) 1
            According to the survey, it was late.                  | the survey (document-or-data) 1
            A spokesman for the Port Authority said it was late.   | Port Authority (named-organisation) 1
            """)
    void what_kind_of_source_it_is(String text, String member) {
        assertThat(cast(text)).containsExactly(member);
    }

    private static List<String> cast(String string) {
        var text = StoredText.of(string.strip());
        var blocks = Blocks.propose(text);
        var analysed = AnalysedText.of(text, blocks, Segmentation.of(text, blocks, Locale.ENGLISH));
        var proposals = Speech.in(analysed, CueWords.english(), NAMES, NAMING).proposals();
        return Cast.of(analysed, proposals, NAMES).members().stream()
                .map(one ->
                        one.name() + " (" + one.kind() + ") " + one.mentions().size())
                .toList();
    }
}
