package org.stet.source;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** The words of an article that name a source: "Mayor Ruiz", "she", "the report". */
@Entity
public class Mention extends PanacheEntityBase {

    static final int EXACT_LENGTH = 2_000;

    @Id
    public UUID id; // UUIDv7, made by the client

    @Column(name = "source_id", nullable = false)
    public UUID source;

    @Column(name = "article_id", nullable = false)
    public UUID article;

    @Column(name = "text_id", nullable = false)
    public UUID text;

    /** First code point of the mention in the text version. */
    @Column(name = "start_cp", nullable = false)
    public int start;

    /** Code point after its last. */
    @Column(name = "end_cp", nullable = false)
    public int end;

    @Column(nullable = false, length = EXACT_LENGTH)
    public String exact;

    @Column(name = "created_by", nullable = false)
    public UUID createdBy;

    @Version
    public int version;

    protected Mention() {} // for Hibernate

    public Mention(UUID id, NewMention request, UUID text, UUID createdBy) {
        this.id = id;
        this.source = request.source();
        this.article = request.article();
        this.text = text;
        this.start = request.start();
        this.end = request.end();
        this.exact = request.exact();
        this.createdBy = createdBy;
    }

    public static Optional<Mention> byId(UUID id) {
        return findByIdOptional(id);
    }

    /** The mentions that one person marked in a text, in text order. */
    public static List<Mention> markedBy(UUID text, UUID account) {
        return list("text = ?1 and createdBy = ?2 order by start, end, id", text, account);
    }
}
