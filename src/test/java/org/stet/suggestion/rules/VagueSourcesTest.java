package org.stet.suggestion.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VagueSourcesTest {

    private static final VagueSources RULE = VagueSources.english();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            An official said the plan was dropped.                                    | An official (unnamed-described)
            A senior official in the ministry said on Monday that it was dropped.     | A senior official in the ministry (unnamed-described)
            The plan was dropped, a person familiar with the plan said.               | a person familiar with the plan (unnamed-described)
            The plan was dropped, according to people familiar with the matter.       | people familiar with the matter (unnamed-described)
            Two officials briefed on the talks told the Gazette that they had failed. | Two officials briefed on the talks (unnamed-described)
            People who work at the mill say nobody opened the letters.                | People who work at the mill (unnamed-described)
            “It is over,” said a diplomat in the capital.                             | a diplomat in the capital (unnamed-described)
            “She never waits for that bus,” said one father at the gate.              | one father at the gate (unnamed-described)
            One of the nurses said the ward was closed.                               | One of the nurses (unnamed-described)
            A spokesman said the road would open soon.                                | A spokesman (unnamed-described)
            His aides say it is too early to tell.                                    | His aides (unnamed-described)
            Critics, meanwhile, say the bridge costs too much.                        | Critics (vague-group)
            The plan, critics argue, would cost too much.                             | critics (vague-group)
            Many believe that the lake is haunted.                                    | Many (vague-group)
            Some experts doubt it will last.                                          | Some experts (vague-group)
            Experts on policing and drugs said the latest test was poor.              | Experts on policing and drugs (vague-group)
            Doctors have long suspected that the bean sharpens the mind.              | Doctors (vague-group)
            The bridge has been called a waste by residents.                          | residents (vague-group)
            Everybody knows the river floods in March.                                | Everybody (vague-group)
            He is believed to have left the town.                                     | is believed (agentless)
            The firm is widely rumoured to be broke.                                  | is widely rumoured (agentless)
            The crash was blamed on ice.                                              | was blamed on (agentless)
            The crash was blamed on ice by 5 metres of water.                         | was blamed on (agentless)
            He was widely seen as the winner by two lengths.                          | was widely seen (agentless)
            It is often said that the bell rings by itself.                           | is often said (agentless)
            She was seen with a man, believed to be the owner.                        | believed (agentless)
            He was widely seen as the next leader.                                    | was widely seen (agentless)
            The mayor allegedly took the money.                                       | allegedly (hearsay-adverb)
            Purportedly, the letter was burnt.                                        | Purportedly (hearsay-adverb)
            The office reportedly knew that the wall was weak.                        | reportedly (hearsay-adverb)
            Word has it that the pub will close.                                      | Word has it (hearsay-adverb)
            A clerk, who asked not to be named, said it was burnt.                    | A clerk, who asked not to be named (unnamed-described)
            A dealer said the door was old.                                           | A dealer (unnamed-described)
            Environmentalists say the smoke is bad.                                   | Environmentalists (vague-group)
            """)
    void words_in_the_place_of_a_source(String text, String found) {
        assertThat(shown(text)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            Okoye said the plan was dropped.
            An official, Mara Okoye, said the plan was dropped.
            “It is over,” said an official, Mara Okoye.
            Two witnesses, Mara Okoye and Lena Voss, said the gate was shut.
            Critics such as Mara Okoye say the plan is dead.
            Neighbour Mara Okoye said the dam was safe.
            A spokesman for the port said the road would open.
            Her mother said the dam was safe.
            The alleged thief left at noon.
            The sources of the river show signs of drought.
            Sources of income say little about wealth.
            Official records say the bridge was built in 1936.
            The expert opinion says the dam is safe.
            “Critics say it is a waste,” Okoye said.
            “It is believed to be lost,” Okoye said.
            Officials were told to leave at noon.
            No official said so.
            People accused of theft were freed.
            It helps people understand the river.
            The fire was blamed on a heater by the fire chief.
            The crash was blamed on ice by two investigators.
            The plan was widely seen as a waste by three former aides.
            Some 60 percent of voters said they were tired.
            A majority of residents think the dam is safe.
            According to Okoye, the man allegedly fled.
            Okoye said the man was believed to be armed.
            The council is expected to vote on Monday.
            Workers are supposed to wear helmets.
            Supporters of the club sang all night.
            To get help, residents call the hospital.
            For some, the losses would be large, said Okoye.
            The official said the plan was dropped.
            If critics say that it is late, nobody will listen.
            Whether experts think so is another matter.
            A woman at the shop said she smelled smoke. The woman, Ada Keller, is a baker.
            """)
    void words_that_stand_for_nobody_unknown(String text) {
        assertThat(shown(text)).isEmpty();
    }

    @Test
    void a_name_that_comes_within_two_sentences_is_enough() {
        assertThat(
                        shown(
                                "Scientists said the lake had warmed. It was June. Mara Okoye, who measured it, said it is late."))
                .isEmpty();
        assertThat(shown("An official said the plan was alive. Deputy mayor Ines Rohde said it was not."))
                .isEmpty();
        assertThat(shown("Critics say it is a waste. The tolls rose. The lake froze. Ines Rohde said it is late."))
                .isEqualTo("Critics (vague-group)");
    }

    @Test
    void a_source_stays_without_a_name_whoever_is_named_next() {
        assertThat(
                        shown(
                                "A source close to the talks said the ferry would stop. Harbour master Olaf Reiss said it would not."))
                .isEqualTo("A source close to the talks (unnamed-described)");
        assertThat(shown(
                        "Sources at the port said the ferry would stop. One of them, Olaf Reiss, had seen the letter."))
                .isEmpty();
    }

    @Test
    void somebody_named_before_is_somebody_else() {
        assertThat(shown(
                        "Ines Rohde said it was late. She left. Critics say it is a waste. Ines Rohde said it is not."))
                .isEqualTo("Critics (vague-group)");
    }

    @Test
    void the_official_is_as_vague_as_the_official_before() {
        assertThat(shown("An official said the plan was dropped. The official added that it was late."))
                .isEqualTo("An official (unnamed-described) | The official (unnamed-described)");
    }

    @Test
    void a_reason_for_the_anonymity_is_told() {
        var text =
                "A clerk, who spoke on condition of anonymity because she was not authorised to speak, said it was burnt.";
        assertThat(Claims.of(text, RULE::in)).singleElement().satisfies(one -> assertThat(one.values())
                .containsEntry("reason-given", "yes"));
        assertThat(Claims.triggers(text, RULE::in)).isEqualTo("condition of anonymity | because | said");
        assertThat(Claims.of("A clerk, speaking on condition of anonymity, said it was burnt.", RULE::in))
                .singleElement()
                .satisfies(one -> assertThat(one.values()).doesNotContainKey("reason-given"));
    }

    @Test
    void a_reason_may_stand_in_the_next_sentence() {
        var text = "A clerk said it was burnt. She asked not to be named because she feared for her job.";
        assertThat(Claims.triggers(text, RULE::in)).isEqualTo("said | not to be named | because");
    }

    @Test
    void whoever_speaks_on_condition_of_anonymity_needs_no_other_verb() {
        assertThat(shown("A nurse spoke on condition of anonymity for fear of losing her job."))
                .isEqualTo("A nurse (unnamed-described)");
    }

    private static String shown(String text) {
        return Claims.shown(text, RULE::in, "vagueness");
    }
}
