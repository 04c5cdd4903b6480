package org.stet.assignment.giving;

import java.util.List;
import java.util.UUID;

import org.stet.assignment.giving.AssignmentsView.Given;
import org.stet.project.ProjectNav;

/**
 * What is shown before articles are given.
 *
 * @param title what would be done
 * @param moved whether it is another proposal than the one that was confirmed
 * @param most the most words that anybody would have, for the meters; one or more
 * @param shared how many articles each two of them share, in words; empty for a single reader
 * @param lacking how many articles stay below the number of readers
 * @param fingerprint stands for these gifts
 * @param change an id for giving them
 */
record ProposalPageView(
        ProjectNav nav,
        String title,
        boolean moved,
        Given given,
        List<Load> loads,
        long most,
        String shared,
        List<Pair> pairs,
        int lacking,
        List<Gifts> gifts,
        String fingerprint,
        UUID change) {

    /** What a reader has and would have. */
    record Load(String name, int articlesBefore, int articles, long wordsBefore, long words) {

        public int articlesMore() {
            return articles - articlesBefore;
        }

        public long wordsMore() {
            return words - wordsBefore;
        }
    }

    record Pair(String one, String other, int before, int after) {}

    /** An article with those who would get it. */
    record Gifts(String title, String language, int words, List<String> names) {}
}
