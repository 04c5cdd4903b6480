package org.stet.suggestion.survey;

import java.io.Serializable;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import org.jspecify.annotations.Nullable;

/** An article as a survey found it. */
@Entity
@Table(name = "surveyed_article")
@IdClass(SurveyedArticle.Key.class)
public class SurveyedArticle extends PanacheEntityBase {

    /** An article is in a survey once. */
    public record Key(UUID job, UUID article) implements Serializable {}

    @Id
    @Column(name = "job_id", nullable = false, updatable = false)
    public UUID job;

    @Id
    @Column(name = "article_id", nullable = false, updatable = false)
    public UUID article;

    /** The project that was surveyed: the article may have moved to another since. */
    @Column(name = "project_id", nullable = false, updatable = false)
    public UUID project;

    /** The text that was the article's present one. */
    @Column(name = "text_id", nullable = false, updatable = false)
    public UUID text;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 20)
    Outcome outcome;

    /** Words of the text outside boilerplate. */
    @Column(nullable = false, updatable = false)
    public int words;

    /** How many passages all rules together propose as a label of the project. */
    @Column(nullable = false, updatable = false)
    public int passages;

    protected SurveyedArticle() {} // for Hibernate

    SurveyedArticle(UUID job, UUID project, Ahead article, Counting.Counted counted) {
        this.job = job;
        this.article = article.id();
        this.project = project;
        this.text = article.text();
        this.outcome = counted.outcome();
        this.words = article.words();
        this.passages = counted.passages();
    }

    /**
     * An article that a survey has not looked at.
     *
     * @param text id of its present text
     * @param words of it, outside boilerplate
     */
    record Ahead(UUID id, UUID text, int words) {}

    /** The article of a project whose id comes after this one, in the order of the database; the first for null. */
    static Optional<Ahead> ahead(UUID project, @Nullable UUID after) {
        var what = "select a.id, a.currentTextId, t.words from Article a join TextVersion t on t.id = a.currentTextId"
                + " where a.projectId = ?1 and a.withdrawnAt is null";
        return (after == null
                        ? find(what + " order by a.id", project)
                        : find(what + " and a.id > ?2 order by a.id", project, after))
                .project(Ahead.class)
                .firstResultOptional();
    }

    static long count(UUID job, Outcome outcome) {
        return count("job = ?1 and outcome = ?2", job, outcome);
    }

    /** Forgets what other surveys of a project than these have found. */
    static void forgetOthers(UUID project, Set<UUID> jobs) {
        delete("project = ?1 and job not in ?2", project, jobs); // the counts go with them, by their foreign key
    }
}
