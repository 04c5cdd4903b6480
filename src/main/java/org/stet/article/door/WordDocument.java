package org.stet.article.door;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamException;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.jspecify.annotations.Nullable;

import org.stet.text.Normalisation;

/**
 * A Word document (ECMA-376, Office Open XML). POI opens the package; the parts are read as a stream, so that a large
 * document never stands in memory as a tree. Tracked changes count as accepted; comments, notes, headers and footers
 * are left out.
 */
final class WordDocument {

    private static final String STYLES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles";
    private static final int MOST_PARTS = 4_000;

    private final DoorLimits limits;

    WordDocument(DoorLimits limits) {
        this.limits = limits;
    }

    Extract read(Incoming incoming) {
        checkUnpacked(incoming.bytes());
        try (var pack = OPCPackage.open(new ByteArrayInputStream(incoming.bytes()))) {
            var parts = pack.getPartsByRelationshipType(PackageRelationshipTypes.CORE_DOCUMENT);
            if (parts.size() != 1 || !parts.get(0).getContentType().contains("wordprocessingml")) {
                throw Door.unreadable("It is no Word document, whatever its name says.");
            }
            PackagePart document = parts.get(0);
            var styles = styles(document);
            List<Line> lines;
            try (InputStream in = document.getInputStream()) {
                lines = WordBody.read(in, styles);
            }
            var name = Normalisation.of(new byte[0], StandardCharsets.UTF_8);
            return new Extract(Draft.Reader.WORD, lines, found(pack), name);
        } catch (XMLStreamException e) {
            throw Door.unreadable(
                    "Its XML is broken or asks for what Stet does not load: entities and document types.");
        } catch (IOException
                | OpenXML4JException
                | OpenXML4JRuntimeException
                | IllegalStateException
                | IllegalArgumentException e) {
            throw Door.unreadable("It is no Word document, or a damaged one.");
        }
    }

    private static WordStyles styles(PackagePart document) throws OpenXML4JException, IOException, XMLStreamException {
        for (var relation : document.getRelationshipsByType(STYLES)) {
            PackagePart part = document.getRelatedPart(relation);
            try (InputStream in = part.getInputStream()) {
                return WordStyles.read(in);
            }
        }
        return WordStyles.NONE;
    }

    /** The author of a document is whoever made the file, often not the writer of the article: left out. */
    private static Found found(OPCPackage pack) throws OpenXML4JException {
        var properties = pack.getPackageProperties();
        String title = text(properties.getTitleProperty().orElse(null));
        String language = text(properties.getLanguageProperty().orElse(null));
        return new Found(title, null, null, null, null, language, null);
    }

    private static @Nullable String text(@Nullable String value) {
        return value == null
                        || value.isBlank()
                        || value.toLowerCase(Locale.ROOT).matches("(microsoft )?word.*|document\\d*")
                ? null
                : value.strip();
    }

    /** Unpacks once into nothing, and stops at the limits: POI would keep all of a bomb in memory. */
    private void checkUnpacked(byte[] bytes) {
        long unpacked = 0;
        int parts = 0;
        byte[] buffer = new byte[65_536];
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            while (zip.getNextEntry() != null) {
                if (++parts > MOST_PARTS) {
                    throw Door.unreadable("It holds more than %,d parts.".formatted(MOST_PARTS));
                }
                for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
                    unpacked += n;
                    if (unpacked > limits.unpackedBytes()) {
                        throw Door.unreadable("Unpacked it would have more than %,d MB."
                                .formatted(limits.unpackedBytes() / 1_000_000));
                    }
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw Door.unreadable("It is no Word document, or a damaged one.");
        }
        if (parts == 0) {
            throw Door.unreadable("It is no Word document, or a damaged one.");
        }
    }
}
