package org.stet.search;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

import jakarta.persistence.EntityManager;

import org.hibernate.Session;

/**
 * A query of SQL that is put together piece by piece, each piece with its values: no text of a person's is ever part of
 * it. It runs on the connection of the transaction.
 */
final class Sql {

    private final StringBuilder text = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    /** Reads one row. */
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    static Sql of(String text, Object... values) {
        return new Sql().and(text, values);
    }

    Sql and(String piece, Object... more) {
        text.append(piece);
        Collections.addAll(values, more);
        return this;
    }

    Sql and(Sql other) {
        text.append(other.text);
        values.addAll(other.values);
        return this;
    }

    /** {@code (?, ?, ?)} with these values, of which there is at least one. */
    Sql in(Collection<?> all) {
        text.append('(')
                .append(String.join(", ", Collections.nCopies(all.size(), "?")))
                .append(')');
        values.addAll(all);
        return this;
    }

    <T> List<T> list(EntityManager entities, Row<T> row) {
        return entities.unwrap(Session.class).doReturningWork(connection -> list(connection, row));
    }

    private <T> List<T> list(Connection connection, Row<T> row) throws SQLException {
        try (var statement = connection.prepareStatement(text.toString())) {
            for (int i = 0; i < values.size(); i++) {
                statement.setObject(i + 1, values.get(i));
            }
            statement.setFetchSize(1_000);
            try (var rows = statement.executeQuery()) {
                var all = new ArrayList<T>();
                while (rows.next()) {
                    all.add(row.read(rows));
                }
                return all;
            }
        }
    }

    /** Pieces of the same kind, one after the other, with something between them. */
    static <T> Sql joined(Collection<T> all, String between, Function<T, Sql> piece) {
        var joined = new Sql();
        for (var one : all) {
            if (joined.text.length() > 0) {
                joined.and(between);
            }
            joined.and(piece.apply(one));
        }
        return joined;
    }
}
