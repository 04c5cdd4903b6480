package org.stet.suggestion.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.stet.suggestion.language.NumberWords;
import org.stet.suggestion.language.Sentence;
import org.stet.suggestion.language.Token;
import org.stet.text.Span;

/**
 * Reads the numbers of a sentence, in digits or in words, so that those which say the same are the same: "3.5 million" and
 * "3,500,000", "twenty-five" and "25".
 */
final class Numbers {

    /**
     * A number.
     *
     * @param span its words, with those that make a share of it; code points
     * @param first token that it stands in
     * @param values what it may be: digits without separators, or with what hangs on them
     * @param percent whether it is a share of a hundred
     * @param currency the sign right before it; {@code null} without one
     * @param asked whether a headline that has it claims a number
     */
    record Number(
            Span span,
            int first,
            Set<String> values,
            boolean percent,
            @Nullable String currency,
            boolean asked) {

        /** Whether both say the same; a currency that only one of them names parts nothing. */
        boolean same(Number other) {
            boolean paid = currency == null || other.currency == null || currency.equals(other.currency);
            return paid && percent == other.percent && values.stream().anyMatch(other.values::contains);
        }
    }

    private static final Pattern DIGITS = Pattern.compile("(\\d[\\d,]*+(?:\\.\\d++)?+)(\\P{Nd}*+)");
    private static final Pattern CURRENCY = Pattern.compile("\\p{Sc}");
    /** UTF-16 units; what is longer is compared as it stands, not worked out. */
    private static final int LONGEST = 30;

    private final NumberWords words;

    Numbers(NumberWords words) {
        this.words = words;
    }

    /** In the order of the sentence. */
    List<Number> in(Sentence sentence) {
        var numbers = new ArrayList<Number>();
        int next = 0;
        for (int i = 0; i < sentence.size(); i++) {
            if (i >= next && sentence.token(i).word()) {
                next = read(sentence, i, numbers);
            }
        }
        return numbers;
    }

    /** Reads what begins with a token. @return the token to go on with */
    private int read(Sentence sentence, int i, List<Number> numbers) {
        var token = sentence.token(i);
        var pieces = token.form().length() > LONGEST
                ? new String[] {token.lower()}
                : token.lower().split("-", -1);
        if (Character.isDigit(token.form().codePointAt(0))) {
            return pieces.length > 1 ? joined(sentence, i, pieces, numbers) : inDigits(sentence, i, numbers);
        }
        var ordinal = words.ordinal(token);
        if (ordinal != null) {
            numbers.add(number(sentence, i, i, Set.of(ordinal), false));
            return i + 1;
        }
        return isNumberWord(pieces[0]) ? inWords(sentence, i, numbers) : i + 1;
    }

    /** "3-1", "5-mile", "$5-million": each number is one by itself. */
    private int joined(Sentence sentence, int i, String[] pieces, List<Number> numbers) {
        var token = sentence.token(i);
        int at = token.span().start();
        for (int k = 0; k < pieces.length; k++) {
            int length = pieces[k].codePointCount(0, pieces[k].length());
            var digits = DIGITS.matcher(pieces[k]);
            if (digits.matches() && at + length <= token.span().end()) {
                var value = value(digits.group(1));
                boolean scaled = k + 1 < pieces.length && words.scale(pieces[k + 1]) != null;
                var values = scaled
                        ? Set.of(plain(value.multiply(scale(pieces[k + 1]))))
                        : values(value, digits.group(1), digits.group(2));
                numbers.add(new Number(
                        new Span(at, at + length), i, values, false, k == 0 ? currency(sentence, i) : null, true));
            }
            at += length + 1;
        }
        return i + 1;
    }

    private int inDigits(Sentence sentence, int i, List<Number> numbers) {
        var token = sentence.token(i);
        var parts = DIGITS.matcher(token.lower());
        if (token.form().length() > LONGEST || !parts.matches()) {
            numbers.add(number(sentence, i, i, Set.of(token.lower()), true));
            return i + 1;
        }
        var value = value(parts.group(1));
        var letters = parts.group(2).replaceFirst("\\.$", "");
        int last = i;
        if (letters.isEmpty()) {
            while (last + 1 < sentence.size()
                    && words.scale(sentence.token(last + 1).lower()) != null) {
                value = value.multiply(scale(sentence.token(++last).lower()));
            }
        }
        numbers.add(number(sentence, i, last, values(value, parts.group(1), letters), true));
        return last + 1;
    }

    /** @param letters that hang on the digits */
    private Set<String> values(BigDecimal value, String digits, String letters) {
        if (letters.isEmpty()) {
            return Set.of(plain(value));
        }
        var values = new HashSet<String>();
        values.add(digits.replace(",", "") + letters);
        var scale = words.shortScale(letters);
        if (scale != null) {
            values.add(plain(value.multiply(new BigDecimal(scale))));
        }
        return Set.copyOf(values);
    }

    private int inWords(Sentence sentence, int first, List<Number> numbers) {
        var token = sentence.token(first);
        if (words.isNotAlone(token.lower()) && words.isNoNumber(sentence, first)) {
            return first + 1;
        }
        var sum = new NumberSum(words);
        if (!takes(sum, token)) {
            beginning(token, first, numbers);
            return first + 1;
        }
        int last = first;
        while (true) {
            int next = sentence.is(last + 1, "and") && sum.isRound() ? last + 2 : last + 1;
            if (next >= sentence.size() || !takes(sum, sentence.token(next))) {
                break;
            }
            last = next;
        }
        boolean alone = first == last && words.isNotAlone(token.lower());
        numbers.add(number(sentence, first, last, Set.of(plain(sum.value())), !alone));
        return last + 1;
    }

    /** "five-mile", and nothing of "one-way". */
    private void beginning(Token token, int first, List<Number> numbers) {
        var piece = token.lower().split("-", -1)[0];
        var sum = new NumberSum(words);
        if (sum.takes(piece) && !words.isNotAlone(piece)) {
            int start = token.span().start();
            var span = new Span(start, start + piece.codePointCount(0, piece.length()));
            numbers.add(new Number(span, first, Set.of(plain(sum.value())), false, null, true));
        }
    }

    /** Whether a word belongs to a number; with hyphens, whether all of it is number words. */
    private boolean takes(NumberSum sum, Token token) {
        var pieces = List.of(token.lower().split("-", -1));
        return pieces.stream().allMatch(this::isNumberWord) && pieces.stream().allMatch(sum::takes);
    }

    private boolean isNumberWord(String lower) {
        return words.digits(lower) != null || words.scale(lower) != null;
    }

    private BigDecimal scale(String lower) {
        var scale = words.scale(lower);
        return scale == null ? BigDecimal.ONE : new BigDecimal(scale);
    }

    private static BigDecimal value(String digits) {
        return new BigDecimal(digits.replace(",", ""));
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    private static @Nullable String currency(Sentence sentence, int first) {
        var before = first > 0 ? sentence.token(first - 1).form() : "";
        return CURRENCY.matcher(before).matches() ? before : null;
    }

    private Number number(Sentence sentence, int first, int last, Set<String> values, boolean asked) {
        int percent = words.percent(sentence, last + 1);
        return new Number(
                sentence.between(first, last + percent), first, values, percent > 0, currency(sentence, first), asked);
    }
}
