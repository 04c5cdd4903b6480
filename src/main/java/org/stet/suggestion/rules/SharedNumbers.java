package org.stet.suggestion.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.stet.suggestion.language.AnalysedText;
import org.stet.suggestion.language.NumberWords;
import org.stet.suggestion.rules.Numbers.Number;
import org.stet.text.Passage;
import org.stet.text.Span;

/** Which numbers two passages have in common, by what they say and what they count, and which of them count other things. */
final class SharedNumbers {

    private final AnalysedText text;
    private final Numbers numbers;
    private final Map<Integer, List<Number>> ofSentences = new HashMap<>();

    SharedNumbers(AnalysedText text, NumberWords words) {
        this.text = text;
        this.numbers = new Numbers(words);
    }

    /** The numbers of a passage that somebody means as such, in its order. */
    List<Number> in(Passage passage) {
        var found = new ArrayList<Number>();
        for (var span : passage.spans()) {
            for (var sentence : text.sentencesIn(span)) {
                ofSentences.computeIfAbsent(sentence.index(), none -> numbers.in(sentence)).stream()
                        .filter(number -> number.asked() && span.contains(number.span()))
                        .forEach(found::add);
            }
        }
        return found;
    }

    /** What both say; a number beside which nothing says what it counts may count anything. */
    static Set<String> shared(List<Number> here, List<Number> there) {
        var shared = new TreeSet<String>();
        for (var one : here) {
            there.stream().filter(other -> isSame(one, other)).forEach(other -> shared.addAll(common(one, other)));
        }
        return shared;
    }

    /** Numbers that say the same of other things: "5 miles" and "5 kilometres", as they are written. */
    Set<String> differing(List<Number> here, List<Number> there) {
        var differing = new TreeSet<String>();
        for (var one : here) {
            var alike = there.stream()
                    .filter(other -> !common(one, other).isEmpty())
                    .toList();
            if (alike.stream().noneMatch(other -> isSame(one, other))) {
                alike.forEach(other -> differing.addAll(Set.of(words(one.measured()), words(other.measured()))));
            }
        }
        return differing;
    }

    private static boolean isSame(Number one, Number other) {
        return Measures.mayBeSame(one.measure(), other.measure())
                && one.percent() == other.percent()
                && !common(one, other).isEmpty();
    }

    private static Set<String> common(Number one, Number other) {
        var common = new TreeSet<>(one.values());
        common.retainAll(other.values());
        return common;
    }

    private String words(Span span) {
        return text.words(span);
    }
}
