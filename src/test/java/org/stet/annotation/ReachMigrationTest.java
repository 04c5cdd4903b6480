package org.stet.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.stet.PostgresServer;

/** Annotations made before their reach was kept come through with all that hangs on them. */
class ReachMigrationTest {

    private static final String BEFORE = "7";
    private static final String ID = "00000000-0000-7000-8000-00000000000";

    @TempDir
    Path data;

    @Test
    void annotations_are_kept_on_h2() throws SQLException {
        keeps("jdbc:h2:file:" + data.resolve("stet"), "sa", "", "h2");
    }

    @Test
    void annotations_are_kept_on_postgresql() throws SQLException {
        keeps(PostgresServer.newDatabase(), "postgres", "postgres", "postgresql");
    }

    private static void keeps(String url, String user, String password, String kind) throws SQLException {
        var flyway = Flyway.configure()
                .dataSource(url, user, password)
                .locations("db/migration/common", "db/migration/" + kind);
        flyway.target(BEFORE).load().migrate();
        try (var connection = DriverManager.getConnection(url, user, password);
                var statement = connection.createStatement()) {
            tag(statement);
            flyway.target("latest").load().migrate();

            assertThat(rows(statement, "select start_cp, end_cp, reach, note, source_id from annotation order by id"))
                    .containsExactly("0 64 64 kept " + ID + "9", "5 70 1024 kept null", "0 32769 1048576 kept null");
            assertThat(rows(statement, "select value_text from annotation_value"))
                    .containsExactly("named");
            assertThat(rows(statement, "select type from link")).containsExactly("source-of");

            statement.execute("delete from reading");
            assertThat(rows(statement, "select id from annotation")).isEmpty();
            assertThat(rows(statement, "select annotation_id from annotation_value"))
                    .isEmpty();
            assertThat(rows(statement, "select id from link")).isEmpty();
        }
    }

    private static void tag(Statement statement) throws SQLException {
        insert(statement, "account", "'%s1', 'ana', 'ana', 'Ana', '', false, '%s1', now(), 0");
        insert(statement, "schema_version", "'%s2', null, 'sourcing', 1, '{}', '', now()");
        insert(statement, "project", "'%s3', 'Desk', '%s2', null, true, false, false, now(), 0");
        insert(
                statement,
                "article",
                "'%s4', '%s3', null, null, null, null, null, 'en', null, null, '%s5', null, now(), 0");
        insert(statement, "text_version", "'%s5', '%s4', 1, 'text', '', '', 4, 1, 0, now()");
        insert(statement, "reading", "'%s6', '%s3', '%s4', '%s5', '%s2', '%s1', 'OPEN', null, now(), 0");
        insert(statement, "source", "'%s9', '%s3', 'the mayor', 'person', null, true, '%s1', '%s8', 0");
        annotation(statement, 1, 0, 64, "'" + ID + "9'");
        annotation(statement, 2, 5, 70, "null");
        annotation(statement, 3, 0, 32_769, "null");
        insert(statement, "annotation_value", "'%s1', 'source-type', 'named'");
        insert(statement, "link", "'%s7', '%s6', 'source-of', '%s1', '%s2', null, false, '%s8', 0");
    }

    private static void annotation(Statement statement, int id, int start, int end, String source) throws SQLException {
        insert(
                statement,
                "annotation",
                ("'%%s%d', '%%s6', 'opinion', %d, %d, null, 0, 'words', '{}', %s, null, null, null, 'kept', 'SURE',"
                                + " 'manual', false, now(), now(), '%%s8', 0")
                        .formatted(id, start, end, source));
    }

    /** @param values with {@code %s} for all of an id but its last digit */
    private static void insert(Statement statement, String table, String values) throws SQLException {
        statement.execute("insert into %s values (%s)".formatted(table, values.replace("%s", ID)));
    }

    private static List<String> rows(Statement statement, String query) throws SQLException {
        var rows = new ArrayList<String>();
        try (var result = statement.executeQuery(query)) {
            while (result.next()) {
                var row = new ArrayList<String>();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    row.add(String.valueOf(result.getObject(i)));
                }
                rows.add(String.join(" ", row));
            }
        }
        return rows;
    }
}
