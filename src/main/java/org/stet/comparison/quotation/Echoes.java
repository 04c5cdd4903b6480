package org.stet.comparison.quotation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import org.stet.comparison.quotation.LocalAlignment.Pair;
import org.stet.comparison.quotation.Part.Kind;

/**
 * Looks for a quotation in a whole text, whether somebody tagged it there or not and with or without quotation marks. The
 * thresholds and why they are as they are: {@code docs/explanation/quotations.md}.
 */
public final class Echoes {

    /** A piece of a quotation counts if its words weigh so much: eight words that everybody uses, or three others. */
    static final int PIECE = 8;
    /** The same without quotation marks, where a turn of phrase of that weight is everybody's: "in the lunch queue". */
    private static final int UNMARKED_PIECE = 12;
    /** So many words in a row are no turn of phrase. */
    private static final int LONG = 8;
    /** A quotation printed whole, word for word and in quotation marks, counts from here. */
    static final int WHOLE = 6;
    /** Of each ten words of a piece that stand in one place so many are the same. */
    private static final int SAME_OF_TEN = 6;
    /** A stretch beyond a gap weighs so much, or it met the quotation by chance. */
    private static final int BEYOND_GAP = 4;
    /** Around two words that stand side by side in both so much of the text is looked at beyond the quotation's length. */
    private static final int MARGIN = 40;
    /**
     * So many words before or after what was found belong to it if the quotation and the quotation marks begin or end
     * with them: what is changed there has too few neighbours on its other side that would hold it.
     */
    private static final int AT_END = 3;

    private static final int GONE = -1;

    private final Spoken quotation;
    private final int[] said;
    private final ComparedText text;
    private final Vocabulary vocabulary;
    private final BitSet used;
    private final List<Pair> found = new ArrayList<>();

    /** A part of the quotation that is still to be looked for. */
    private record Open(int from, int to) {}

    private Echoes(Spoken quotation, ComparedText text, BitSet used) {
        this.quotation = quotation;
        this.said = quotation.ids();
        this.text = text;
        this.vocabulary = text.vocabulary();
        this.used = used;
    }

    /** The quotation in another text; empty when its words are not there, or too few of them to tell. */
    public static Optional<Echo> find(Spoken quotation, ComparedText text) {
        return new Echoes(quotation, text, new BitSet()).found();
    }

    /** The quotation once more in its own text. */
    static Optional<Echo> again(Spoken quotation) {
        var own = new BitSet();
        for (int word : quotation.words()) {
            own.set(word);
        }
        return new Echoes(quotation, quotation.text(), own).found();
    }

    /** The very words between quotation marks; for those too few to be found by. */
    static Optional<Echo> exact(Spoken quotation, ComparedText text) {
        var said = quotation.ids();
        for (int at = 0; said.length > 0 && at + said.length <= text.size(); at++) {
            int n = 0;
            while (n < said.length && text.id(at + n) == said[n] && text.inMarks(at + n)) {
                n++;
            }
            if (n == said.length) {
                var pairs = new ArrayList<Pair>();
                for (int i = 0; i < n; i++) {
                    pairs.add(new Pair(i, at + i));
                }
                return Optional.of(new Echo(quotation, text, pairs));
            }
        }
        return Optional.empty();
    }

    private Optional<Echo> found() {
        Deque<Open> open = new ArrayDeque<>(List.of(new Open(0, said.length)));
        while (!open.isEmpty()) {
            var stretch = open.removeFirst();
            var piece = piece(stretch);
            if (!piece.isEmpty()) {
                found.addAll(piece);
                piece.forEach(pair -> used.set(pair.right()));
                addRest(stretch, piece, open);
            }
        }
        found.sort(Comparator.comparingInt(Pair::left));
        return found.isEmpty() ? Optional.empty() : Optional.of(new Echo(quotation, text, found));
    }

    /** What was left out may stand elsewhere: whoever trims a quotation in the middle may print the rest of it later. */
    private static void addRest(Open stretch, List<Pair> piece, Deque<Open> open) {
        int from = stretch.from();
        for (var pair : piece) {
            if (pair.left() > from) {
                open.addLast(new Open(from, pair.left()));
            }
            from = pair.left() + 1;
        }
        if (from < stretch.to()) {
            open.addLast(new Open(from, stretch.to()));
        }
    }

    /** The best piece of a stretch of the quotation; empty when none is good enough. */
    private List<Pair> piece(Open stretch) {
        var words = Arrays.copyOfRange(said, stretch.from(), stretch.to());
        if (vocabulary.evidence(words) < WHOLE) {
            return List.of();
        }
        List<Pair> best = List.of();
        int bestWeight = 0;
        for (var window : windows(words)) {
            var pairs = withEnds(stretch, trimmed(aligned(words, window, stretch.from())));
            int weight = weight(pairs);
            if (weight > bestWeight && counts(pairs, weight)) {
                best = pairs;
                bestWeight = weight;
            }
        }
        return best;
    }

    private List<Pair> aligned(int[] words, Open window, int offset) {
        var there = new int[window.to() - window.from()];
        for (int i = 0; i < there.length; i++) {
            int word = window.from() + i;
            there[i] = used.get(word) ? GONE : text.id(word);
        }
        return LocalAlignment.best(words, there, vocabulary).stream()
                .map(pair -> new Pair(pair.left() + offset, pair.right() + window.from()))
                .toList();
    }

