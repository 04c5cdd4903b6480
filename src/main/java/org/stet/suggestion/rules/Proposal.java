package org.stet.suggestion.rules;

import java.util.List;
import java.util.Map;

import org.stet.text.Passage;
import org.stet.text.Span;

/**
 * What a rule proposes, with what made it do so. It is worked out anew whenever it is asked for; the same text and word
 * lists give the same proposals.
 *
 * @param rule id of the rule, such as {@code S5}
 * @param version of the rule; raised whenever it may propose something else for the same text
 * @param triggers the words that fired it, in text order; code points
 * @param values what it proposes for attributes, by the attribute's id
 * @param speaker whose words they are; {@link Speaker#UNKNOWN} where that is no question or the text does not tell
 * @param confidence from 0 to 1, for sorting only: no probability
 */
public record Proposal(
        String rule,
        int version,
        Kind kind,
        Passage passage,
        List<Span> triggers,
        Map<String, String> values,
        Speaker speaker,
        double confidence) {

    public Proposal {
        triggers = List.copyOf(triggers);
        values = Map.copyOf(values);
    }
}
