package org.stet.comparison.quotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.stet.text.Span;

/** The words and names that passages of several articles share, those left out that everybody uses. */
public final class SharedWords {

    private final Map<Integer, Set<Object>> articles = new HashMap<>();

    private SharedWords() {}

    /**
     * A stretch of a passage.
     *
     * @param shared whether it is a word that a passage of another article has too
     */
    public record Run(String words, boolean shared) {}

    /**
     * A passage that is compared with others.
     *
     * @param article that it is of; passages of one article share nothing with each other
     */
    public record Compared(Spoken spoken, Object article) {}

    public static SharedWords among(List<Compared> passages) {
        var shared = new SharedWords();
        for (var passage : passages) {
            var text = passage.spoken().text();
            for (int word : passage.spoken().words()) {
                int id = text.id(word);
                if (text.vocabulary().weight(id) > Vocabulary.COMMON) {
                    shared.articles.computeIfAbsent(id, any -> new HashSet<>()).add(passage.article());
                }
            }
        }
        return shared;
    }

    /**
     * A span of a passage cut into what is shared and what is not.
     *
     * @param characters the words of the span as they stand in the text
     */
    public List<Run> runs(Spoken spoken, Span span, String characters) {
        var runs = new ArrayList<Run>();
        var text = spoken.text();
        int at = span.start();
        int from = 0;
        for (int word : spoken.words()) {
            var place = text.place(word);
            if (span.contains(place) && isShared(text.id(word))) {
                int start = characters.offsetByCodePoints(from, place.start() - at);
                int end = characters.offsetByCodePoints(start, place.length());
                if (start > from) {
                    runs.add(new Run(characters.substring(from, start), false));
                }
                runs.add(new Run(characters.substring(start, end), true));
                from = end;
                at = place.end();
            }
        }
        if (from < characters.length()) {
            runs.add(new Run(characters.substring(from), false));
        }
        return runs;
    }

    private boolean isShared(int id) {
        return articles.getOrDefault(id, Set.of()).size() > 1;
    }
}
