package org.stet.storage;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.jspecify.annotations.Nullable;

/**
 * Derives settings of Quarkus from {@code stet.data}: the URL of H2 and the key of the session cookies. They stand above
 * every other source, so that no URL of one's own can leave out what makes commits durable.
 */
public final class DataFolderSource implements ConfigSourceFactory {

    private static final String DATA = "stet.data";
    private static final String URL = "quarkus.datasource.jdbc.url";
    private static final String KEY = "quarkus.http.auth.session.encryption-key";
    private static final String POSTGRESQL = "postgresql";
    private static final int ABOVE_ALL = 10_000;

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        var data = context.getValue(DATA).getValue();
        var folder = new DataFolder(Path.of(data == null || data.isBlank() ? DataFolder.DEFAULT : data));
        var onH2 = !context.getProfiles().contains(POSTGRESQL);
        return onH2
                ? List.of(new Derived(URL, true, folder::h2Url), new Derived(KEY, false, folder::cookieKey))
                : List.of(new Derived(KEY, false, folder::cookieKey));
    }

    /** @param listed false for a value that Quarkus must not find while it builds, or it would be kept in the application */
    private record Derived(String name, boolean listed, Supplier<String> value) implements ConfigSource {

        @Override
        public Set<String> getPropertyNames() {
            return listed ? Set.of(name) : Set.of();
        }

        @Override
        public @Nullable String getValue(String property) {
            return property.equals(name) ? value.get() : null;
        }

        @Override
        public String getName() {
            return "stet data folder: " + name;
        }

        @Override
        public int getOrdinal() {
            return ABOVE_ALL;
        }
    }
}
