package org.stet.comparison.quotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.stet.comparison.quotation.Part.Kind;

/**
 * The words of the texts that are compared with each other, each with a number and with the weight it has as evidence.
 * One for each comparison; filled by one thread.
 */
public final class Vocabulary {

    /** What a word that everybody uses weighs. */
    static final int COMMON = 1;
    /** What a word weighs in a language without a list of common words. */
    static final int UNKNOWN = 2;
    /** What a word weighs that is there in another spelling. */
    static final int SPELLING = 2;
    /** What any other word weighs, and a number. */
    static final int RARE = 3;

    private static final int SHORT = 3;

    private static final int NUMBER = -1;

    private final Map<String, Integer> ids = new HashMap<>();
    private final List<String> words = new ArrayList<>();
    private int[] weights = new int[256];
    private int[] shapes = new int[256];
    private final Map<Long, Kind> likenesses = new HashMap<>();

    /** The number of a word; the language in which it comes first decides what it weighs. */
    int id(String folded, Locale language) {
        return ids.computeIfAbsent(folded, word -> {
            int id = words.size();
            words.add(word);
            if (id == weights.length) {
                weights = Arrays.copyOf(weights, 2 * id);
                shapes = Arrays.copyOf(shapes, 2 * id);
            }
            weights[id] = weight(word, language);
            shapes[id] = shape(id);
            return id;
        });
    }

    private static int weight(String word, Locale language) {
        if (CommonWords.has(language, word)) {
            return COMMON;
        }
        if (Folded.hasDigit(word) || CommonWords.knows(language)) {
            return RARE;
        }
        int length = word.codePointCount(0, word.length());
        if (Character.isIdeographic(word.codePointAt(0))) {
            return length == 1 ? COMMON : RARE;
        }
        return length <= SHORT ? COMMON : UNKNOWN;
    }

    int weight(int id) {
        return weights[id];
    }

    /**
     * How two different words differ. Asked for every pair of two texts, so that nearly all of them must be told apart by
     * one look.
     */
    Kind likeness(int one, int other) {
        if (one < 0 || other < 0 || shapes[one] == 0 || shapes[one] != shapes[other]) {
            return Kind.CHANGED;
        }
        return shapes[one] == NUMBER
                ? Kind.NUMBER
                : likenesses.computeIfAbsent(
                        (long) one << 32 | other, any -> Likeness.ofFolded(words.get(one), words.get(other)));
    }

    /** The first letter of a word that may have another spelling; 0 for a word that has none. */
    private int shape(int id) {
        var word = words.get(id);
        if (Character.isDigit(word.charAt(0))) {
            return NUMBER;
        }
        return weights[id] == COMMON || word.length() < Likeness.SHORTEST || Folded.hasDigit(word) ? 0 : word.charAt(0);
    }

    int evidence(int[] several) {
        int sum = 0;
        for (int id : several) {
            sum += weights[id];
        }
        return sum;
    }

    String word(int id) {
        return words.get(id);
    }
}
