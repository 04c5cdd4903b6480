package org.stet.text;

import java.util.List;

/**
 * The marks of one paragraph, and what the marks that follow say about one of them. Only so many are looked at that a
 * paragraph of nothing but marks stays cheap.
 */
record ParagraphMarks(List<QuoteMark> marks) {

    private static final int AHEAD = 64;

    QuoteMark get(int i) {
        return marks.get(i);
    }

    int size() {
        return marks.size();
    }

    /** In ‘the workers’ rights’ the first of two closers, a small letter after it, belongs to the word. */
    boolean isPossessive(int i) {
        QuoteMark mark = marks.get(i);
        if (!mark.beforeSmallLetter() || !Character.isLetterOrDigit(mark.before())) {
            return false;
        }
        for (QuoteMark later : after(i)) {
            if (later.sign() == mark.sign()) {
                return later.onlyClosing();
            }
            if (later.sign() == '‘') {
                return false;
            }
        }
        return false;
    }

    /** A double mark after a digit is an inch if the mark after it closes as well. */
    boolean isInch(int i) {
        QuoteMark mark = marks.get(i);
        if (!mark.followsDigit() || (mark.sign() != '"' && mark.sign() != '”')) {
            return false;
        }
        for (QuoteMark later : after(i)) {
            if (later.sign() == mark.sign()) {
                return later.onlyClosing();
            }
            if (later.sign() == '“') {
                return false;
            }
        }
        return false;
    }

    /** A straight mark with a blank on both sides, or on neither, opens if the next one could close. */
    boolean isPaired(int i) {
        for (QuoteMark later : after(i)) {
            if (later.sign() == '"') {
                return !later.onlyOpening();
            }
        }
        return false;
    }

    /** Whether an opener inside its own family finds closers enough for itself and for the outer one. */
    boolean balances(int i, QuoteFamily family) {
        int depth = 2;
        for (QuoteMark later : after(i)) {
            if (family.closesWith(later.sign()) && !later.onlyOpening()) {
                depth--;
            } else if (family.opensWith(later.sign())) {
                depth++;
            }
            if (depth == 0) {
                return true;
            }
        }
        return false;
    }

    private List<QuoteMark> after(int i) {
        return marks.subList(i + 1, Math.min(marks.size(), i + AHEAD));
    }
}
