package org.stet.corpus;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.stet.text.Passage;

/**
 * A judgement on a whole article.
 *
 * @param target the name of what the question was asked about, {@code null} where it has no target
 * @param reasons the passages that the answer rests on
 */
public record CorpusAnswer(
        UUID id, String question, @Nullable String target, String value, List<Passage> reasons) {

    public CorpusAnswer {
        reasons = List.copyOf(reasons);
    }
}
