package org.stet.suggestion.language;

import java.util.Set;

/**
 * A verb that brings in somebody's words.
 *
 * @param base its base form
 * @param bare whether its clause may follow without "that": "said it was late"
 * @param ambiguous whether it counts only where "that", a colon or a quotation stands beside it
 * @param object whether its object is what is said: "announced a strike"
 * @param prepositions that lead to what is said: "called <em>for</em> a strike"
 */
public record CueVerb(
        String base, CueClass kind, boolean bare, boolean ambiguous, boolean object, Set<String> prepositions) {}
