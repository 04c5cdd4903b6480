package org.stet.handout.word;

import java.util.Map;

import org.stet.handout.sheet.Pack;
import org.stet.handout.sheet.XmlText;
import org.stet.handout.wording.Wording;

/** The parts of a document around its body. */
final class Frame {

    static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /** Number of the list of bullets in the numbering part; numbered lists come after it. */
    static final int BULLETS = 1;

    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    /** Stand for the two fields while the words around them are put together. */
    private static final String PAGE = "\uE000";

    private static final String PAGES = "\uE001";

    private final Pack pack;
    private final Wording wording;

    Frame(Pack pack) {
        this.pack = pack;
        this.wording = Wording.of(pack.language());
    }

    static String contentTypes() {
        return HEAD + "<Types xmlns=\"" + PACKAGE + "content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + override("/word/document.xml", WORD + "document.main+xml")
                + override("/word/styles.xml", WORD + "styles+xml")
                + override("/word/numbering.xml", WORD + "numbering+xml")
                + override("/word/settings.xml", WORD + "settings+xml")
                + override("/word/footer1.xml", WORD + "footer+xml")
                + override("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml")
                + "</Types>";
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + type + "\"/>";
    }

    static String relations() {
        return HEAD + "<Relationships xmlns=\"" + PACKAGE + "relationships\">"
                + relation("rId1", R + "/officeDocument", "word/document.xml")
                + relation("rId2", PACKAGE + "relationships/metadata/core-properties", "docProps/core.xml")
                + "</Relationships>";
    }

    static String documentRelations() {
        return HEAD + "<Relationships xmlns=\"" + PACKAGE + "relationships\">"
                + relation("rIdStyles", R + "/styles", "styles.xml")
                + relation("rIdNumbering", R + "/numbering", "numbering.xml")
                + relation("rIdSettings", R + "/settings", "settings.xml")
                + relation("rIdFooter", R + "/footer", "footer1.xml")
                + "</Relationships>";
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
    }

    /** A constant time: the pack does not know when it was made. */
    String properties() {
        String time = "xsi:type=\"dcterms:W3CDTF\">2000-01-01T00:00:00Z<";
        return HEAD + "<cp:coreProperties xmlns:cp=\"" + PACKAGE + "metadata/core-properties\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\""
                + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">"
                + "<dc:title>" + XmlText.escaped(pack.title()) + "</dc:title><dc:creator>Stet</dc:creator>"
                + "<dc:language>" + XmlText.escaped(pack.language().toLanguageTag()) + "</dc:language>"
                + "<dcterms:created " + time + "/dcterms:created><dcterms:modified " + time + "/dcterms:modified>"
                + "</cp:coreProperties>";
    }

    String settings() {
        return HEAD + "<w:settings xmlns:w=\"" + W + "\"><w:zoom w:percent=\"100\"/><w:defaultTabStop w:val=\"709\"/>"
                + "<w:compat><w:compatSetting w:name=\"compatibilityMode\""
                + " w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>"
                + Language.element(pack.language().toLanguageTag()).replace("w:lang ", "w:themeFontLang ")
                + "</w:settings>";
    }

    /** @param lists how many numbered lists there are; each counts from one */
    static String numbering(int lists) {
        var xml = new StringBuilder(HEAD)
                .append("<w:numbering xmlns:w=\"")
                .append(W)
                .append("\">")
                .append(pattern(0, "bullet", "•"))
                .append(pattern(1, "decimal", "%1."))
                .append("<w:num w:numId=\"" + BULLETS + "\"><w:abstractNumId w:val=\"0\"/></w:num>");
        for (int i = 1; i <= lists; i++) {
            xml.append("<w:num w:numId=\"")
                    .append(BULLETS + i)
                    .append(
                            "\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/>"
                                    + "</w:lvlOverride></w:num>");
        }
        return xml.append("</w:numbering>").toString();
    }

    private static String pattern(int id, String format, String text) {
        return "<w:abstractNum w:abstractNumId=\"" + id + "\"><w:multiLevelType w:val=\"singleLevel\"/>"
                + "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format + "\"/><w:lvlText w:val=\""
                + text + "\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"454\" w:hanging=\"340\"/></w:pPr></w:lvl>"
                + "</w:abstractNum>";
    }

    /** On each page where the words are from, which pack it is and which page. */
    String footer() {
        boolean rightToLeft = wording.direction().equals("rtl");
        var xml = new StringBuilder(HEAD).append("<w:ftr xmlns:w=\"").append(W).append("\">");
        for (String line : pack.source()) {
            xml.append(new TextParagraph("Footer")
                    .rightToLeft(rightToLeft)
                    .add(TextRun.of(line, null, rightToLeft))
                    .xml());
        }
        String last = new TextParagraph("Footer")
                .rightToLeft(rightToLeft)
                .add(TextRun.of(wording.say("sheet.number", "number", pack.number()) + " · ", null, rightToLeft))
                .xml();
        xml.append(last, 0, last.length() - "</w:p>\n".length());
        String page = wording.say("sheet.page", Map.of("page", PAGE, "pages", PAGES));
        for (String piece : page.split("(?<=[\uE000\uE001])|(?=[\uE000\uE001])", -1)) {
            xml.append(
                    switch (piece) {
                        case PAGE -> field("PAGE");
                        case PAGES -> field("NUMPAGES");
                        default -> TextRun.of(piece, null, rightToLeft).xml();
                    });
        }
        return xml.append("</w:p></w:ftr>").toString();
    }

    private static String field(String name) {
        return "<w:fldSimple w:instr=\" " + name + " \"><w:r><w:t>1</w:t></w:r></w:fldSimple>";
    }
}
