package org.stet.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class KeysTest {

    private static final Path KEYBOARD = Path.of("src/main/resources/web/app/views/desk/keys/keyboard.ts");

    @Test
    void the_reference_lists_every_key_of_the_desk() throws IOException {
        assertThat(listed().toList()).containsAll(ofTheDesk().toList());
    }

    @Test
    void every_key_in_the_reference_does_something() throws IOException {
        var keys = ofTheDesk().toList();
        assertThat(listed().filter(key -> !key.equals("Shift"))).isNotEmpty().allMatch(keys::contains);
    }

    private static Stream<String> ofTheDesk() throws IOException {
        return DocsPage.found("keys: \\[([^;]*?)],\\s+word", Files.readString(KEYBOARD)).stream()
                .flatMap(list -> DocsPage.found("\"([^\"]+)\"", list).stream())
                .map(KeysTest::shown);
    }

    /** A key's name as people see it. */
    private static String shown(String name) {
        return name.replace("ArrowDown", "↓")
                .replace("ArrowUp", "↑")
                .replace("ArrowRight", "→")
                .replace("ArrowLeft", "←")
                .replace("Escape", "Esc");
    }

    private static Stream<String> listed() {
        return DocsPage.found(
                        "^\\| ([^|]+) \\|",
                        DocsPage.of("docs/reference/keys.md").text())
                .stream()
                .flatMap(cell -> DocsPage.quoted(cell).stream());
    }
}
