package org.stet.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** All stylesheets are one on every page: a name that two of them give a look of its own has both looks everywhere. */
class StylesheetsTest {

    private static final Path STYLES = Path.of("src", "main", "resources", "web", "app", "styles");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern CLASS = Pattern.compile("\\.[a-z][a-z0-9-]*");

    @Test
    void a_class_has_its_looks_from_one_stylesheet() throws IOException {
        var homes = new TreeMap<String, Set<String>>();
        try (var files = Files.list(STYLES)) {
            files.sorted().forEach(file -> classesOf(file)
                    .forEach(name -> homes.computeIfAbsent(name, first -> new TreeSet<>())
                            .add(file.getFileName().toString())));
        }
        assertThat(homes).isNotEmpty();
        homes.values().removeIf(home -> home.size() == 1);
        assertThat(homes).isEmpty();
    }

    /** Selectors 4 has lists there, Chromium does not: it passes over the whole rule without a word. */
    @Test
    void a_rule_for_several_languages_names_each_by_itself() throws IOException {
        try (var files = Files.list(STYLES)) {
            assertThat(files).isNotEmpty().allSatisfy(file -> assertThat(
                            COMMENT.matcher(read(file)).replaceAll(""))
                    .doesNotContainPattern(":lang\\([^)]*,"));
        }
    }

    /** Classes that are a selector of their own, for every screen and paper; what a media query adds belongs to its subject. */
    private static Set<String> classesOf(Path file) {
        var found = new TreeSet<String>();
        int depth = 0;
        var selector = new StringBuilder();
        for (char c : COMMENT.matcher(read(file)).replaceAll("").toCharArray()) {
            if (c == '{') {
                if (depth++ == 0) {
                    for (var one : selector.toString().split(",")) {
                        if (CLASS.matcher(one.strip()).matches()) {
                            found.add(one.strip());
                        }
                    }
                }
                selector.setLength(0);
            } else if (c == '}') {
                depth--;
                selector.setLength(0);
            } else if (depth == 0) {
                selector.append(c);
            }
        }
        return found;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }
}
