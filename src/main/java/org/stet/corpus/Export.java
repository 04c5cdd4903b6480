package org.stet.corpus;

import java.util.List;
import java.util.UUID;

/**
 * What to write: all that could refuse it has been asked, only reading and writing is left.
 *
 * @param fileName without a path
 * @param articles in the order in which they are written
 * @param readings of these articles, by their ids
 * @param names whether people are called by their names
 */
record Export(
        CorpusWriter writer,
        WriteOptions options,
        String fileName,
        UUID project,
        List<UUID> articles,
        List<Chosen> readings,
        boolean names) {

    Export {
        articles = List.copyOf(articles);
        readings = List.copyOf(readings);
    }

    /** A reading to be written, as little of it as is needed to find the rest. */
    record Chosen(UUID id, UUID article, UUID schema) {}
}
