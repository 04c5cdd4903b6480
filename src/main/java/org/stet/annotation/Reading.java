package org.stet.annotation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import org.jspecify.annotations.Nullable;

/** All that one reader holds of one text version under one version of the tag set. */
@Entity
public class Reading extends PanacheEntityBase {

    @Id
    public UUID id; // UUIDv7, made by the client

    @Column(name = "project_id", nullable = false)
    public UUID project;

    @Column(name = "article_id", nullable = false)
    public UUID article;

    @Column(name = "text_id", nullable = false)
    public UUID text;

    @Column(name = "schema_version_id", nullable = false)
    public UUID schema;

    /** The reader. */
    @Column(name = "account_id", nullable = false)
    public UUID account;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    public ReadingState state = ReadingState.OPEN;

    @Column(name = "submitted_at")
    public @Nullable Instant submittedAt;

    @Column(nullable = false)
    public Instant created;

    @Version
    public int version;

    protected Reading() {} // for Hibernate

    Reading(UUID id, UUID project, UUID article, UUID text, UUID schema, UUID account, Instant created) {
        this.id = id;
        this.project = project;
        this.article = article;
        this.text = text;
        this.schema = schema;
        this.account = account;
        this.created = created;
    }

    public static Optional<Reading> byId(UUID id) {
        return findByIdOptional(id);
    }

    /** The reading that a person has of a text version. */
    public static Optional<Reading> of(UUID text, UUID account) {
        return find("text = ?1 and account = ?2", text, account).firstResultOptional();
    }

    /** The readings of an article, oldest first. */
    public static List<Reading> ofArticle(UUID article) {
        return list("article = ?1 order by created, id", article);
    }

    /** The readings of a project that are handed in, by article and age: the order in which they are exported. */
    public static List<Reading> submittedIn(UUID project) {
        return list("project = ?1 and state = ?2 order by article, created, id", project, ReadingState.SUBMITTED);
    }

    /** A person's readings in a project, whatever their state. */
    public static List<Reading> ofReader(UUID project, UUID account) {
        return list("project = ?1 and account = ?2 order by created, id", project, account);
    }

    boolean isOpen() {
        return state == ReadingState.OPEN;
    }
}
