package org.stet.handout.pack;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import org.stet.http.CanonicalJson;

/** A teacher's recipe for a class pack. What it says is in its versions; this row says whose it is and which is the last. */
@Entity
@Table(name = "recipe")
class StoredRecipe extends PanacheEntityBase {

    static final int NAME_LENGTH = 300;

    @Id
    public UUID id; // made by the client

    @Column(name = "project_id", nullable = false, updatable = false)
    public UUID project;

    /** Who made it; it is changed by that person and by editors. */
    @Column(name = "account_id", nullable = false, updatable = false)
    public UUID maker;

    /** The first of the articles that it is made from. */
    @Column(name = "article_id", nullable = false)
    public UUID article;

    @Column(nullable = false, length = NAME_LENGTH)
    public String name;

    /** Canonical JSON: the ids of its articles. */
    @Column(nullable = false, updatable = false)
    public String articles;

    /** Canonical JSON: the ids of the readings that the last version was made from; whoever may see them may see it. */
    @Column(nullable = false)
    public String readings;

    /** The number of the last version, from 1. */
    @Column(nullable = false)
    public int latest;

    /** Who made the last version, and has seen what it was made from. */
    @Column(name = "latest_by", nullable = false)
    public UUID latestBy;

    /** A deleted recipe is kept, so that it can come back. */
    @Column(nullable = false)
    public boolean deleted;

    @Column(nullable = false, updatable = false)
    public Instant created;

    @Column(nullable = false)
    public Instant changed;

    @Column(name = "last_change", nullable = false)
    public UUID lastChange;

    @Version
    public int version;

    protected StoredRecipe() {} // for Hibernate

    StoredRecipe(UUID id, UUID project, UUID maker, List<UUID> articles, String name, UUID change, Instant created) {
        this.id = id;
        this.project = project;
        this.maker = maker;
        this.latestBy = maker;
        this.article = articles.get(0);
        this.articles = CanonicalJson.write(articles);
        this.name = name;
        this.readings = "[]";
        this.lastChange = change;
        this.created = created;
        this.changed = created;
    }

    static Optional<StoredRecipe> byId(UUID id) {
        return findByIdOptional(id);
    }

    /** Those of a project, the last changed first. */
    static List<StoredRecipe> ofProject(UUID project) {
        return list("project = ?1 and deleted = false order by changed desc, id", project);
    }

    /** Those made from an article, the last changed first. */
    static List<StoredRecipe> ofArticle(UUID project, UUID article) {
        return list(
                "project = ?1 and articles like ?2 and deleted = false order by changed desc, id",
                project,
                "%" + article + "%");
    }

    List<UUID> articleIds() {
        return List.of(CanonicalJson.read(articles, UUID[].class));
    }

    List<UUID> readingIds() {
        return List.of(CanonicalJson.read(readings, UUID[].class));
    }
}
