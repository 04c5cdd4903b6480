package org.stet.handout.word;

import org.stet.handout.sheet.Layout;
import org.stet.handout.sheet.Paper;

/**
 * A page, in twentieths of a point.
 *
 * @param left margin, the outer one where an article is written from right to left
 * @param right margin, the outer one else
 */
record Shape(int width, int height, int left, int right) {

    private static final int INNER = millimetres(18);
    private static final int OUTER = millimetres(18);
    private static final int FOR_NOTES = millimetres(55);

    /** Lines of large print take the width that is left. */
    private static final int LARGE = millimetres(14);

    static Shape of(Layout layout, boolean large, boolean rightToLeft) {
        int width = layout.paper() == Paper.A4 ? 11906 : 12240;
        int height = layout.paper() == Paper.A4 ? 16838 : 15840;
        if (large) {
            return new Shape(width, height, LARGE, LARGE);
        }
        int outer = layout.wideMargin() ? FOR_NOTES : OUTER;
        return rightToLeft ? new Shape(width, height, outer, INNER) : new Shape(width, height, INNER, outer);
    }

    /** What is left for lines. */
    int measure() {
        return width - left - right;
    }

    /** The properties of a section with such pages. */
    String section() {
        return "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rIdFooter\"/><w:type w:val=\"nextPage\"/>"
                + "<w:pgSz w:w=\"%d\" w:h=\"%d\"/>".formatted(width, height)
                + "<w:pgMar w:top=\"%d\" w:right=\"%d\" w:bottom=\"%d\" w:left=\"%d\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/>"
                        .formatted(millimetres(17), right, millimetres(22), left)
                + "</w:sectPr>";
    }

    static int millimetres(int millimetres) {
        return (int) Math.round(millimetres * 1440 / 25.4);
    }
}
