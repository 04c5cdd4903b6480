package org.stet.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

/** The server takes what the desk offers: both have the same lists. */
class ChoicesTest {

    private static final Path APP = Path.of("src/main/resources/web/app");

    @Test
    void the_desk_offers_the_values_that_the_server_knows() throws IOException {
        assertThat(ofTheDesk("SIZES"))
                .isEqualTo(Choices.SIZES.stream().map(String::valueOf).toList());
        assertThat(ofTheDesk("SINGLE_KEYS")).isEqualTo(words(Choices.SingleKeys.values()));
        assertThat(ofTheDesk("THEMES")).isEqualTo(words(Choices.Theme.values()));
        assertThat(ofTheDesk("TAGS_READ")).isEqualTo(words(Choices.TagsRead.values()));
        assertThat(ofTheDesk("TYPEFACES")).isEqualTo(words(Choices.Typeface.values()));
        assertThat(ofTheDesk("DENSITIES")).isEqualTo(words(Choices.Density.values()));
        assertThat(ofTheDesk("QUOTATIONS_TAKEN")).isEqualTo(words(Choices.Quotations.values()));
    }

    @Test
    void every_command_of_every_page_can_have_a_key_all_at_once() throws IOException {
        var commands = inTables("word: (?:rtl \\? \"[^\"]+\" : )?\"([a-z]+\\.[^\"]+)\"");

        assertThat(commands).hasSizeBetween(90, Choices.MOST_KEYS);
        // The longest name that a key has in any browser.
        var keys =
                commands.stream().collect(Collectors.toMap(command -> command, command -> "Shift+MediaTrackPrevious"));
        assertThatCode(() -> Choices.ofKeys(keys).check()).doesNotThrowAnyException();
    }

    @Test
    void every_key_that_stet_comes_with_can_be_given_to_another_command() throws IOException {
        var lists = inTables("keys: \\[([^;]*?)],\\s+word");
        var keys = lists.stream()
                .flatMap(list -> found("\"([^\"]+)\"", list).stream())
                .filter(key -> !key.startsWith("Ctrl+") && !key.equals("Escape"))
                .toList();

        assertThat(keys).hasSizeGreaterThan(20).allSatisfy(key -> assertThatCode(
                        () -> Choices.ofKeys(Map.of("settle.nobody", key)).check())
                .as(key)
                .doesNotThrowAnyException());
    }

    private static List<String> inTables(String pattern) throws IOException {
        var found = new ArrayList<String>();
        for (var table : List.of(
                "views/desk/keys/keyboard.ts",
                "views/desk/keys/labelkeys.ts",
                "views/desk/beside/carrykeys.ts",
                "views/library/keys.ts",
                "views/passages/keys.ts",
                "views/compare/keys.ts",
                "views/settle/keys.ts",
                "keys/everywhere.ts")) {
            found.addAll(found(pattern, Files.readString(APP.resolve(table))));
        }
        return found;
    }

    private static List<String> ofTheDesk(String list) throws IOException {
        var values =
                found("const " + list + " = \\[(.*)] as const;", Files.readString(APP.resolve("core/preferences.ts")));
        assertThat(values).as(list).hasSize(1);
        return List.of(values.get(0).replace("\"", "").split(", "));
    }

    private static List<String> words(Enum<?>[] values) {
        var json = new ObjectMapper();
        return Stream.of(values)
                .map(value -> json.convertValue(value, String.class))
                .toList();
    }

    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }
}
