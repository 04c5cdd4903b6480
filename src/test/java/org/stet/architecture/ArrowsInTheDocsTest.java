package org.stet.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

class ArrowsInTheDocsTest {

    @Test
    void the_docs_print_the_table_that_is_checked() throws IOException {
        assertThat(Files.readString(Path.of("docs/explanation/architecture.md")))
                .contains("```\n" + Arrows.table() + "\n```");
    }
}
