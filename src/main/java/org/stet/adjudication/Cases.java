package org.stet.adjudication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.stet.account.Account;
import org.stet.annotation.Reading;
import org.stet.annotation.Readings;
import org.stet.article.Article;
import org.stet.article.Articles;
import org.stet.comparison.Alignment;
import org.stet.comparison.Comparing;
import org.stet.http.ProblemException;
import org.stet.http.ProblemType;
import org.stet.project.Role;
import org.stet.schema.SchemaVersions;

/** Brings together what there is to be settled about an article. */
@ApplicationScoped
class Cases {

    private final Articles articles;
    private final Readings readings;
    private final Comparing comparing;
    private final SchemaVersions schemas;

    Cases(Articles articles, Readings readings, Comparing comparing, SchemaVersions schemas) {
        this.articles = articles;
        this.readings = readings;
        this.comparing = comparing;
        this.schemas = schemas;
    }

    /**
     * @throws ProblemException {@code not-found} or {@code forbidden} for somebody who does not edit the project;
     *     {@code conflict} while there are not two readings to settle
     */
    Case of(UUID articleId) {
        var article = articles.require(articleId, Role.EDITOR);
        var submitted = submitted(article);
        var chosen = chosen(submitted);
        if (chosen.size() < 2) {
            throw ProblemException.of(
                    ProblemType.CONFLICT,
                    "Two readings of this text must be handed in, under one version of the tag set, before they can be"
                            + " settled.");
        }
        var compared =
                comparing.compare(chosen.stream().map(reading -> reading.id).toList());
        var tagSet = schemas.tagSet(chosen.get(0).schema);
        var settled = Reading.of(article.currentTextId, Account.TOGETHER).orElse(null);
        var settlements = settled == null ? List.<Settlement>of() : Settlement.of(settled.id);
        var items =
                Items.of(Dispute.of(compared.alignment()), settlements, label -> Case.isPerspectival(tagSet, label));
        return new Case(compared, tagSet, settled, items, submitted.size() - chosen.size());
    }

    /** How many readings of the present text could be settled. */
    int readable(Article article) {
        return chosen(submitted(article)).size();
    }

    private List<Reading> submitted(Article article) {
        return readings.visibleOf(article.id).stream()
                .filter(reading ->
                        !reading.isOpen() && !reading.isSettled() && reading.text.equals(article.currentTextId))
                .toList();
    }

    /** Those under the version of the tag set that most were made under, the newest of several; the oldest first. */
    private static List<Reading> chosen(List<Reading> submitted) {
        var schemas = new ArrayList<>(
                submitted.stream().map(reading -> reading.schema).distinct().toList());
        schemas.sort(Comparator.comparingLong((UUID schema) -> submitted.stream()
                        .filter(reading -> reading.schema.equals(schema))
                        .count())
                .thenComparing(schema -> submitted.stream()
                        .filter(reading -> reading.schema.equals(schema))
                        .map(reading -> reading.created)
                        .max(Comparator.naturalOrder())
                        .orElseThrow()));
        return schemas.isEmpty()
                ? List.of()
                : submitted.stream()
                        .filter(reading -> reading.schema.equals(schemas.get(schemas.size() - 1)))
                        .limit(Alignment.MOST)
                        .toList();
    }
}
