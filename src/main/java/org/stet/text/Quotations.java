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

    private final String string;
    private final List<Block> blocks;
    private final List<ParagraphMarks> marks = new ArrayList<>();
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
            marks.add(new ParagraphMarks(QuoteMarks.in(string, starts[i], ends[i], language)));
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
            ParagraphMarks here = marks.get(block);
            for (int i = repeated; i < here.size(); i++) {
                read(here, i);
            }
            repeated = endParagraph();
        }
    }

    private void read(ParagraphMarks here, int i) {
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
            if (same != null && !here.balances(i, family)) {
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

    private boolean closes(ParagraphMarks here, int i, OpenQuotation match) {
        QuoteMark mark = here.get(i);
        if (mark.sign() == '’' || mark.sign() == '\'') {
            return mark.closing() && !here.isPossessive(i);
        }
        boolean alsoOpens = match.family.opensWith(mark.sign()) || familyOpenedBy(mark) != null;
        if (alsoOpens && mark.onlyOpening()) {
            return false;
        }
        return !here.isInch(i);
    }

    private static @Nullable QuoteFamily familyOpenedBy(QuoteMark mark) {
        for (QuoteFamily family : QuoteFamily.values()) {
            if (family.opensWith(mark.sign())) {
                return family;
            }
        }
        return null;
    }

    private boolean opens(ParagraphMarks here, int i, QuoteFamily family) {
        QuoteMark mark = here.get(i);
        return switch (family) {
            case CURLY, SINGLE -> mark.opening() || !mark.closing();
            case LOW, GUILLEMETS, ANGLE, CORNER, WHITE_CORNER, DOUBLE_PRIME -> true;
            case CLOSER_TWICE, STRAIGHT_SINGLE, LOW_SINGLE, REVERSED_ANGLE, REVERSED_GUILLEMETS -> mark.opening();
            case STRAIGHT -> mark.opening() || (!mark.closing() && !mark.followsDigit() && here.isPaired(i));
        };
    }

    private @Nullable OpenQuotation openOf(QuoteFamily family) {
        for (OpenQuotation candidate : open) {
            if (candidate.family == family) {
                return candidate;
            }
        }
        return null;
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
        while (open.peekLast() != outer) {
            open.removeLast();
        }
        open.removeLast();
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
        ParagraphMarks next = marks.get(block + 1);
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
            for (QuoteMark mark : marks.get(i).marks()) {
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
