package org.stet.suggestion.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.stet.suggestion.language.NumberWords;
import org.stet.suggestion.language.NumberWords.Unit;
import org.stet.suggestion.language.Sentence;
import org.stet.suggestion.rules.Numbers.Number;
import org.stet.text.Span;

/**
 * What the numbers of a sentence count: a share of a hundred, money, miles. Of "10 to 12 miles" the first has it from the
 * second.
 */
final class Measures {

    /** Of a share of a hundred, which is never the same as the number alone. */
    static final String PERCENT = "%";

    /** Between the two numbers of a range. */
    private static final Set<String> LINKS = Set.of("to", "or", "and", "-", "–", "—");

    private final NumberWords words;

    Measures(NumberWords words) {
        this.words = words;
    }

    /**
     * Whether two measures may be the same: each may have several words, with a stroke between them, one of which is meant; one
     * that nothing says, {@code null}, may be any.
     */
    static boolean mayBeSame(@Nullable String one, @Nullable String other) {
        return one == null
                || other == null
                || one.equals(other)
                || !Collections.disjoint(Set.of(one.split("/")), Set.of(other.split("/")));
    }

    /** Right behind a number, or by the sign of money before it; {@code null} if neither says what is counted. */
    @Nullable
    Unit around(Sentence sentence, int first, int last) {
        var before = first > 0 ? words.sign(sentence.token(first - 1).lower()) : null;
        if (before != null) {
            return new Unit(before, 0);
        }
        var unit = words.unit(sentence, last + 1);
        int percent = words.percent(sentence, last + 1);
        return percent > 0 && (unit == null || unit.tokens() <= percent) ? new Unit(PERCENT, percent) : unit;
    }

    /** What hyphens join to a number. */
    @Nullable
    String joined(List<String> rest) {
        return words.isPercent(rest) ? PERCENT : words.unit(rest);
    }

    /** With what the second of two numbers of a range says for the first as well. */
    static List<Number> overRanges(Sentence sentence, List<Number> numbers) {
        var all = new ArrayList<>(numbers);
        for (int i = all.size() - 2; i >= 0; i--) {
            var one = all.get(i);
            var next = all.get(i + 1);
            if (one.measure() == null && next.measure() != null && isRange(sentence, one, next)) {
                all.set(i, one.of(next.measure()));
            }
        }
        return all;
    }

    /** A year before a share, "in 2026 and 5 per cent", is no range: its end would be the smaller one. */
    private static boolean isRange(Sentence sentence, Number one, Number next) {
        boolean linked = next.first() == one.last()
                || next.first() == one.last() + 2
                        && LINKS.contains(sentence.token(one.last() + 1).lower());
        var from = value(one);
        var to = value(next);
        return linked && from != null && to != null && from.compareTo(to) < 0;
    }

    private static @Nullable BigDecimal value(Number number) {
        return number.values().stream()
                .filter(value -> value.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.'))
                .findFirst()
                .map(BigDecimal::new)
                .orElse(null);
    }

    /** From a number to the end of what it counts. */
    static Span span(Sentence sentence, Span number, int last, @Nullable Unit unit) {
        return unit == null || unit.tokens() == 0
                ? number
                : new Span(
                        number.start(),
                        sentence.token(last + unit.tokens()).span().end());
    }
}
