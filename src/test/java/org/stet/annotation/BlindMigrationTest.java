package org.stet.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.stet.PostgresServer;

/** What was handed in before blindness was written down counts as blind where all that is known speaks for it. */
class BlindMigrationTest {

    private static final String BEFORE = "16";
    private static final String ID = "00000000-0000-7000-8000-0000000000";

    @TempDir
    Path data;

    @Test
    void earlier_readings_on_h2() throws SQLException {
        decides("jdbc:h2:file:" + data.resolve("stet"), "sa", "", "h2");
    }

    @Test
    void earlier_readings_on_postgresql() throws SQLException {
        decides(PostgresServer.newDatabase(), "postgres", "postgres", "postgresql");
    }

    private static void decides(String url, String user, String password, String kind) throws SQLException {
        var flyway = Flyway.configure()
                .dataSource(url, user, password)
                .locations("db/migration/common", "db/migration/" + kind);
        flyway.target(BEFORE).load().migrate();
        try (var connection = DriverManager.getConnection(url, user, password);
                var statement = connection.createStatement()) {
            insert(statement, "schema_version", "'%s01', null, 'sourcing', 1, '{}', '', now()");
            // 10 is blind; 20 is not; 30 is, and was not at some time.
            project(statement, 10, true);
            project(statement, 20, false);
            project(statement, 30, true);
            change(statement, 31, 30, "null", "project-changed", "{\"blind\":false}", "{\"blind\":true}");
            person(statement, 2, 10, "REVIEWER");
            person(statement, 3, 10, "EDITOR");
            person(statement, 4, 10, "REVIEWER");
            person(statement, 5, 20, "REVIEWER");
            person(statement, 6, 30, "REVIEWER");
            person(statement, 7, 10, "REVIEWER");
            reading(statement, 2, 10, "SUBMITTED");
            reading(statement, 3, 10, "SUBMITTED");
            reading(statement, 4, 10, "SUBMITTED");
            change(statement, 41, 10, "'" + ID + "64'", "reading-reopened", "{}", "{}");
            reading(statement, 5, 20, "SUBMITTED");
            reading(statement, 6, 30, "SUBMITTED");
            reading(statement, 7, 10, "OPEN");

            flyway.target("20").load().migrate();

            var rows = new ArrayList<String>();
            try (var found = statement.executeQuery("select id, made_blind from reading order by account_id")) {
                while (found.next()) {
                    rows.add(found.getString(1).substring(34) + " " + found.getObject(2));
                }
            }
            assertThat(rows).containsExactly("62 true", "63 false", "64 false", "65 false", "66 false", "67 null");
        }
    }

    private static void project(Statement statement, int id, boolean blind) throws SQLException {
        insert(
                statement,
                "project (id, name, schema_version_id, blind, double_reading, created, version)",
                "'%s" + id + "', 'Desk', '%s01', " + blind + ", false, now(), 0");
        int article = id + 1;
        insert(
                statement,
                "article (id, project_id, language, current_text_id, created, version)",
                "'%s" + article + "', '%s" + id + "', 'en', '%s" + (article + 1) + "', now(), 0");
        insert(
                statement,
                "text_version",
                "'%s" + (article + 1) + "', '%s" + article + "', 1, 'text', '', '', 4, 1, 0, now()");
    }

    private static void person(Statement statement, int n, int project, String role) throws SQLException {
        insert(
                statement,
                "account",
                "'%s0" + n + "', 'p" + n + "', 'p" + n + "', 'P', '', false, '%s0" + n + "', now(), 0");
        insert(statement, "member", "'%s5" + n + "', '%s" + project + "', '%s0" + n + "', '" + role + "', 0");
    }

    private static void reading(Statement statement, int n, int project, String state) throws SQLException {
        insert(
                statement,
                "reading (id, project_id, article_id, text_id, schema_version_id, account_id, state, created, version)",
                "'%s6" + n + "', '%s" + project + "', '%s" + (project + 1) + "', '%s" + (project + 2)
                        + "', '%s01', '%s0" + n + "', '" + state + "', now(), 0");
    }

    private static void change(
            Statement statement, int id, int project, String reading, String kind, String before, String after)
            throws SQLException {
        insert(
                statement,
                "change_entry (id, account_id, project_id, reading_id, kind, subject_type, subject_id, state_before,"
                        + " state_after, at)",
                "'%s" + id + "', '%s02', '%s" + project + "', " + reading + ", '" + kind + "', 'x', '%s" + project
                        + "', '" + before + "', '" + after + "', now()");
    }

    private static void insert(Statement statement, String table, String values) throws SQLException {
        statement.execute("insert into " + table + " values (" + values.replace("%s", ID) + ")");
    }
}
