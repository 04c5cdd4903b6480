package org.stet.handout.word;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.stet.handout.sheet.Paragraph;
import org.stet.handout.sheet.Part;
import org.stet.handout.sheet.XmlText;

/** A table whose first row comes again on each page that it reaches. */
final class TableText {

    /** Characters of a column that count for its width, at least and at most. */
    private static final int NARROWEST = 9;

    private static final int WIDEST = 40;

    private final Part.Table table;
    private final boolean rightToLeft;
    private final String suffix;
    private final Function<Paragraph, List<TextRun>> inlines;
    private final List<Integer> widths;

    /**
     * @param measure width of the table in twentieths of a point
     * @param suffix of the styles
     */
    TableText(
            Part.Table table,
            int measure,
            boolean rightToLeft,
            String suffix,
            Function<Paragraph, List<TextRun>> inlines) {
        this.table = table;
        this.rightToLeft = rightToLeft;
        this.suffix = suffix;
        this.inlines = inlines;
        this.widths = widths(table, measure);
    }

    String xml() {
        var xml = new StringBuilder("<w:tbl><w:tblPr><w:tblStyle w:val=\"PackTable\"/>");
        xml.append(rightToLeft ? "<w:bidiVisual/>" : "");
        xml.append("<w:tblW w:w=\"")
                .append(widths.stream().mapToInt(Integer::intValue).sum())
                .append("\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/>")
                .append(
                        "<w:tblLook w:val=\"04A0\" w:firstRow=\"1\" w:lastRow=\"0\" w:firstColumn=\"1\" w:lastColumn=\"0\""
                                + " w:noHBand=\"0\" w:noVBand=\"1\"/>");
        String caption = XmlText.escaped(table.caption());
        xml.append("<w:tblCaption w:val=\"").append(caption).append("\"/>");
        xml.append("<w:tblDescription w:val=\"").append(caption).append("\"/></w:tblPr><w:tblGrid>");
        widths.forEach(width -> xml.append("<w:gridCol w:w=\"").append(width).append("\"/>"));
        xml.append("</w:tblGrid>\n<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
        for (int i = 0; i < table.head().size(); i++) {
            var words = Paragraph.plain(table.head().get(i));
            xml.append(cell(List.of(words), "CellHead", widths.get(i)));
        }
        xml.append("</w:tr>\n");
        for (var row : table.rows()) {
            xml.append("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
            for (int i = 0; i < row.size(); i++) {
                xml.append(cell(row.get(i), "Cell", widths.get(i)));
            }
            xml.append("</w:tr>\n");
        }
        return xml.append("</w:tbl>\n").toString();
    }

    private String cell(List<Paragraph> paragraphs, String style, int width) {
        var xml = new StringBuilder("<w:tc><w:tcPr><w:tcW w:w=\"" + width + "\" w:type=\"dxa\"/></w:tcPr>");
        var all = paragraphs.isEmpty() ? List.of(new Paragraph(List.of())) : paragraphs;
        for (var paragraph : all) {
            xml.append(new TextParagraph(style + suffix)
                    .rightToLeft(rightToLeft)
                    .add(inlines.apply(paragraph))
                    .xml());
        }
        return xml.append("</w:tc>").toString();
    }

    /** By the longest cell of each column, so that numbers of lines take little and sentences much. */
    private static List<Integer> widths(Part.Table table, int measure) {
        var weights = new ArrayList<Integer>();
        for (int i = 0; i < table.head().size(); i++) {
            int column = i;
            int longest = table.rows().stream()
                    .flatMap(row -> row.get(column).stream())
                    .mapToInt(TableText::length)
                    .max()
                    .orElse(0);
            longest = Math.max(longest, table.head().get(i).length() + 3);
            weights.add(Math.min(WIDEST, Math.max(NARROWEST, longest)));
        }
        int sum = weights.stream().mapToInt(Integer::intValue).sum();
        return weights.stream().map(weight -> measure * weight / sum).toList();
    }

    private static int length(Paragraph paragraph) {
        return paragraph.inlines().stream()
                .mapToInt(inline -> inline.words().length())
                .sum();
    }
}
