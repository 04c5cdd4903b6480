package org.stet.comparison;

import java.util.UUID;

/**
 * One reader's link between two annotations, as values for the alignment.
 *
 * @param id the link's
 * @param type the link type's id in the tag set
 * @param from the annotation it starts at; may stand in another article
 * @param to the annotation it leads to; may stand in another article
 * @param symmetric whether direction means nothing for this type
 */
public record Tie(UUID id, String type, UUID from, UUID to, boolean symmetric) {}
