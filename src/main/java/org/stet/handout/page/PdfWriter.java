package org.stet.handout.page;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collections;
import java.util.List;

import jakarta.inject.Singleton;

import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

import org.stet.handout.sheet.Pack;
import org.stet.handout.sheet.PackWriter;

/** PDF/UA-1 (ISO 14289-1): tagged, with its fonts embedded. */
@Singleton
class PdfWriter implements PackWriter {

    static {
        // It tells of each property that it does not know; browsers know them.
        XRLog.setLoggingEnabled(false);
    }

    @Override
    public String id() {
        return "pdf";
    }

    @Override
    public String extension() {
        return "pdf";
    }

    @Override
    public String mediaType() {
        return "application/pdf";
    }

    @Override
    public List<String> obstacles(Pack pack) {
        return findings(pack).obstacles();
    }

    @Override
    public List<String> notes(Pack pack) {
        return findings(pack).notes();
    }

    @Override
    public Findings findings(Pack pack) {
        var missing = Missing.of(pack);
        var told = missing.told();
        return new Findings(missing.isUnreadable() ? told : List.of(), told);
    }

    @Override
    public void write(Pack pack, OutputStream out) throws IOException {
        write(Html.forPdf(pack), Html.isRightToLeft(pack), out);
    }

    /** @param mirrored whether the rows of tables are written last cell first */
    static void write(String html, boolean mirrored, OutputStream out) throws IOException {
        // The renderer closes neither.
        try (var document = new PDDocument();
                var fonts = new PdfFonts(document, html)) {
            write(html, mirrored, document, fonts);
            document.save(out);
        }
    }

    private static void write(String html, boolean mirrored, PDDocument document, PdfFonts fonts) throws IOException {
        var builder = new PdfRendererBuilder()
                .usePDDocument(document)
                .usePdfUaAccessibility(true)
                .useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory())
                .useUnicodeBidiReorderer(new ArabicWriting())
                .useReplacementText("?")
                .withProducer("Stet");
        fonts.addTo(builder, Html.files(html));
        builder.withHtmlContent(fonts.named(html), null);
        try (var renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            if (mirrored) {
                mirrorRows(document.getDocumentCatalog().getStructureTreeRoot());
            }
            // The same pack gives the same bytes, whatever the clock says.
            document.getDocumentInformation().getCOSObject().removeItem(COSName.CREATION_DATE);
            document.setDocumentId(0L);
        }
    }

    /** Who listens hears the cells of a row in the order in which they are read, not in that in which they are drawn. */
    private static void mirrorRows(PDStructureNode node) {
        var kids = node.getKids();
        if (node instanceof PDStructureElement element && "TR".equals(element.getStructureType())) {
            Collections.reverse(kids);
            node.setKids(kids);
            return;
        }
        for (var kid : kids) {
            if (kid instanceof PDStructureElement element) {
                mirrorRows(element);
            }
        }
    }
}
