package org.stet.suggestion.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.stet.suggestion.rules.Numbers.Number;
import org.stet.text.Span;

/**
 * The numbers of the body, to be found by what they say: of each value only those can be first that differ in their
 * measure, so that a question takes the same time however often the body has the number.
 */
final class CountedInBody {

    /** What a number says, its measure left out, but for shares of a hundred. */
    private record Said(String value, boolean percent) {}

    /** A number, with its place among all. */
    private record Counted(int place, Span span) {}

    /** First of each measure; "" for those without. */
    private final Map<Said, Map<String, Counted>> firsts = new HashMap<>();

    /** @param numbers in the order of the body */
    CountedInBody(List<Number> numbers) {
        for (int i = 0; i < numbers.size(); i++) {
            var number = numbers.get(i);
            for (var value : number.values()) {
                firsts.computeIfAbsent(new Said(value, number.percent()), none -> new HashMap<>())
                        .putIfAbsent(measure(number), new Counted(i, number.span()));
            }
        }
    }

    private static String measure(Number number) {
        var measure = number.measure();
        return measure == null ? "" : measure;
    }

    /** Where the body first says the same; a measure that only one of both names parts nothing, shares of a hundred do. */
    @Nullable
    Span find(Number wanted) {
        Counted first = null;
        for (var value : wanted.values()) {
            var found = firsts.getOrDefault(new Said(value, wanted.percent()), Map.of());
            for (var one : found.entrySet()) {
                boolean same = one.getKey().isEmpty() || Measures.mayBeSame(wanted.measure(), one.getKey());
                if (same && (first == null || one.getValue().place() < first.place())) {
                    first = one.getValue();
                }
            }
        }
        return first == null ? null : first.span();
    }
}
