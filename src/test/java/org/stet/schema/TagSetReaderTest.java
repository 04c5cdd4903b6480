package org.stet.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TagSetReaderTest {

    private static final TagSetReader READER = new TagSetReader();
    private static final String SOURCING = TagSetReader.text("/annotation-schema/sourcing.json");

    @Test
    void the_example_of_the_readme_is_a_tag_set() throws IOException {
        var readme = Files.readString(Path.of("annotation-schema", "README.md"));
        var example = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL).matcher(readme);
        assertThat(example.find()).isTrue();

        assertThat(READER.read(example.group(1)).labels()).hasSize(2);
    }

    @Test
    void every_field_of_the_json_schema_is_in_the_readme() throws IOException {
        var readme = Files.readString(Path.of("annotation-schema", "README.md"));
        var schema = TagSetReader.text("/annotation-schema/tag-set.schema.json");

        for (var field : List.of("externalName", "notWhen", "nestsIn", "atMost", "mayCrossBlocks", "requiredForDone")) {
            assertThat(schema).contains("\"" + field + "\"");
            assertThat(readme).contains("`" + field + "`");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "null", "[]", "3", "\"sourcing\"", "{", "{\"id\":", "{} {}", "\u0000", "not json"})
    void what_is_no_json_object_is_refused(String text) {
        assertThat(flaws(text)).hasSize(1);
    }

    @Test
    void the_place_of_a_slip_is_named_by_line_and_column() {
        assertThat(flaws("{\n  \"id\": sourcing\n}")).singleElement().satisfies(flaw -> assertThat(flaw.place())
                .startsWith("line 2, column "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"about\"|\"abuot\"|''|“about” is missing.",
                "\"about\"|\"abuot\"|''|“abuot” is not known here.",
                "\"version\": 1|\"version\": \"1\"|/version|This has to be a whole number.",
                "\"id\": \"sourcing\"|\"id\": \"Sourcing!\"|/id|This is not written as it has to be: Lower-case words",
                "\"name\": \"Direct quote\"|\"name\": \"  \"|/labels/0/name|This holds blanks only.",
                "\"name\": \"Direct quote\"|\"name\": \"\"|/labels/0/name|This needs a character at least.",
                "\"kind\": \"positive\"|\"kind\": \"neutral\"|/labels/0/examples/0/kind|This has to be one of",
            })
    void a_flaw_is_told_in_plain_words_with_its_place(String found, String instead, String place, String reason) {
        assertThat(SOURCING).contains(found);
        assertThat(flaws(SOURCING.replaceFirst(Pattern.quote(found), instead))).anySatisfy(flaw -> {
            assertThat(flaw.place()).isEqualTo(place);
            assertThat(flaw.reason()).startsWith(reason);
        });
    }

    @Test
    void lists_that_are_empty_are_told_so() {
        assertThat(flaws(SOURCING.replaceFirst("(?s)\"labels\": \\[.*?\\n  \\]", "\"labels\": []")))
                .anySatisfy(flaw ->
                        assertThat(flaw.toString()).contains("/labels").contains("This needs one entry at least."));
    }

    @Test
    void a_name_given_twice_is_refused_because_readers_would_differ() {
        assertThat(flaws("{\"id\": \"a\", \"id\": \"b\"}")).singleElement().satisfies(flaw -> assertThat(flaw.reason())
                .contains("id"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // what is written in sourcing.json | what stands there instead | place of the flaw
                "\"version\": 1 | \"version\": 0 | /version",
                "\"language\": \"en\" | \"language\": \"English, mostly\" | /language",
                "\"code\": \"DQ\" | \"code\": \"direct\" | /labels/0/code",
                "\"code\": \"DQ\" | \"code\": \"PQ\" | /labels/1/code",
                "\"letter\": \"p\" | \"letter\": \"q\" | /labels/1/letter",
                "\"digit\": 2, | \"digit\": 1, | /labels/1/digit",
                "\"id\": \"partial-quote\" | \"id\": \"Partial Quote\" | /labels/1/id",
                "\"line\": \"double\" | \"line\": \"wavy\" | /labels/1/line",
                "\"group\": \"voice\" | \"group\": \"tone\" | /labels/8/group",
                "\"#0072B2\" | \"#9CC8E0\" | /groups/0/line",
                "\"#D6E9F5\" | \"#405060\" | /groups/0/tint",
                "\"#0072B2\" | \"blue; } body { display: none\" | /groups/0/line",
                "\"source\": true, \"stance\" | \"sauce\": true, \"stance\" | /labels/0",
                "\"tier\": \"asked\" | \"tier\": \"more\" | /labels/1/asked/0",
                "\"span\": \"“free”\" | \"span\": \"“cheap”\" | /labels/1/examples/1/span",
                "\"nestsIn\": [\"indirect-quote\" | \"nestsIn\": [\"retold\" | /labels/1/nestsIn/0",
            })
    void a_broken_tag_set_is_refused_with_the_place(String written, String instead, String place) {
        var broken = squeezed(SOURCING);
        assertThat(broken).contains(written);

        assertThat(flaws(broken.replaceFirst(Pattern.quote(written), instead)))
                .isNotEmpty()
                .allSatisfy(flaw -> assertThat(flaw.reason()).isNotBlank())
                .extracting(Flaw::place)
                .contains(place);
    }

    @Test
    void a_mapping_that_forgets_a_value_is_refused_with_the_case() {
        var forgetful = squeezed(SOURCING).replace(", { \"label\": \"partial-quote\" }", "");

        assertThat(flaws(forgetful))
                .extracting(Flaw::reason)
                .contains("No rule says what becomes of \"partial-quote\".");
    }

    @Test
    void half_a_surrogate_pair_and_control_characters_are_refused_with_the_place() {
        assertThat(flaws(SOURCING.replaceFirst("\"Sourcing\"", "\"Sour\\\\ud83dcing\"")))
                .extracting(Flaw::place)
                .containsExactly("/name");
        assertThat(flaws(SOURCING.replaceFirst("\"Sourcing\"", "\"Sour\\\\u0000cing\"")))
                .extracting(Flaw::place)
                .containsExactly("/name");
    }

    @Test
    void markup_in_names_is_words_like_others() {
        var tagSet = READER.read(SOURCING.replaceFirst("\"Sourcing\"", "\"<script>alert(1)</script>\""));

        assertThat(tagSet.name()).isEqualTo("<script>alert(1)</script>");
    }

    @Test
    void hostile_sizes_are_refused_soon() {
        assertThat(flaws("[".repeat(100_000))).hasSize(1);
        assertThat(flaws(" ".repeat(TagSetReader.LONGEST) + "{}")).hasSize(1);
        assertThat(flaws("{\"id\":\"" + "a".repeat(100_000) + "\"}")).hasSize(1);
        assertThat(flaws("{\"labels\":[" + "{},".repeat(10_000) + "{}]}")).hasSize(TagSetReader.MOST_FLAWS);
    }

    /** The palette for a project's own tag sets, of which the faintest line has 3.05:1. */
    @Test
    void the_faintest_colour_of_the_palette_is_allowed() {
        var pale = SOURCING.replaceFirst("#0072B2", "#888855")
                .replaceFirst("#D6E9F5", "#ebeae0")
                .replaceFirst("#5FB5F2", "#996677")
                .replaceFirst("#263B4A", "#33292f");

        assertThat(READER.read(pale).groups()).hasSize(4);
    }

    private static String squeezed(String json) {
        return json.replaceAll("\\s+", " ");
    }

    private static List<Flaw> flaws(String json) {
        var refusal = catchThrowableOfType(FlawedTagSetException.class, () -> READER.read(json));
        assertThat(refusal).as("refused").isNotNull();
        return refusal.flaws();
    }
}
