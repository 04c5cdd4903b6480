package org.stet.handout.word;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import jakarta.inject.Singleton;

import org.stet.handout.sheet.FixedZip;
import org.stet.handout.sheet.Pack;
import org.stet.handout.sheet.PackWriter;

/**
 * WordprocessingML (ECMA-376, transitional). The parts are written as text: a document made by POI carries ids and times
 * that differ from one writing to the next.
 *
 * <p>What the format cannot hold: lines over words, which are said by code and bracket alone; the pages of the printed
 * sheets, because Word makes its own. On the teacher's page an article is running text without numbers.
 */
@Singleton
class WordWriter implements PackWriter {

    @Override
    public String id() {
        return "docx";
    }

    @Override
    public String extension() {
        return "docx";
    }

    @Override
    public String mediaType() {
        return "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    }

    @Override
    public List<String> obstacles(Pack pack) {
        return List.of();
    }

    @Override
    public void write(Pack pack, OutputStream out) throws IOException {
        var body = new DocumentBody(pack);
        var frame = new Frame(pack);
        var zip = new FixedZip();
        zip.add("[Content_Types].xml", bytes(Frame.contentTypes()));
        zip.add("_rels/.rels", bytes(Frame.relations()));
        zip.add("docProps/core.xml", bytes(frame.properties()));
        zip.add("word/document.xml", bytes(body.xml()));
        zip.add("word/_rels/document.xml.rels", bytes(Frame.documentRelations()));
        zip.add("word/styles.xml", bytes(new Styles(pack).xml()));
        zip.add("word/numbering.xml", bytes(Frame.numbering(body.numberedLists())));
        zip.add("word/settings.xml", bytes(frame.settings()));
        zip.add("word/footer1.xml", bytes(frame.footer()));
        zip.write(out);
    }

    private static byte[] bytes(String xml) {
        return xml.getBytes(UTF_8);
    }
}
