package org.stet.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.junit.jupiter.api.Test;

class SourceKindTest {

    @Test
    void only_persons_organisations_and_documents_are_found_by_their_names() {
        assertThat(Arrays.stream(SourceKind.values()).filter(SourceKind::isNamed))
                .containsExactly(SourceKind.NAMED_PERSON, SourceKind.NAMED_ORGANISATION, SourceKind.DOCUMENT_OR_DATA);
    }

    @Test
    void the_desk_says_the_same_of_each_kind() throws IOException {
        var desk = Files.readString(Path.of("src/main/resources/web/app/core/sourcekind.ts"));
        for (var kind : SourceKind.values()) {
            assertThat(desk.contains("\"%s\": \"named\"".formatted(kind.id())))
                    .as(kind.id())
                    .isEqualTo(kind.isNamed());
        }
    }
}
