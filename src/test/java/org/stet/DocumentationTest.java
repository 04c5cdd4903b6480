package org.stet;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** What the docs list is what there is. */
class DocumentationTest {

    private static final Path ROOT = Path.of("").toAbsolutePath();
    private static final Path JAVA = ROOT.resolve("src/main/java");

    @Test
    void every_setting_is_in_the_reference() {
        var reference = read(ROOT.resolve("docs/reference/settings.md"));

        assertThat(settings()).isNotEmpty().allSatisfy(setting -> assertThat(reference)
                .contains("`" + setting + "`"));
    }

    @Test
    void the_reference_lists_no_setting_that_is_gone() {
        var listed = found("^\\| `(stet\\.[a-z.-]+)`", read(ROOT.resolve("docs/reference/settings.md")));

        assertThat(settings()).containsAll(listed);
    }

    @Test
    void every_key_of_the_desk_is_in_the_reference() {
        var reference = read(ROOT.resolve("docs/reference/keys.md"));
        var keys =
                found("keys: \\[([^]]+)]", read(ROOT.resolve("src/main/resources/web/app/views/desk/keyboard.ts")))
                        .stream()
                        .flatMap(list -> found("\"([^\"]+)\"", list).stream());

        assertThat(keys).isNotEmpty().allSatisfy(key -> assertThat(reference).contains("`" + key + "`"));
    }

    @Test
    void every_export_format_is_in_the_reference() {
        var reference = read(ROOT.resolve("docs/reference/formats.md"));
        var formats = sources(JAVA.resolve("org/stet/corpus"))
                .filter(source -> source.contains("implements CorpusWriter"))
                .flatMap(source -> found("String id\\(\\) \\{\\s*return \"([^\"]+)\"", source).stream());

        assertThat(formats).isNotEmpty().allSatisfy(id -> assertThat(reference).contains("`" + id + "`"));
    }

    @Test
    void every_link_leads_somewhere() {
        assertThat(pages().flatMap(DocumentationTest::brokenLinks)).isEmpty();
    }

    @Test
    void every_page_can_be_reached_from_the_readme() {
        var linked = pages().flatMap(page -> links(page).stream()
                        .map(link -> page.resolveSibling(link).normalize()))
                .toList();

        assertThat(pages().filter(page -> page.startsWith(ROOT.resolve("docs")) && !page.endsWith("README.md")))
                .allSatisfy(page ->
                        assertThat(linked).anyMatch(link -> page.equals(link) || link.equals(page.getParent())));
    }

    private static Stream<String> brokenLinks(Path page) {
        return links(page).stream()
                .filter(link -> !Files.exists(page.resolveSibling(link).normalize()))
                .map(link -> ROOT.relativize(page) + " -> " + link);
    }

    /** The links of a page to files of the project, without what stands behind {@code #}. */
    private static List<String> links(Path page) {
        return found("]\\(([^)\\s]+)\\)", read(page)).stream()
                .filter(link -> !link.contains("://") && !link.startsWith("#"))
                .filter(link -> !link.endsWith(".png")) // the browser tests take the pictures
                .map(link -> link.replaceAll("#.*", ""))
                .toList();
    }

    /** Names as people write them: {@code stet.passwords.memory}. */
    private static List<String> settings() {
        return sources(JAVA)
                .filter(source -> source.contains("@ConfigMapping("))
                .flatMap(source -> {
                    var prefix = found("@ConfigMapping\\(prefix = \"([^\"]+)\"", source)
                            .get(0);
                    return found("^    [A-Z][\\w<>]* (\\w+)\\(\\);|^    (?:int|long|boolean) (\\w+)\\(\\);", source)
                            .stream()
                            .map(name -> prefix + "." + kebab(name));
                })
                .toList();
    }

    private static String kebab(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static Stream<Path> pages() {
        return Stream.concat(
                Stream.of("README.md", "CONTRIBUTING.md", "CHANGELOG.md", "annotation-schema/README.md")
                        .map(ROOT::resolve),
                files(ROOT.resolve("docs"), ".md").stream());
    }

    private static Stream<String> sources(Path folder) {
        return files(folder, ".java").stream().map(DocumentationTest::read);
    }

    private static List<Path> files(Path folder, String ending) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the groups of a pattern found, one string a match. */
    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern, Pattern.MULTILINE)
                .matcher(text)
                .results()
                .map(DocumentationTest::groups)
                .toList();
    }

    private static String groups(MatchResult match) {
        return Stream.iterate(1, group -> group <= match.groupCount(), group -> group + 1)
                .map(match::group)
                .filter(group -> group != null)
                .collect(joining());
    }
}
