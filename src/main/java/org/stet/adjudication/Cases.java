package org.stet.adjudication;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import org.stet.account.Account;
import org.stet.annotation.Reading;
import org.stet.annotation.Readings;
import org.stet.article.Article;
import org.stet.article.Articles;
import org.stet.comparison.Comparing;
import org.stet.comparison.Letters;
import org.stet.http.ProblemException;
import org.stet.http.ProblemType;
import org.stet.project.Project;
import org.stet.project.ProjectTagSets;
import org.stet.project.Role;
import org.stet.schema.SchemaVersions;

/** Brings together what there is to be settled about an article. */
@ApplicationScoped
class Cases {

    private final Articles articles;
    private final Readings readings;
    private final Comparing comparing;
    private final SchemaVersions schemas;
    private final ProjectTagSets tagSets;

    Cases(Articles articles, Readings readings, Comparing comparing, SchemaVersions schemas, ProjectTagSets tagSets) {
        this.articles = articles;
        this.readings = readings;
        this.comparing = comparing;
        this.schemas = schemas;
        this.tagSets = tagSets;
    }

    /**
     * @throws ProblemException {@code not-found} or {@code forbidden} for somebody who does not edit the project;
     *     {@code conflict} while there are not two readings to settle
     */
    Case of(UUID articleId) {
        return of(articleId, ids -> ids);
    }

    /** The same with the readings in an order that tells nothing about who made them. */
    Case withoutNames(UUID articleId) {
        return of(articleId, ids -> ids.sorted(Letters.BY_HASH));
    }

    /**
     * The same for somebody who is about to change it: nobody else changes it until the transaction ends, and what is read
     * is what the one before left.
     */
    Case locked(UUID articleId) {
        var article = articles.require(articleId, Role.EDITOR);
        Reading.of(article.currentTextId, Account.TOGETHER).ifPresent(Cases::lock);
        return of(articleId);
    }

    /** Nobody else changes the settled reading until the transaction ends. */
    static void lock(Reading settled) {
        Reading.getEntityManager().refresh(settled, LockModeType.PESSIMISTIC_WRITE);
    }

    private Case of(UUID articleId, UnaryOperator<Stream<UUID>> order) {
        var article = articles.require(articleId, Role.EDITOR);
        var submitted = submitted(article);
        var chosen = comparing.underOneTagSet(submitted);
        if (chosen.size() < 2) {
            throw ProblemException.of(
                    ProblemType.CONFLICT,
                    "Two readings of this text must be handed in, with one tag set, before they can be" + " settled.");
        }
        var compared = comparing.compare(
                order.apply(chosen.stream().map(reading -> reading.id)).toList());
        var tagSet = schemas.tagSet(newest(chosen).schema);
        var settled = Reading.of(article.currentTextId, Account.TOGETHER).orElse(null);
        var inUse = tagSets.inUse(
                Project.findById(article.projectId), settled == null ? newest(chosen).schema : settled.schema);
        var links = readings.handedInLinks(article.projectId);
        var settlements =
                settled == null ? List.<Settlement>of() : links.allow(Settlement.of(settled.id), Settlement::links);
        var items =
                Items.of(Dispute.of(compared.alignment()), settlements, label -> Case.isPerspectival(tagSet, label));
        return new Case(compared, tagSet, inUse, settled, settlements, items, submitted.size() - chosen.size());
    }

    /** The reading made under the newest version: what is settled is under that. */
    static Reading newest(List<Reading> chosen) {
        return chosen.stream()
                .max(Comparator.comparing((Reading reading) -> reading.created).thenComparing(reading -> reading.id))
                .orElseThrow();
    }

    private List<Reading> submitted(Article article) {
        return readings.visibleOf(article.id).stream()
                .filter(reading ->
                        !reading.isOpen() && !reading.isSettled() && reading.text.equals(article.currentTextId))
                .toList();
    }
}
