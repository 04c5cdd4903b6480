package org.stet.article;

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
import org.jspecify.annotations.Nullable;

/** A news article of a project: what is known about it, and which version of its text is the present one. */
@Entity
@Table(name = "article")
public class Article extends PanacheEntityBase {

    @Id
    public UUID id; // UUIDv7, made by the client

    @Column(name = "project_id", nullable = false)
    public UUID projectId;

    @Column(length = 500)
    public @Nullable String title;

    @Column(length = 300)
    public @Nullable String outlet;

    @Column(length = 500)
    public @Nullable String byline;

    /** ISO 8601: a year, a year and month, or a whole day. */
    @Column(length = 10)
    public @Nullable String published;

    @Column(name = "source_url", length = 2000)
    public @Nullable String sourceUrl;

    /** A BCP 47 tag; {@code und} for a language that is not known, with a script where that is. */
    @Column(nullable = false, length = 35)
    public String language;

    /** Whether nobody said the language: then it is what the text looks like. */
    @Column(name = "language_guessed", nullable = false)
    public boolean languageGuessed;

    @Column(length = 2000)
    public @Nullable String rights;

    /** The event that this article and those of other outlets cover. */
    @Column(length = 300)
    public @Nullable String story;

    @Column(name = "current_text_id", nullable = false)
    public UUID currentTextId;

    /** When the article was taken out of its project; null while it is in it. */
    @Column(name = "withdrawn_at")
    public @Nullable Instant withdrawnAt;

    @Column(nullable = false)
    public Instant created;

    @Version
    @Column(nullable = false)
    public int version;

    protected Article() {} // for Hibernate

    public Article(UUID id, UUID projectId, UUID currentTextId, String language, Instant created) {
        this.id = id;
        this.projectId = projectId;
        this.currentTextId = currentTextId;
        this.language = language;
        this.created = created;
    }

    public static Optional<Article> byId(UUID id) {
        return findByIdOptional(id);
    }

    /** The articles of a project, oldest first, the withdrawn ones left out. */
    public static List<Article> ofProject(UUID projectId) {
        return list("projectId = ?1 and withdrawnAt is null order by created, id", projectId);
    }

    /** How many articles a project has, the withdrawn ones left out. */
    public static long countOfProject(UUID projectId) {
        return count("projectId = ?1 and withdrawnAt is null", projectId);
    }

    /** What to call it: the title, or else the fallback given. */
    public String titleOr(String fallback) {
        return title == null || title.isBlank() ? fallback : title;
    }
}
