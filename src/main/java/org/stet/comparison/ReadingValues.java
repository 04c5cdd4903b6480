package org.stet.comparison;

import java.util.List;
import java.util.UUID;

/**
 * One reading of a text, as values for the alignment.
 *
 * @param id the reading's
 * @param reader the name of the person who made it, as shown
 */
public record ReadingValues(UUID id, String reader, List<Tag> tags, List<Tie> ties, List<Verdict> verdicts) {

    public ReadingValues {
        tags = List.copyOf(tags);
        ties = List.copyOf(ties);
        verdicts = List.copyOf(verdicts);
    }
}
