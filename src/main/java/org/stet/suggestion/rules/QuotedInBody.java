package org.stet.suggestion.rules;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.stet.suggestion.language.NumberWords;
import org.stet.suggestion.language.Sentence;
import org.stet.suggestion.language.Token;
import org.stet.text.Span;

/**
 * Looks for quoted words of a headline in the body, one after the other. What the headline leaves out of them behind an
 * ellipsis, or puts in between square brackets, may be anything in the same paragraph.
 */
final class QuotedInBody {

    /** Words of the body that may stand where an ellipsis leaves some out. */
    private static final int LEFT_OUT = 60;

    /**
     * A word.
     *
     * @param apart whether a sign stands between it and the word before
     */
    private record Word(Token token, String folded, int sentence, int block, boolean apart) {}

    private final NumberWords numbers;
    private final List<Word> words = new ArrayList<>();
    private final Map<String, List<Integer>> places = new HashMap<>();
    private final Map<String, Optional<Span>> known = new HashMap<>();

    QuotedInBody(List<Sentence> body, NumberWords numbers) {
        this.numbers = numbers;
        for (var sentence : body) {
            for (var word : words(sentence, 0, sentence.size() - 1)) {
                places.computeIfAbsent(word.folded(), none -> new ArrayList<>()).add(words.size());
                words.add(word);
            }
        }
    }

    /**
     * Looks for a quotation.
     *
     * @param first token of it
     * @param last token of it
     */
    HeadlineCheck.Finding finding(Sentence sentence, int first, int last) {
        var pieces = pieces(sentence, first, last);
        var found = known.computeIfAbsent(written(pieces), none -> Optional.ofNullable(find(pieces)));
        return new HeadlineCheck.Finding(sentence.between(first, last), found.orElse(null));
    }

    /** The same for all quotations that are looked for in the same way. */
    private static String written(List<List<Word>> pieces) {
        return pieces.stream()
                .map(piece -> piece.stream()
                        .map(word -> (word.apart() ? "," : "") + word.folded())
                        .collect(joining(" ")))
                .collect(joining("\n"));
    }

    /** The words between signs that say that others were left out or put in. */
    private List<List<Word>> pieces(Sentence sentence, int first, int last) {
        var pieces = new ArrayList<List<Word>>();
        int start = first;
        int close = last; // the last bracket, or none
        while (close >= first && !sentence.is(close, "]")) {
            close--;
        }
        for (int i = first; i <= last; i++) {
            int signs = leftOut(sentence, i, last, close);
            if (signs > 0) {
                pieces.add(words(sentence, start, i - 1));
                i += signs - 1;
                start = i + 1;
            }
        }
        pieces.add(words(sentence, start, last));
        pieces.removeIf(List::isEmpty);
        return pieces;
    }

    /** How many tokens stand for words left out, or were put in between brackets; 0 if none. */
    private static int leftOut(Sentence sentence, int i, int last, int lastClose) {
        if (sentence.is(i, "…")) {
            return 1;
        }
        if (sentence.is(i, ".") && sentence.is(i + 1, ".")) {
            int end = i;
            while (end <= last && sentence.is(end, ".")) {
                end++;
            }
            return end - i;
        }
        if (!sentence.is(i, "[") || i > lastClose) {
            return 0;
        }
        int close = i;
        while (!sentence.is(close, "]")) {
            close++;
        }
        return close - i + 1;
    }

    private List<Word> words(Sentence sentence, int first, int last) {
        var found = new ArrayList<Word>();
        boolean apart = false;
        for (int i = first; i <= last; i++) {
            var token = sentence.token(i);
            if (token.word()) {
                found.add(new Word(token, folded(token), sentence.index(), sentence.block(), apart));
            }
            apart = !token.word();
        }
        return found;
    }

    private @Nullable Span find(List<List<Word>> pieces) {
        if (pieces.isEmpty()) {
            return null;
        }
        if (pieces.stream().flatMap(List::stream).anyMatch(word -> !places.containsKey(word.folded()))) {
            return null;
        }
        var opening = pieces.get(0);
        int rarest = rarest(opening);
        for (int place : places.getOrDefault(opening.get(rarest).folded(), List.of())) {
            int start = place - rarest;
            if (start >= 0 && stands(opening, start)) {
                int end = end(pieces, start);
                if (end > 0) {
                    return new Span(
                            words.get(start).token().span().start(),
                            words.get(end - 1).token().span().end());
                }
            }
        }
        return null;
    }

    /** Which of the words the body has least often: to begin with it means the fewest tries. */
    private int rarest(List<Word> piece) {
        int rarest = 0;
        int fewest = Integer.MAX_VALUE;
        for (int i = 0; i < piece.size(); i++) {
            int count = places.getOrDefault(piece.get(i).folded(), List.of()).size();
            if (count < fewest) {
                rarest = i;
                fewest = count;
            }
        }
        return rarest;
    }

    /** Behind the last of all pieces, of which the first stands at a word; -1 if another does not follow. */
    private int end(List<List<Word>> pieces, int start) {
        int end = start + pieces.get(0).size();
        for (var piece : pieces.subList(1, pieces.size())) {
            int next = next(piece, start, end);
            if (next < 0) {
                return -1;
            }
            end = next + piece.size();
        }
        return end;
    }

    private int next(List<Word> piece, int start, int from) {
        int block = words.get(start).block();
        for (int i = from; i < words.size() && i <= from + LEFT_OUT; i++) {
            if (words.get(i).block() != block) {
                return -1;
            }
            if (stands(piece, i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean stands(List<Word> piece, int start) {
        if (start + piece.size() > words.size()) {
            return false;
        }
        for (int i = 0; i < piece.size(); i++) {
            var word = words.get(start + i);
            boolean together = i == 0 || goesOn(words.get(start + i - 1), word, piece.get(i));
            if (!together || !word.folded().equals(piece.get(i).folded())) {
                return false;
            }
        }
        return true;
    }

    /** Over the end of a sentence only where the headline has a sign too, and never over that of a paragraph. */
    private static boolean goesOn(Word before, Word word, Word wanted) {
        return before.block() == word.block() && (before.sentence() == word.sentence() || wanted.apart());
    }

    /** "1,200" is "1200", and "five" is "5". */
    private String folded(Token token) {
        String lower = Numbers.withPlainHyphens(token.lower());
        if (Character.isDigit(lower.codePointAt(0))) {
            return lower.replace(",", "");
        }
        var digits = numbers.digits(lower);
        return digits == null ? lower : digits;
    }
}
