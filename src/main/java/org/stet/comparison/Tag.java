package org.stet.comparison;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

import org.stet.text.Passage;
import org.stet.text.Span;

/**
 * One reader's annotation, as values for the alignment.
 *
 * @param id the annotation's
 * @param label its label's id in the tag set
 * @param layer the layer whose labels exclude each other; a label that may lie over any other has one of its own
 * @param passage where it stands, in code points of the text both readers read
 * @param fields what else was decided, by name: {@code source}, {@code stance}, {@code certainty} and
 *     {@code attributes.<id>}; a field left unset is absent
 */
public record Tag(UUID id, String label, String layer, Passage passage, SortedMap<String, Value> fields) {

    /** Names of fields; that of an attribute is followed by its id. */
    public static final String SOURCE = "source";

    public static final String STANCE = "stance";
    public static final String CERTAINTY = "certainty";
    public static final String ATTRIBUTE = "attributes.";

    public Tag {
        fields = Collections.unmodifiableSortedMap(new TreeMap<>(fields));
    }

    public Tag(UUID id, String label, String layer, Passage passage, Map<String, Value> fields) {
        this(id, label, layer, passage, new TreeMap<>(fields));
    }

    /** From the first to the last code point that any of these covers; at least one. */
    static Span hull(Collection<Tag> tags) {
        int start = Integer.MAX_VALUE;
        int end = 0;
        for (var tag : tags) {
            var span = tag.passage().hull();
            start = Math.min(start, span.start());
            end = Math.max(end, span.end());
        }
        return new Span(start, end);
    }

    /** Whether only one of the two labels can be right for the same words: the same label, or one of the same layer. */
    boolean competesWith(Tag other) {
        return label.equals(other.label) || (layer.equals(other.layer));
    }
}
