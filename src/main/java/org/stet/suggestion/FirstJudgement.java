package org.stet.suggestion;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import org.stet.annotation.PassageConverter;
import org.stet.text.Passage;

/**
 * That a reader finished a judgement of an article without suggestions, and what the rules proposed then. What the reader
 * had tagged by then is in the reading's history, up to {@link #change}.
 */
@Entity
@Table(name = "first_judgement")
class FirstJudgement extends PanacheEntityBase {

    @Id
    @Column(name = "reading_id")
    UUID reading;

    /** The change that finished it. */
    @Column(name = "change_id", nullable = false)
    UUID change;

    @Column(nullable = false)
    Instant made;

    @ElementCollection
    @CollectionTable(name = "first_judgement_proposal", joinColumns = @JoinColumn(name = "reading_id"))
    @OrderColumn(name = "ordinal")
    List<Proposed> proposals = new ArrayList<>();

    protected FirstJudgement() {} // for Hibernate

    FirstJudgement(UUID reading, UUID change, Instant made, List<Proposed> proposals) {
        this.reading = reading;
        this.change = change;
        this.made = made;
        this.proposals.addAll(proposals);
    }

    /** A suggestion as it was when the judgement was finished: its rule may propose something else by now. */
    @Embeddable
    static class Proposed {

        @Column(nullable = false)
        UUID suggestion;

        @Column(nullable = false)
        String rule;

        @Column(name = "rule_version", nullable = false)
        int ruleVersion;

        @Column(nullable = false)
        String label;

        /** In code points of the reading's text. */
        @Convert(converter = PassageConverter.class)
        @Column(nullable = false, length = 4_000)
        Passage spans;

        protected Proposed() {} // for Hibernate

        Proposed(SuggestionView suggestion) {
            this.suggestion = suggestion.id();
            this.rule = suggestion.rule();
            this.ruleVersion = suggestion.version();
            this.label = suggestion.label();
            this.spans = new Passage(
                    suggestion.spans().stream().map(span -> span.span()).toList());
        }
    }

    /** Whether somebody has finished one of an article, on its present text or an earlier one: it cannot be made again. */
    static boolean isMade(UUID account, UUID article) {
        return count(
                        "from FirstJudgement f join Reading r on r.id = f.reading"
                                + " where r.account = ?1 and r.article = ?2",
                        account,
                        article)
                > 0;
    }

    /** Those of present readings of a project that are handed in, oldest first. */
    static List<FirstJudgement> handedInIn(UUID project) {
        return find(
                        "select f from FirstJudgement f join Reading r on r.id = f.reading where r.project = ?1"
                                + " and r.submittedAt is not null and r.carriedTo is null order by f.made, f.reading",
                        project)
                .list();
    }

    /**
     * How many a project has on texts that were corrected since, of readers whose reading of the present text is handed in:
     * that somebody is still at work is theirs to know.
     */
    static int countOvertakenIn(UUID project) {
        return (int) count(
                "from FirstJudgement f join Reading r on r.id = f.reading where r.project = ?1 and r.carriedTo is not null"
                        + " and exists (select 1 from Reading p where p.article = r.article and p.account = r.account"
                        + " and p.carriedTo is null and p.submittedAt is not null)",
                project);
    }
}
