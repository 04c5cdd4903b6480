package org.stet.corpus;

import java.net.URI;
import java.util.List;
import java.util.UUID;

/**
 * Articles with their readings, as they are when they are written. The documents come one after the other and are to be
 * gone through once: a writer keeps none of them, so that a corpus of any size passes through the same memory.
 *
 * @param base address of the installation, ending in a slash, from which IRIs are built
 * @param project the project's id
 * @param tagSet the project's current tag set; a reading may have been made under an earlier one
 * @param attributes ids of all attributes that any tag set in this corpus has, sorted
 * @param documents in the order of their articles' ids
 */
public record Corpus(
        URI base,
        UUID project,
        String projectName,
        CorpusTagSet tagSet,
        List<String> attributes,
        Iterable<CorpusDocument> documents) {

    public Corpus {
        attributes = List.copyOf(attributes);
    }
}
