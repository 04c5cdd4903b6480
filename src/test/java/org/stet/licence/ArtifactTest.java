package org.stet.licence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ArtifactTest {

    @Test
    void a_choice_of_licences_becomes_one_row() {
        var artifact = Artifact.of(
                "     (EPL 1.0) (MPL 2.0) H2 Database Engine (com.h2database:h2:2.4.240 - https://h2database.com)");

        assertThat(artifact.row()).isEqualTo("| `com.h2database:h2` | 2.4.240 | EPL-1.0 or MPL-2.0 |");
        assertThat(artifact.jar()).isEqualTo("com.h2database.h2-2.4.240.jar");
    }

    @Test
    void the_same_licence_by_two_names_stands_once() {
        var artifact = Artifact.of("     (Apache 2.0) (Apache-2.0) Thing (a.b:thing:1 - no url defined)");

        assertThat(artifact.row()).endsWith("| Apache-2.0 |");
    }

    @Test
    void a_licence_that_nobody_decided_on_is_refused() {
        var artifact = Artifact.of("     (Proprietary (v 2)) Thing (a.b:thing:1 - no url defined)");

        assertThatThrownBy(artifact::row).hasMessageContaining("'Proprietary (v 2)'");
    }

    @Test
    void a_library_without_a_licence_is_refused() {
        var artifact = Artifact.of("     (Unknown license) Thing (a.b:thing:1 - no url defined)");

        assertThatThrownBy(artifact::row).hasMessageContaining("'Unknown license'");
    }
}
