package org.stet.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The reference says which keys there are: those of the tables that the pages hear by, and no others. */
class KeysTest {

    private static final DocsPage REFERENCE = DocsPage.of("docs/reference/keys.md");
    private static final Path APP = Path.of("src/main/resources/web/app");

    /** How a command and its keys stand in a table. */
    private static final String KEYS = "keys: \\[([^;]*?)],\\s+word";

    @ParameterizedTest
    @CsvSource({
        "key, views/desk/keys/keyboard.ts",
        "key of a label, views/desk/keys/labelkeys.ts",
        "key in the queue, views/desk/beside/carrykeys.ts",
        "key in the library, views/library/keys.ts",
        "key among passages, views/passages/keys.ts",
        "key at a comparison, views/compare/keys.ts",
        "key in settling, views/settle/keys.ts",
    })
    void the_reference_lists_the_keys_of_each_page_and_no_others(String header, String table) throws IOException {
        assertThat(listed(header)).isNotEmpty().containsExactlyInAnyOrderElementsOf(keys(table));
    }

    @Test
    void the_reference_lists_the_keys_of_every_page_and_the_letters_that_lead_to_others() throws IOException {
        var everywhere = keys("keys/everywhere.ts");
        assertThat(Stream.concat(listed("key on every page").stream(), listed("letter after `g`").stream()))
                .containsExactlyInAnyOrderElementsOf(everywhere);
    }

    /** Whichever file has a table of keys is one of those that are compared here. */
    @Test
    void every_table_of_keys_is_compared_with_the_reference() throws IOException {
        try (var files = Files.walk(APP)) {
            var tables = files.filter(file ->
                            file.toString().endsWith(".ts") && !file.toString().endsWith(".test.ts"))
                    .filter(file -> !DocsPage.found(KEYS, read(file)).isEmpty())
                    .map(file -> APP.relativize(file).toString().replace('\\', '/'))
                    .toList();
            assertThat(tables)
                    .containsExactlyInAnyOrder(
                            "keys/everywhere.ts",
                            "views/compare/keys.ts",
                            "views/desk/beside/carrykeys.ts",
                            "views/desk/keys/keyboard.ts",
                            "views/desk/keys/labelkeys.ts",
                            "views/library/keys.ts",
                            "views/passages/keys.ts",
                            "views/settle/keys.ts");
        }
    }

    private static List<String> keys(String file) throws IOException {
        return DocsPage.found(KEYS, Files.readString(APP.resolve(file))).stream()
                .flatMap(list -> DocsPage.found("\"([^\"]+)\"", list).stream())
                .map(KeysTest::shown)
                .toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
    private static List<String> listed(String header) {
        return DocsPage.found(
                        "^\\| " + header + " \\| [a-z ]+ \\|\\n\\| --- \\| --- \\|\\n((?:\\|.*\\n)+)", REFERENCE.text())
                .stream()
                .flatMap(table -> DocsPage.found("^\\| ([^|]+) \\|", table).stream())
                .flatMap(cell -> DocsPage.quoted(cell).stream())
                .filter(key -> !key.equals("Shift")) // and a letter: that of a label, which the tag set gives
                .distinct()
                .toList();
    }
}
