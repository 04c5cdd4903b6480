package org.stet.corpus;

import java.util.List;
import java.util.UUID;

/**
 * What one reader holds of one text.
 *
 * @param reader stands for the person: the same in a whole project, and no name unless names were asked for
 * @param submitted false only for the own reading of whoever exports
 * @param tagSet the version that it was made under
 * @param annotations in text order, an outer one before those inside it
 * @param links in the order of their ids
 * @param answers by question, then target
 */
public record CorpusReading(
        UUID id,
        String reader,
        boolean submitted,
        CorpusTagSet tagSet,
        List<CorpusAnnotation> annotations,
        List<CorpusLink> links,
        List<CorpusAnswer> answers) {

    public CorpusReading {
        annotations = List.copyOf(annotations);
        links = List.copyOf(links);
        answers = List.copyOf(answers);
    }
}
