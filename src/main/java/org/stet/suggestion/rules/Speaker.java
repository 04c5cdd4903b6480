package org.stet.suggestion.rules;

import org.jspecify.annotations.Nullable;

import org.stet.suggestion.language.Cue;
import org.stet.text.Span;

/**
 * Whose words they are.
 *
 * @param source the words that name it; {@code null} where the text does not tell
 * @param cue that brings the words in; {@code null} where a colon or the sentence before does
 */
public record Speaker(@Nullable Span source, @Nullable Cue cue, Place place) {

    static final Speaker UNKNOWN = new Speaker(null, null, Place.NONE);

    boolean isKnown() {
        return source != null;
    }
}
