package org.stet.suggestion.rules;

import org.stet.text.Span;

/**
 * Words that stand where a source should be.
 *
 * @param first token of them
 * @param last token of them
 * @param cue what makes them a source: the verb, "according to"; the words themselves where there is none
 * @param vagueness the attribute's value
 * @param head the word that a later "the official" repeats; empty where there is none
 */
record Withheld(int first, int last, Span cue, String vagueness, String head) {

    static final String DESCRIBED = "unnamed-described";
    static final String GROUP = "vague-group";
    static final String AGENTLESS = "agentless";
    static final String HEARSAY = "hearsay-adverb";
}
