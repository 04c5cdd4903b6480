package org.stet.documentation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page of the docs.
 *
 * @param file below the project's folder
 * @param text Markdown as GitHub reads it
 */
record DocsPage(Path file, String text) {

    private static final Pattern FENCE = Pattern.compile("(?ms)^( *)```(\\w*)\\n(.*?)^ *```$");
    private static final List<String> FOLDERS = List.of("docs", "annotation-schema", "bench", "src/main");

    static DocsPage of(String file) {
        try {
            return new DocsPage(Path.of(file), Files.readString(Path.of(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every page of the project, wherever it lies. */
    static List<DocsPage> all() {
        return Stream.concat(below("", 1), FOLDERS.stream().flatMap(folder -> below(folder, Integer.MAX_VALUE)))
                .sorted()
                .map(DocsPage::of)
                .toList();
    }

    private static Stream<String> below(String folder, int depth) {
        try (var files = Files.walk(Path.of(folder), depth)) {
            return files.map(Path::toString).filter(file -> file.endsWith(".md")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Addresses of links and pictures, those in blocks of code excepted. */
    List<String> links() {
        return found("]\\(([^)\\s]+)[^)]*\\)|(?:href|src)=\"([^\"]+)\"", prose());
    }

    /** What may stand behind {@code #} in a link to this page. */
    Set<String> anchors() {
        var anchors = new HashSet<String>();
        var times = new HashMap<String, Integer>();
        for (var heading : found("^#+ +(.+?) *$", prose())) {
            var anchor = heading.toLowerCase(Locale.ROOT)
                    .replaceAll("[^\\p{L}\\p{N}\\p{M} _-]", "")
                    .replace(' ', '-');
            int before = times.merge(anchor, 1, Integer::sum) - 1;
            anchors.add(before == 0 ? anchor : anchor + "-" + before);
        }
        return anchors;
    }

    /** The blocks of code in a language, in their order and without the indentation of a list around them. */
    List<String> code(String language) {
        return FENCE.matcher(text)
                .results()
                .filter(block -> block.group(2).equals(language))
                .map(block -> block.group(3).stripTrailing().stripIndent())
                .toList();
    }

    /** The text without blocks of code. */
    String prose() {
        return FENCE.matcher(text).replaceAll("");
    }

    /** The cells of all rows of all tables that have this header. */
    List<List<String>> rows(String header) {
        var rows = text.lines().toList();
        int from = rows.indexOf(header);
        if (from < 0) {
            throw new IllegalArgumentException("%s has no table %s".formatted(file, header));
        }
        return rows.subList(from + 2, rows.size()).stream()
                .takeWhile(row -> row.startsWith("|"))
                .map(row -> Stream.of(row.substring(1).split("\\|"))
                        .map(String::strip)
                        .toList())
                .toList();
    }

    /** What stands between backticks in a piece of text. */
    static List<String> quoted(String text) {
        return found("`([^`]+)`", text);
    }

    /** What the one group that took part in each match found. */
    static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern, Pattern.MULTILINE)
                .matcher(text)
                .results()
                .map(match -> Stream.iterate(1, group -> group + 1)
                        .limit(match.groupCount())
                        .filter(group -> match.group(group) != null)
                        .findFirst()
                        .map(match::group)
                        .orElseThrow())
                .toList();
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
