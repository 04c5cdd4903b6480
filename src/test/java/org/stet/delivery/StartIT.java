package org.stet.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./run} on the application that was packaged, as somebody types it. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "run.cmd is the script there")
class StartIT {

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    @TempDir
    Path folder;

    @Test
    void the_script_rehearses_a_start_and_takes_later_ones_from_it() throws Exception {
        assertThat(start()).contains("Stet is ready: http://localhost:").doesNotContain("[warning]", "ERROR");

        try (var files = Files.list(Path.of("target", "quarkus-app"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".jsa")))
                    .singleElement()
                    .satisfies(archive -> assertThat(archive).isNotEmptyFile());
        }
        var log = start("-Xlog:class+load:file=" + folder.resolve("classes"));

        assertThat(log).contains("Stet is ready: http://localhost:").doesNotContain("Making later starts faster");
        assertThat(Files.readString(folder.resolve("classes"))).contains("source: shared objects file (top)");
    }

    /** @return what was printed until the first page was answered */
    private String start(String... flags) throws Exception {
        int port = freePort();
        var log = folder.resolve("log");
        var builder = new ProcessBuilder(
                        "./run",
                        "--port",
                        "" + port,
                        "--data",
                        folder.resolve("data").toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("STET_"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("JDK_JAVA_OPTIONS", String.join(" ", flags));
        var process = builder.start();
        try {
            var end = Instant.now().plus(PATIENCE);
            while (!answers(port) && process.isAlive() && Instant.now().isBefore(end)) {
                Thread.sleep(100);
            }
            assertThat(process.isAlive()).as(() -> read(log)).isTrue();
            return Files.readString(log);
        } finally {
            process.destroy();
            process.waitFor(30, TimeUnit.SECONDS);
        }
    }

    private static boolean answers(int port) throws InterruptedException {
        try {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:%d/setup".formatted(port)))
                    .build();
            return HttpClient.newHttpClient()
                            .send(request, BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false; // not listening yet
        }
    }

    private static String read(Path log) {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
