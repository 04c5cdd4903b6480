package org.stet.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

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

/** Lays readings of a text side by side for somebody who may see them all. */
@ApplicationScoped
public class Comparing {

    private final Readings readings;
    private final Articles articles;
    private final TextVersions texts;
    private final SchemaVersions schemas;
    private final ComparisonMessages messages;

    Comparing(
            Readings readings,
            Articles articles,
            TextVersions texts,
            SchemaVersions schemas,
            ComparisonMessages messages) {
        this.readings = readings;
        this.articles = articles;
        this.texts = texts;
        this.schemas = schemas;
        this.messages = messages;
    }

    /**
     * @param ids of the readings, in the order in which they are shown
     * @throws ProblemException {@code not-found} when one of them is not for the person asking to see;
     *     {@code conflict} when one is still open or they are of different texts; {@code invalid-request} when there are
     *     not two to {@value Alignment#MOST}, or one is there twice
     */
    public Compared compare(List<UUID> ids) {
        return compare(ids, false);
    }

    /**
     * @param manualOnly leaves out what a rule proposed and a reader accepted, with the links at it: readers who saw the
     *     same proposals agree on them without having judged alike
     * @throws ProblemException as above
     */
    public Compared compare(List<UUID> ids, boolean manualOnly) {
        if (ids.size() < 2 || ids.size() > Alignment.MOST) {
            throw ProblemException.of(ProblemType.INVALID_REQUEST, "A reading is compared with others.")
                    .field("reading", "must be there 2 to " + Alignment.MOST + " times");
        }
        if (Set.copyOf(ids).size() < ids.size()) {
            throw ProblemException.of(ProblemType.INVALID_REQUEST, "A reading is compared with another one.")
                    .field("reading", "is the same as another");
        }
        return compareVisible(ids.stream().map(readings::visible).toList(), manualOnly);
    }

    /**
     * Those under some version of the tag set that most were made under, in their order: what is settled together. A rule
     * that got an example since leaves what was judged before comparable; another tag set does not.
     */
    public List<Reading> underOneTagSet(List<Reading> submitted) {
        var byTagSet = submitted.stream()
                .collect(Collectors.groupingBy(
                        reading -> schemas.tagSet(reading.schema).id(), LinkedHashMap::new, Collectors.toList()));
        return byTagSet.values().stream()
                .max(Comparator.comparingInt(List::size))
                .map(together -> together.stream().limit(Alignment.MOST).toList())
                .orElse(List.of());
    }

    private Compared compareVisible(List<Reading> together, boolean manualOnly) {
        if (together.stream().anyMatch(reading -> reading.state != ReadingState.SUBMITTED)) {
            throw ProblemException.of(
                    ProblemType.CONFLICT, "Readings are compared once they are submitted. Yours is still open.");
        }
        var first = together.get(0);
        if (together.stream().anyMatch(reading -> !reading.text.equals(first.text))) {
            throw ProblemException.of(
                    ProblemType.CONFLICT, "These readings are of different texts and cannot be laid side by side.");
        }
        var article = articles.require(first.article, Role.VIEWER);
        var text = texts.read(first.text);
        var transcribing = new Transcribing(text, messages);
        var links = readings.handedInLinks(first.project);
        var tagSets = new ArrayList<TagSet>();
        var values = new ArrayList<ReadingValues>();
        for (var reading : together) {
            var tagSet = schemas.tagSet(reading.schema);
            tagSets.add(tagSet);
            values.add(transcribing.values(reading, tagSet, links.in(reading), manualOnly));
        }
        return new Compared(article, text, together, tagSets, Alignment.of(values));
    }

    /** A reading as values but for its links, for whoever shows it alone; asks for no role. */
    public ReadingValues values(Reading reading, ReadText text, TagSet tagSet) {
        return new Transcribing(text, messages).values(reading, tagSet, List.of(), false);
    }
}
