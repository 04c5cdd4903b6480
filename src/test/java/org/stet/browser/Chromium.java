package org.stet.browser;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import org.jspecify.annotations.Nullable;

/**
 * The system's Chromium, started once for each thread that asks for it. It is looked for in the system property {@code stet.chromium}, in the
 * environment variable {@code STET_CHROMIUM}, then on the {@code PATH}; where the rights are there, it is installed.
 */
public final class Chromium {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    /** Without fonts the text has no true width, and every screenshot is a row of boxes. */
    private static final List<String> PACKAGES = List.of("chromium", "fonts-dejavu-core", "fonts-liberation");

    private static final List<String> FLAGS = List.of(
            "--no-sandbox", // root, as in a container, may not use the sandbox; the only pages visited are ours
            "--disable-gpu",
            "--disable-quic",
            "--disable-dev-shm-usage",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static final ThreadLocal<@Nullable Browser> BROWSER = new ThreadLocal<>();

    private Chromium() {}

    /** @throws IllegalStateException in one sentence that says what to install, when there is no browser */
    public static Browser browser() {
        var browser = BROWSER.get();
        if (browser == null || !browser.isConnected()) {
            browser = started();
            BROWSER.set(browser);
        }
        return browser;
    }

    private static Browser started() {
        var options = new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
        var playwright = Playwright.create(options);
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return playwright
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(executable()).setArgs(FLAGS));
    }

    static synchronized Path executable() {
        return named(System.getProperty("stet.chromium"))
                .or(() -> named(System.getenv("STET_CHROMIUM")))
                .or(() -> onPath(NAMES))
                .or(Chromium::installed)
                .orElseThrow(() -> new IllegalStateException(
                        "The browser tests need Chromium: install it with its fonts (apt-get install "
                                + String.join(" ", PACKAGES)
                                + ") or name its program in STET_CHROMIUM."));
    }

    private static Optional<Path> named(@Nullable String program) {
        return Optional.ofNullable(program)
                .filter(name -> !name.isBlank())
                .map(Path::of)
                .map(path -> {
                    if (!Files.isExecutable(path)) {
                        throw new IllegalStateException("STET_CHROMIUM names " + path + ", which is no program.");
                    }
                    return path;
                });
    }

    private static Optional<Path> onPath(List<String> names) {
        var folders = Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator, -1);
        return names.stream()
                .flatMap(name -> Stream.of(folders).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Optional<Path> installed() {
        var apt = onPath(List.of("apt-get"));
        if (apt.isEmpty() || !"root".equals(System.getProperty("user.name"))) {
            return Optional.empty();
        }
        System.out.println("Chromium is missing: installing " + String.join(" ", PACKAGES) + " with apt-get.");
        var install = Stream.concat(
                        Stream.of("apt-get", "install", "-y", "-q", "--no-install-recommends"), PACKAGES.stream())
                .toList();
        run(List.of("apt-get", "update", "-q"));
        run(install);
        return onPath(NAMES);
    }

    private static void run(List<String> command) {
        try {
            var log = Files.createTempFile("stet-install-", ".log");
            var process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
            process.environment().put("DEBIAN_FRONTEND", "noninteractive");
            if (process.start().waitFor() != 0) {
                throw new IllegalStateException(
                        "'" + String.join(" ", command) + "' failed:\n" + Files.readString(log));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
