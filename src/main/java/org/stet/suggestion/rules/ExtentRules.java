package org.stet.suggestion.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.stet.suggestion.language.AnalysedText;
import org.stet.suggestion.language.ClauseWords;
import org.stet.suggestion.language.WordLists;
import org.stet.text.Marks;
import org.stet.text.Quotation;

/**
 * For languages whose grammar Stet does not know: where the marks say that a quotation begins and ends (S1, S2), and what
 * its length, its signs and a few words make of it (S3). It names no source and finds nothing retold.
 */
final class ExtentRules implements PassageRules {

    private static final int VERSION = 1;

    private final ClauseWords words;

    ExtentRules(WordLists lists) {
        this.words = new ClauseWords(lists.list("clauses"));
    }

    @Override
    public List<Proposal> in(AnalysedText text) {
        var kinds = new MarkedWords(text, words);
        var found = new ArrayList<Proposal>();
        for (int i = 0; i < text.quotations().size(); i++) {
            if (kinds.isArticleText(i)) {
                found.add(proposal(text.quotations().get(i), kinds.of(i)));
            }
        }
        return found;
    }

    private static Proposal proposal(Quotation quotation, QuotationKinds.Use use) {
        boolean clause = use == QuotationKinds.Use.CLAUSE;
        var marks = quotation.marks();
        return new Proposal(
                "S3",
                VERSION,
                clause ? Kind.DIRECT_QUOTE : Kind.PARTIAL_QUOTE,
                quotation.passage(),
                List.of(),
                clause ? Map.of("marks", marks.id()) : Map.of("marks", marks.id(), "use", use.id()),
                Speaker.UNKNOWN,
                marks == Marks.COMPLETE ? 0.6 : 0.4);
    }

    @Override
    public Cast cast(AnalysedText text, List<Proposal> proposals) {
        return Cast.nobody();
    }

    /** Nothing: numbers are written otherwise, and what is quoted is inflected. */
    @Override
    public List<HeadlineCheck.Finding> headline(AnalysedText text) {
        return List.of();
    }

    @Override
    public List<RestatedPairs.Pair> pairs(AnalysedText text, List<Proposal> proposals, Cast cast) {
        return List.of();
    }
}
