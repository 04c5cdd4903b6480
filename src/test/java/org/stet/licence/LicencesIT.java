package org.stet.licence;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** The list of licences is that of the packaged application; write it anew with {@code -Dstet.licences=write}. */
class LicencesIT {

    private static final Path COMMITTED = Path.of("docs", "reference", "licences.md");
    private static final Path LISTED = Path.of("target", "generated-sources", "license", "THIRD-PARTY.txt");
    private static final Path LIBRARIES = Path.of("target", "quarkus-app", "lib");
    private static final Path FONTS = Path.of("src", "main", "resources", "META-INF", "resources", "fonts");
    private static final Path PACK_FONTS = Path.of("src", "main", "resources", "handout", "fonts");

    @Test
    void the_committed_list_names_every_library_and_font() throws Exception {
        var current = page();
        if ("write".equals(System.getProperty("stet.licences"))) {
            Files.writeString(COMMITTED, current);
        }

        assertThat(COMMITTED)
                .as("write it anew: ./mvnw verify -Dstet.licences=write")
                .hasContent(current);
    }

    @Test
    void every_library_that_is_carried_is_listed() throws IOException {
        assertThat(listed().map(Artifact::jar)).containsAll(carried());
    }

    @Test
    void every_font_is_the_file_whose_origin_is_stated() throws Exception {
        for (var folder : List.of(FONTS, PACK_FONTS)) {
            var readme = Files.readString(folder.resolve("README.md"));
            assertThat(fonts(folder)).isNotEmpty();
            for (var font : fonts(folder)) {
                assertThat(readme).contains(font.getFileName().toString()).contains(sha256(font));
            }
        }
    }

    private static String page() throws IOException {
        var carried = carried();
        var rows = listed().filter(artifact -> carried.contains(artifact.jar()))
                .map(Artifact::row)
                .collect(Collectors.toCollection(TreeSet::new));
        return """
                # Licences of what Stet carries

                Stet itself is under the Apache License 2.0. The packaged application contains these libraries; where several
                licences are named, you may choose. This page is made from the packaged application and checked by its tests.

                | library | version | licence |
                | --- | --- | --- |
                %s

                Fonts, with origin and hash in [their folder](../../src/main/resources/META-INF/resources/fonts/README.md):

                | file | licence |
                | --- | --- |
                %s

                Fonts of class packs, likewise in [theirs](../../src/main/resources/handout/fonts/README.md):

                | file | licence |
                | --- | --- |
                %s
                """.formatted(String.join("\n", rows), fontRows(FONTS), fontRows(PACK_FONTS));
    }

    private static String fontRows(Path folder) throws IOException {
        return fonts(folder).stream()
                .map(font -> "| `%s` | OFL-1.1 |".formatted(font.getFileName()))
                .collect(Collectors.joining("\n"));
    }

    /** What the plugin lists, and the extensions that Quarkus itself adds when two others meet, which Maven never sees. */
    private static Stream<Artifact> listed() throws IOException {
        return Stream.concat(
                Files.readAllLines(LISTED).stream()
                        .filter(line -> line.startsWith(" "))
                        .map(Artifact::of),
                carried().stream().flatMap(jar -> Artifact.ofQuarkus(jar).stream()));
    }

    private static Set<String> carried() throws IOException {
        try (var files = Files.walk(LIBRARIES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".jar"))
                    .filter(not(name -> name.startsWith("org.stet.")))
                    .collect(Collectors.toSet());
        }
    }

    private static Set<Path> fonts(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.woff2?"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String sha256(Path file) throws IOException, NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }
}
