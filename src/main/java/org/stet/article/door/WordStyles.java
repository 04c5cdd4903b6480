package org.stet.article.door;

import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;

import org.stet.text.BlockKind;

/** What a Word document's paragraph styles mean for a block. Names are Word's own, which it keeps in English. */
final class WordStyles {

    static final WordStyles NONE = new WordStyles(Map.of());

    private record Style(String name, @Nullable String basedOn, boolean list, int outline) {}

    private final Map<String, Style> styles;

    private WordStyles(Map<String, Style> styles) {
        this.styles = styles;
    }

    /** A reader that loads nothing from outside and no document type: neither bombs nor external entities. */
    static XMLStreamReader open(InputStream in) throws XMLStreamException {
        var factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory.createXMLStreamReader(in);
    }

    static WordStyles read(InputStream in) throws XMLStreamException {
        var styles = new HashMap<String, Style>();
        var xml = open(in);
        String id = null;
        String name = "";
        String basedOn = null;
        boolean list = false;
        int outline = -1;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD) {
                throw new XMLStreamException("document type");
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "style" -> {
                        id = value(xml, "styleId");
                        name = "";
                        basedOn = null;
                        list = false;
                        outline = -1;
                    }
                    case "name" -> name = said(xml);
                    case "basedOn" -> basedOn = said(xml);
                    case "numPr" -> list = true;
                    case "outlineLvl" -> outline = said(xml).matches("[0-8]") ? Integer.parseInt(said(xml)) : -1;
                    default -> {
                        // How a style looks says nothing here.
                    }
                }
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("style")
                    && id != null) {
                styles.put(id, new Style(name.toLowerCase(Locale.ROOT), basedOn, list, outline));
            }
        }
        return new WordStyles(styles);
    }

    /** The kind of a paragraph of this style; null for running text and unknown styles. */
    @Nullable
    BlockKind kind(String styleId) {
        String at = styleId;
        for (int steps = 0; at != null && steps < 20; steps++) {
            Style style = styles.get(at);
            BlockKind kind = byName(style == null ? at.toLowerCase(Locale.ROOT) : style.name());
            if (kind != null) {
                return kind;
            }
            if (style != null && style.outline() >= 0) {
                return BlockKind.HEADING;
            }
            if (style != null && style.list()) {
                return BlockKind.LIST_ITEM;
            }
            at = style == null ? null : style.basedOn();
        }
        return null;
    }

    private static @Nullable BlockKind byName(String name) {
        if (name.equals("title")) {
            return BlockKind.HEADLINE;
        }
        if (name.equals("subtitle")) {
            return BlockKind.STANDFIRST;
        }
        if (name.matches("heading ?\\d")) {
            return BlockKind.HEADING;
        }
        if (name.equals("caption")) {
            return BlockKind.CAPTION;
        }
        if (name.equals("quote") || name.equals("intense quote") || name.equals("block text")) {
            return BlockKind.QUOTATION;
        }
        return name.startsWith("list ") ? BlockKind.LIST_ITEM : null;
    }

    static String said(XMLStreamReader xml) {
        String value = value(xml, "val");
        return value == null ? "" : value;
    }

    /** An attribute by its local name: strict and transitional documents use different namespaces. */
    static @Nullable String value(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }
}
