import java.util.ArrayList;
import java.util.List;

import org.stet.text.Span;
import org.stet.text.StoredText;

/** Correct, proposed, and there to be found, with the first cases that went wrong. */
final class Score {

    private final String name;
    private final String definition;
    private int right;
    private int proposed;
    private int found;
    private int there;
    private final List<String> misses = new ArrayList<>();
    private final List<String> alarms = new ArrayList<>();

    Score(String name, String definition) {
        this.name = name;
        this.definition = definition;
    }

    void propose(boolean correct, String what) {
        proposed++;
        if (correct) {
            right++;
        } else {
            alarms.add(what);
        }
    }

    void expect(boolean seen, String what) {
        there++;
        if (seen) {
            found++;
        } else {
            misses.add(what);
        }
    }

    /** Whether people marked any of it. */
    boolean isAnnotated() {
        return there > 0;
    }

    /** How many the rules propose. */
    int proposed() {
        return proposed;
    }

    void print(int list) {
        var precision = right / (double) Math.max(1, proposed);
        var recall = found / (double) Math.max(1, there);
        var f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        System.out.printf(
                "%-44s P %.3f (%d of %d)  R %.3f (%d of %d)  F1 %.3f%n    %s%n",
                name, precision, right, proposed, recall, found, there, f1, definition);
        misses.stream().limit(list).forEach(miss -> System.out.println("    missed: " + miss));
        alarms.stream().limit(list).forEach(alarm -> System.out.println("    false:  " + alarm));
    }

    /** The words with some of those around them, on one line. */
    static String shown(StoredText text, Span span) {
        var from = Math.max(0, span.start() - 60);
        var to = Math.min(text.length(), span.end() + 60);
        var before = from < span.start() ? text.words(new Span(from, span.start())) : "";
        var after = span.end() < to ? text.words(new Span(span.end(), to)) : "";
        var words = text.words(span);
        var cut = words.length() > 160 ? words.substring(0, 80) + " … " + words.substring(words.length() - 60) : words;
        return (before + "[" + cut + "]" + after).replace('\n', '¶');
    }
}
