package org.stet.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.quarkus.scheduler.Scheduled;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Keeps H2 to what Stet promises: an acknowledged write survives the end of the process at once and, because the disk is
 * told to sync every second, a power cut after a second at the latest. PostgreSQL syncs each commit by itself.
 */
@Singleton
class DurableH2 {

    private static final Logger LOG = Logger.getLogger(DurableH2.class);
    private static final String SETTING =
            "select setting_value from information_schema.settings where setting_name = ?";

    private final AgroalDataSource database;
    private volatile boolean h2;
    private volatile @Nullable String writesAtLastSync;

    DurableH2(AgroalDataSource database) {
        this.database = database;
    }

    /** @throws ConfigurationException if H2 would acknowledge commits before they are written */
    void check(@Observes StartupEvent start) throws SQLException {
        try (var connection = database.getConnection()) {
            h2 = connection.getMetaData().getDatabaseProductName().equals("H2");
            if (h2 && !Objects.equals(setting(connection, "WRITE_DELAY"), "0")) {
                throw new ConfigurationException("Stet does not start: the H2 database is open with a write delay, so a"
                        + " crash could lose what people were told is saved. Open it with WRITE_DELAY=0.");
            }
        }
    }

    void stop(@Observes ShutdownEvent end) {
        h2 = false; // H2 writes everything when it closes; the pool is gone by then
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sync() {
        if (!h2) {
            return;
        }
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            var writes = setting(connection, "info.FILE_WRITE");
            if (!Objects.equals(writes, writesAtLastSync)) {
                statement.execute("checkpoint sync");
                writesAtLastSync = setting(connection, "info.FILE_WRITE");
            }
        } catch (SQLException e) {
            LOG.error("The disk could not be told to sync; a power cut may lose what was written since", e);
        }
    }

    /** Whether the database is an H2 that is open; on its way down H2 looks after its file by itself. */
    boolean isAtWork() {
        return h2;
    }

    /** What H2 counted when the disk was last told to sync; null before. */
    @Nullable
    String writesAtLastSync() {
        return writesAtLastSync;
    }

    private static @Nullable String setting(Connection connection, String name) throws SQLException {
        try (var query = connection.prepareStatement(SETTING)) {
            query.setString(1, name);
            try (var rows = query.executeQuery()) {
                return rows.next() ? rows.getString(1) : null;
            }
        }
    }
}
