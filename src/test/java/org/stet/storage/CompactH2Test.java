package org.stet.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;

import jakarta.inject.Inject;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CompactH2Test {

    private static final int ROWS = 2_000;

    @Inject
    AgroalDataSource database;

    @Inject
    CompactH2 compacting;

    @AfterEach
    void leave() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("drop table if exists compact_test");
            statement.execute("set retention_time 45000");
        }
    }

    @Test
    void a_file_of_many_small_commits_is_moved_together_and_keeps_every_row() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create table compact_test (n integer primary key, words varchar(1000))");
            try (var insert = connection.prepareStatement("insert into compact_test values (?, ?)")) {
                for (int n = 0; n < ROWS; n++) {
                    insert.setInt(1, n);
                    insert.setString(2, "word ".repeat(100) + n);
                    insert.executeUpdate();
                }
            }
            int before = needed(connection);
            assertThat(before).isLessThan(50);

            // Nobody waits for 45 seconds here: what is freed may be written over at once.
            statement.execute("set retention_time 0");
            for (int i = 0; i < 200 && needed(connection) < 50; i++) {
                compacting.compact();
            }

            // What other tests write meanwhile keeps it from the last few per cent.
            assertThat(needed(connection)).isGreaterThan(before).isGreaterThanOrEqualTo(45);
            try (var rows = statement.executeQuery(
                    "select count(*), count(distinct words), sum(cast(substring(words, 501) as integer))"
                            + " from compact_test")) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getInt(1)).isEqualTo(ROWS);
                assertThat(rows.getInt(2)).isEqualTo(ROWS);
                assertThat(rows.getLong(3)).isEqualTo((ROWS - 1) * ROWS / 2);
            }
        }
    }

    /** The share of what the file holds that is needed, in per cent. */
    private static int needed(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select setting_value from information_schema.settings"
                        + " where setting_name = 'info.CHUNKS_FILL_RATE'")) {
            assertThat(rows.next()).isTrue();
            return rows.getInt(1);
        }
    }
}
