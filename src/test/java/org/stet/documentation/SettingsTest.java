package org.stet.documentation;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import org.junit.jupiter.api.Test;

class SettingsTest {

    private static final String NONE = "";
    private static final Path CLASSES = Path.of("target/classes");

    @Test
    void the_reference_lists_every_setting_with_the_value_that_it_has_without_a_word() throws IOException {
        assertThat(listed()).containsExactlyInAnyOrderEntriesOf(settings());
    }

    @Test
    void a_value_that_the_application_s_own_file_repeats_is_the_same() throws IOException {
        var settings = settings();
        var properties = Files.readString(Path.of("src/main/resources/application.properties"));

        var repeated = DocsPage.found("\\$\\{(stet\\.[a-z.-]+:[^}]*)}", properties);

        assertThat(repeated).isNotEmpty().allSatisfy(one -> {
            var name = one.substring(0, one.indexOf(':'));
            assertThat(settings).containsEntry(name, one.substring(name.length() + 1));
        });
    }

    /** By name; without backticks the cell says in words what happens. */
    private static Map<String, String> listed() {
        return DocsPage.of("docs/reference/settings.md").rows("| setting | without it | what it is |").stream()
                .collect(toMap(
                        cells -> String.join("", DocsPage.quoted(cells.get(0))),
                        cells -> String.join("", DocsPage.quoted(cells.get(1)))));
    }

    private static Map<String, String> settings() throws IOException {
        var settings = new TreeMap<String, String>();
        try (var files = Files.walk(CLASSES.resolve("org/stet"))) {
            for (var file :
                    files.filter(file -> file.toString().endsWith(".class")).toList()) {
                var type = load(file);
                var mapping = type.getAnnotation(ConfigMapping.class);
                if (mapping == null) {
                    continue;
                }
                Arrays.stream(type.getDeclaredMethods())
                        .filter(method -> Modifier.isAbstract(method.getModifiers()))
                        .forEach(method -> {
                            var value = method.getAnnotation(WithDefault.class);
                            settings.put(
                                    mapping.prefix() + "." + kebab(method.getName()),
                                    value == null ? NONE : value.value());
                        });
            }
        }
        return settings;
    }

    private static Class<?> load(Path file) {
        var name =
                CLASSES.relativize(file).toString().replaceAll("[/\\\\]", ".").replaceFirst("\\.class$", "");
        try {
            return Class.forName(name, false, SettingsTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String kebab(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
