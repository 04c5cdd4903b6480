package org.stet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The browser's code, type-checked and tested by the Deno that packaging has unpacked: esbuild alone strips types
 * without looking at them. Deno may read the project's folder and nothing else, and needs no network.
 */
class TypeScriptIT {

    private static final String SOURCES = "src/main/resources/web/app";
    private static Path deno;

    @TempDir
    Path folder;

    @BeforeAll
    static void find_deno() throws IOException {
        try (var files = Files.find(Path.of("node_modules", "@deno"), 2, (path, attributes) -> isDeno(path))) {
            deno = files.findFirst()
                    .orElseThrow(() -> new IllegalStateException("no Deno under node_modules: run './mvnw package'"));
        }
    }

    @Test
    void every_module_is_well_typed() throws Exception {
        assertRuns("check", SOURCES);
    }

    @Test
    void every_module_passes_its_tests() throws Exception {
        assertRuns("test", "--allow-read=.", SOURCES);
    }

    @Test
    void a_wrong_type_is_found() throws Exception {
        var wrong = Files.writeString(folder.resolve("wrong.ts"), "export const length: number = 'long';\n");

        var run = run("check", wrong.toString());

        assertThat(run.exit()).isNotZero();
        assertThat(run.output()).contains("Type 'string' is not assignable to type 'number'");
    }

    private record Run(int exit, String output) {}

    private static void assertRuns(String... arguments) throws Exception {
        var run = run(arguments);
        assertThat(run.exit()).as(run.output()).isZero();
    }

    private static Run run(String... arguments) throws IOException, InterruptedException {
        var command =
                Stream.concat(Stream.of(deno.toString()), Stream.of(arguments)).toList();
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(Map.of("NO_COLOR", "1", "DENO_NO_UPDATE_CHECK", "1"));
        var process = builder.start();
        var output = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Run(process.waitFor(), output);
    }

    private static boolean isDeno(Path path) {
        return List.of("deno", "deno.exe").contains(path.getFileName().toString()) && Files.isRegularFile(path);
    }
}
