package org.stet.schema;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.stet.text.BlockKind;
import org.stet.text.Passage;

/**
 * A label on a passage, as the rules see it: an annotation that somebody wants to make or change, or one that is there.
 *
 * @param id of the annotation; one that changes is not compared with itself
 * @param label id of a label
 * @param attributes values by attribute id, in the shapes of {@link AttributeKind}; what has no value is missing
 * @param source whether it points to a source
 * @param stance whether it carries a stance toward a target
 * @param blocks the kinds of the blocks that the passage touches
 * @param crossesBlocks whether one of its spans runs over the end of a block
 */
public record Tagged(
        UUID id,
        String label,
        Passage passage,
        Map<String, ?> attributes,
        boolean source,
        boolean stance,
        Set<BlockKind> blocks,
        boolean crossesBlocks) {

    public Tagged {
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes)); // a client may send null
        blocks = Set.copyOf(blocks);
    }

    /** One that is there already: of those only label and passage count. */
    public static Tagged existing(UUID id, String label, Passage passage) {
        return new Tagged(id, label, passage, Map.of(), false, false, Set.of(), false);
    }
}
