package org.stet.suggestion.language;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A verb that brings in somebody's words.
 *
 * @param base its base form
 * @param bare whether its clause may follow without "that": "said it was late"
 * @param ambiguous whether it counts only where "that", a colon or a quotation stands beside it
 * @param object whether its object is what is said: "announced a strike"
 * @param deed whether something is done and nothing said where a thing is its object: "maintains a road"
 * @param intent whether "to do something" behind it is what is said or wanted: "vowed to leave"
 * @param prepositions that lead to what is said: "called <em>for</em> a strike"
 * @param particle without which, or one of the prepositions, it does not count: "lashed <em>out</em>"; {@code null} for most
 */
public record CueVerb(
        String base,
        CueClass kind,
        boolean bare,
        boolean ambiguous,
        boolean object,
        boolean deed,
        boolean intent,
        Listener listener,
        Set<String> prepositions,
        @Nullable String particle) {}
