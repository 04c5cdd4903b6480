package org.stet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationTest {

    @TempDir
    Path data;

    @Test
    void both_databases_get_the_same_tables_and_columns() throws SQLException {
        var h2 = migrated("jdbc:h2:file:" + data.resolve("stet") + ";WRITE_DELAY=0", "sa", "", "h2");
        var postgresql = migrated(PostgresServer.newDatabase(), "postgres", "postgres", "postgresql");

        assertThat(h2).isEqualTo(postgresql);
    }

    /** Column by {@code table.column}: its type's family, and whether it may be null. */
    private static Map<String, String> migrated(String url, String user, String password, String kind)
            throws SQLException {
        Flyway.configure()
                .dataSource(url, user, password)
                .locations("db/migration/common", "db/migration/" + kind)
                .failOnMissingLocations(false)
                .load()
                .migrate();
        try (var connection = DriverManager.getConnection(url, user, password)) {
            return columns(connection);
        }
    }

    private static Map<String, String> columns(Connection connection) throws SQLException {
        var columns = new TreeMap<String, String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select table_name, column_name, data_type, is_nullable, character_maximum_length
                        from information_schema.columns
                        where lower(table_schema) = 'public'
                        """)) {
            while (rows.next()) {
                var table = rows.getString("table_name").toLowerCase(Locale.ROOT);
                if (!table.equals("flyway_schema_history")) {
                    var column = rows.getString("column_name").toLowerCase(Locale.ROOT);
                    var type = family(
                            rows.getString("data_type").toLowerCase(Locale.ROOT),
                            rows.getLong("character_maximum_length"));
                    var length = type.equals("varchar") ? "(" + rows.getLong("character_maximum_length") + ")" : "";
                    columns.put(
                            table + "." + column,
                            type + length + (rows.getString("is_nullable").equals("NO") ? " not null" : ""));
                }
            }
        }
        return columns;
    }

    /** One name for what the two databases call differently. */
    private static String family(String type, long length) {
        if (List.of("binary varying", "binary large object", "bytea").contains(type)) {
            return "bytes";
        }
        // H2's text is a varchar of the greatest length that it knows.
        if (List.of("character large object", "text").contains(type) || length == 1_000_000_000) {
            return "text";
        }
        return type.startsWith("character varying") ? "varchar" : type;
    }
}
