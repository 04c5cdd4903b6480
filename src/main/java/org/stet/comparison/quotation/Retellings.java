package org.stet.comparison.quotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Passages of another article that may tell a quotation in words of their own: they share numbers, names and words that
 * not everybody uses. Nothing is claimed; each says what it shares, and a person decides. Texts in two languages share too
 * little to ask about.
 */
public final class Retellings {

    /** A name or a number is as good as two other words. */
    private static final int NAME = 2;

    /** From here on a passage is worth the question. */
    private static final int WORTH = 3;
    /** More would be a list that nobody goes through. */
    private static final int MOST = 3;
    /** Two words are kin when they begin alike: "repaired" and "repairing". */
    private static final int STEM = 5;
    /** Or when one is the other with an ending: "cost" and "costs", "Brücke" and "Brücken". */
    private static final int ENDING = 2;

    private Retellings() {}

    /**
     * A passage that may retell a quotation.
     *
     * @param passage the one that was offered
     * @param shared what both have, as the passage writes it
     * @param weight of what both have
     */
    public record Candidate(Spoken passage, List<String> shared, int weight) {}

    /**
     * @param quotation what somebody said
     * @param passages that tell what the same source said or that name it
     * @param names of the source, whose words prove nothing
     * @return the best first
     */
    public static List<Candidate> of(Spoken quotation, List<Spoken> passages, String names) {
        var unsaid = new HashSet<String>();
        for (var name : names.split("[\\s\\p{P}]+", -1)) {
            unsaid.add(Folded.of(name));
        }
        var told = telling(quotation, unsaid);
        var candidates = new ArrayList<Candidate>();
        for (var passage : passages) {
            var language = quotation.text().language().getLanguage();
            if (passage.text().language().getLanguage().equals(language)) {
                var candidate = candidate(told, passage, unsaid);
                if (candidate.weight() >= WORTH) {
                    candidates.add(candidate);
                }
            }
        }
        candidates.sort(Comparator.comparingInt((Candidate one) -> -one.weight())
                .thenComparing(one -> one.passage().passage().hull()));
        return distinct(candidates);
    }

    /** A tagged passage and the sentence around it are one question. */
    private static List<Candidate> distinct(List<Candidate> candidates) {
        var distinct = new ArrayList<Candidate>();
        for (var one : candidates) {
            if (distinct.size() < MOST
                    && distinct.stream().noneMatch(other -> other.passage()
                            .passage()
                            .overlaps(one.passage().passage()))) {
                distinct.add(one);
            }
        }
        return distinct;
    }

    /** The words of a passage that tell something, folded, with how they are written. */
    private static Map<String, String> telling(Spoken spoken, Set<String> without) {
        var words = new LinkedHashMap<String, String>();
        var text = spoken.text();
        for (int word : spoken.words()) {
            var folded = text.vocabulary().word(text.id(word));
            if (text.vocabulary().weight(text.id(word)) > Vocabulary.COMMON && !without.contains(bare(folded))) {
                words.putIfAbsent(folded, text.words(word));
            }
        }
        return words;
    }

    /** "Vogt's" is Vogt. */
    private static String bare(String folded) {
        int apostrophe = folded.indexOf('\'');
        return apostrophe < 0 ? folded : folded.substring(0, apostrophe);
    }

    private static Candidate candidate(Map<String, String> told, Spoken passage, Set<String> without) {
        var shared = new ArrayList<String>();
        var met = new HashSet<String>();
        int weight = 0;
        for (var word : telling(passage, without).entrySet()) {
            for (var said : told.entrySet()) {
                if (!met.contains(said.getKey()) && kin(said.getKey(), word.getKey())) {
                    met.add(said.getKey());
                    shared.add(word.getValue());
                    weight += weight(said.getValue(), word.getValue(), passage);
                    break;
                }
            }
        }
        return new Candidate(passage, List.copyOf(shared), weight);
    }

    private static int weight(String said, String told, Spoken passage) {
        // German writes all its nouns like names.
        boolean names = !passage.text().language().getLanguage().equals("de");
        boolean name = names && isName(said) && isName(told);
        return name || Folded.hasDigit(told) ? NAME : 1;
    }

    private static boolean isName(String word) {
        return Character.isUpperCase(word.codePointAt(0));
    }

    private static boolean kin(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        if (Folded.hasDigit(one) || Folded.hasDigit(other)) {
            return false;
        }
        int common = 0;
        while (common < Math.min(one.length(), other.length()) && one.charAt(common) == other.charAt(common)) {
            common++;
        }
        int shorter = Math.min(one.length(), other.length());
        int longer = Math.max(one.length(), other.length());
        return common >= STEM && 5 * common >= 3 * longer
                || common == shorter && common >= STEM - 1 && longer - shorter <= ENDING;
    }
}
