package org.stet.comparison;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * One reader's answer to a question about the whole article, as values for the alignment.
 *
 * @param id the answer's
 * @param question the question's id in the tag set
 * @param target what the question was asked about, {@code null} when it has no target
 * @param value the answer given
 */
public record Verdict(UUID id, String question, @Nullable Value target, Value value) {}
