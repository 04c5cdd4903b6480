package org.stet.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;

import jakarta.inject.Named;
import jakarta.inject.Singleton;

/**
 * The few lines that put on the theme which this browser remembers, so that no page flashes in another one; a browser
 * that denies storage keeps the theme of its system. They stand in each page, as {@code {inject:theme.script}}: in a file
 * of their own the browser could not read on until it had fetched that. The content security policy names them by their
 * hash (CSP Level 3, section 2.3.1), so that it still forbids every other script in a page.
 */
@Named("theme")
@Singleton
public class ThemeScript {

    private static final String FILE = "/inline/theme.js";

    private final String script;
    private final String source;

    ThemeScript() {
        try (var file = Objects.requireNonNull(ThemeScript.class.getResourceAsStream(FILE), FILE)) {
            script = new String(file.readAllBytes(), UTF_8).strip();
            var hash = MessageDigest.getInstance("SHA-256").digest(script.getBytes(UTF_8));
            source = "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    /** JavaScript that can stand in a script element as it is. */
    public String script() {
        return script;
    }

    /** As a policy's {@code script-src} names it, in single quotes. */
    String source() {
        return source;
    }
}
