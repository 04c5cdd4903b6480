package org.stet.article;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.stet.text.Span;
import org.stet.text.StoredText;
import org.stet.text.collation.Change;
import org.stet.text.collation.Collation;

/** Words of a text and what a later version has in their place; one of the two may be empty. Offsets count code points. */
public record TextChange(
        @Schema(description = "Where the words stood in the earlier text")
        Place before,

        @Schema(description = "Where others stand in the later one")
        Place after) {

    /** A half-open range with its words; empty where something was put in or taken out. */
    public record Place(int start, int end, String words) {

        static Place of(int start, int end, StoredText text) {
            return new Place(start, end, start == end ? "" : text.words(new Span(start, end)));
        }
    }

    public static List<TextChange> all(Collation collation) {
        return collation.changes().stream().map(change -> of(change, collation)).toList();
    }

    private static TextChange of(Change change, Collation collation) {
        return new TextChange(
                Place.of(change.before(), change.beforeEnd(), collation.before()),
                Place.of(change.after(), change.afterEnd(), collation.after()));
    }
}
