package org.stet.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class KeysTest {

    private static final DocsPage REFERENCE = DocsPage.of("docs/reference/keys.md");
    private static final Path VIEWS = Path.of("src/main/resources/web/app/views");

    @Test
    void the_reference_lists_every_key_of_the_desk() throws IOException {
        assertThat(listed("key").toList()).containsAll(ofTheDesk().toList());
    }

    @Test
    void every_key_of_the_desk_in_the_reference_does_something() throws IOException {
        var keys = ofTheDesk().toList();
        assertThat(listed("key").filter(key -> !key.equals("Shift")))
                .isNotEmpty()
                .allMatch(keys::contains);
    }

    @Test
    void the_reference_lists_the_keys_of_the_library_and_no_others() throws IOException {
        var keys = keys("library/keys.ts", "keys: \\[([^;]*?)], act").toList();

        // The browser itself opens what has the focus.
        assertThat(listed("key in the library").filter(key -> !key.equals("Enter")))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(keys);
    }

    @Test
    void the_reference_lists_the_keys_among_passages_and_no_others() throws IOException {
        var keys = keys("passages/keys.ts", "keys: \\[([^;]*?)], act").toList();

        assertThat(listed("key among passages").filter(key -> !key.equals("Enter")))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(keys);
    }

    @Test
    void the_reference_lists_the_keys_of_the_queue_of_a_corrected_article_and_no_others() throws IOException {
        assertThat(listed("key in the queue"))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(keys("desk/beside/carrykeys.ts", "keys: \\[([^;]*?)], does")
                        .toList());
    }

    private static Stream<String> ofTheDesk() throws IOException {
        return keys("desk/keys/keyboard.ts", "keys: \\[([^;]*?)],\\s+word");
    }

    private static Stream<String> keys(String file, String pattern) throws IOException {
        return DocsPage.found(pattern, Files.readString(VIEWS.resolve(file))).stream()
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

    /** In the tables whose first column has this header. */
    private static Stream<String> listed(String header) {
        return DocsPage.found(
                        "^\\| " + header + " \\| does \\|\\n\\| --- \\| --- \\|\\n((?:\\|.*\\n)+)", REFERENCE.text())
                .stream()
                .flatMap(table -> DocsPage.found("^\\| ([^|]+) \\|", table).stream())
                .flatMap(cell -> DocsPage.quoted(cell).stream());
    }
}
