package org.stet.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * Pairs quotation marks: by family, nested, and over paragraphs.
 *
 * <p>A mark's place tells opener from closer where its shape does not. A quotation that a paragraph leaves open goes on if
 * the next paragraph begins with an opener (the convention of print), or, with less certainty, if the next mark within
 * four paragraphs is a closer; if it is an opener, the quotation ends with its paragraph. Headings, captions, lists and
 * page furniture end it always. A mark on its own is no quotation.
 */
final class Quotations {

    /** How many paragraphs without an opener may follow one that was left open. */
    private static final int UNMARKED_PARAGRAPHS = 4;

    /** How many marks ahead are looked at to tell a nested quotation from a forgotten closer. */
    private static final int MARKS_AHEAD = 64;

    private final String string;
    private final List<Block> blocks;
    private final List<List<QuoteMark>> marks = new ArrayList<>();
    private final int[] starts;
    private final int[] ends;
    private final FoundQuotations found;

    /** Outermost first. */
    private final Deque<OpenQuotation> open = new ArrayDeque<>();

    private int block;

    private Quotations(StoredText text, List<Block> blocks, Locale language, List<Span> sentences) {
        this.string = text.string();
        this.blocks = blocks;
        this.starts =
                blocks.stream().mapToInt(b -> text.utf16(b.span().start())).toArray();
        this.ends = blocks.stream().mapToInt(b -> text.utf16(b.span().end())).toArray();
        this.found = new FoundQuotations(text, sentences);
        for (int i = 0; i < blocks.size(); i++) {
            marks.add(QuoteMarks.in(string, starts[i], ends[i], language));
        }
    }

    static List<Quotation> of(StoredText text, List<Block> blocks, Locale language, List<Span> sentences) {
        var quotations = new Quotations(text, blocks, language, sentences);
        quotations.findAll();
        return quotations.found.inTextOrder();
    }

    private void findAll() {
        int repeated = 0;
        for (block = 0; block < blocks.size(); block++) {
            found.beginParagraph();
            List<QuoteMark> here = marks.get(block);
            for (int i = repeated; i < here.size(); i++) {
                read(here, i);
            }
            repeated = endParagraph();
        }
    }

    private void read(List<QuoteMark> here, int i) {
        QuoteMark mark = here.get(i);
        OpenQuotation match = openFor(mark);
        if (match != null && closes(here, i, match)) {
            closeAt(match, mark);
            return;
        }
        QuoteFamily family = familyOpenedBy(mark);
        if (family == null) {
            if (match == null && mark.followsSpeech()) {
                openerMissing(mark);
            }
        } else if (opens(here, i, family)) {
            OpenQuotation same = openOf(family);
            if (same != null && !balancesAhead(here, i, family)) {
                closerMissing(same, mark.start());
            }
            open.addLast(new OpenQuotation(family, mark));
        } else if (match == null && mark.onlyClosing() && mark.followsSpeech()) {
            openerMissing(mark);
        }
    }

    /** The innermost open quotation that the mark could close; a mark that looks like an apostrophe closes no other. */
    private @Nullable OpenQuotation openFor(QuoteMark mark) {
        OpenQuotation stray = null;
        for (var inner = open.descendingIterator(); inner.hasNext(); ) {
            OpenQuotation candidate = inner.next();
            if (candidate.family.closesWith(mark.sign())) {
                return candidate;
            }
            if (stray == null && mark.onlyClosing() && candidate.family.mayCloseWith(mark.sign())) {
                stray = candidate;
            }
            if (mark.sign() == '’' || mark.sign() == '\'') {
                return stray;
            }
        }
        return stray;
    }

    private boolean closes(List<QuoteMark> here, int i, OpenQuotation match) {
        QuoteMark mark = here.get(i);
        if (mark.sign() == '’' || mark.sign() == '\'') {
            return mark.closing() && !isPossessive(here, i);
        }
        boolean alsoOpens = match.family.opensWith(mark.sign()) || familyOpenedBy(mark) != null;
        if (alsoOpens && mark.onlyOpening()) {
            return false;
        }
        return !(mark.followsDigit() && isInch(here, i));
    }

