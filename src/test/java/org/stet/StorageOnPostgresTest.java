package org.stet;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;

import jakarta.inject.Inject;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(PostgresProfile.class)
class StorageOnPostgresTest {

    @Inject
    AgroalDataSource database;

    @Test
    void the_same_application_runs_on_PostgreSQL() throws SQLException {
        try (var connection = database.getConnection()) {
            assertThat(connection.getMetaData().getURL()).startsWith("jdbc:postgresql:");
        }
    }
}
