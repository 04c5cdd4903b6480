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

    /**
     * What the cue lets the reader think of the words (rule S6); {@code none} where no word brings them in, {@code null} where
     * the cue of other words serves for them too.
     */
    @Nullable
    String stance() {
        if (cue != null) {
            return cue.kind().stance();
        }
        return switch (place) {
            case PREVIOUS_SENTENCE, PREVIOUS_PARAGRAPH -> null;
            case BEFORE, AFTER, MIDDLE, NONE -> "none";
        };
    }

    boolean isKnown() {
        return source != null;
    }
}
