package org.stet.handout.word;

import java.util.List;

import org.stet.handout.sheet.Pack;

/**
 * The styles of a pack: one for each kind of paragraph, each a second time for large print where a sheet asks for it, and
 * one of letters for each label, so that who restyles a label does it once.
 */
final class Styles {

    static final String LARGE = "Large";

    /** Half points: 18 points are large print; what is larger than the text stays so. */
    private static final int LARGE_SIZE = 36;

    private static final String SERIF = fonts("Times New Roman");
    private static final String SANS = fonts("Arial");
    private static final String BOLD = "<w:b/><w:bCs/>";

    private static final String BOX =
            "<w:pBdr>" + border("top", 6) + border("left", 6) + border("bottom", 6) + border("right", 6) + "</w:pBdr>";

    private static final String RULES =
            "<w:pBdr><w:bottom w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"7F7F7F\"/>"
                    + "<w:between w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"7F7F7F\"/></w:pBdr>";

    private static final int NUMBER = Shape.millimetres(11);
    private static final int INDENTED = Shape.millimetres(16);

    /**
     * A line that is too long reaches into the margin rather than into a line of its own: its codes lengthen it, and so do the
     * letters that stand in for Times New Roman where it is not, in Arabic by a quarter.
     */
    private static final int OVERHANG = Shape.millimetres(40);

    /** The same where no margin is kept free for notes; printers leave 5 mm at the edge. */
    private static final int NARROW_OVERHANG = Shape.millimetres(10);

    /**
     * A style of paragraphs.
     *
     * @param paragraph properties in the order of the schema
     * @param letters properties that come before the size
     * @param size in half points, 0 for the base's
     */
    private record Paragraphs(String id, String name, String base, String paragraph, String letters, int size) {}

    private final Pack pack;
    private final boolean easy;

    Styles(Pack pack) {
        this.pack = pack;
        this.easy = pack.layout().easyReading();
    }

    String xml() {
        var xml = new StringBuilder(Frame.HEAD)
                .append("<w:styles xmlns:w=\"")
                .append(Frame.W)
                .append("\"><w:docDefaults><w:rPrDefault><w:rPr>")
                .append(SANS)
                .append(easy ? "<w:spacing w:val=\"10\"/>" : "")
                .append("<w:sz w:val=\"22\"/><w:szCs w:val=\"22\"/>")
                .append(Language.element(pack.language().toLanguageTag()))
                .append("</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>\n");
        paragraphs(pack.layout().wideMargin() ? OVERHANG : NARROW_OVERHANG)
                .forEach(style -> xml.append(style(style, "", "", style.size())));
        if (pack.sheets().stream().anyMatch(sheet -> sheet.large())) {
            paragraphs(0).forEach(style -> xml.append(style(style, LARGE, " large", large(style.size()))));
        }
        xml.append(letters("Code", "Code", SANS + BOLD, 18))
                .append(letters("CodeLarge", "Code large", SANS + BOLD, 28))
                .append(letters("LineNumber", "line number", SANS + "<w:color w:val=\"595959\"/>", 16))
                .append(letters("LineNumberLarge", "Line number large", SANS + "<w:color w:val=\"595959\"/>", 26))
                .append(letters("Quoted", "Quoted words", SERIF, 0))
                .append(letters("Strong", "Strong", BOLD, 0));
        pack.labels().forEach(label -> xml.append(LabelStyle.xml(label, pack.layout())));
        return xml.append(table()).append("</w:styles>").toString();
    }

    /** @param room beside the measure that lines of articles may take */
    private List<Paragraphs> paragraphs(int room) {
        String rows = ind(NUMBER, NUMBER, -room);
        return List.of(
                new Paragraphs("Normal", "Normal", "", spacing(0, 120, 276), "", 22),
                new Paragraphs("Heading1", "heading 1", "Normal", next() + spacing(0, 60, 240) + level(0), BOLD, 34),
                new Paragraphs("Title", "Title", "Normal", next() + spacing(0, 180, 252), SERIF + BOLD, 24),
                new Paragraphs("Heading2", "heading 2", "Normal", next() + spacing(280, 100, 252) + level(1), BOLD, 26),
                new Paragraphs("Heading3", "heading 3", "Normal", next() + spacing(200, 80, 252) + level(2), BOLD, 23),
                new Paragraphs(
                        "TaskHeading",
                        "Task heading",
                        "Heading2",
                        BOX + spacing(120, 0, 276) + ind(113, 0, 113),
                        "",
                        24),
                new Paragraphs("Task", "Task", "Normal", BOX + spacing(0, 60, 276) + ind(113, 0, 113), "", 0),
                new Paragraphs("NameLine", "Name line", "Normal", spacing(60, 240, 276), "", 0),
                new Paragraphs(
                        "Article", "Article", "Normal", tab(NUMBER) + spacing(0, 0, height(348)) + rows, SERIF, 24),
                new Paragraphs(
                        "ArticleIndented",
                        "Article indented",
                        "Article",
                        "<w:tabs><w:tab w:val=\"clear\" w:pos=\"" + NUMBER + "\"/><w:tab w:val=\"left\" w:pos=\""
                                + INDENTED + "\"/></w:tabs>" + ind(INDENTED, INDENTED, -room),
                        "",
                        0),
                new Paragraphs("ArticleHeadline", "Article headline", "Article", next(), BOLD, 30),
                new Paragraphs("ArticleHeading", "Article heading", "Article", next(), BOLD, 25),
                new Paragraphs(
                        "Question",
                        "Question",
                        "Normal",
                        next() + tab(454) + spacing(200, 80, 276) + ind(454, 454),
                        "",
                        0),
                new Paragraphs("Option", "Option", "Normal", tab(1191) + spacing(0, 60, 276) + ind(1191, 737), "", 0),
                new Paragraphs(
                        "AnswerLine",
                        "Answer line",
                        "Normal",
                        RULES + "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"510\" w:lineRule=\"exact\"/>"
                                + ind(454, 0),
                        "",
                        0),
                new Paragraphs("Entry", "List entry", "Normal", spacing(0, 80, 276), "", 0),
                new Paragraphs("Legend", "Legend", "Normal", tab(794) + spacing(0, 80, 276) + ind(794, 794), "", 0),
                new Paragraphs("Cell", "Table words", "Normal", spacing(40, 40, 252), "", 20),
                new Paragraphs("CellHead", "Table head", "Cell", next(), BOLD, 20),
                new Paragraphs(
                        "Gap",
                        "Gap between paragraphs",
                        "Normal",
                        "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"160\"" + " w:lineRule=\"exact\"/>",
                        "",
                        8),
                new Paragraphs("Footer", "footer", "Normal", spacing(0, 0, 252), "", 16));
    }

