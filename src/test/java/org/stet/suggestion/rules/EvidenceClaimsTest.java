package org.stet.suggestion.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceClaimsTest {

    private static final EvidenceClaims RULE = EvidenceClaims.english();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            There is no evidence that the gate was shut.                    | There is no evidence that the gate was shut. (none)
            No record of the payment has been found.                        | No record of the payment has been found. (none)
            The mayor claimed, without evidence, that the vote was rigged.  | without evidence (none)
            The mayor said the vote was rigged, but offered no proof.       | offered no proof (none)
            The claim is baseless.                                          | The claim is baseless. (none)
            The mayor repeated the baseless claim that he had won.          | The mayor repeated the baseless claim that he had won. (none)
            The story has since been debunked.                              | The story has since been debunked. (none)
            The footage could not be independently verified.                | The footage could not be independently verified. (none)
            The Gazette was unable to verify the letter.                    | The Gazette was unable to verify the letter. (none)
            Whether it helps has yet to be proved.                          | Whether it helps has yet to be proved. (none)
            That the letter is real has not been confirmed.                 | That the letter is real has not been confirmed. (none)
            Nobody could prove that the pump was broken.                    | Nobody could prove that the pump was broken. (none)
            The police found no evidence of a break-in.                     | The police found no evidence of a break-in. (none)
            The company did not provide any evidence for its figures.       | The company did not provide any evidence for its figures. (none)
            The case was dropped for lack of evidence.                      | The case was dropped for lack of evidence. (none)
            The figures are unverified, and the port has shut its books.    | The figures are unverified (none)
            He resigned after it emerged that there was no proof of it.     | there was no proof of it (none)
            Although there is no proof, the mayor resigned.                 | there is no proof (none)
            The allegations, which have never been proven, cost him a seat. | which have never been proven (none)
            The evidence for the pill is thin.                              | The evidence for the pill is thin. (none)
            Evidence shows that the wall was weak.                          | Evidence shows that the wall was weak. (offers)
            There is proof that the ledger was changed.                     | There is proof that the ledger was changed. (offers)
            There is growing evidence that the wall is weak.                | There is growing evidence that the wall is weak. (offers)
            The inspectors found evidence of leaks.                         | The inspectors found evidence of leaks. (offers)
            The evidence is mixed.                                          | The evidence is mixed. (conflicting)
            Neither account has been confirmed.                             | Neither account has been confirmed. (none)
            Nothing in the barn confirms it.                                | Nothing in the barn confirms it. (none)
            There is nothing to suggest that the oven was hot.              | There is nothing to suggest that the oven was hot. (none)
            There is as yet no proof that the beams are rotten.             | There is as yet no proof that the beams are rotten. (none)
            The port has no data on the mud.                                | The port has no data on the mud. (none)
            A link to the coughs has never been demonstrated.               | A link to the coughs has never been demonstrated. (none)
            The talk of a car is equally unproven.                          | The talk of a car is equally unproven. (none)
            The claims of the former secretary could not be confirmed.      | The claims of the former secretary could not be confirmed. (none)
            The secretary's account could not be confirmed.                 | The secretary's account could not be confirmed. (none)
            On that date the report could not be confirmed.                 | On that date the report could not be confirmed. (none)
            Studies offer conflicting evidence on the drug.                 | Studies offer conflicting evidence on the drug. (conflicting)
            """)
    void statements_about_evidence(String text, String found) {
        assertThat(shown(text)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            Okoye said there was no evidence of fraud.
            There is no evidence of fraud, Okoye said.
            “There is no evidence of fraud,” Okoye said.
            According to Okoye, the claim is baseless.
            Okoye called the claim baseless.
            Okoye dismissed the report as baseless.
            The valley had a record harvest.
            The team set a record without training.
            He has no criminal record.
            For the record, the bridge was built in 1936.
            Bring proof of purchase to the desk.
            Without proof of age nobody gets in.
            The confirmation hearing begins on Monday.
            The knife lay in the evidence room.
            Umbrellas were much in evidence at the fair.
            He used the letter as evidence of her anger.
            She gave evidence on Tuesday.
            If there is no evidence, the case will fall.
            The mayor asked whether there was any evidence.
            Is there any evidence?
            The judge was not confirmed by the senate.
            The date has not been confirmed.
            The secretary was confirmed.
            The secretary was not confirmed.
            The nominee for the court has yet to be confirmed.
            Mara Okoye, the nominee, was not confirmed.
            Judge Mara Okoye was not confirmed.
            The date of the hearing could not be confirmed.
            The senate's nominee has not been confirmed.
            The minister refused to confirm the report.
            The theory needs no proof.
            The club has an unproven striker.
            Workers without documentation were sent home.
            Records show that the bridge was built in 1936.
            The photographs show a clean anchor.
            He had nothing to show for it.
            Nothing was shown to the press.
            Neither of them said when the date was confirmed.
            Okoye said there was nothing to suggest fraud.
            The office has data on the mud.
            """)
    void evidence_that_is_given_and_other_things_of_that_name(String text) {
        assertThat(shown(text)).isEmpty();
    }

    @Test
    void what_fired_is_shown_once_for_a_statement() {
        var text = "There is no evidence for the unverified claims.";
        assertThat(shown(text)).isEqualTo(text + " (none)");
        assertThat(Claims.triggers(text, RULE::in)).isEqualTo("no evidence | unverified");
    }

    private static String shown(String text) {
        return Claims.shown(text, RULE::in, "evidence-says");
    }
}
