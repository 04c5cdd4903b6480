package org.stet.storage;

import java.sql.SQLException;

import jakarta.inject.Singleton;

import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;
import org.jboss.logging.Logger;

/**
 * Keeps H2's file from growing with every write. A commit writes each page that it touched anew, some 20 kB for a tag, and
 * the place of the old ones is free only when nothing beside them is needed any more. H2 itself moves what is left
 * together in the background, but only with the write delay that Stet must not have ({@link DurableH2}). This asks for the
 * same, a little at a time: H2 overwrites nothing that it has freed in the last 45 seconds, so a crash meanwhile loses
 * nothing.
 */
@Singleton
class CompactH2 {

    private static final Logger LOG = Logger.getLogger(CompactH2.class);

    /** The least share of what the file holds that should be needed, in per cent, when nobody writes. */
    private static final int NEEDED = 50;

    /** The same while somebody does: as in H2's own background work, which lets writers go first. */
    private static final int NEEDED_AT_WORK = NEEDED / 3;

    /** Bytes moved at once: commits wait for it, a few tens of milliseconds. */
    private static final int MOVED = 1 << 20;

    private final AgroalDataSource database;
    private final DurableH2 h2;

    /** What H2 counts with every commit, when this last looked. */
    private volatile long version;

    CompactH2(AgroalDataSource database, DurableH2 h2) {
        this.database = database;
        this.h2 = h2;
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void compact() {
        if (!h2.isAtWork()) {
            return;
        }
        try (var connection = database.getConnection()) {
            if (connection.unwrap(JdbcConnection.class).getSession() instanceof SessionLocal session) {
                compact(session.getDatabase().getStore().getMvStore());
            }
        } catch (SQLException e) {
            LOG.warn("The database file could not be looked after; it may grow", e);
        }
    }

    private void compact(MVStore store) {
        if (store.isClosed()) {
            return;
        }
        boolean quiet = store.getCurrentVersion() == version;
        if (store.compact(quiet ? NEEDED : NEEDED_AT_WORK, MOVED)) {
            store.commit(); // what was moved is written in its new place, only then is the old one free
        }
        version = store.getCurrentVersion();
    }
}
