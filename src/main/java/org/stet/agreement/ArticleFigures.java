package org.stet.agreement;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;

import org.stet.agreement.measure.Draws;
import org.stet.annotation.Reading;
import org.stet.annotation.Readings;
import org.stet.article.PresentText;
import org.stet.project.Project;
import org.stet.project.Role;
import org.stet.schema.Label;
import org.stet.schema.SchemaVersions;

/**
 * How far the readers of each article agree, in one figure beside its title: Krippendorff's nominal alpha over characters in
 * the layer that has most labels, of blind readings, without what a rule proposed. Labels that may overlap have no figure
 * together, so without a layer of several labels there is none.
 */
@ApplicationScoped
public class ArticleFigures {

    /** Always the same, so that a figure stands still as long as what it is made of does. */
    private static final Draws DRAWS = new Draws(1, Reckoning.DRAWS);

    private static final Figure NOTHING = new Figure(0, null, null, null, null, "");

    private static final int KEPT = 20_000;

    private final Gathering gathering;
    private final SchemaVersions schemas;
    private final AgreementMessages messages;
    private final Cache<Made, Figure> kept =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    ArticleFigures(Gathering gathering, SchemaVersions schemas, AgreementMessages messages) {
        this.gathering = gathering;
        this.schemas = schemas;
        this.messages = messages;
    }

    /**
     * What a figure is made of.
     *
     * @param tagSet version of the tag set
     * @param blocks version of the text's blocks
     * @param readings id of each, and what it stands at
     */
    private record Made(UUID tagSet, UUID text, int blocks, List<String> readings) {}

    /**
     * The figure of an article, as it is shown.
     *
     * @param readers whose readings it is made of
     * @param alpha at most 1; {@code null} with a reason
     * @param value the same as it is shown
     * @param range the 95 % interval by drawing paragraphs again; {@code null} where there is none
     * @param reason {@code null} with a value
     * @param href the agreement page of this article alone
     */
    public record Figure(
            int readers,
            @Nullable Double alpha,
            @Nullable String value,
            @Nullable String range,
            @Nullable String reason,
            String href) {}

    /**
     * @param labels names of the labels that are measured, in the order of the tag set
     * @param byArticle none for an article of which fewer than two readings are counted
     */
    public record Measured(List<String> labels, Map<UUID, Figure> byArticle) {}

    /**
     * Of what the person asking may see. Asks for no role: it is told.
     *
     * @param account the person who asks
     * @param role of that person in the project
     * @param articles of the project
     * @return empty if the tag set has no layer of several labels
     */
    public Optional<Measured> of(UUID project, UUID account, Role role, Collection<UUID> articles) {
        var tagSet = Project.<Project>findById(project).schemaVersionId;
        // The first of those that have as many.
        return Subject.layers(schemas.tagSet(tagSet), Asked.USUAL).stream()
                .reduce((one, next) -> next.labels().size() > one.labels().size() ? next : one)
                .map(layer -> new Measured(
                        layer.labels().stream().map(Label::name).toList(),
                        figures(project, tagSet, layer, seen(project, account, role, articles))));
    }

    /** The present texts of these articles that two or more have read, with their readings. */
    private static Map<PresentText, List<Reading>> seen(
            UUID project, UUID account, Role role, Collection<UUID> articles) {
        var texts = PresentText.ofProject(project, articles);
        var readings =
                Readings.handedInFor(
                                project,
                                account,
                                role,
                                texts.stream().map(PresentText::text).toList())
                        .stream()
                        .collect(Collectors.groupingBy(reading -> reading.text));
        var seen = new HashMap<PresentText, List<Reading>>();
        for (var text : texts) {
            var theirs = readings.get(text.text());
            if (theirs != null && theirs.size() > 1) {
                seen.put(text, theirs);
            }
        }
        return seen;
    }

    private Map<UUID, Figure> figures(UUID project, UUID tagSet, Subject layer, Map<PresentText, List<Reading>> seen) {
        var figures = new HashMap<UUID, Figure>();
        var unknown = new HashMap<UUID, Made>();
        var states =
                Readings.states(seen.values().stream().flatMap(List::stream).toList());
        seen.forEach((text, readings) -> {
            var made = made(tagSet, text, readings, states);
            var known = kept.getIfPresent(made);
            if (known == null) {
                unknown.put(text.article(), made);
            } else {
                figures.put(text.article(), known);
            }
        });
        if (!unknown.isEmpty()) {
            var texts = seen.keySet().stream()
                    .filter(text -> unknown.containsKey(text.article()))
                    .toList();
            var readings = texts.stream()
                    .flatMap(text -> seen.getOrDefault(text, List.of()).stream())
                    .toList();
            for (var within : new Reckoning(gathering.gather(project, texts, readings)).within(layer, DRAWS)) {
                var article = within.text().about().article();
                var figure = figure(project, article, within);
                kept.put(Objects.requireNonNull(unknown.remove(article)), figure);
                figures.put(article, figure);
            }
            // Of these no reading counts.
            unknown.values().forEach(made -> kept.put(made, NOTHING));
        }
        figures.values().removeIf(figure -> figure.readers() < 2);
        return figures;
    }

    private static Made made(UUID tagSet, PresentText text, List<Reading> readings, Map<UUID, Long> states) {
        return new Made(
                tagSet,
                text.text(),
                text.blocksVersion(),
                readings.stream()
                        .map(reading -> reading.id + "/" + states.get(reading.id))
                        .sorted()
                        .toList());
    }

    private Figure figure(UUID project, UUID article, Reckoning.Within within) {
        var value = within.alpha().value();
        var reason = within.alpha().reason();
        var low = within.interval().low();
        var high = within.interval().high();
        return new Figure(
                within.readers(),
                value,
                value == null ? null : Figures.shown(value),
                low == null || high == null ? null : Figures.shown(low) + " to " + Figures.shown(high),
                reason == null ? null : messages.reason(reason.id()),
                AgreementPages.address(AgreementPages.path(project), "article=" + article));
    }
}