    /** In ‘the workers’ rights’ the first of two closers, a small letter after it, belongs to the word. */
    private boolean isPossessive(List<QuoteMark> here, int i) {
        QuoteMark mark = here.get(i);
        boolean wordFollows = mark.end() + 1 < ends[block]
                && string.charAt(mark.end()) == ' '
                && Character.isLowerCase(string.charAt(mark.end() + 1));
        if (!wordFollows) {
            return false;
        }
        for (int next = i + 1; next < Math.min(here.size(), i + MARKS_AHEAD); next++) {
            QuoteMark later = here.get(next);
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
    private static boolean isInch(List<QuoteMark> here, int i) {
        QuoteMark mark = here.get(i);
        if (mark.sign() != '"' && mark.sign() != '”' || mark.followsSpeech()) {
            return false;
        }
        for (int next = i + 1; next < Math.min(here.size(), i + MARKS_AHEAD); next++) {
            if (here.get(next).sign() == mark.sign()) {
                return here.get(next).onlyClosing();
            }
            if (here.get(next).sign() == '“') {
                return false;
            }
        }
        return false;
    }

    private static @Nullable QuoteFamily familyOpenedBy(QuoteMark mark) {
        for (QuoteFamily family : QuoteFamily.values()) {
            if (family.opensWith(mark.sign())) {
                return family;
            }
        }
        return null;
    }

    private boolean opens(List<QuoteMark> here, int i, QuoteFamily family) {
        QuoteMark mark = here.get(i);
        return switch (family) {
            case CURLY, SINGLE -> mark.opening() || !mark.closing();
            case LOW, GUILLEMETS, ANGLE, CORNER, WHITE_CORNER, DOUBLE_PRIME -> true;
            case CLOSER_TWICE, STRAIGHT_SINGLE, LOW_SINGLE, REVERSED_ANGLE, REVERSED_GUILLEMETS -> mark.opening();
            case STRAIGHT -> mark.opening() || (!mark.closing() && !mark.followsDigit() && isPairedAhead(here, i));
        };
    }

    /** A straight mark with a blank on both sides, or none, opens if the next one could close. */
    private static boolean isPairedAhead(List<QuoteMark> here, int i) {
        for (int next = i + 1; next < Math.min(here.size(), i + MARKS_AHEAD); next++) {
            if (here.get(next).sign() == '"') {
                return !here.get(next).onlyOpening();
            }
        }
        return false;
    }

    private @Nullable OpenQuotation openOf(QuoteFamily family) {
        for (OpenQuotation candidate : open) {
            if (candidate.family == family) {
                return candidate;
            }
        }
        return null;
    }

    /** Whether an opener inside its own family finds closers enough in the paragraph for itself and for the outer one. */
    private static boolean balancesAhead(List<QuoteMark> here, int i, QuoteFamily family) {
        int depth = 2;
        for (int next = i + 1; next < Math.min(here.size(), i + MARKS_AHEAD); next++) {
            QuoteMark mark = here.get(next);
            boolean closes = family.closesWith(mark.sign()) && !mark.onlyOpening();
            if (closes) {
                depth--;
            } else if (family.opensWith(mark.sign())) {
                depth++;
            }
            if (depth == 0) {
                return true;
            }
        }
        return false;
    }

    private void closeAt(OpenQuotation match, QuoteMark closer) {
        dropFrom(match);
        found.add(match.partsUntil(closer.end()), match.marks(true), match.family);
    }

    /** Ends a quotation whose closer was forgotten before {@code end}; says nothing if its opener proves nothing. */
    private void closerMissing(OpenQuotation unclosed, int end) {
        dropFrom(unclosed);
        int last = trimmed(unclosed.start(), end);
        if (unclosed.beganInAnotherParagraph() || isSpeech(unclosed, last)) {
            found.add(unclosed.partsUntil(last), unclosed.marks(false), unclosed.family);
        }
    }

    /** It is gone, and so are those inside it, whose openers were marks on their own. */
    private void dropFrom(OpenQuotation outer) {
        while (open.removeLast() != outer) {
            continue;
        }
    }

    private boolean isSpeech(OpenQuotation unclosed, int end) {
        QuoteMark opener = unclosed.opener;
        if (!unclosed.family.outlivesItsParagraph() || !found.hasTwoWords(opener.end(), end)) {
            return false;
        }
        return opener.leading()
                || ",:.;?!—–-)".indexOf(opener.before()) >= 0
                || Character.isUpperCase(string.codePointAt(opener.end()));
    }

    private void openerMissing(QuoteMark closer) {
        if (closer.sign() == '’' || closer.sign() == '\'' || closer.sign() == '“' || closer.sign() == '›') {
            return;
        }
        if (open.stream().anyMatch(outer -> !outer.family.usesApostrophe())) {
            return;
        }
        open.clear();
        found.addWithoutOpener(starts[block], closer.start(), closer.end(), familyClosedBy(closer));
    }

    private static QuoteFamily familyClosedBy(QuoteMark mark) {
        for (QuoteFamily family : QuoteFamily.values()) {
            if (family.closesWith(mark.sign())) {
                return family;
            }
        }
        return QuoteFamily.STRAIGHT;
    }

    /** Decides what becomes of the quotations still open, and returns how many marks of the next block only repeat them. */
    private int endParagraph() {
        if (open.isEmpty()) {
            return 0;
        }
        int end = trimmed(starts[block], ends[block]);
        boolean mayRunOn = block + 1 < blocks.size()
                && blocks.get(block).kind().isRunningText()
                && blocks.get(block + 1).kind().isRunningText();
        if (mayRunOn) {
            int repeated = repeatedOpeners();
            if (repeated == 0 && open.removeIf(single -> !single.family.outlivesItsParagraph())) {
                repeated = repeatedOpeners();
            }
            if (repeated > 0) {
                while (open.size() > repeated) {
                    open.removeLast();
                }
                int level = 0;
                for (OpenQuotation outer : open) {
                    outer.runOn(end, marks.get(block + 1).get(level++).start(), true);
                }
                return repeated;
            }
            OpenQuotation outermost = open.peekFirst();
            if (outermost != null && closesLater(outermost)) {
                open.removeIf(inner -> inner != outermost);
                outermost.runOn(end, starts[block + 1], false);
                return 0;
            }
        }
        open.removeIf(single -> !single.family.outlivesItsParagraph());
        if (!open.isEmpty()) {
            closerMissing(open.getFirst(), end);
        }
        return 0;
    }

    /** How many of the open quotations, from the outermost, the next paragraph repeats the opener of. */
    private int repeatedOpeners() {
        List<QuoteMark> next = marks.get(block + 1);
        int repeated = 0;
        for (OpenQuotation outer : open) {
            boolean again = repeated < next.size()
                    && next.get(repeated).leading()
                    && outer.family.repeatedBy(next.get(repeated).sign())
                    && outer.family != QuoteFamily.STRAIGHT_SINGLE;
            if (!again) {
                break;
            }
            repeated++;
        }
        return repeated;
    }

    /** Whether the first mark that concerns it, in the paragraphs that follow, is a closer at the end of speech. */
    private boolean closesLater(OpenQuotation unclosed) {
        int last = Math.min(blocks.size() - 1, block + UNMARKED_PARAGRAPHS);
        for (int i = block + 1; i <= last && blocks.get(i).kind().isRunningText(); i++) {
            for (QuoteMark mark : marks.get(i)) {
                if (unclosed.family.concerns(mark.sign())) {
                    return unclosed.family.closesWith(mark.sign()) && mark.onlyClosing() && mark.followsSpeech();
                }
            }
        }
        return false;
    }

    private int trimmed(int from, int to) {
        int end = to;
        while (end > from && Sentences.isBlank(string.charAt(end - 1))) {
            end--;
        }
        return end;
    }
}
