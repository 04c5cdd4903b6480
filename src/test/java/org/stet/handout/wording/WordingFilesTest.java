package org.stet.handout.wording;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.Part;
import com.ibm.icu.text.PluralRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.stet.handout.recipe.Activity;
import org.stet.schema.TagSets;

/** What the files of words hold, all languages against each other and against the code that says them. */
class WordingFilesTest {

    private static final Path FILES = Path.of("src/main/resources/handout/wording");
    private static final Path SOURCES = Path.of("src/main/java/org/stet/handout");

    /** What schools of all sizes have; each falls under another rule somewhere. */
    private static final List<Integer> COUNTS = List.of(0, 1, 2, 5, 11, 100);

    /** Words of the class tag set, which English has in the tag set itself. */
    private static final String OF_LABELS = "classroom.";

    /** {@code n} says one or several here: lines 4–9 are not counted. */
    private static final List<String> NOT_COUNTED = List.of("lines", "Lines");

    private static final List<Entry> ENGLISH = entries(Locale.ENGLISH);

    private record Entry(String key, String pattern) {}

    static Stream<Locale> languages() {
        return Wording.LANGUAGES.stream();
    }

    static Stream<Locale> translations() {
        return languages().filter(language -> !language.equals(Locale.ENGLISH));
    }

    @ParameterizedTest
    @MethodSource("translations")
    void a_translation_says_all_that_English_says_and_in_the_same_order(Locale language) {
        assertThat(entries(language).stream().map(Entry::key).filter(key -> !key.startsWith(OF_LABELS)))
                .containsExactlyElementsOf(ENGLISH.stream().map(Entry::key).toList());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void no_key_stands_twice_in_a_file(Locale language) {
        assertThat(entries(language)).extracting(Entry::key).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_message_can_be_said_of_any_number_and_leaves_nothing_of_its_pattern(Locale language) {
        var wording = Wording.of(language);
        for (var entry : entries(language)) {
            for (int n : COUNTS) {
                var values = names(entry.pattern()).stream().collect(toMap(Function.identity(), name -> n));

                assertThat(wording.say(entry.key(), values))
                        .as(entry.key())
                        .isNotBlank()
                        .doesNotContain("{", "}", "#", "''");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("translations")
    void a_message_has_the_same_names_in_each_language(Locale language) {
        var here = entries(language).stream().collect(toMap(Entry::key, Entry::pattern));
        for (var entry : ENGLISH) {
            assertThat(names(here.getOrDefault(entry.key(), "")))
                    .as(entry.key())
                    .isEqualTo(names(entry.pattern()));
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void each_language_counts_by_its_own_rules(Locale language) {
        var rules = PluralRules.forLocale(language);
        for (var entry : entries(language)) {
            if (NOT_COUNTED.contains(entry.key())) {
                continue;
            }
            for (var selectors : plurals(entry.pattern())) {
                for (int n : COUNTS) {
                    assertThat(selectors).as(entry.key() + " of " + n).containsAnyOf("=" + n, rules.select(n));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void quotation_marks_are_those_of_the_language(Locale language) {
        var foreign = Stream.of("“", "”", "„", "«", "»", "\"")
                .filter(mark ->
                        !Wording.of(language).say("sheet.quoted", "words", "").contains(mark))
                .toArray(String[]::new);

        assertThat(entries(language))
                .allSatisfy(entry -> assertThat(entry.pattern()).as(entry.key()).doesNotContain(foreign));
    }

    @Test
    void signs_that_end_a_sentence_do_not_move_to_the_next_line_in_French() {
        assertThat(entries(Locale.FRENCH))
                .allSatisfy(entry -> assertThat(entry.pattern()).as(entry.key()).doesNotContainPattern(" [:;?!»%]|« "));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_activity_has_a_name_a_task_and_an_aim(Locale language) {
        assertThat(entries(language).stream().map(Entry::key))
                .containsAll(Stream.of(Activity.values())
                        .map(activity -> "activity." + activity.id())
                        .flatMap(key -> Stream.of(key, key + ".task", key + ".aim"))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("translations")
    void every_label_for_classes_has_a_name_and_a_rule(Locale language) {
        var labels = new TagSets().shipped("classroom").orElseThrow().labels().stream();

        assertThat(entries(language).stream().map(Entry::key).filter(key -> key.startsWith(OF_LABELS)))
                .containsExactlyElementsOf(labels.flatMap(
                                label -> Stream.of(OF_LABELS + label.id() + ".name", OF_LABELS + label.id() + ".rule"))
                        .toList());
    }

    @Test
    void every_key_that_code_names_exists() throws IOException {
        var rooms = ENGLISH.stream()
                .map(entry -> entry.key().replaceFirst("\\..*", ""))
                .filter(room -> !NOT_COUNTED.contains(room))
                .distinct();
        // A literal that goes on with a plus is the beginning of a key.
        var literal = Pattern.compile("\"((?:" + String.join("|", rooms.toList()) + ")\\.[\\w.-]*\\w)\"(?!\\s*\\+)");
        try (var sources = Files.walk(SOURCES)) {
            var said = sources.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> literal.matcher(read(file)).results())
                    .map(found -> found.group(1))
                    .distinct()
                    .toList();

            assertThat(said).hasSizeGreaterThan(60);
            var known = ENGLISH.stream().map(Entry::key).toList();
            // The one that is a name of a file looks like a key.
            assertThat(said)
                    .filteredOn(key -> !known.contains(key) && !key.equals("h5p.json"))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void numbers_have_the_digits_that_stand_beside_the_lines(Locale language) {
        assertThat(Wording.of(language).say("sheet.page", Map.of("page", 14, "pages", 20)))
                .contains("14", "20");
        assertThat(Wording.of(language).say("hint.count", "n", 14)).contains("14");
    }

    /** All names in a pattern, also those within plurals. */
    private static Set<String> names(String pattern) {
        var parsed = new MessagePattern(pattern);
        return IntStream.range(0, parsed.countParts())
                .mapToObj(parsed::getPart)
                .filter(part -> part.getType() == Part.Type.ARG_NAME)
                .map(parsed::getSubstring)
                .collect(Collectors.toSet());
    }

    /** The selectors of each plural in a pattern. */
    private static List<List<String>> plurals(String pattern) {
        var parsed = new MessagePattern(pattern);
        var plurals = new ArrayList<List<String>>();
        for (int i = 0; i < parsed.countParts(); i++) {
            if (parsed.getPart(i).getType() != Part.Type.ARG_START
                    || parsed.getPart(i).getArgType() != MessagePattern.ArgType.PLURAL) {
                continue;
            }
            var selectors = new ArrayList<String>();
            for (int j = i + 1; j < parsed.getLimitPartIndex(i); j = Math.max(j, parsed.getLimitPartIndex(j)) + 1) {
                if (parsed.getPart(j).getType() == Part.Type.ARG_SELECTOR) {
                    selectors.add(parsed.getSubstring(parsed.getPart(j)));
                }
            }
            plurals.add(selectors);
        }
        return plurals;
    }

    /** In the order of the file; what repeats is kept. */
    private static List<Entry> entries(Locale language) {
        var suffix = language.equals(Locale.ENGLISH) ? "" : "_" + language.getLanguage();
        return read(FILES.resolve("sheets" + suffix + ".properties"))
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split(" = ", 2))
                .map(parts -> new Entry(parts[0], parts[1]))
                .toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
