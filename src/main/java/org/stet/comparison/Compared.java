package org.stet.comparison;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.stet.annotation.Reading;
import org.stet.article.Article;
import org.stet.article.ReadText;
import org.stet.project.ProjectTagSets;
import org.stet.schema.Label;
import org.stet.schema.TagSet;

/**
 * Submitted readings of one text, aligned.
 *
 * @param readings in the order in which they are shown
 * @param tagSets the tag set of each reading, in the same order
 */
public record Compared(
        Article article, ReadText text, List<Reading> readings, List<TagSet> tagSets, Alignment alignment) {

    public Compared {
        readings = List.copyOf(readings);
        tagSets = List.copyOf(tagSets);
    }

    /** The stylesheets of their tag sets; where those differ on a label, the first reading's comes last and decides. */
    public List<String> stylesheets() {
        var sheets = new ArrayList<>(readings.stream()
                .map(reading -> ProjectTagSets.stylesheet(reading.project, reading.schema))
                .distinct()
                .toList());
        Collections.reverse(sheets);
        return List.copyOf(sheets);
    }

    /** The labels of all their tag sets, by id; the first reading's decides. */
    public Map<String, Label> labels() {
        var labels = new LinkedHashMap<String, Label>();
        tagSets.forEach(tagSet -> tagSet.labels().forEach(label -> labels.putIfAbsent(label.id(), label)));
        return labels;
    }
}
