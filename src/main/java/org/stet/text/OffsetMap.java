package org.stet.text;

/**
 * Where each place of the original text stands in the stored one and back, in code points, in UTF-16 units and in bytes,
 * so that another tool's offsets can be carried through and any offset can be explained. The original's characters are
 * those of its decoded form, a byte order mark among them.
 *
 * <p>A start inside something that was changed as a whole (two characters that became one) goes to its beginning, an end
 * to its end; what was dropped belongs to neither neighbour. All four directions are monotone.
 */
public final class OffsetMap {

    private static final String SEPARATOR = ";";
    private static final String SAME_AS_CODE_POINTS = "=";

    private final Runs codePoints;
    private final Runs utf16;
    private final Runs bytes;

    OffsetMap(Runs codePoints, Runs utf16, Runs bytes) {
        this.codePoints = codePoints;
        this.utf16 = utf16;
        this.bytes = bytes;
    }

    /**
     * The stored place of an original start.
     *
     * @throws IndexOutOfBoundsException if {@code original} is outside the original text
     */
    public int toStored(OffsetUnit unit, int original) {
        return runs(unit).toRight(original, false);
    }

    /**
     * The stored place of an original end; equal to that of its start if everything between was dropped.
     *
     * @throws IndexOutOfBoundsException if {@code original} is outside the original text
     */
    public int endToStored(OffsetUnit unit, int original) {
        return runs(unit).toRight(original, true);
    }

    /**
     * The original place of a stored start: after whatever was dropped there.
     *
     * @throws IndexOutOfBoundsException if {@code stored} is outside the stored text
     */
    public int toOriginal(OffsetUnit unit, int stored) {
        return runs(unit).toLeft(stored, false);
    }

    /**
     * The original place of a stored end: before whatever was dropped there.
     *
     * @throws IndexOutOfBoundsException if {@code stored} is outside the stored text
     */
    public int endToOriginal(OffsetUnit unit, int stored) {
        return runs(unit).toLeft(stored, true);
    }

    /** Length of the original. */
    public int originalLength(OffsetUnit unit) {
        return runs(unit).leftLength();
    }

    /** Length of the stored text. */
    public int storedLength(OffsetUnit unit) {
        return runs(unit).rightLength();
    }

    private Runs runs(OffsetUnit unit) {
        return switch (unit) {
            case CODE_POINTS -> codePoints;
            case UTF16 -> utf16;
            case BYTES -> bytes;
        };
    }

    /** The whole map in a few characters where little was changed; {@link #parse} reads it. */
    @Override
    public String toString() {
        String first = codePoints.toString();
        return first + SEPARATOR + unlessSame(first, utf16) + SEPARATOR + unlessSame(first, bytes);
    }

    private static String unlessSame(String first, Runs runs) {
        String string = runs.toString();
        return string.equals(first) ? SAME_AS_CODE_POINTS : string;
    }

    /**
     * The map that {@link #toString} wrote.
     *
     * @throws IllegalArgumentException if {@code string} is something else
     */
    public static OffsetMap parse(String string) {
        String[] parts = string.split(SEPARATOR, -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException("not an offset map: " + string);
        }
        Runs codePoints = Runs.parse(parts[0]);
        return new OffsetMap(codePoints, parseUnlessSame(codePoints, parts[1]), parseUnlessSame(codePoints, parts[2]));
    }

    private static Runs parseUnlessSame(Runs codePoints, String part) {
        return part.equals(SAME_AS_CODE_POINTS) ? codePoints : Runs.parse(part);
    }

    /** Notes, from the beginning of a text to its end, what becomes of each stretch. */
    static final class Builder {

        private final Runs.Builder codePoints = new Runs.Builder();
        private final Runs.Builder utf16 = new Runs.Builder();
        private final Runs.Builder bytes = new Runs.Builder();

        /** One code point goes through as it is; {@code width} is its length in bytes of the original. */
        void copy(int codePoint, int width) {
            codePoints.copy(1);
            utf16.copy(Character.charCount(codePoint));
            int storedWidth = CodePoints.utf8Width(codePoint);
            if (width == storedWidth) {
                bytes.copy(width);
            } else {
                // Also with width 0, for the second character of one byte sequence: its bytes count with the first.
                bytes.change(width, storedWidth);
            }
        }

        /** {@code original}, {@code width} bytes long in the original, becomes {@code stored}; empty if it is dropped. */
        void change(String original, int width, String stored) {
            codePoints.change(count(original), count(stored));
            utf16.change(original.length(), stored.length());
            int storedWidth = stored.codePoints().map(CodePoints::utf8Width).sum();
            bytes.change(width, storedWidth);
        }

        OffsetMap build() {
            return new OffsetMap(codePoints.build(), utf16.build(), bytes.build());
        }

        private static int count(String string) {
            return string.codePointCount(0, string.length());
        }
    }
}
