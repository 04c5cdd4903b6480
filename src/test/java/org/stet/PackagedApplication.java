package org.stet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

/**
 * Stet as a user runs it: the packaged application as a process of its own, on a free loopback port, so that a test can
 * kill it without warning and start it again on what it left. For {@code *IT} classes, which run after packaging.
 */
public final class PackagedApplication implements AutoCloseable {

    private static final Path ON_H2 = Path.of("target", "quarkus-app", "quarkus-run.jar");
    private static final Path ON_POSTGRESQL = Path.of("target", "quarkus-app-postgresql", "quarkus-run.jar");
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Path jar;
    private final Path data;
    private final Map<String, String> settings;
    private final int port = freePort();
    private @Nullable Process process;

    private PackagedApplication(Path jar, Path data, Map<String, String> settings) {
        this.jar = jar;
        this.data = data;
        this.settings = settings;
    }

    /** Starts on H2 with the folder's data and returns when it is ready. */
    public static PackagedApplication start(Path data) {
        return start(data, Map.of());
    }

    /** @param settings by their names in {@code application.properties} */
    public static PackagedApplication start(Path data, Map<String, String> settings) {
        var application = new PackagedApplication(ON_H2, data, settings);
        application.start();
        return application;
    }

    /** Starts on a database of {@link PostgresServer} and returns when it is ready. */
    public static PackagedApplication startOnPostgres(Path data, String jdbcUrl) {
        var settings = Map.of(
                "quarkus.datasource.jdbc.url", jdbcUrl,
                "quarkus.datasource.username", "postgres",
                "quarkus.datasource.password", "postgres");
        var application = new PackagedApplication(ON_POSTGRESQL, data, settings);
        application.start();
        return application;
    }

    /**
     * Starts on H2 by {@code ./run}, as somebody types it, and returns when it is ready.
     *
     * @param flags of Java, beside those of the script
     */
    public static PackagedApplication startByScript(Path data, String... flags) {
        var application = new PackagedApplication(ON_H2, data, Map.of());
        var builder = new ProcessBuilder("./run", "--port", "" + application.port, "--data", data.toString());
        builder.environment().keySet().removeIf(name -> name.startsWith("STET_"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("JDK_JAVA_OPTIONS", String.join(" ", flags));
        application.start(builder);
        return application;
    }

    /** Where it listens; the same after a restart. */
    public URI site() {
        return URI.create("http://localhost:" + port + "/");
    }

    /** Ends the process as {@code kill -9} does: no hook runs, nothing is flushed. */
    public void killForcibly() {
        if (process != null) {
            process.destroyForcibly();
            await(process);
        }
    }

    /** Starts again on the same data and port, after {@link #killForcibly()}. */
    public void restart() {
        start();
    }

    /** All that the process has printed since its first start. */
    public String log() {
        try {
            return Files.exists(logFile()) ? Files.readString(logFile(), UTF_8) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        if (process != null) {
            process.destroy();
            await(process);
        }
    }

    private void start() {
        if (!Files.exists(jar)) {
            throw new IllegalStateException(jar + " is missing: run this test by './mvnw verify', after packaging.");
        }
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-Dquarkus.http.port=" + port,
                "-Dstet.data=" + data));
        settings.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.addAll(List.of("-jar", jar.toString()));
        start(new ProcessBuilder(command));
    }

    private void start(ProcessBuilder builder) {
        try {
            process = builder.redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(logFile().toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        awaitReady(process);
    }

    private void awaitReady(Process process) {
        var end = Instant.now().plus(PATIENCE);
        while (!ready()) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                process.destroyForcibly();
                throw new IllegalStateException("Stet did not start:\n" + log());
            }
            pause();
        }
    }

    private boolean ready() {
        try {
            var request = HttpRequest.newBuilder(site().resolve("/q/health/ready"))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return HttpClient.newHttpClient()
                            .send(request, BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false; // not listening yet
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Path logFile() {
        return Path.of(data + ".log");
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void await(Process process) {
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
