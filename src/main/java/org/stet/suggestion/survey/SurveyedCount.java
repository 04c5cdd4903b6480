package org.stet.suggestion.survey;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** How many passages of an article a rule proposed as a label. */
@Entity
@Table(name = "surveyed_count")
@IdClass(SurveyedCount.Key.class)
public class SurveyedCount extends PanacheEntityBase {

    /** What is counted once. */
    public record Key(UUID job, UUID article, String label, String rule, int ruleVersion) implements Serializable {}

    @Id
    @Column(name = "job_id", nullable = false, updatable = false)
    public UUID job;

    @Id
    @Column(name = "article_id", nullable = false, updatable = false)
    public UUID article;

    @Id
    @Column(nullable = false, updatable = false, length = 64)
    public String label;

    @Id
    @Column(nullable = false, updatable = false, length = 20)
    public String rule;

    @Id
    @Column(name = "rule_version", nullable = false, updatable = false)
    public int ruleVersion;

    @Column(nullable = false, updatable = false)
    public int passages;

    protected SurveyedCount() {} // for Hibernate

    SurveyedCount(UUID job, UUID article, LabelCount count) {
        this.job = job;
        this.article = article;
        this.label = count.label();
        this.rule = count.rule();
        this.ruleVersion = count.version();
        this.passages = count.passages();
    }

    /** All articles of a survey together. */
    static List<LabelTotal> totals(UUID job) {
        return find(
                        "select c.label, c.rule, c.ruleVersion, sum(c.passages), count(c.article) from SurveyedCount c"
                                + " where c.job = ?1 group by c.label, c.rule, c.ruleVersion"
                                + " order by c.label, c.rule, c.ruleVersion",
                        job)
                .project(LabelTotal.class)
                .list();
    }

    static List<SurveyedCount> of(UUID job, List<UUID> articles) {
        return list("job = ?1 and article in ?2 order by article, label, rule, ruleVersion", job, articles);
    }
}
