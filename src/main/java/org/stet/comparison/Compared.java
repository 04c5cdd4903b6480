package org.stet.comparison;

import java.util.List;
import java.util.stream.Stream;

import org.stet.annotation.Reading;
import org.stet.article.Article;
import org.stet.article.ReadText;
import org.stet.project.ProjectTagSets;
import org.stet.schema.TagSet;

/**
 * Two submitted readings of one text, aligned.
 *
 * @param readings the left one, then the right one
 * @param tagSets the tag set of each reading, in the same order
 */
public record Compared(
        Article article, ReadText text, List<Reading> readings, List<TagSet> tagSets, Alignment alignment) {

    public Compared {
        readings = List.copyOf(readings);
        tagSets = List.copyOf(tagSets);
    }

    /** The stylesheets of both tag sets; where they differ on a label, the left one comes last and decides. */
    public List<String> stylesheets() {
        return Stream.of(readings.get(1), readings.get(0))
                .map(reading -> ProjectTagSets.stylesheet(reading.project, reading.schema))
                .distinct()
                .toList();
    }
}
