package org.stet;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;

import jakarta.inject.Inject;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StorageOnH2Test {

    @Inject
    AgroalDataSource database;

    @Test
    void tests_run_on_a_file_in_a_folder_of_their_own() throws SQLException {
        try (var connection = database.getConnection()) {
            assertThat(connection.getMetaData().getURL())
                    .startsWith("jdbc:h2:file:")
                    .contains("stet-test-");
        }
    }
}
