package org.stet.handout.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import org.stet.handout.sheet.Inline;
import org.stet.handout.sheet.LabelLook;
import org.stet.handout.sheet.Layout;
import org.stet.handout.sheet.Pack;
import org.stet.handout.sheet.Paper;
import org.stet.handout.sheet.Part;
import org.stet.handout.sheet.SamplePack;
import org.stet.handout.sheet.Sheet;

/** A written document, opened by POI and by a parser of XML. */
final class WordFile {

    /** The parts of XML, each parsed without a document type. */
    final Map<String, Document> parts = new LinkedHashMap<>();

    final XWPFDocument document;

    private WordFile(byte[] bytes) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(false);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var xml = new ByteArrayInputStream(zip.readAllBytes());
                parts.put(entry.getName(), factory.newDocumentBuilder().parse(xml));
            }
        }
        document = new XWPFDocument(new ByteArrayInputStream(bytes));
    }

    static WordFile of(Pack pack) throws Exception {
        return new WordFile(bytes(pack));
    }

    static byte[] bytes(Pack pack) throws IOException {
        var out = new ByteArrayOutputStream();
        new WordWriter().write(pack, out);
        return out.toByteArray();
    }

    /** Paragraphs whose style's id begins so. */
    List<XWPFParagraph> styled(String style) {
        return document.getParagraphs().stream()
                .filter(paragraph -> paragraph.getStyle().startsWith(style))
                .toList();
    }

    /** What they say. */
    List<String> said(String style) {
        return styled(style).stream().map(XWPFParagraph::getText).toList();
    }

    List<Element> elements(String part, String name) {
        var document = parts.get(part);
        assertThat(document).as(part).isNotNull();
        var nodes = document.getElementsByTagName(name);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .map(Element.class::cast)
                .toList();
    }

    static List<Element> children(Element parent) {
        var nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
    }

    static Layout layout(Paper paper, boolean numbers, boolean wide, boolean easy, boolean patterns) {
        return new Layout(paper, numbers, wide, easy, patterns, true);
    }

    /** The sample with other sheets, labels and layout. */
    static Pack pack(Layout layout, List<LabelLook> labels, Sheet... sheets) {
        var sample = SamplePack.english();
        return new Pack(
                sample.title(),
                sample.titleWriting(),
                sample.number(),
                sample.language(),
                layout,
                sample.source(),
                labels,
                List.of(sheets),
                sample.exercise());
    }

    static Sheet sheet(Sheet.Kind kind, boolean large, Part... parts) {
        return new Sheet(kind, "sheet-" + large, "A sheet", large, List.of(parts));
    }

    static Inline.Writing english() {
        return new Inline.Writing("en", "ltr");
    }

    /** POI takes a property without a value for one that is off. */
    static boolean beginsPage(XWPFParagraph paragraph) {
        return paragraph.getCTP().getPPr().isSetPageBreakBefore();
    }
}
