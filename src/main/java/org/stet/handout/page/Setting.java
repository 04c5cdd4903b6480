package org.stet.handout.page;

import org.stet.handout.sheet.Inline;
import org.stet.handout.sheet.Layout;
import org.stet.handout.sheet.Paper;
import org.stet.handout.type.Typefaces;
import org.stet.text.BlockKind;

/**
 * How the lines of an article are set on paper: what fits in one, and how far apart they stand. Widths without a unit are
 * thousandths of the type size of running text, {@link #typeSize()}.
 *
 * @param lineNumbers whether there is a column for the numbers of lines
 * @param wideMargin whether 55 mm beside the lines are free for notes
 * @param large whether the type is 18 pt
 * @param easyReading whether letters and lines stand further apart; in Arabic lines alone
 */
public record Setting(Paper paper, boolean wideMargin, boolean lineNumbers, boolean large, boolean easyReading) {

    /** Left and right of what is printed, in millimetres. */
    static final int SIDE = 12;

    static final int TOP = 14;

    /** Below the lines, in millimetres; the source stands here. */
    static final int BOTTOM = 24;

    /** The column of line numbers, in millimetres. */
    static final int NUMBERS = 10;

    /** What lines with codes may take beyond the measure, in millimetres. */
    static final int CODES = 20;

    private static final int WIDE_MARGIN = 55;
    private static final int NARROW_MARGIN = 30;

    /** The longest line that is read with ease: 33 em, some 70 characters. In millimetres. */
    private static final double LONGEST = 140;

    private static final double MILLIMETRES_PER_POINT = 25.4 / 72;

    /** What a list or a quotation is set in by. */
    static final int INDENT = 1200;

    /** Code marks are set in this part of the type size. */
    static final double CODE_SIZE = 0.75;

    /** A sixteenth, which is a whole number of the steps in which a PDF is laid out. */
    private static final double LETTER_SPACING = 62.5;

    /** The setting of a sheet. */
    public static Setting of(Layout layout, boolean large) {
        return new Setting(layout.paper(), layout.wideMargin(), layout.lineNumbers(), large, layout.easyReading());
    }

    /** In points. */
    public int typeSize() {
        return large ? 18 : 12;
    }

    /** What the words of a line of running text may take. */
    public int measure() {
        return inType(lineWidth());
    }

    /** What they may take in a block of a kind. */
    public int measure(BlockKind kind) {
        return measure() - indent(kind);
    }

    /** What the words and codes of a line may take together. */
    public int roomWithCodes(BlockKind kind) {
        return inType(lineWidth() + CODES) - indent(kind);
    }

    /** How wide words are in a block of a kind, its larger or bolder type and the spacing between letters included. */
    public int width(BlockKind kind, Inline.Writing writing, String words) {
        double width = Typefaces.serif().width(words, isBold(kind));
        if (easyReading && isLeftToRight(writing)) {
            // The letters of Arabic join and must not be pulled apart; blanks alone would need an element each.
            width += LETTER_SPACING * words.codePointCount(0, words.length());
        }
        return (int) Math.ceil(width * factor(kind));
    }

    /** How wide a code with its bracket is, {@code Q‹}, or the brackets of tags that end, {@code ››}. */
    public int codeWidth(String code) {
        double spacing = easyReading ? LETTER_SPACING * code.codePointCount(0, code.length()) : 0;
        return (int) Math.ceil(CODE_SIZE * (Typefaces.sans().width(code, true) + spacing));
    }

    /** From one line to the next, in millimetres; a headline's lines too. Half of it stands before each further block. */
    public double pitch(boolean spread) {
        double lines = (spread ? 2.2 : 2.0) + (easyReading ? 0.2 : 0);
        return Math.rint(lines * typeSize() * MILLIMETRES_PER_POINT * 100) / 100;
    }

    /** What a page has for headings and lines, in millimetres. */
    public int pageHeight() {
        return height(paper) - TOP - BOTTOM;
    }

    /** How much larger than running text the type of a block is. */
    public static double factor(BlockKind kind) {
        return switch (kind) {
            case HEADLINE -> 4.0 / 3;
            case STANDFIRST, BYLINE, PARAGRAPH, HEADING, LIST_ITEM, CAPTION, QUOTATION, BOILERPLATE -> 1;
        };
    }

    public static boolean isBold(BlockKind kind) {
        return switch (kind) {
            case HEADLINE, STANDFIRST, HEADING -> true;
            case BYLINE, PARAGRAPH, LIST_ITEM, CAPTION, QUOTATION, BOILERPLATE -> false;
        };
    }

    static int indent(BlockKind kind) {
        return switch (kind) {
            case QUOTATION, LIST_ITEM -> INDENT;
            case HEADLINE, STANDFIRST, BYLINE, PARAGRAPH, HEADING, CAPTION, BOILERPLATE -> 0;
        };
    }

    static boolean isLeftToRight(Inline.Writing writing) {
        return !writing.direction().equals("rtl");
    }

    /** In millimetres. */
    double lineWidth() {
        double beside = (lineNumbers ? NUMBERS : 0) + (wideMargin ? WIDE_MARGIN : NARROW_MARGIN);
        return Math.min(LONGEST, contentWidth(paper) - beside);
    }

    /** Between the sides of a page, in millimetres. */
    static double contentWidth(Paper paper) {
        return switch (paper) {
            case A4 -> 210 - 2 * SIDE;
            case LETTER -> 215.9 - 2 * SIDE;
        };
    }

    static int height(Paper paper) {
        return switch (paper) {
            case A4 -> 297;
            case LETTER -> 279;
        };
    }

    /** What a list or a quotation is set in by, in millimetres. */
    double indentWidth() {
        return INDENT / 1000.0 * typeSize() * MILLIMETRES_PER_POINT;
    }

    private int inType(double millimetres) {
        return (int) (1000 * millimetres / MILLIMETRES_PER_POINT / typeSize());
    }
}
