package org.stet.text;

import java.util.Arrays;

/**
 * Where the code points of one string stand in UTF-16 units and in UTF-8 bytes. Stet counts code points, a JVM string and
 * the DOM count UTF-16 units, files count bytes: the three meet here only.
 *
 * <p>A checkpoint every {@value #STEP} code points keeps every conversion to a short walk, whatever the length of the
 * text; a text without astral characters needs none for UTF-16.
 */
final class CodePoints {

    private static final int STEP = 64;

    private final String text;
    private final int length;
    private final int utf8Length;
    private final int[] utf16At;
    private final int[] utf8At;

    /** @throws IllegalArgumentException if the string holds a lone surrogate, which no encoding could carry */
    CodePoints(String text) {
        this.text = text;
        int[] units = new int[text.length() / STEP + 1];
        int[] bytes = new int[text.length() / STEP + 1];
        int codePoints = 0;
        int utf8 = 0;
        for (int i = 0; i < text.length(); codePoints++) {
            int c = text.codePointAt(i);
            if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                throw new IllegalArgumentException("lone surrogate at UTF-16 unit %d".formatted(i));
            }
            if (codePoints % STEP == 0) {
                units[codePoints / STEP] = i;
                bytes[codePoints / STEP] = utf8;
            }
            i += Character.charCount(c);
            utf8 += utf8Width(c);
        }
        int checkpoints = (codePoints + STEP - 1) / STEP;
        this.length = codePoints;
        this.utf8Length = utf8;
        this.utf16At = Arrays.copyOf(units, checkpoints);
        this.utf8At = Arrays.copyOf(bytes, checkpoints);
    }

    int length() {
        return length;
    }

    int toUtf16(int codePoint) {
        check(codePoint, length);
        if (length == text.length()) {
            return codePoint;
        }
        if (codePoint == length) {
            return text.length();
        }
        int checkpoint = codePoint / STEP;
        return text.offsetByCodePoints(utf16At[checkpoint], codePoint % STEP);
    }

    /** A position between the two halves of a surrogate pair counts as the code point that they make. */
    int fromUtf16(int unit) {
        check(unit, text.length());
        if (length == text.length()) {
            return unit;
        }
        int checkpoint = floor(utf16At, unit);
        int codePoint = checkpoint * STEP;
        int i = length == 0 ? 0 : utf16At[checkpoint];
        while (i < unit) {
            int next = i + Character.charCount(text.codePointAt(i));
            if (next > unit) {
                return codePoint;
            }
            i = next;
            codePoint++;
        }
        return codePoint;
    }

    int toUtf8(int codePoint) {
        check(codePoint, length);
        if (codePoint == length) {
            return utf8Length;
        }
        int checkpoint = codePoint / STEP;
        int utf8 = utf8At[checkpoint];
        int i = utf16At[checkpoint];
        for (int n = codePoint % STEP; n > 0; n--) {
            int c = text.codePointAt(i);
            utf8 += utf8Width(c);
            i += Character.charCount(c);
        }
        return utf8;
    }

    /** A position inside the bytes of one code point counts as that code point. */
    int fromUtf8(int offset) {
        check(offset, utf8Length);
        if (utf8Length == length) {
            return offset;
        }
        int checkpoint = floor(utf8At, offset);
        int codePoint = checkpoint * STEP;
        int utf8 = utf8At[checkpoint];
        int i = utf16At[checkpoint];
        while (utf8 < offset) {
            int c = text.codePointAt(i);
            utf8 += utf8Width(c);
            if (utf8 > offset) {
                return codePoint;
            }
            i += Character.charCount(c);
            codePoint++;
        }
        return codePoint;
    }

    static int utf8Width(int codePoint) {
        if (codePoint < 0x80) {
            return 1;
        }
        if (codePoint < 0x800) {
            return 2;
        }
        return codePoint < 0x10000 ? 3 : 4;
    }

    private static int floor(int[] checkpoints, int offset) {
        int found = Arrays.binarySearch(checkpoints, offset);
        return found >= 0 ? found : Math.max(0, -found - 2);
    }

    private static void check(int offset, int length) {
        if (offset < 0 || offset > length) {
            throw new IndexOutOfBoundsException("offset %d outside 0..%d".formatted(offset, length));
        }
    }
}
