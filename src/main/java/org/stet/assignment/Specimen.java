package org.stet.assignment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.stet.schema.Label;
import org.stet.schema.TagSet;

/**
 * A paragraph with its marks, for people who see Stet for the first time. It is written like a message, with the label in
 * front of the words: {@code [[direct-quote|“No,”]] she said}.
 *
 * @param pieces the paragraph in order
 * @param legend each label once, in the order of the paragraph
 */
record Specimen(List<Piece> pieces, List<Entry> legend) {

    private static final Pattern MARKED = Pattern.compile("\\[\\[([a-z-]+)\\|([^\\]]+)]]");

    /** @param label id of the label of these words; null for words without a mark */
    record Piece(@Nullable String label, String words) {}

    /** @param key the digit that tags; empty if the label has none */
    record Entry(String label, String name, String key, String summary) {

        static Entry of(Label label) {
            return new Entry(
                    label.id(),
                    label.name(),
                    label.digit() == null ? "" : label.digit().toString(),
                    label.summary());
        }
    }

    /** @throws IllegalArgumentException if the paragraph names a label that the tag set does not have */
    static Specimen of(String paragraph, TagSet tagSet) {
        var pieces = new ArrayList<Piece>();
        var legend = new LinkedHashMap<String, Entry>();
        var end = 0;
        var marked = MARKED.matcher(paragraph);
        while (marked.find()) {
            if (marked.start() > end) {
                pieces.add(new Piece(null, paragraph.substring(end, marked.start())));
            }
            var label = tagSet.label(marked.group(1))
                    .orElseThrow(() -> new IllegalArgumentException("no label " + marked.group(1)));
            pieces.add(new Piece(label.id(), marked.group(2)));
            legend.putIfAbsent(label.id(), Entry.of(label));
            end = marked.end();
        }
        if (end < paragraph.length()) {
            pieces.add(new Piece(null, paragraph.substring(end)));
        }
        return new Specimen(List.copyOf(pieces), List.copyOf(legend.values()));
    }
}
