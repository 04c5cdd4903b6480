package org.stet.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import org.stet.PackagedApplication;

/** {@code ./run} on the application that was packaged, as somebody types it. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "run.cmd is the script there")
class StartIT {

    @TempDir
    Path folder;

    @Test
    void the_script_rehearses_a_start_and_takes_later_ones_from_it() throws Exception {
        assertThat(start("first")).contains("Stet is ready: http://localhost:").doesNotContain("[warning]", "ERROR");

        try (var files = Files.list(Path.of("target", "quarkus-app"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".jsa")))
                    .singleElement()
                    .satisfies(archive -> assertThat(archive).isNotEmptyFile());
        }
        var log = start("second", "-Xlog:class+load:file=" + folder.resolve("classes"));

        assertThat(log).contains("Stet is ready: http://localhost:").doesNotContain("Making later starts faster");
        assertThat(Files.readString(folder.resolve("classes"))).contains("source: shared objects file (top)");
    }

    /** @return what was printed until it was ready */
    private String start(String data, String... flags) {
        try (var stet = PackagedApplication.startByScript(folder.resolve(data), flags)) {
            return stet.log();
        }
    }
}
