package org.stet.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;

import jakarta.inject.Inject;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DurableH2Test {

    @Inject
    AgroalDataSource database;

    @Inject
    DurableH2 durable;

    @Test
    void commits_are_with_the_operating_system_before_they_are_acknowledged() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select setting_value from information_schema.settings where setting_name = 'WRITE_DELAY'")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).isEqualTo("0");
        }
    }

    @Test
    void the_disk_is_synced_when_something_was_written_and_left_alone_otherwise() throws SQLException {
        write();
        durable.sync();
        var synced = durable.writesAtLastSync();
        durable.sync();
        assertThat(durable.writesAtLastSync()).isEqualTo(synced);

        write();
        durable.sync();
        assertThat(durable.writesAtLastSync()).isNotEqualTo(synced);
    }

    private void write() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create table if not exists sync_test (n integer)");
            statement.execute("insert into sync_test values (1)");
        }
    }
}
