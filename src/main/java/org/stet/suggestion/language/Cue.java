package org.stet.suggestion.language;

import org.jspecify.annotations.Nullable;

import org.stet.suggestion.language.NounPhrases.Phrase;
import org.stet.text.Span;

/**
 * Where a sentence says that somebody says, thinks or wants something.
 *
 * @param verb {@code null} for "according to" and for a noun
 * @param kind what it does with the words
 * @param first the first of its tokens
 * @param last the last of them
 * @param source who it is; {@code null} where the sentence does not tell
 * @param inverted whether the source stands after the verb: "said Smith"
 */
public record Cue(
        Sentence sentence,
        @Nullable CueVerb verb,
        CueClass kind,
        int first,
        int last,
        @Nullable Phrase source,
        boolean inverted) {

    public Span span() {
        return sentence.between(first, last);
    }

    /** Code points of the source, {@code null} where there is none. */
    public @Nullable Span sourceSpan() {
        return source == null ? null : sentence.between(source.first(), source.last());
    }

    /** The last token of verb and source, where the source follows. */
    public int end() {
        return inverted && source != null ? source.last() : last;
    }

    /** The first token of source and verb, where the source comes first. */
    public int start() {
        return !inverted && source != null ? Math.min(first, source.first()) : first;
    }
}
