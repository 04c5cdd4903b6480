package org.stet.handout.word;

import java.util.ArrayList;
import java.util.List;

/** A paragraph as it is put together; its properties come out in the order of the schema. */
final class TextParagraph {

    private final String style;
    private final List<TextRun> runs = new ArrayList<>();
    private boolean keepNext;
    private boolean newPage;
    private boolean rightToLeft;
    private int list;
    private int before;
    private int line;
    private String indent = "";
    private String section = "";

    /** @param style id of a paragraph style */
    TextParagraph(String style) {
        this.style = style;
    }

    TextParagraph add(TextRun run) {
        runs.add(run);
        return this;
    }

    TextParagraph add(List<TextRun> more) {
        runs.addAll(more);
        return this;
    }

    TextParagraph rightToLeft(boolean is) {
        rightToLeft = is;
        return this;
    }

    TextParagraph keepNext() {
        keepNext = true;
        return this;
    }

    TextParagraph newPage(boolean is) {
        newPage = is;
        return this;
    }

    /** @param number of a list in the numbering part */
    TextParagraph inList(int number) {
        list = number;
        return this;
    }

    /** @param twentieths of a point */
    TextParagraph before(int twentieths) {
        before = twentieths;
        return this;
    }

    /** @param height in 240ths of a line */
    TextParagraph lineHeight(int height) {
        line = height;
        return this;
    }

    /** Without the style's room for a number. */
    TextParagraph flush() {
        indent = "<w:ind w:left=\"0\" w:firstLine=\"0\"/>";
        return this;
    }

    /** Within the margins, as text that is broken into lines by Word. */
    TextParagraph running() {
        indent = "<w:ind w:left=\"0\" w:right=\"0\" w:firstLine=\"0\"/>";
        return this;
    }

    /** @param properties of the section that this paragraph is the last of */
    void endsSection(String properties) {
        section = properties;
    }

    String xml() {
        var xml = new StringBuilder("<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/>");
        append(xml, keepNext, "<w:keepNext/>");
        append(xml, newPage, "<w:pageBreakBefore/>");
        append(xml, list > 0, "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"" + list + "\"/></w:numPr>");
        append(xml, rightToLeft, "<w:bidi/>");
        if (before > 0 || line > 0) {
            xml.append("<w:spacing");
            append(xml, before > 0, " w:before=\"" + before + "\"");
            append(xml, line > 0, " w:line=\"" + line + "\" w:lineRule=\"auto\"");
            xml.append("/>");
        }
        xml.append(indent);
        xml.append(section).append("</w:pPr>");
        runs.forEach(run -> xml.append(run.xml()));
        return xml.append("</w:p>\n").toString();
    }

    private static void append(StringBuilder xml, boolean is, String words) {
        if (is) {
            xml.append(words);
        }
    }
}
