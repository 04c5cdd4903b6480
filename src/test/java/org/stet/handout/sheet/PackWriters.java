package org.stet.handout.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** All formats, found by their type as the application finds them, but without it. */
public final class PackWriters {

    private static final Path SOURCES = Path.of("src/main/java");

    private PackWriters() {}

    public static List<PackWriter> all() {
        try (var sources = Files.walk(SOURCES.resolve("org/stet/handout"))) {
            return sources.filter(file -> file.toString().endsWith("Writer.java"))
                    .map(file -> SOURCES.relativize(file).toString())
                    .map(name -> name.replace(".java", "").replace('/', '.').replace('\\', '.'))
                    .sorted()
                    .flatMap(PackWriters::writer)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static PackWriter of(String id) {
        return all().stream()
                .filter(writer -> writer.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<PackWriter> writer(String name) {
        try {
            var type = Class.forName(name);
            if (!PackWriter.class.isAssignableFrom(type) || Modifier.isAbstract(type.getModifiers())) {
                return Stream.of();
            }
            var constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return Stream.of((PackWriter) constructor.newInstance());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(name, e);
        }
    }
}
