package org.stet.corpus;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A version of a tag set, as far as an export needs it.
 *
 * @param labels by id
 * @param json the whole tag set in its exchange form, canonical
 */
public record CorpusTagSet(
        String id, int version, String language, String name, Map<String, Label> labels, String json) {

    public CorpusTagSet {
        labels = Map.copyOf(labels);
    }

    /**
     * A label.
     *
     * @param blockKind the kind of block that this label is derived from; {@code null} for one that readers tag
     */
    public record Label(
            String id,
            String code,
            String name,
            String group,
            @Nullable String blockKind) {}

    /** The label, or one named after its id where a later version no longer has it. */
    public Label label(String labelId) {
        var label = labels.get(labelId);
        return label != null ? label : new Label(labelId, labelId, labelId, "", null);
    }

    /** The labels that stand for blocks of this kind, in the order of their ids. */
    public List<Label> labelsOfBlock(String blockKind) {
        return labels.values().stream()
                .filter(label -> blockKind.equals(label.blockKind()))
                .sorted(java.util.Comparator.comparing(Label::id))
                .toList();
    }
}
