package org.stet.corpus;

import java.util.List;
import java.util.UUID;

import org.stet.annotation.VisibleLinks;

/**
 * What to write: all that could refuse it has been asked, only reading and writing is left.
 *
 * @param fileName without a path
 * @param articles in the order in which they are written
 * @param readings of these articles, by their ids
 * @param links those that may leave the house with the readings
 * @param names whether people are called by their names
 */
record Export(
        CorpusWriter writer,
        WriteOptions options,
        String fileName,
        UUID project,
        List<UUID> articles,
        List<Chosen> readings,
        VisibleLinks links,
        boolean names) {

    Export {
        articles = List.copyOf(articles);
        readings = List.copyOf(readings);
    }

    /** A reading to be written, as little of it as is needed to find the rest. */
    record Chosen(UUID id, UUID article, UUID schema) {}
}
