package org.stet.suggestion.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.stet.suggestion.language.CueWords;
import org.stet.suggestion.language.NameWords;
import org.stet.suggestion.language.NamingWords;
import org.stet.text.StoredText;

/** Rule S6: what a cue lets the reader think of the words that it brings in. */
class CueStanceTest {

    private static final CueWords ENGLISH = CueWords.english();
    private static final NameWords NAMES = NameWords.english();
    private static final NamingWords NAMING = NamingWords.english();

    /** The cues that the list of the design gives first, each in a sentence of its own; the cue is what fired. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            “We opened the sluice at noon,” the harbour master said.            | said         | neutral
            The harbour master told the council that the sluice was open.       | told         | neutral
            “We opened the sluice at noon,” Okoye added.                        | added        | neutral
            “Was the sluice open?” a reporter asked.                            | asked        | neutral
            “It was open,” Okoye replied.                                       | replied      | neutral
            “It was open,” Okoye answered.                                      | answered     | neutral
            Okoye wrote that the sluice was open.                               | wrote        | neutral
            Okoye stated that the sluice was open.                              | stated       | neutral
            Okoye noted that the sluice was open.                               | noted        | neutral
            Okoye reported that the sluice was open.                            | reported     | neutral
            Okoye announced that the sluice would open.                         | announced    | neutral
            “That is late,” Okoye commented.                                    | commented    | neutral
            “It was open,” Okoye continued.                                     | continued    | neutral
            Okoye recalled that the sluice was open.                            | recalled     | neutral
            Okoye mentioned that the sluice was open.                           | mentioned    | neutral
            Okoye claimed that the sluice was open.                             | claimed      | distances
            Okoye alleges that the sluice was open.                             | alleges      | distances
            Okoye asserted that the sluice was open.                            | asserted     | distances
            Okoye maintained that the sluice was open.                          | maintained   | distances
            Okoye insists that the sluice was open.                             | insists      | distances
            Okoye contended that the sluice was open.                           | contended    | distances
            Okoye suggested that the sluice was open.                           | suggested    | distances
            Okoye purported that the sluice was open.                           | purported    | distances
            Okoye showed that the sluice was open.                              | showed       | endorses
            Okoye revealed that the sluice was open.                            | revealed     | endorses
            Okoye confirmed that the sluice was open.                           | confirmed    | endorses
            Okoye explained that the sluice was open.                           | explained    | endorses
            Okoye pointed out that the sluice was open.                         | pointed out  | endorses
            “It was open,” Okoye pointed out.                                   | pointed out  | endorses
            Okoye acknowledged that the sluice was open.                        | acknowledged | endorses
            Okoye admitted that the sluice was open.                            | admitted     | endorses
            Okoye conceded that the sluice was open.                            | conceded     | endorses
            Okoye demonstrated that the sluice was open.                        | demonstrated | endorses
            Okoye found that the sluice was open.                               | found        | endorses
            Okoye warned that the sluice was open.                              | warned       | coloured
            Okoye blamed the council for the flood.                             | blamed       | coloured
            Okoye accused the council of negligence.                            | accused      | coloured
            “It was a disgrace,” Okoye slammed.                                 | slammed      | coloured
            “It was a disgrace,” Okoye blasted.                                 | blasted      | coloured
            Okoye boasted that the sluice was open.                             | boasted      | coloured
            Okoye bragged that the sluice was open.                             | bragged      | coloured
            “It was a disgrace,” Okoye lashed out.                              | lashed out   | coloured
            “It was a disgrace,” Okoye railed.                                  | railed       | coloured
            Okoye demanded that the sluice be opened.                           | demanded     | coloured
            Okoye threatened to open the sluice.                                | threatened   | coloured
            Okoye vowed to open the sluice.                                     | vowed        | coloured
            “It was open all along,” Okoye joked.                               | joked        | coloured
            Okoye lamented that the sluice was open.                            | lamented     | coloured
            Okoye hailed the plan as “a great step”.                            | hailed       | coloured
            Okoye thinks that the sluice was open.                              | thinks       | neutral
            Okoye believes the sluice was open.                                 | believes     | neutral
            Okoye felt that the sluice was open.                                | felt         | neutral
            Okoye hopes that the sluice will open.                              | hopes        | neutral
            Okoye feared that the sluice was open.                              | feared       | neutral
            Okoye expects that the sluice will open.                            | expects      | neutral
            Okoye wants to open the sluice.                                     | wants        | neutral
            Okoye plans to open the sluice.                                     | plans        | neutral
            The mayor intends to open the sluice.                               | intends      | neutral
            Okoye denied that the sluice was open.                              | denied       | denies
            Okoye rejected the idea of a wall.                                  | rejected     | denies
            Okoye dismissed the idea of a wall.                                 | dismissed    | denies
            Okoye refuted the idea of a wall.                                   | refuted      | denies
            Okoye disputed that the sluice was open.                            | disputed     | denies
            According to Okoye, the sluice was open.                            | According to | neutral
            His claim that the sluice was open was heard twice.                 | claim        | distances
            Her admission that the sluice was open came late.                   | admission    | endorses
            Their warning that the sluice was open came late.                   | warning      | coloured
            Okoye was blunt: “We opened it at noon.”                            |              | none
            The “free” bus costs four euros.                                    |              | none
            """)
    void what_the_cue_makes_of_the_words(String text, String cue, String stance) {
        assertThat(of(text)).first().satisfies(proposal -> {
            assertThat(shown(text, proposal)).isEqualTo(cue);
            assertThat(proposal.values()).containsEntry("cue-stance", stance);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Okoye claimed the insurance after the flood.",
                "The farmer claims land beside the river.",
                "Okoye claimed £3,000 after the flood.",
                "The flood claimed 40 lives in the valley.",
                "Her insurance claim for the roof was settled.",
                "His claim to the land was settled.",
                "The ferry charges five euros a day.",
                "The museum charges visitors €4.",
                "The county maintains 300 miles of road.",
                "The county maintains the bridge built in 1962.",
                "The state of the road is bad.",
                "The member states that signed the treaty met on Monday.",
                "The state took over the road from the county.",
                "Rain lashed the harbour and the town."
            })
    void words_that_say_nothing_here_are_no_cues(String text) {
        assertThat(of(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The county maintains the “old road” by the river.       | none
            The “old road” is a bridge that the county maintains.   | distances
            The county claimed compensation for the “old road”.     | none
            The ferry charges the “full fare” to children.          | none
            """)
    void what_is_done_speaks_no_words_in_marks(String text, String stance) {
        assertThat(of(text)).singleElement().satisfies(proposal -> assertThat(proposal.values())
                .containsEntry("cue-stance", stance));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Okoye claims the insurance was paid.               | the insurance was paid
            Okoye charged that the council had lied.           | the council had lied
            Okoye maintains the county had lied.               | the county had lied
            The county claims the land was sold.               | the land was sold
            """)
    void a_clause_about_such_things_is_said_all_the_same(String text, String retold) {
        assertThat(of(text)).singleElement().satisfies(proposal -> assertThat(
                        StoredText.of(text).exact(proposal.passage()))
                .isEqualTo(retold));
    }

    @Test
    void words_whose_cue_stands_with_others_have_no_stance_of_their_own() {
        var proposals = of("“We opened it,” Okoye said. “It was noon.”");
        assertThat(proposals.get(1).values())
                .containsEntry("cue-place", "previous-sentence")
                .doesNotContainKey("cue-stance");
    }

    private static @Nullable String shown(String text, Proposal proposal) {
        var cue = proposal.speaker().cue();
        return cue == null ? null : StoredText.of(text).words(cue.span());
    }

    private static List<Proposal> of(String text) {
        return Claims.of(
                text, analysed -> Speech.in(analysed, ENGLISH, NAMES, NAMING).proposals());
    }
}
