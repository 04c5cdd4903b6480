package org.stet.article.door;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;

import org.stet.text.BlockKind;

/** The paragraphs of a Word document's body, with tracked changes taken as accepted. */
final class WordBody {

    /** Never text of the present version: what was deleted or moved away, and a second rendering for old programs. */
    private static final Set<String> SKIPPED =
            Set.of("del", "moveFrom", "Fallback", "instrText", "delText", "delInstrText", "pict", "tblPr", "sectPr");

    /** A text box stands inside a paragraph; it becomes paragraphs of its own, after it. */
    private static final class Paragraph {
        final StringBuilder text = new StringBuilder();

        @Nullable
        BlockKind kind;

        boolean list;
        boolean markDeleted;
        boolean inProperties;
    }

    private final WordStyles styles;
    private final List<Line> lines = new ArrayList<>();
    private final Deque<Paragraph> open = new ArrayDeque<>();
    private @Nullable Paragraph joined;

    private WordBody(WordStyles styles) {
        this.styles = styles;
    }

    static List<Line> read(InputStream in, WordStyles styles) throws XMLStreamException {
        var body = new WordBody(styles);
        body.walk(WordStyles.open(in));
        return body.lines;
    }

    private void walk(XMLStreamReader xml) throws XMLStreamException {
        int skipping = 0;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.DTD -> throw new XMLStreamException("document type");
                case XMLStreamConstants.ENTITY_REFERENCE -> throw new XMLStreamException("entity");
                case XMLStreamConstants.START_ELEMENT -> {
                    if (skipping > 0 || isSkipped(xml)) {
                        skipping++;
                    } else {
                        start(xml);
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (skipping > 0) {
                        skipping--;
                    } else {
                        end(xml.getLocalName());
                    }
                }
                default -> {
                    // Text is taken by its element, so that white space between elements is not.
                }
            }
        }
        flush();
    }

    /** A deletion mark among the properties concerns the paragraph's end, not the words. */
    private boolean isSkipped(XMLStreamReader xml) {
        String name = xml.getLocalName();
        Paragraph at = open.peek();
        if (at != null && at.inProperties && name.equals("del")) {
            at.markDeleted = true;
        }
        return SKIPPED.contains(name);
    }

    private void start(XMLStreamReader xml) throws XMLStreamException {
        String name = xml.getLocalName();
        if (name.equals("p")) {
            open.push(joined != null && open.isEmpty() ? joined : new Paragraph());
            joined = null;
            return;
        }
        Paragraph at = open.peek();
        if (at == null) {
            return;
        }
        switch (name) {
            case "pPr" -> at.inProperties = true;
            case "pStyle" -> at.kind = at.kind == null ? styles.kind(WordStyles.said(xml)) : at.kind;
            case "numPr" -> at.list = true;
            case "outlineLvl" ->
                at.kind = at.kind == null && WordStyles.said(xml).matches("[0-8]") ? BlockKind.HEADING : at.kind;
            case "t" -> at.text.append(xml.getElementText());
            case "tab" -> at.text.append(at.inProperties ? "" : "\t");
            case "br", "cr" -> at.text.append('\n');
            case "noBreakHyphen" -> at.text.append('\u2011');
            case "softHyphen" -> at.text.append('\u00AD');
            default -> {
                // Everything else holds text or says how it looks.
            }
        }
    }

    private void end(String name) {
        Paragraph at = open.peek();
        if (at == null) {
            return;
        }
        if (name.equals("pPr")) {
            at.inProperties = false;
        } else if (name.equals("p")) {
            open.pop();
            if (at.markDeleted && open.isEmpty()) {
                at.markDeleted = false;
                joined = at;
            } else {
                add(at);
            }
        }
    }

    private void flush() {
        if (joined != null) {
            add(joined);
        }
    }

    private void add(Paragraph paragraph) {
        String text = paragraph.text.toString().replaceAll("\\n{2,}", "\n").strip();
        if (text.isEmpty()) {
            return;
        }
        BlockKind kind = paragraph.kind != null ? paragraph.kind : paragraph.list ? BlockKind.LIST_ITEM : null;
        lines.add(new Line(text, kind, kind == null ? "word.paragraph" : "word.style"));
    }
}
