package org.stet.text.collation;

import org.jspecify.annotations.Nullable;

import org.stet.text.Passage;

/**
 * Where a passage of an earlier version is to be found in a later one.
 *
 * @param place in code points of the later version, on borders of characters and within blocks; {@code null} when it is
 *     gone
 */
public record Anchor(Fate fate, @Nullable Passage place) {}
