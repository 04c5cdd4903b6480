package org.stet.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/** The quotations of a text as they are found, inner ones before outer ones; takes UTF-16 units, gives code points. */
final class FoundQuotations {

    private record Found(Passage passage, Marks marks, QuoteFamily family) {}

    private final StoredText text;
    private final List<Span> sentences;
    private final List<Found> found = new ArrayList<>();
    private int lastEndInParagraph;
    private boolean firstInParagraph = true;

    FoundQuotations(StoredText text, List<Span> sentences) {
        this.text = text;
        this.sentences = sentences;
    }

    void beginParagraph() {
        firstInParagraph = true;
        lastEndInParagraph = 0;
    }

    void add(List<int[]> parts, Marks marks, QuoteFamily family) {
        var spans = new ArrayList<Span>();
        for (int[] part : parts) {
            if (part[1] > part[0]) {
                spans.add(new Span(text.codePoint(part[0]), text.codePoint(part[1])));
            }
        }
        found.add(new Found(new Passage(spans), marks, family));
        lastEndInParagraph = parts.get(parts.size() - 1)[1];
        firstInParagraph &= family.usesApostrophe();
    }

    /**
     * A quotation of which only the closer is there begins with its paragraph, or, if the paragraph has had another one,
     * with its sentence.
     */
    void addWithoutOpener(int paragraph, int closerStart, int closerEnd, QuoteFamily family) {
        int start = firstInParagraph ? paragraph : sentenceAfterLast(closerStart);
        if (start < closerStart && hasTwoWords(start, closerStart)) {
            add(List.of(new int[] {start, closerEnd}), Marks.OPENER_MISSING, family);
        }
    }

    private int sentenceAfterLast(int before) {
        int from = text.codePoint(lastEndInParagraph);
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).start() >= from) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low < sentences.size() ? text.utf16(sentences.get(low).start()) : before;
    }

    /** Whether a blank stands between two words of the stretch. */
    boolean hasTwoWords(int start, int end) {
        boolean word = false;
        boolean blank = false;
        for (int i = start; i < end; i++) {
            char c = text.string().charAt(i);
            if (Character.isLetterOrDigit(c)) {
                if (blank) {
                    return true;
                }
                word = true;
            } else if (word && Sentences.isBlank(c)) {
                blank = true;
            }
        }
        return false;
    }

    List<Quotation> inTextOrder() {
        var order = Comparator.comparing((Found f) -> f.passage().hull());
        var outer = new ArrayDeque<Span>();
        return found.stream()
                .sorted(order)
                .map(f -> new Quotation(
                        f.passage(),
                        depth(outer, f.passage().hull()),
                        f.marks(),
                        f.family().pair()))
                .toList();
    }

    private static int depth(Deque<Span> outer, Span hull) {
        while (!outer.isEmpty() && !outer.getLast().contains(hull)) {
            outer.removeLast();
        }
        int depth = outer.size();
        outer.addLast(hull);
        return depth;
    }
}
