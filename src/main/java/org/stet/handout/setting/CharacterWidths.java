package org.stet.handout.setting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/**
 * How wide characters are in the serif that is printed, in thousandths of the type size. Measured for Latin, estimated
 * on the safe side for all that comes from another font. Drawing text to measure it would need fonts and a graphics
 * library on every server.
 */
public final class CharacterWidths {

    private static final int TABLE_END = 0x2123;
    private static final short[] TABLE = read();

    private static final int NARROW_GUESS = 680;
    private static final int WIDE_GUESS = 1050;
    private static final int EMOJI_GUESS = 1400;
    private static final int TAB_STOP = 1000;

    private CharacterWidths() {}

    /** The width of a text set in one line; kerning is left out. */
    public static int of(String text) {
        return text.codePoints().map(CharacterWidths::of).sum();
    }

    private static int of(int codePoint) {
        if (codePoint == '\t') {
            return TAB_STOP;
        }
        if (codePoint < TABLE_END && TABLE[codePoint] > 0) {
            return TABLE[codePoint];
        }
        return switch (UCharacter.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL -> 0;
            default -> guess(codePoint);
        };
    }

    private static int guess(int codePoint) {
        if (UCharacter.hasBinaryProperty(codePoint, UProperty.EMOJI_PRESENTATION)) {
            return EMOJI_GUESS;
        }
        return switch (UCharacter.getIntPropertyValue(codePoint, UProperty.EAST_ASIAN_WIDTH)) {
            case UCharacter.EastAsianWidth.WIDE, UCharacter.EastAsianWidth.FULLWIDTH -> WIDE_GUESS;
            default -> NARROW_GUESS;
        };
    }

    private static short[] read() {
        var widths = new short[TABLE_END];
        try (var in = CharacterWidths.class.getResourceAsStream("/handout/source-serif-4-widths.txt")) {
            if (in == null) {
                throw new IllegalStateException("the table of widths is missing");
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .forEach(line -> readRange(line, widths));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return widths;
    }

    private static void readRange(String line, short[] widths) {
        var fields = line.split(" ", -1);
        int first = Integer.parseInt(fields[0].substring(0, fields[0].indexOf('-')), 16);
        for (var width : Arrays.asList(fields).subList(1, fields.length)) {
            widths[first++] = Short.parseShort(width);
        }
    }
}
