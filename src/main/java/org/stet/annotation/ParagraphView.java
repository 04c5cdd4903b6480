package org.stet.annotation;

import java.util.UUID;

/**
 * A paragraph of which a reader said that there is nothing to tag in it.
 *
 * @param id of the saying
 * @param block ordinal of the block in its text, from 0
 * @param seen whether the block counts as seen
 */
record ParagraphView(UUID id, int block, boolean seen) {}