    private static int large(int size) {
        return size == 0 || size == 8 ? size : Math.max(LARGE_SIZE, size + 12);
    }

    private int height(int line) {
        return easy ? line * 6 / 5 : line;
    }

    private static String style(Paragraphs style, String suffix, String name, int size) {
        boolean normal = style.id().equals("Normal") && suffix.isEmpty();
        String base = style.base().isEmpty()
                ? (normal ? "" : "<w:basedOn w:val=\"Normal\"/>")
                : "<w:basedOn w:val=\"" + style.base() + suffix + "\"/>";
        return "<w:style w:type=\"paragraph\""
                + (normal ? " w:default=\"1\"" : "")
                + " w:styleId=\"" + style.id() + suffix + "\"><w:name w:val=\"" + style.name() + name + "\"/>" + base
                + "<w:qFormat/><w:pPr>" + style.paragraph() + "</w:pPr><w:rPr>" + style.letters() + size(size)
                + "</w:rPr></w:style>\n";
    }

    /** A style of letters. */
    static String letters(String id, String name, String properties, int size) {
        return "<w:style w:type=\"character\" w:styleId=\"" + id + "\"><w:name w:val=\"" + name
                + "\"/><w:qFormat/><w:rPr>" + properties + size(size) + "</w:rPr></w:style>\n";
    }

    private static String table() {
        String line = " w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"7F7F7F\"/>";
        return "<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\"><w:name w:val=\"Normal Table\"/>"
                + "<w:tblPr><w:tblInd w:w=\"0\" w:type=\"dxa\"/><w:tblCellMar><w:left w:w=\"108\" w:type=\"dxa\"/>"
                + "<w:right w:w=\"108\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style>\n"
                + "<w:style w:type=\"table\" w:styleId=\"PackTable\"><w:name w:val=\"Pack table\"/>"
                + "<w:basedOn w:val=\"TableNormal\"/><w:tblPr><w:tblBorders><w:top" + line + "<w:bottom" + line
                + "<w:insideH" + line + "</w:tblBorders></w:tblPr>"
                + "<w:tblStylePr w:type=\"firstRow\"><w:rPr>" + BOLD + "</w:rPr><w:tcPr><w:shd w:val=\"clear\""
                + " w:color=\"auto\" w:fill=\"F2F2F2\"/></w:tcPr></w:tblStylePr></w:style>\n";
    }

    private static String fonts(String name) {
        return "<w:rFonts w:ascii=\"%s\" w:hAnsi=\"%s\" w:cs=\"%s\"/>".formatted(name, name, name);
    }

    private static String border(String side, int space) {
        return "<w:%s w:val=\"single\" w:sz=\"8\" w:space=\"%d\" w:color=\"auto\"/>".formatted(side, space);
    }

    private static String next() {
        return "<w:keepNext/>";
    }

    private static String level(int level) {
        return "<w:outlineLvl w:val=\"" + level + "\"/>";
    }

    private static String tab(int at) {
        return "<w:tabs><w:tab w:val=\"left\" w:pos=\"" + at + "\"/></w:tabs>";
    }

    private static String spacing(int before, int after, int line) {
        return "<w:spacing w:before=\"%d\" w:after=\"%d\" w:line=\"%d\" w:lineRule=\"auto\"/>"
                .formatted(before, after, line);
    }

    private static String ind(int left, int hanging) {
        return "<w:ind w:left=\"" + left + "\" w:hanging=\"" + hanging + "\"/>";
    }

    private static String ind(int left, int hanging, int right) {
        return "<w:ind w:left=\"" + left + "\" w:right=\"" + right + "\" w:hanging=\"" + hanging + "\"/>";
    }

    private static String size(int halfPoints) {
        return halfPoints == 0 ? "" : "<w:sz w:val=\"" + halfPoints + "\"/><w:szCs w:val=\"" + halfPoints + "\"/>";
    }
}
