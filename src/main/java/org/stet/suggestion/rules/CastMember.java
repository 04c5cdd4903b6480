package org.stet.suggestion.rules;

import java.util.List;

import org.stet.text.Span;

/**
 * Somebody or something that the article draws on, as its words name it.
 *
 * @param name the fullest that the article has: a name, or a description such as "the harbour master"
 * @param kind one of the kinds of sources that Stet knows, by its id: {@code named-person}
 * @param mentions where its words are brought in, in text order; code points
 */
public record CastMember(String name, String kind, List<Span> mentions) {

    public CastMember {
        mentions = List.copyOf(mentions);
    }
}
