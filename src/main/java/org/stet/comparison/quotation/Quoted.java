package org.stet.comparison.quotation;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A quotation as an article of a story has it.
 *
 * @param column the article's place in the story, from 0
 * @param speaker who says it, by a name that is the same for the same source; {@code null} when nobody said who
 * @param annotation that says it is a quotation; {@code null} when quotation marks alone do
 */
public record Quoted(
        int column,
        Spoken spoken,
        @Nullable String speaker,
        @Nullable UUID annotation) {}