    private boolean same(Pair pair) {
        return said[pair.left()] == text.id(pair.right());
    }

    private int weight(List<Pair> pairs) {
        return pairs.stream().mapToInt(this::weight).sum();
    }

    private int weight(Pair pair) {
        if (same(pair)) {
            return vocabulary.weight(said[pair.left()]);
        }
        return isOtherSpelling(pair) ? Vocabulary.SPELLING : 0;
    }

    private boolean isOtherSpelling(Pair pair) {
        return vocabulary.likeness(said[pair.left()], text.id(pair.right())) == Kind.SPELLING;
    }

    private boolean counts(List<Pair> pairs, int weight) {
        long same = pairs.stream()
                .filter(pair -> same(pair) || isOtherSpelling(pair))
                .count();
        if (10 * same < SAME_OF_TEN * pairs.size()) {
            return false;
        }
        long marked = pairs.stream().filter(pair -> text.inMarks(pair.right())).count();
        boolean told = 2 * marked >= pairs.size()
                || weight >= UNMARKED_PIECE
                || same >= LONG
                || 2 * weight >= vocabulary.evidence(said);
        if (weight >= PIECE && told) {
            return true;
        }
        boolean whole = same == said.length;
        boolean apart = pairs.get(pairs.size() - 1).right() - pairs.get(0).right() >= pairs.size();
        return whole && !apart && weight >= WHOLE && pairs.stream().allMatch(pair -> text.inMarks(pair.right()));
    }

    /**
     * Where two neighbours of the quotation stand side by side in the text and are not both words that everybody uses, or
     * three do: nothing that counts is without such a place.
     */
    private List<Open> windows(int[] words) {
        var windows = new ArrayList<Open>();
        for (int i = 0; i + 1 < words.length; i++) {
            boolean common = vocabulary.weight(words[i]) + vocabulary.weight(words[i + 1]) < BEYOND_GAP;
            for (int at : text.together(words, i)) {
                boolean third = i + 2 < words.length && at + 2 < text.size() && words[i + 2] == text.id(at + 2);
                if (!common || third) {
                    int from = Math.max(0, at - i - MARGIN);
                    int to = Math.min(text.size(), at + words.length - i + MARGIN);
                    windows.add(new Open(from, to));
                }
            }
        }
        windows.sort(Comparator.comparingInt(Open::from));
        var joined = new ArrayList<Open>();
        for (var window : windows) {
            var last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && window.from() <= last.to()) {
                joined.set(joined.size() - 1, new Open(last.from(), Math.max(last.to(), window.to())));
            } else {
                joined.add(window);
            }
        }
        return joined;
    }

    /** Without what stands at either end beyond a gap and weighs too little to be there by more than chance. */
    private List<Pair> trimmed(List<Pair> pairs) {
        var kept = pairs;
        boolean less = true;
        while (less && !kept.isEmpty()) {
            less = false;
            int first = 1;
            while (first < kept.size() && !gap(kept.get(first - 1), kept.get(first))) {
                first++;
            }
            if (first < kept.size() && weight(kept.subList(0, first)) < BEYOND_GAP) {
                kept = kept.subList(first, kept.size());
                less = true;
                continue;
            }
            int last = kept.size() - 1;
            while (last > 0 && !gap(kept.get(last - 1), kept.get(last))) {
                last--;
            }
            if (last > 0 && weight(kept.subList(last, kept.size())) < BEYOND_GAP) {
                kept = kept.subList(0, last);
                less = true;
            }
        }
        return kept;
    }

    /** Two words of the quotation may also be left out between neighbours inside the same marks. */
    private boolean gap(Pair before, Pair after) {
        boolean neighbours =
                after.right() == before.right() + 1 && text.inMarks(before.right()) && text.inMarks(after.right());
        return after.right() - before.right() > 2 || after.left() - before.left() > 2 && !neighbours;
    }

    /** With the changed words before the first and after the last that are the same, inside the same quotation marks. */
    private List<Pair> withEnds(Open stretch, List<Pair> pairs) {
        if (pairs.isEmpty()) {
            return pairs;
        }
        var longer = new ArrayList<Pair>(pairs);
        var first = pairs.get(0);
        int before = first.left() - stretch.from();
        if (before <= AT_END
                && stretch.from() == 0
                && isFree(first.right() - before, first.right())
                && !isMarked(first.right() - before - 1)) {
            for (int i = 1; i <= before; i++) {
                longer.add(0, new Pair(first.left() - i, first.right() - i));
            }
        }
        var last = pairs.get(pairs.size() - 1);
        int after = stretch.to() - 1 - last.left();
        if (after <= AT_END
                && stretch.to() == said.length
                && isFree(last.right() + 1, last.right() + 1 + after)
                && !isMarked(last.right() + 1 + after)) {
            for (int i = 1; i <= after; i++) {
                longer.add(new Pair(last.left() + i, last.right() + i));
            }
        }
        return longer;
    }

    private boolean isFree(int from, int to) {
        for (int word = from; word < to; word++) {
            if (!isMarked(word) || used.get(word)) {
                return false;
            }
        }
        return true;
    }

    private boolean isMarked(int word) {
        return word >= 0 && word < text.size() && text.inMarks(word);
    }
}
