package org.stet.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import jakarta.inject.Singleton;

import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** The entries of {@code docs/reference/problems.md}, which travels with the application. */
@Singleton
class ProblemCatalogue {

    private static final String FILE = "docs/problems.md";

    private final Map<String, String> entries = read();

    /** Slug to Markdown, in the order of the file. */
    Map<String, String> entries() {
        return entries;
    }

    /** The entry as HTML: trusted, it comes with the application. */
    Optional<String> html(String slug) {
        return Optional.ofNullable(entries.get(slug)).map(entry -> HtmlRenderer.builder()
                .build()
                .render(Parser.builder().build().parse(entry)));
    }

    private static Map<String, String> read() {
        try (var file = ProblemCatalogue.class.getClassLoader().getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("the catalogue of problems is missing from the application");
            }
            var entries = new LinkedHashMap<String, String>();
            var sections = new String(file.readAllBytes(), UTF_8).split("\n## ", -1);
            Arrays.stream(sections).skip(1).forEach(section -> {
                var end = section.indexOf('\n');
                entries.put(
                        section.substring(0, end).strip(),
                        section.substring(end).strip());
            });
            return entries;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
