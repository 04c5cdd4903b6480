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
     * @param measured the same with the words for what is counted
     * @param first token that it stands in
     * @param last token of the number alone
     * @param values what it may be: digits without separators, or with what hangs on them
     * @param measure of what it is so many, in the word of the list or as {@link Measures#PERCENT}; {@code null} if
     *     nothing beside it says so
     * @param asked whether a headline that has it claims a number
     */
    record Number(
            Span span,
            Span measured,
            int first,
            int last,
            Set<String> values,
            @Nullable String measure,
            boolean asked) {

        boolean percent() {
            return Measures.PERCENT.equals(measure);
        }

        Number of(String other) {
            return new Number(span, measured, first, last, values, other, asked);
        }
    }

    private static final Pattern DIGITS = Pattern.compile("(\\d[\\d,]*+(?:\\.\\d++)?+)(\\P{Nd}*+)");
    /** UTF-16 units; what is longer is compared as it stands, not worked out. */
    private static final int LONGEST = 30;

    private final NumberWords words;
    private final Measures measures;

    Numbers(NumberWords words) {
        this.words = words;
        this.measures = new Measures(words);
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
        return Measures.overRanges(sentence, numbers);
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
            numbers.add(number(sentence, i, i, Set.of(ordinal), null, false));
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
                numbers.add(joined(sentence, i, new Span(at, at + length), k, rest, values));
            }
            at += length + 1;
        }
        return i + 1;
    }

    /** @param rest the pieces behind the number's own, which is the k-th */
    private Number joined(Sentence sentence, int i, Span own, int k, List<String> rest, Set<String> values) {
        var end = sentence.token(i).span().end();
        var measure = measures.joined(rest);
        if (measure != null) {
            var measured = new Span(own.start(), end);
            return new Number(Measures.PERCENT.equals(measure) ? measured : own, measured, i, i, values, measure, true);
        }
        var unit = rest.isEmpty() ? measures.around(sentence, i, i) : null;
        var sign = k == 0 && i > 0 ? words.sign(sentence.token(i - 1).lower()) : null;
        if (sign != null || unit == null) {
            return new Number(own, own, i, i, values, sign, true);
        }
        var measured = Measures.span(sentence, own, i, unit);
        return new Number(unit.isPercent() ? measured : own, measured, i, i, values, unit.name(), true);
    }

    private int inDigits(Sentence sentence, int i, List<Number> numbers) {
        var token = sentence.token(i);
        var parts = DIGITS.matcher(token.lower());
        if (token.form().length() > LONGEST || !parts.matches()) {
            numbers.add(number(sentence, i, i, Set.of(token.lower()), null, true));
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
        // "5km"; the "m" of "5m" may be millions as well.
        var hanging = letters.isEmpty() || words.shortScale(letters) != null ? null : words.unit(List.of(letters));
        var values = values(value, parts.group(1), hanging == null ? letters : "");
        numbers.add(number(sentence, i, last, values, hanging, true));
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
        if (isPart(sentence, last + 1, read.value())) {
            return last + 2;
        }
        boolean alone = first == last && words.isNotAlone(token.lower());
        numbers.add(number(sentence, first, last, Set.of(plain(read.value())), null, !alone));
        return last + 1;
    }

    /** "two thirds", "one third", but not "five third graders". */
    private boolean isPart(Sentence sentence, int i, BigDecimal value) {
        if (i >= sentence.size()) {
            return false;
        }
        var lower = sentence.token(i).lower();
        return words.isFraction(List.of(lower)) && (value.compareTo(BigDecimal.ONE) == 0 || lower.endsWith("s"));
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
        var measure = measures.joined(rest);
        var ordinal = rest.isEmpty() ? null : words.ordinal(rest.get(0));
        if (ordinal != null && isTens(value) && !Character.isDigit(ordinal.charAt(1))) {
            var together = plain(value.add(BigDecimal.valueOf(ordinal.charAt(0) - '0'))) + ordinal.substring(1);
            numbers.add(new Number(span, span, i, i, Set.of(together), null, false));
        } else if (!words.isFraction(rest) && !(read.end() == 1 && words.isNotAlone(pieces.get(0)))) {
            int length = length(String.join("-", pieces.subList(0, read.end())));
            var own = new Span(span.start(), Math.min(span.end(), span.start() + length));
            var first = Measures.PERCENT.equals(measure) ? span : own;
            numbers.add(new Number(first, measure == null ? own : span, i, i, Set.of(plain(value)), measure, true));
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

    /** @param hanging the unit that hangs on the digits themselves */
    private Number number(
            Sentence sentence, int first, int last, Set<String> values, @Nullable String hanging, boolean asked) {
        var own = sentence.between(first, last);
        if (hanging != null) {
            return new Number(own, own, first, last, values, hanging, asked);
        }
        var unit = measures.around(sentence, first, last);
        var measured = Measures.span(sentence, own, last, unit);
        boolean percent = unit != null && unit.isPercent();
        return new Number(
                percent ? measured : own, measured, first, last, values, unit == null ? null : unit.name(), asked);
    }
}
