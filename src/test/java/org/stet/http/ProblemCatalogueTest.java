package org.stet.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;

import org.junit.jupiter.api.Test;

class ProblemCatalogueTest {

    private final ProblemCatalogue catalogue = new ProblemCatalogue();

    @Test
    void the_reference_explains_each_problem_and_no_other() {
        assertThat(catalogue.entries().keySet())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(ProblemType.values())
                        .map(ProblemType::slug)
                        .toList());
    }

    @Test
    void the_reference_gives_status_and_title_as_the_answer_does() {
        for (var type : ProblemType.values()) {
            assertThat(catalogue.entries().get(type.slug()))
                    .startsWith("**%d: %s.**".formatted(type.status(), type.title()));
        }
    }

    @Test
    void an_entry_is_shown_as_html() {
        assertThat(catalogue.html("stale-text").orElseThrow()).startsWith("<p><strong>409: ");
    }
}
