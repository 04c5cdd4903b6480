package org.stet.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.ToolProvider;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The benches are compiled when somebody runs them, which may be long after a change that broke them. */
class BenchTest {

    private static final Path SOURCES = Path.of("bench");

    @Test
    void every_bench_compiles(@TempDir Path classes) throws Exception {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null);
                var found = Files.walk(SOURCES)) {
            var sources =
                    found.filter(path -> path.toString().endsWith(".java")).toList();
            assertThat(sources).isNotEmpty();
            var said = new StringWriter();
            var task = compiler.getTask(
                    said,
                    files,
                    null,
                    List.of("-d", classes.toString(), "-proc:none", "-cp", System.getProperty("java.class.path")),
                    null,
                    files.getJavaFileObjectsFromPaths(sources));
            assertThat(task.call()).as(said.toString()).isTrue();
        }
    }
}
