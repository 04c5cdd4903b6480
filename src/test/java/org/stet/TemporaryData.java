package org.stet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import org.jspecify.annotations.Nullable;

/** A new data folder for each start of the application under test: H2 lives in a file there, as it does for users. */
@WithTestResource(value = TemporaryData.class, scope = TestResourceScope.GLOBAL)
public class TemporaryData implements QuarkusTestResourceLifecycleManager {

    private @Nullable Path folder;

    @Override
    public Map<String, String> start() {
        folder = newFolder();
        // A busy machine must not make half pages of whole ones.
        return Map.of("stet.data", folder.toString(), "stet.search.patience", "30s");
    }

    @Override
    public void stop() {
        if (folder != null) {
            delete(folder);
        }
    }

    public static Path newFolder() {
        try {
            return Files.createTempDirectory("stet-test-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes the folder with all that is in it; a file that vanishes meanwhile is no error. */
    public static void delete(Path folder) {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
