package org.stet.documentation;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class FormatsTest {

    private static final Path CODE = Path.of("src/main/java/org/stet");

    private final DocsPage reference = DocsPage.of("docs/reference/formats.md");

    @Test
    void the_reference_has_a_chapter_for_each_format_that_is_written() throws IOException {
        assertThat(DocsPage.found("^### .*: `([^`]+)`$", reference.text()))
                .containsExactlyInAnyOrderElementsOf(written());
    }

    @Test
    void the_reference_lists_every_kind_of_file_that_is_read() throws IOException {
        var read = DocsPage.found("\"(\\.[a-z]+)\"", Files.readString(CODE.resolve("article/door/Door.java")));
        var listed = reference.rows("| file | what is read |").stream()
                .flatMap(cells -> DocsPage.quoted(cells.get(0)).stream())
                .toList();

        assertThat(listed).containsExactlyInAnyOrderElementsOf(read);
    }

    @Test
    void the_fields_of_json_lines_are_those_that_are_written() throws IOException {
        var rows = reference.rows("| record | fields |");
        var everywhere = DocsPage.quoted(rows.get(0).get(1));
        var listed = new TreeMap<String, Set<String>>();
        rows.stream().skip(1).forEach(cells -> {
            var fields = new TreeSet<>(everywhere);
            fields.addAll(DocsPage.quoted(cells.get(1)));
            listed.put(String.join("", DocsPage.quoted(cells.get(0))), fields);
        });
        var written = new TreeMap<String, Set<String>>();
        var json = new ObjectMapper();
        for (var line : Files.readAllLines(Path.of("src/test/resources/corpus/jsonl/bridge.out"))) {
            var record = json.readTree(line);
            written.computeIfAbsent(record.get("record").asText(), name -> new TreeSet<>())
                    .addAll(fields(record));
        }

        assertThat(listed).isEqualTo(written);
    }

    /** The fields of a record, and those of the objects that its lists hold. */
    private static Set<String> fields(JsonNode record) {
        var fields = new TreeSet<String>();
        record.fieldNames().forEachRemaining(fields::add);
        for (var part : List.of("spans", "blocks")) {
            record.path(part).forEach(one -> one.fieldNames().forEachRemaining(fields::add));
        }
        return fields;
    }

    private static Set<String> written() throws IOException {
        try (var files = Files.walk(CODE.resolve("corpus"))) {
            var sources = new TreeSet<String>();
            for (var file : files.filter(Files::isRegularFile).toList()) {
                sources.add(Files.readString(file));
            }
            return sources.stream()
                    .filter(source -> source.contains("implements CorpusWriter"))
                    .flatMap(source -> DocsPage.found("String id\\(\\) \\{\\s*return \"([^\"]+)\"", source).stream())
                    .collect(toCollection(TreeSet::new));
        }
    }
}
