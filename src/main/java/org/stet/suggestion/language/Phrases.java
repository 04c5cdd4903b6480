package org.stet.suggestion.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words, and phrases of several words, that a sentence is searched for. */
public final class Phrases {

    /** Words of the longest phrase that is searched for backwards. */
    private static final int LONGEST = 6;

    /** By their first word, the longer ones first. */
    private final Map<String, List<List<String>>> byFirst = new HashMap<>();

    Phrases() {}

    void add(List<String> words) {
        var alike = byFirst.computeIfAbsent(words.get(0), none -> new ArrayList<>());
        alike.add(words);
        alike.sort(
                Comparator.comparingInt((List<String> phrase) -> phrase.size()).reversed());
    }

    /** Whether the token alone is one of them. */
    public boolean has(Token token) {
        return hasWord(token.lower());
    }

    /** @param lower in small letters */
    public boolean hasWord(String lower) {
        return byFirst.getOrDefault(lower, List.of()).contains(List.of(lower));
    }

    /** Whether words in small letters are one of them, all together. */
    public boolean has(List<String> words) {
        return !words.isEmpty() && byFirst.getOrDefault(words.get(0), List.of()).contains(words);
    }

    /** How many tokens the longest of them has that begins with a token of the sentence; 0 if none does. */
    public int at(Sentence sentence, int first) {
        if (first < 0 || first >= sentence.size()) {
            return 0;
        }
        for (var phrase : byFirst.getOrDefault(sentence.token(first).lower(), List.of())) {
            if (stands(phrase, sentence, first)) {
                return phrase.size();
            }
        }
        return 0;
    }

    private static boolean stands(List<String> phrase, Sentence sentence, int first) {
        for (int i = 0; i < phrase.size(); i++) {
            if (!sentence.is(first + i, phrase.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** How many tokens the longest of them has that ends right before a token of the sentence; 0 if none does. */
    public int before(Sentence sentence, int end) {
        int longest = 0;
        for (int first = end - 1; first >= 0 && first >= end - LONGEST; first--) {
            if (endsAt(sentence, first, end)) {
                longest = end - first;
            }
        }
        return longest;
    }

    private boolean endsAt(Sentence sentence, int first, int end) {
        for (var phrase : byFirst.getOrDefault(sentence.token(first).lower(), List.of())) {
            if (phrase.size() == end - first && stands(phrase, sentence, first)) {
                return true;
            }
        }
        return false;
    }

    /** The first token at which one of them begins outside quotation marks; -1 if the sentence has none. */
    public int firstIn(Sentence sentence) {
        return firstIn(sentence, 0, sentence.size());
    }

    /** The same from one token up to another, that one left out. */
    public int firstIn(Sentence sentence, int from, int to) {
        for (int i = Math.max(0, from); i < Math.min(to, sentence.size()); i++) {
            if (!sentence.token(i).quoted() && at(sentence, i) > 0) {
                return i;
            }
        }
        return -1;
    }

    public boolean in(Sentence sentence) {
        return firstIn(sentence) >= 0;
    }
}
