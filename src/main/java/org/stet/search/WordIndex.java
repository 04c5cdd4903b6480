package org.stet.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.hibernate.Session;

import org.stet.article.ReadText;

/** The words of texts in the database: written once for each text, asked for at every search. */
@ApplicationScoped
class WordIndex {

    /** Counts the ways in which words were cut and folded; a text that was indexed in another one is indexed anew. */
    static final int SCHEME = 2;

    private static final String NOT_INDEXED =
            " and not exists (select 1 from indexed_text i where i.text_id = a.current_text_id and i.scheme = ?)";

    private final EntityManager entities;

    WordIndex(EntityManager entities) {
        this.entities = entities;
    }

    /** Indexes a text, whether or not it was before. */
    void write(ReadText text) {
        Map<String, List<Places.Place>> words = new TreeMap<>();
        for (var token : Tokens.of(text.text(), text.segments().words())) {
            words.computeIfAbsent(token.word(), word -> new ArrayList<>()).add(Places.Place.of(token));
        }
        entities.flush(); // the text may have been stored in this very transaction
        entities.unwrap(Session.class).doWork(connection -> {
            forget(connection, text.id());
            insert(connection, text.id(), words);
        });
    }

    private static void insert(Connection connection, UUID text, Map<String, List<Places.Place>> words)
            throws SQLException {
        try (var done = connection.prepareStatement("insert into indexed_text (text_id, scheme) values (?, ?)");
                var word =
                        connection.prepareStatement("insert into text_word (text_id, word, places) values (?, ?, ?)")) {
            // First: of two that index the same text at once the second waits here, and fails.
            done.setObject(1, text);
            done.setInt(2, SCHEME);
            done.executeUpdate();
            for (var entry : words.entrySet()) {
                word.setObject(1, text);
                word.setBytes(2, entry.getKey().getBytes(UTF_8));
                word.setBytes(3, Places.write(entry.getValue()));
                word.addBatch();
            }
            word.executeBatch();
        }
    }

    private static void forget(Connection connection, UUID text) throws SQLException {
        for (var table : List.of("text_word", "indexed_text")) {
            try (var statement = connection.prepareStatement("delete from " + table + " where text_id = ?")) {
                statement.setObject(1, text);
                statement.executeUpdate();
            }
        }
    }

    /** Earlier texts of an article are not looked into; their words go. */
    void forgetOthers(UUID article, UUID text) {
        var earlier = Sql.of("select t.id from text_version t where t.article_id = ? and t.id <> ?", article, text)
                .list(entities, row -> row.getObject(1, UUID.class));
        entities.unwrap(Session.class).doWork(connection -> {
            for (var one : earlier) {
                forget(connection, one);
            }
        });
    }

    /** The present texts of a project's articles that are not indexed, a few of them. */
    List<UUID> missingIn(UUID project, int most) {
        return Sql.of(
                        "select a.current_text_id from article a where a.project_id = ? and a.withdrawn_at is null",
                        project)
                .and(NOT_INDEXED, SCHEME)
                .and(" order by a.created, a.id limit ?", most)
                .list(entities, row -> row.getObject(1, UUID.class));
    }

    /** The present texts of all articles that are not indexed. */
    List<UUID> missing() {
        return Sql.of("select a.current_text_id from article a where 1 = 1")
                .and(NOT_INDEXED, SCHEME)
                .and(" order by a.created, a.id")
                .list(entities, row -> row.getObject(1, UUID.class));
    }

    /**
     * The places of one piece of a term in a text.
     *
     * @param prefix whether words that begin with it count as well
     * @return in text order; empty if it does not stand there
     */
    List<Places.Place> places(UUID text, String piece, boolean prefix) {
        var query = Sql.of("select w.places from text_word w where w.text_id = ?", text);
        return Places.together((prefix
                        ? query.and(" and w.word >= ? and w.word < ?", low(piece), high(piece))
                        : query.and(" and w.word = ?", low(piece)))
                .list(entities, row -> row.getBytes(1)));
    }

    static byte[] low(String prefix) {
        return prefix.getBytes(UTF_8);
    }

    /** No UTF-8 has this byte: greater than whatever begins with the prefix, less than all that does not and is greater. */
    static byte[] high(String prefix) {
        var bytes = prefix.getBytes(UTF_8);
        var high = Arrays.copyOf(bytes, bytes.length + 1);
        high[bytes.length] = (byte) 0xff;
        return high;
    }
}
