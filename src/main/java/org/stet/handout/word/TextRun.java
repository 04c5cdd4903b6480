package org.stet.handout.word;

import org.jspecify.annotations.Nullable;

import org.stet.handout.sheet.Inline;
import org.stet.handout.sheet.XmlText;

/**
 * Words that are set alike.
 *
 * @param words with tabs and line breaks where they are to be
 * @param style id of a character style, {@code null} for the paragraph's own letters
 * @param writing of words of an article, {@code null} for words of the sheet
 * @param rightToLeft whether the words run so
 * @param bold beside what the style says
 * @param box whether a line is drawn around them
 * @param ground {@code RRGGBB}, {@code null} for what the style says
 */
record TextRun(
        String words,
        @Nullable String style,
        Inline.@Nullable Writing writing,
        boolean rightToLeft,
        boolean bold,
        boolean box,
        @Nullable String ground) {

    static TextRun of(String words, @Nullable String style, boolean rightToLeft) {
        return new TextRun(words, style, null, rightToLeft, false, false, null);
    }

    /** Words of an article. */
    static TextRun quoted(String words, @Nullable String style, Inline.Writing writing) {
        return new TextRun(words, style, writing, isRightToLeft(writing), false, false, null);
    }

    static boolean isRightToLeft(Inline.Writing writing) {
        return writing.direction().equals("rtl");
    }

    TextRun inBold() {
        return new TextRun(words, style, writing, rightToLeft, true, box, ground);
    }

    TextRun boxed() {
        return new TextRun(words, style, writing, rightToLeft, bold, true, ground);
    }

    TextRun on(String colour) {
        return new TextRun(words, style, writing, rightToLeft, bold, box, colour);
    }

    String xml() {
        String properties = properties();
        String open = properties.isEmpty() ? "<w:r>" : "<w:r><w:rPr>" + properties + "</w:rPr>";
        String text = XmlText.escaped(words)
                .replace("\t", "</w:t><w:tab/><w:t xml:space=\"preserve\">")
                .replace("\n", "</w:t><w:br/><w:t xml:space=\"preserve\">");
        return (open + "<w:t xml:space=\"preserve\">" + text + "</w:t></w:r>")
                .replace("<w:t xml:space=\"preserve\"></w:t>", "");
    }

    /** In the order of the schema, which Word insists on. */
    private String properties() {
        var xml = new StringBuilder();
        if (style != null) {
            xml.append("<w:rStyle w:val=\"").append(style).append("\"/>");
        }
        if (bold) {
            xml.append("<w:b/><w:bCs/>");
        }
        if (rightToLeft) {
            // Letters of Arabic that stand apart are no longer joined.
            xml.append("<w:spacing w:val=\"0\"/>");
        }
        if (box) {
            xml.append("<w:bdr w:val=\"single\" w:sz=\"8\" w:space=\"0\" w:color=\"auto\"/>");
        }
        if (ground != null) {
            xml.append("<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"")
                    .append(ground)
                    .append("\"/>");
        }
        if (rightToLeft) {
            xml.append("<w:rtl/>");
        }
        if (writing != null) {
            xml.append(Language.element(writing.language()));
        }
        return xml.toString();
    }
}
