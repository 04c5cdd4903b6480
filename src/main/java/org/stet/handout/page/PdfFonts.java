package org.stet.handout.page;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

import org.stet.handout.type.FontFile;

/**
 * The fonts of one PDF, out of which text is copied as it was written. A font may draw several characters with one glyph,
 * such as U+02BC and the apostrophe U+2019, and a PDF says of a glyph only one character that it stands for: the one that
 * the text has. Of a text that has both, the second comes out of the same file under another name.
 */
final class PdfFonts implements Closeable {

    private final PDDocument document;
    private final Set<Integer> used;
    private final List<TrueTypeFont> open = new ArrayList<>();
    /** Names that a family goes by beside its own. */
    private final Map<String, List<String>> further = new LinkedHashMap<>();

    PdfFonts(PDDocument document, String text) {
        this.document = document;
        this.used = text.codePoints().boxed().collect(Collectors.toUnmodifiableSet());
    }

    void addTo(PdfRendererBuilder builder, Collection<FontFile> files) throws IOException {
        for (var file : files) {
            add(builder, file, file.family(), 0);
            for (int place = 1; place < places(file); place++) {
                var name = file.family() + "-" + (place + 1);
                add(builder, file, name, place);
                var names = further.computeIfAbsent(file.family(), none -> new ArrayList<>());
                if (!names.contains(name)) {
                    names.add(name);
                }
            }
        }
    }

    /** A page whose style sheet names each family with the names that it goes by; in text no quote mark stands bare. */
    String named(String html) {
        var named = html;
        for (var family : further.entrySet()) {
            var own = '"' + family.getKey() + '"';
            named = named.replace(own, own + ", \"" + String.join("\", \"", family.getValue()) + '"');
        }
        return named;
    }

    private int places(FontFile file) throws IOException {
        try (var font = parsed(file)) {
            var glyphs = new Drawn(font.getCmap().getCmaps()[0], used, 0);
            return used.stream().mapToInt(glyphs::places).max().orElse(1);
        }
    }

    private void add(PdfRendererBuilder builder, FontFile file, String family, int place) throws IOException {
        var font = parsed(file);
        open.add(font);
        var maps = font.getCmap().getCmaps();
        for (int i = 0; i < maps.length; i++) {
            maps[i] = new Drawn(maps[i], used, place);
        }
        font.getCmap().setCmaps(maps);
        builder.useFont(
                new PDFontSupplier(PDType0Font.load(document, font, true)),
                family,
                file.weight(),
                FontStyle.NORMAL,
                true);
    }

    private static TrueTypeFont parsed(FontFile file) throws IOException {
        return new TTFParser().parse(new RandomAccessReadBuffer(file.trueType()));
    }

    @Override
    public void close() throws IOException {
        for (var font : open) {
            font.close();
        }
    }
}
