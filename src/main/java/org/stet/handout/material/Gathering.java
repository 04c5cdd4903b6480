package org.stet.handout.material;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.stet.adjudication.Had;
import org.stet.adjudication.Outcome;
import org.stet.adjudication.Settlement;
import org.stet.annotation.Reading;
import org.stet.annotation.Readings;
import org.stet.article.Article;
import org.stet.article.Articles;
import org.stet.article.ReadText;
import org.stet.article.TextVersions;
import org.stet.comparison.Comparing;
import org.stet.comparison.Overlap;
import org.stet.comparison.ReadingValues;
import org.stet.comparison.Tag;
import org.stet.http.ProblemException;
import org.stet.http.ProblemType;
import org.stet.project.Role;
import org.stet.schema.Mapping;
import org.stet.schema.SchemaVersions;
import org.stet.schema.TagSet;
import org.stet.text.Passage;

/** Gathers what a pack is made of, as far as the person asking may see it. */
@ApplicationScoped
public class Gathering {

    /** The id of the tag set whose labels a class can write with a pencil. */
    public static final String CLASS_SET = "classroom";

    private final Articles articles;
    private final Readings readings;
    private final TextVersions texts;
    private final SchemaVersions schemas;
    private final Comparing comparing;

    Gathering(Articles articles, Readings readings, TextVersions texts, SchemaVersions schemas, Comparing comparing) {
        this.articles = articles;
        this.readings = readings;
        this.texts = texts;
        this.schemas = schemas;
        this.comparing = comparing;
    }

    /**
     * The readings that a pack of an article can be made of: those of its present text that the person asking may see, the
     * settled one first.
     *
     * @throws ProblemException as {@link Articles#require}
     */
    public List<Reading> choices(UUID article) {
        var visible = readings.visibleOf(article);
        var first = visible.stream().filter(reading -> reading.isSettled() && !reading.isOpen());
        return Stream.concat(first, visible.stream().filter(reading -> !reading.isSettled()))
                .toList();
    }

    /**
     * The articles as they are now, with what their readers say.
     *
     * @param chosen readings to make it of; of an article of which none is named, the settled one with those that it was
     *     settled from, else all that are handed in, else the own one
     * @throws ProblemException {@code not-found} for an article that is not for the person asking to see;
     *     {@code invalid-request} for one without a reading that could be used
     */
    public Material gather(List<UUID> articleIds, Collection<UUID> chosen) {
        var classSet = schemas.keepShipped(CLASS_SET).orElseThrow();
        return new Material(
                classSet.id,
                chosen.stream().sorted().toList(),
                articleIds.stream()
                        .map(id -> articles.require(id, Role.VIEWER))
                        .map(article -> gather(article, Set.copyOf(chosen)))
                        .toList());
    }

    private Material.OfArticle gather(Article article, Set<UUID> chosen) {
        var visible = choices(article.id);
        var wanted =
                visible.stream().filter(reading -> chosen.contains(reading.id)).toList();
        var used = wanted.isEmpty() ? usual(visible) : sameTagSet(wanted);
        if (used.isEmpty()) {
            throw ProblemException.of(
                            ProblemType.INVALID_REQUEST,
                            "Nobody has read “%s” yet, so there is nothing to ask a class about."
                                    .formatted(article.titleOr("–")))
                    .field("article", "has no reading that you may see");
        }
        var text = texts.read(article.currentTextId);
        var schema = used.get(0).schema;
        var tagSet = schemas.tagSet(schema);
        return new Material.OfArticle(
                article.id,
                text.id(),
                text.number(),
                text.text().sha256(),
                article.title,
                article.outlet,
                article.byline,
                article.published,
                article.sourceUrl,
                article.rights,
                text.language().toLanguageTag(),
                text.direction(),
                text.blocks(),
                schema,
                used.stream().map(reading -> reading.id).toList(),
                judgements(used, text, tagSet));
    }

    /** The settled reading and what it was settled from; without one, all that are handed in; or one's own. */
    private List<Reading> usual(List<Reading> visible) {
        var handedIn = visible.stream().filter(reading -> !reading.isOpen()).toList();
        return handedIn.isEmpty() ? visible.stream().limit(1).toList() : sameTagSet(handedIn);
    }

    private List<Reading> sameTagSet(List<Reading> some) {
        if (some.size() == 1) {
            return some;
        }
        var settled = some.stream().filter(Reading::isSettled).toList();
        var rest = some.stream()
                .filter(reading -> !reading.isSettled() && !reading.isOpen())
                .toList();
        var together = comparing.underOneTagSet(rest);
        return settled.isEmpty()
                ? together.isEmpty() ? some.subList(0, 1) : together
                : Stream.concat(settled.stream(), together.stream()).toList();
    }

    private List<Judgement> judgements(List<Reading> used, ReadText text, TagSet tagSet) {
        var settled = used.get(0).isSettled() ? Optional.of(used.get(0)) : Optional.<Reading>empty();
        var consensus = new Consensus(classLabels(tagSet), rulings(settled));
        var values = used.stream()
                .filter(reading -> !reading.isSettled())
                .map(reading -> comparing.values(reading, text, schemas.tagSet(reading.schema)))
                .toList();
        if (settled.isPresent()) {
            ReadingValues answers = comparing.values(settled.get(), text, tagSet);
            return consensus.settled(answers, values);
        }
        return values.size() == 1 ? consensus.alone(values.get(0)) : consensus.among(values);
    }

    private static Consensus.ClassLabels classLabels(TagSet tagSet) {
        if (tagSet.id().equals(CLASS_SET)) {
            return (label, attributes) -> Optional.of(label);
        }
        var mapping = tagSet.mappings().stream()
                .filter(each -> each.to().equals(CLASS_SET))
                .findFirst();
        return (label, attributes) ->
                mapping.flatMap(each -> each.ruleFor(label, attributes)).map(Mapping.Rule::to);
    }

    private static Consensus.Verdicts rulings(Optional<Reading> settled) {
        var decisions = settled.map(reading -> Settlement.of(reading.id)).orElse(List.of());
        return tag -> decisions.stream()
                .filter(decision -> decision.outcome != Outcome.DEFER && isAbout(decision, tag))
                .findFirst()
                .map(decision -> new Consensus.Ruling(decision.outcome == Outcome.SEVERAL, decision.reason));
    }

    private static boolean isAbout(Settlement settlement, Tag tag) {
        return settlement.had().stream()
                .map(Had::tags)
                .flatMap(List::stream)
                .anyMatch(had -> had.label().equals(tag.label())
                        && Overlap.of(new Passage(had.spans()), tag.passage()).ratio() >= 0.5);
    }
}
