package org.stet.annotation;

import java.util.UUID;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * That there is nothing to tag in a paragraph.
 *
 * @param change the change id, made by the client
 * @param block ordinal of the block in the reading's text, from 0
 */
record NewParagraph(
        @NotNull UUID change, @NotNull UUID reading, @Min(0) int block) {}
