package org.stet.article;

import java.util.UUID;

/**
 * An article has got a text: its first, or a corrected one in the place of the one before. Observers are asked in the
 * transaction that stores it.
 */
public record TextStored(UUID article, UUID text) {}
