package org.stet.comparison.quotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.comparison.quotation.Papers.english;

import java.util.List;

import org.junit.jupiter.api.Test;

class RetellingsTest {

    @Test
    void a_candidate_says_what_it_shares() {
        var papers = english();

        var candidates = Retellings.of(
                papers.said("“The repair takes five weeks and costs 90,000 crowns.”"),
                List.of(
                        papers.said("Repairs would cost 90,000 crowns, Vogt's letter says."),
                        papers.said("Vogt, who inspects bridges, told the mayor what she had seen.")),
                "Hanna Vogt");

        assertThat(candidates).hasSize(1);
        assertThat(candidates.get(0).shared()).containsExactly("Repairs", "cost", "90,000", "crowns");
    }

    @Test
    void the_name_of_the_source_proves_nothing() {
        var papers = english();

        assertThat(Retellings.of(
                        papers.said("“I, Hanna Vogt, have closed it.”"),
                        List.of(papers.said("Hanna Vogt goes home.")),
                        "Hanna Vogt"))
                .isEmpty();
    }

    @Test
    void two_languages_are_not_asked_about() {
        assertThat(Retellings.of(
                        english().said("“The repair costs 90,000 crowns and 35,000 are there.”"),
                        List.of(new Papers("de").said("Die Reparatur kostet 90,000 und da sind 35,000.")),
                        ""))
                .isEmpty();
    }
}
