package org.stet.handout.type;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Set;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/**
 * A file of a typeface: one script of it in one weight. It is read when it is first asked for, and kept.
 *
 * @see Typeface
 */
public final class FontFile {

    /**
     * Tables that join and move glyphs. PDFBox would take ligatures from them whose letters nobody can copy, and that are
     * narrower than what is measured.
     */
    private static final Set<String> LAYOUT = Set.of("GSUB", "GPOS", "GDEF", "kern");

    /** No file has a character above the second plane. */
    private static final int CHARACTERS_END = 0x20000;

    private final String family;
    private final int weight;
    private volatile @Nullable Read read;

    /**
     * What a read file holds.
     *
     * @param characters the code points it has, ascending
     * @param widths of each, in thousandths of the type size
     */
    private record Read(byte[] woff, byte[] trueType, int[] characters, short[] widths) {}

    FontFile(String family, int weight) {
        this.family = family;
        this.weight = weight;
    }

    /** The name in style sheets, which no other script of the typeface has: {@code source-serif-4-greek}. */
    public String family() {
        return family;
    }

    /** 400 or 700. */
    public int weight() {
        return weight;
    }

    /** The file as it is published, WOFF 1.0. */
    public byte[] woff() {
        return read().woff.clone();
    }

    /** The file unpacked, without ligatures and kerning. */
    public byte[] trueType() {
        return read().trueType.clone();
    }

    /** In thousandths of the type size; less than zero if the file lacks the character. */
    int width(int codePoint) {
        var file = read();
        int at = Arrays.binarySearch(file.characters, codePoint);
        return at < 0 ? -1 : file.widths[at];
    }

    private Read read() {
        var known = read;
        if (known == null) {
            synchronized (this) {
                known = read;
                if (known == null) {
                    known = readFile();
                    read = known;
                }
            }
        }
        return known;
    }

    private Read readFile() {
        var name = "/handout/fonts/%s-%d-normal.woff".formatted(family, weight);
        try (var in = FontFile.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the font is missing: " + name);
            }
            var woff = in.readAllBytes();
            var trueType = Woff.unpacked(woff, LAYOUT);
            try (var font = new TTFParser().parse(new RandomAccessReadBuffer(trueType))) {
                return measured(woff, trueType, font);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private static Read measured(byte[] woff, byte[] trueType, TrueTypeFont font) throws IOException {
        CmapLookup glyphs = font.getUnicodeCmapLookup();
        int em = font.getUnitsPerEm();
        var characters = new int[CHARACTERS_END];
        var widths = new short[CHARACTERS_END];
        int count = 0;
        for (int codePoint = 0; codePoint < CHARACTERS_END; codePoint++) {
            int glyph = glyphs.getGlyphId(codePoint);
            if (glyph > 0) {
                characters[count] = codePoint;
                widths[count++] = (short) Math.round(font.getAdvanceWidth(glyph) * 1000f / em);
            }
        }
        return new Read(woff, trueType, Arrays.copyOf(characters, count), Arrays.copyOf(widths, count));
    }
}
