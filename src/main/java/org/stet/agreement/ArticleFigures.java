package org.stet.agreement;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import org.stet.agreement.measure.Draws;
import org.stet.project.Role;
import org.stet.schema.Label;

/**
 * How far the readers of each article agree, in one figure beside its title: Krippendorff's nominal alpha over characters in
 * the layer that has most labels, of blind readings, without what a rule proposed. Labels that may overlap have no figure
 * together, so without a layer of several labels there is none.
 */
@ApplicationScoped
public class ArticleFigures {

    /** Always the same, so that a figure stands still as long as what it is made of does. */
    private static final Draws DRAWS = new Draws(1, Reckoning.DRAWS);

    private final Gathering gathering;
    private final AgreementMessages messages;

    ArticleFigures(Gathering gathering, AgreementMessages messages) {
        this.gathering = gathering;
        this.messages = messages;
    }

    /**
     * The figure of an article, as it is shown.
     *
     * @param value {@code null} with a reason
     * @param range the 95 % interval by drawing paragraphs again; {@code null} where there is none
     * @param reason {@code null} with a value
     * @param href the agreement page of this article alone
     */
    public record Figure(
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
        var reckoning = new Reckoning(gathering.gather(project, account, role, articles));
        // The first of those that have as many.
        return reckoning.layers().stream()
                .max(Comparator.<Subject>comparingInt(layer -> layer.labels().size())
                        .thenComparing(layer -> -reckoning.layers().indexOf(layer)))
                .map(layer -> new Measured(
                        layer.labels().stream().map(Label::name).toList(), figures(project, reckoning, layer)));
    }

    private Map<UUID, Figure> figures(UUID project, Reckoning reckoning, Subject layer) {
        var figures = new HashMap<UUID, Figure>();
        for (var within : reckoning.within(layer, DRAWS)) {
            if (within.readers() < 2) {
                continue;
            }
            var value = within.alpha().value();
            var reason = within.alpha().reason();
            var low = within.interval().low();
            var high = within.interval().high();
            var article = within.text().about().article();
            figures.put(
                    article,
                    new Figure(
                            value == null ? null : Figures.shown(value),
                            low == null || high == null ? null : Figures.shown(low) + " to " + Figures.shown(high),
                            reason == null ? null : messages.reason(reason.id()),
                            AgreementPages.address(AgreementPages.path(project), "article=" + article)));
        }
        return figures;
    }
}
