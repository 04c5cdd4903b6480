package org.stet.comparison.story;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.stet.annotation.Reading;
import org.stet.annotation.Readings;
import org.stet.article.Article;

/** Whose judgements stand for an article where only one reading can be shown. */
@ApplicationScoped
public class ShownReadings {

    private final Readings readings;

    ShownReadings(Readings readings) {
        this.readings = readings;
    }

    /**
     * @param shown the reading that stands for the article; empty when there is none to see
     * @param choices all that the person asking may see, oldest first
     */
    public record Choice(Optional<Reading> shown, List<Reading> choices) {}

    /** @param chosen ids of readings that somebody asked for; those of other articles are no matter here */
    public Choice of(Article article, Set<UUID> chosen) {
        var visible = readings.visibleOf(article.id).stream()
                .filter(reading -> reading.text.equals(article.currentTextId))
                .toList();
        return new Choice(choose(visible, chosen), visible);
    }

    /**
     * The one that was asked for; else the settled one; else the first that was handed in; else the own one, which is open
     * still.
     */
    private static Optional<Reading> choose(List<Reading> visible, Set<UUID> chosen) {
        var asked =
                visible.stream().filter(reading -> chosen.contains(reading.id)).findFirst();
        var handedIn = visible.stream().filter(reading -> !reading.isOpen()).findFirst();
        var settled = visible.stream()
                .filter(reading -> reading.isSettled() && !reading.isOpen())
                .findFirst();
        return asked.or(() -> settled).or(() -> handedIn).or(() -> visible.stream()
                .findFirst());
    }
}
