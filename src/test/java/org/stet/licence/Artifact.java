package org.stet.licence;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A library as the licence plugin lists it: {@code (licence) (licence) name (group:artifact:version - address)}.
 *
 * @param licences as the library's POM calls them; where there are several, the user chooses
 */
record Artifact(List<String> licences, String group, String name, String version) {

    private static final Pattern LINE =
            Pattern.compile(" *((?:\\((?:[^()]|\\([^()]*\\))*\\) )+).*\\(([^:()]+):([^:()]+):([^ :()]+) - .*\\)");
    private static final Pattern LICENCE = Pattern.compile("\\(((?:[^()]|\\([^()]*\\))*)\\) ");

    private static final Pattern EXTENSION =
            Pattern.compile("(io\\.quarkus|io\\.quarkiverse\\.web-bundler)\\.(quarkus-[a-z-]+)-(\\d.*)\\.jar");

    /** @throws IllegalArgumentException if the line is no library's */
    static Artifact of(String line) {
        var parts = LINE.matcher(line);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not a library: " + line);
        }
        var licences = new ArrayList<String>();
        var each = LICENCE.matcher(parts.group(1));
        while (each.find()) {
            licences.add(each.group(1));
        }
        return new Artifact(List.copyOf(licences), parts.group(2), parts.group(3), parts.group(4));
    }

    /** The extension in a file that Quarkus or its Web Bundler publishes, all of which are under one licence. */
    static Optional<Artifact> ofQuarkus(String jar) {
        var parts = EXTENSION.matcher(jar);
        return parts.matches()
                ? Optional.of(new Artifact(List.of("Apache-2.0"), parts.group(1), parts.group(2), parts.group(3)))
                : Optional.empty();
    }

    /** The name of its file in the packaged application. */
    String jar() {
        return group + "." + name + "-" + version + ".jar";
    }

    /** A line of the table; one for the native libraries of all platforms, so that every machine makes the same. */
    String row() {
        return "| `%s:%s` | %s | %s |"
                .formatted(
                        group,
                        name.startsWith("native-") ? "native-*" : name,
                        version,
                        licences.stream().map(Licence::spdx).distinct().sorted().collect(joining(" or ")));
    }
}
