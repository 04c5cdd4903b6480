package org.stet.comparison;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.stet.annotation.Reading;
import org.stet.annotation.ReadingState;
import org.stet.annotation.Readings;
import org.stet.article.Articles;
import org.stet.article.ReadText;
import org.stet.article.TextVersions;
import org.stet.http.ProblemException;
import org.stet.http.ProblemType;
import org.stet.project.Role;
import org.stet.schema.SchemaVersions;
import org.stet.schema.TagSet;

/** Lays two readings side by side for somebody who may see both. */
@ApplicationScoped
public class Comparing {

    private final Readings readings;
    private final Articles articles;
    private final TextVersions texts;
    private final SchemaVersions schemas;

    Comparing(Readings readings, Articles articles, TextVersions texts, SchemaVersions schemas) {
        this.readings = readings;
        this.articles = articles;
        this.texts = texts;
        this.schemas = schemas;
    }

    /**
     * @throws ProblemException {@code not-found} when one of them is not for the person asking to see;
     *     {@code conflict} when one is still open or they are of different texts; {@code invalid-request} when they are
     *     the same one
     */
    public Compared compare(UUID left, UUID right) {
        return compare(left, right, false);
    }

    /**
     * @param manualOnly leaves out what a rule proposed and a reader accepted, with the links at it: readers who saw the
     *     same proposals agree on them without having judged alike
     * @throws ProblemException as above
     */
    Compared compare(UUID left, UUID right, boolean manualOnly) {
        if (left.equals(right)) {
            throw ProblemException.of(ProblemType.INVALID_REQUEST, "A reading is compared with another one.")
                    .field("right", "is the same reading as the left one");
        }
        return compare(List.of(readings.visible(left), readings.visible(right)), manualOnly);
    }

    private Compared compare(List<Reading> both, boolean manualOnly) {
        if (both.stream().anyMatch(reading -> reading.state != ReadingState.SUBMITTED)) {
            throw ProblemException.of(
                    ProblemType.CONFLICT, "Readings are compared once they are submitted. Yours is still open.");
        }
        var first = both.get(0);
        if (!first.text.equals(both.get(1).text)) {
            throw ProblemException.of(
                    ProblemType.CONFLICT, "These readings are of different texts and cannot be laid side by side.");
        }
        var article = articles.require(first.article, Role.VIEWER);
        var text = texts.read(first.text);
        var tagSets =
                both.stream().map(reading -> schemas.tagSet(reading.schema)).toList();
        var transcribing = new Transcribing(first.project, text);
        var values = List.of(
                transcribing.values(both.get(0), tagSets.get(0), manualOnly),
                transcribing.values(both.get(1), tagSets.get(1), manualOnly));
        return new Compared(article, text, both, tagSets, Alignment.of(values));
    }

    /** A reading as values, for whoever shows it alone; asks for no role. */
    public static ReadingValues values(Reading reading, ReadText text, TagSet tagSet) {
        return new Transcribing(reading.project, text).values(reading, tagSet, false);
    }
}
