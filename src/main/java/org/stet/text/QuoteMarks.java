package org.stet.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the marks of a block that may belong to a quotation. Apostrophes inside a word, elisions ("'tis"), decades
 * ("'90s"), feet and inches, and the gershayim of Hebrew are left out.
 */
final class QuoteMarks {

    private static final String SIGNS = "“”„‟\"＂«»‹›‘’‚‛'＇「」『』﹁﹂﹃﹄〝〞〟";
    private static final Set<String> ELISIONS = Set.of(
            "tis", "twas", "twere", "twill", "twould", "em", "til", "till", "cause", "cos", "cuz", "coz", "bout",
            "round", "n", "neath", "nother", "fraid", "nuff", "kay", "sup", "ere", "tude", "cept", "gainst", "s", "t");
    private static final Pattern DECADE = Pattern.compile("\\d\\ds?\\b.*", Pattern.DOTALL);
    private static final Pattern FEET = Pattern.compile(".*\\d['’′] ?\\d+(½|¼|¾)?", Pattern.DOTALL);
    private static final int CONTEXT = 12;

    /** Languages that quote with ’…’: there the mark may open. */
    private static final Set<String> CLOSER_OPENS = Set.of("sv", "fi");

    private final String text;
    private final int start;
    private final int end;
    private final boolean closerOpens;

    private QuoteMarks(String text, int start, int end, Locale language) {
        this.text = text;
        this.start = start;
        this.end = end;
        this.closerOpens = CLOSER_OPENS.contains(language.getLanguage());
    }

    /** The marks between two UTF-16 units of {@code text}, in order. */
    static List<QuoteMark> in(String text, int start, int end, Locale language) {
        return new QuoteMarks(text, start, end, language).find();
    }

    private List<QuoteMark> find() {
        var marks = new ArrayList<QuoteMark>();
        boolean leading = true;
        for (int i = start; i < end; ) {
            if (isSign(i)) {
                int runEnd = i;
                while (runEnd < end && isSign(runEnd)) {
                    runEnd++;
                }
                addRun(i, runEnd, leading, marks);
                i = runEnd;
            } else {
                leading &= Sentences.isBlank(text.charAt(i));
                i++;
            }
        }
        return marks;
    }

    private boolean isSign(int i) {
        return SIGNS.indexOf(text.charAt(i)) >= 0
                || (text.charAt(i) == '`' && (isPair(i) || (i > start && isPair(i - 1))));
    }

    /** Marks that touch each other have the same neighbours: what stands before the first and after the last. */
    private void addRun(int from, int to, boolean leading, List<QuoteMark> marks) {
        char before = lastBefore(from - 1);
        for (int i = from; i < to; ) {
            int width = isPair(i) ? 2 : 1;
            QuoteMark mark = mark(sign(text.charAt(i), width), i, i + width, from, to, leading, before);
            if (!isApostrophe(mark)) {
                marks.add(mark);
            }
            i += width;
        }
    }

    /** Two straight singles, or two grave accents, typed for a double mark. */
    private boolean isPair(int i) {
        char c = text.charAt(i);
        return (c == '\'' || c == '`') && i + 1 < end && text.charAt(i + 1) == c;
    }

    private char sign(char c, int width) {
        if (width == 2) {
            return c == '`' ? '“' : '"';
        }
        if (c == '’' && closerOpens) {
            return '\'';
        }
        return switch (c) {
            case '＂' -> '"';
            case '＇' -> '\'';
            default -> c;
        };
    }

    private QuoteMark mark(char sign, int from, int to, int runStart, int runEnd, boolean leading, char lastBefore) {
        char before = runStart == start ? '\n' : text.charAt(runStart - 1);
        char after = runEnd == end ? '\n' : text.charAt(runEnd);
        boolean blankBefore = Sentences.isBlank(before);
        boolean blankAfter = Sentences.isBlank(after);
        boolean partsBefore = blankBefore || isDash(before) || "([{/¿¡".indexOf(before) >= 0;
        boolean partsAfter = blankAfter || isDash(after) || ".,;:!?…)]}/".indexOf(after) >= 0;
        boolean ellipsisAfter = after == '…' || text.startsWith("..", runEnd);
        boolean opening = !blankAfter && (partsBefore || (isPause(before) && Character.isLetter(after)));
        if (opening && partsAfter) {
            opening = blankBefore && (ellipsisAfter || isDash(after));
        }
        boolean closing = !blankBefore && "([{".indexOf(before) < 0 && partsAfter;
        return new QuoteMark(sign, from, to, opening, closing, leading, isSmallLetterNext(to), lastBefore);
    }

    private boolean isSmallLetterNext(int from) {
        return from + 1 < end && text.charAt(from) == ' ' && Character.isLowerCase(text.charAt(from + 1));
    }

    private char lastBefore(int from) {
        int left = from;
        while (left >= start && Sentences.isBlank(text.charAt(left))) {
            left--;
        }
        return left < start ? '\n' : text.charAt(left);
    }

    private static boolean isPause(char c) {
        return c == ',' || c == ':' || c == ';';
    }

    private static boolean isDash(char c) {
        return Character.getType(c) == Character.DASH_PUNCTUATION;
    }

    private boolean isApostrophe(QuoteMark mark) {
        boolean wordBefore = mark.start() > start && Character.isLetterOrDigit(text.codePointBefore(mark.start()));
        boolean wordAfter = mark.end() < end && Character.isLetterOrDigit(text.codePointAt(mark.end()));
        return switch (mark.sign()) {
            case '\'', '’', '‘', '‛' -> (wordBefore && wordAfter) || (mark.opening() && isElided(mark.end()));
            case '"' ->
                (wordBefore && wordAfter && isHebrew(mark.end())) || (mark.followsDigit() && isInch(mark.start()));
            case '”' -> mark.followsDigit() && isInch(mark.start());
            default -> false;
        };
    }

    private boolean isElided(int from) {
        int to = from;
        while (to < end && to - from < CONTEXT && Character.isLetter(text.charAt(to))) {
            to++;
        }
        String word = text.substring(from, to).toLowerCase(Locale.ROOT);
        return ELISIONS.contains(word)
                || DECADE.matcher(text.substring(from, Math.min(end, from + CONTEXT)))
                        .matches();
    }

    private boolean isHebrew(int at) {
        return Character.UnicodeScript.of(text.codePointAt(at)) == Character.UnicodeScript.HEBREW;
    }

    private boolean isInch(int at) {
        return FEET.matcher(text.substring(Math.max(start, at - CONTEXT), at)).matches();
    }
}
