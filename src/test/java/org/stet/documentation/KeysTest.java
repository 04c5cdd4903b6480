package org.stet.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class KeysTest {

    private static final Path KEYBOARD = Path.of("src/main/resources/web/app/views/desk/keyboard.ts");

    @Test
    void the_reference_lists_every_key_of_the_desk() throws IOException {
        assertThat(listed().toList()).containsAll(ofTheDesk().toList());
    }

    @Test
    void every_key_in_the_reference_does_something() throws IOException {
        var code = Files.readString(KEYBOARD);
        var keys = ofTheDesk().toList();

        // A second key for the same is not shown in the help, so it stands where the key press is compared.
        assertThat(listed().filter(key -> !key.equals("Shift")))
                .isNotEmpty()
                .allMatch(key -> keys.contains(key)
                        || code.contains(
                                key.startsWith("Ctrl+")
                                        ? "ctrl(\"%s\")"
                                                .formatted(key.substring(5).toLowerCase(Locale.ROOT))
                                        : ", \"%s\")".formatted(key)));
    }

    private static Stream<String> ofTheDesk() throws IOException {
        return DocsPage.found("keys: \\[([^;]*?)],\\s+word", Files.readString(KEYBOARD)).stream()
                .flatMap(list -> DocsPage.found("\"([^\"]+)\"", list).stream());
    }

    private static Stream<String> listed() {
        return DocsPage.found(
                        "^\\| ([^|]+) \\|",
                        DocsPage.of("docs/reference/keys.md").text())
                .stream()
                .flatMap(cell -> DocsPage.quoted(cell).stream());
    }
}
