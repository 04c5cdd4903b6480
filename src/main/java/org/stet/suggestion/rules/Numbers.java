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
            boolean asked) {}

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

    /** What hyphens join in a token, in small letters; all hyphens are the same. What is too long is one piece. */
    static List<String> pieces(Token token) {
        var lower = withPlainHyphens(token.lower());
        return token.form().length() > LONGEST ? List.of(lower) : List.of(lower.split("-", -1));
    }

    /** Hyphens that pages set, also those that no line breaks at, as the one of the keyboard. */
    static String withPlainHyphens(String words) {
        return words.replace('\u2010', '-').replace('\u2011', '-');
    }

    /** Reads what begins with a token. @return the token to go on with */
    private int read(Sentence sentence, int i, List<Number> numbers) {
        var token = sentence.token(i);
        var pieces = pieces(token);
        if (Character.isDigit(token.form().codePointAt(0))) {
            return pieces.size() > 1 ? joined(sentence, i, pieces, numbers) : inDigits(sentence, i, numbers);
        }
        var ordinal = words.ordinal(token.lower());
        if (ordinal != null) {
            numbers.add(number(sentence, i, i, Set.of(ordinal), false));
            return i + 1;
        }
        return words.isNumber(pieces.get(0)) ? inWords(sentence, i, numbers) : i + 1;
    }

    /** "3-1", "5-mile", "$5-million", "40-percent": each number is one by itself. */
    private int joined(Sentence sentence, int i, List<String> pieces, List<Number> numbers) {
        var token = sentence.token(i);
        int at = token.span().start();
        for (int k = 0; k < pieces.size(); k++) {
            int length = length(pieces.get(k));
            var digits = DIGITS.matcher(pieces.get(k));
            if (digits.matches() && at + length <= token.span().end()) {
                var value = value(digits.group(1));
                var rest = pieces.subList(k + 1, pieces.size());
                boolean scaled = !rest.isEmpty() && words.scale(rest.get(0)) != null;
                var values = scaled
                        ? Set.of(plain(value.multiply(scale(rest.get(0)))))
                        : values(value, digits.group(1), digits.group(2));
                boolean percent = words.isPercent(rest);
                var span = new Span(at, percent ? token.span().end() : at + length);
                numbers.add(new Number(span, i, values, percent, k == 0 ? currency(sentence, i) : null, true));
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
                    && last - i < NumberWords.MOST_SCALES
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
        var pieces = NumberPhrase.pieces(sentence, first, words);
        var read = NumberPhrase.of(pieces, words);
        if (read == null) {
            beginning(sentence, first, numbers);
            return first + 1;
        }
        int last = pieces.get(read.end() - 1).token();
        boolean alone = first == last && words.isNotAlone(token.lower());
        numbers.add(number(sentence, first, last, Set.of(plain(read.value())), !alone));
        return last + 1;
    }

    /** "five-mile", "forty-percent", "twenty-first", and nothing of "one-way" and "two-thirds". */
    private void beginning(Sentence sentence, int i, List<Number> numbers) {
        var span = sentence.token(i).span();
        var pieces = pieces(sentence.token(i));
        var read = NumberPhrase.of(
                pieces.stream()
                        .takeWhile(words::isNumber)
                        .map(piece -> new NumberPhrase.Piece(piece, i, true))
                        .toList(),
                words);
        if (read == null) {
            return;
        }
        var rest = pieces.subList(read.end(), pieces.size());
        var value = read.value();
        if (words.isPercent(rest)) {
            numbers.add(new Number(span, i, Set.of(plain(value)), true, null, true));
            return;
        }
        var ordinal = rest.isEmpty() ? null : words.ordinal(rest.get(0));
        if (ordinal != null && isTens(value) && !Character.isDigit(ordinal.charAt(1))) {
            var together = plain(value.add(BigDecimal.valueOf(ordinal.charAt(0) - '0'))) + ordinal.substring(1);
            numbers.add(new Number(span, i, Set.of(together), false, null, false));
        } else if (!words.isFraction(rest) && !(read.end() == 1 && words.isNotAlone(pieces.get(0)))) {
            int length = length(String.join("-", pieces.subList(0, read.end())));
            var own = new Span(span.start(), Math.min(span.end(), span.start() + length));
            numbers.add(new Number(own, i, Set.of(plain(value)), false, null, true));
        }
    }

    /** Behind which "first" makes another ordinal. */
    private static boolean isTens(BigDecimal value) {
        return value.compareTo(BigDecimal.TEN) > 0
                && value.remainder(BigDecimal.TEN).signum() == 0;
    }

    private static int length(String piece) {
        return piece.codePointCount(0, piece.length());
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
