package org.stet.suggestion.rules;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.stet.suggestion.language.AnalysedText;
import org.stet.suggestion.language.WordLists;

/** All rules that propose a passage, with the words of one language, and what is asked about their proposals. */
public sealed interface PassageRules permits GrammarRules, ExtentRules {

    /** With the words that Stet ships; empty for a language that it ships none for. */
    static Optional<PassageRules> of(Locale language) {
        return WordLists.has(language) ? Optional.of(of(WordLists.shipped(language.getLanguage()))) : Optional.empty();
    }

    /** @throws IllegalArgumentException if a list lacks a section or an entry says nothing */
    static PassageRules of(WordLists lists) {
        return lists.language().equals(Locale.ENGLISH.getLanguage()) ? new GrammarRules(lists) : new ExtentRules(lists);
    }

    /** With the words that Stet ships. */
    static PassageRules english() {
        return of(WordLists.shipped("en"));
    }

    /** What they propose of a text, in text order; of two that begin together, the longer first. */
    List<Proposal> in(AnalysedText text);

    /** @param proposals that they made of this text */
    Cast cast(AnalysedText text, List<Proposal> proposals);

    /** What the headline quotes and counts, in its order. */
    List<HeadlineCheck.Finding> headline(AnalysedText text);

    /**
     * Words retold and words quoted to hold side by side.
     *
     * @param cast of this text
     */
    List<RestatedPairs.Pair> pairs(AnalysedText text, List<Proposal> proposals, Cast cast);
}
