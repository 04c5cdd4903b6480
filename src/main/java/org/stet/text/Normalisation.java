package org.stet.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;
import org.jspecify.annotations.Nullable;

/**
 * The door: makes of any bytes, or of pasted text, the one string that Stet keeps. In this order and nothing more: decode;
 * strip the byte order mark; CR LF, CR, U+2028, U+2029, U+0085, VT and FF to LF; Unicode NFC; lone surrogates and
 * noncharacters to U+FFFD; control characters other than LF and TAB dropped; blanks and tabs at line ends removed.
 * No-break spaces, zero-width and bidi characters, soft hyphens, quote marks, dashes and typos stay: they are evidence.
 *
 * <p>Where a dropped control character stood between a letter and its combining mark, the two are composed as well, so
 * that normalising twice is normalising once. No input makes it throw.
 */
public final class Normalisation {

    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();
    private static final String REPLACEMENT = "\uFFFD";

    private final String original;
    private final Decoding.Widths widths;
    private final StringBuilder stored;
    private final OffsetMap.Builder map = new OffsetMap.Builder();

    /** Blanks up to this UTF-16 unit have been looked at, with the answer in {@link #blanksAreTrailing}. */
    private int blanksSeenUntil;

    private boolean blanksAreTrailing;

    private int codePoint; // of the original, at the unit being read
    private int byteOrderMarks;
    private int lineEnds;
    private int composed;
    private int replaced;
    private int controls;
    private int blanks;

    private Normalisation(String original, Decoding.Widths widths) {
        this.original = original;
        this.widths = widths;
        this.stored = new StringBuilder(original.length());
    }

    /**
     * The text of a file.
     *
     * @param declared the encoding that the file's sender named, if any; a byte order mark that says otherwise is right
     *     (WHATWG Encoding Standard, section 6)
     */
    public static Normalised of(byte[] original, @Nullable Charset declared) {
        Decoding decoded = Decoding.of(original, declared);
        return new Normalisation(decoded.text(), decoded.widths()).run(decoded);
    }

    /** Text that came as characters; its bytes are those of its UTF-8 form, in which a lone surrogate is one byte. */
    public static Normalised of(String pasted) {
        Decoding decoded = new Decoding(pasted, StandardCharsets.UTF_8, false, 0, Decoding.Widths.UTF_8);
        return new Normalisation(decoded.text(), decoded.widths()).run(decoded);
    }

    private Normalised run(Decoding decoded) {
        for (int at = 0; at < original.length(); ) {
            at = step(at);
        }
        var counts = new Counts(decoded.undecodable(), byteOrderMarks, lineEnds, composed, replaced, controls, blanks);
        return new Normalised(
                StoredText.of(stored.toString()),
                map.build(),
                counts,
                decoded.charset().name(),
                decoded.guessed());
    }

    /** Takes the characters at {@code at} through the door and returns where the next ones begin. */
    private int step(int at) {
        int c = original.codePointAt(at);
        if (c == '\uFEFF' && stored.isEmpty()) {
            byteOrderMarks++;
            return change(at, at + 1, "");
        }
        if (isLineEnd(c)) {
            boolean crlf = c == '\r' && at + 1 < original.length() && original.charAt(at + 1) == '\n';
            if (c != '\n') {
                lineEnds++;
            }
            return change(at, crlf ? at + 2 : at + 1, "\n");
        }
        if (isDropped(c)) {
            controls++;
            return change(at, at + 1, "");
        }
        if ((c == '\t' || c == ' ') && isTrailing(at)) {
            blanks++;
            return change(at, at + 1, "");
        }
        if (isReplaced(c)) {
            replaced++;
            return change(at, at + Character.charCount(c), REPLACEMENT);
        }
        return compose(at, c);
    }

    /** Whether nothing but blanks follows in the line; looks at each stretch of blanks once, however long it is. */
    private boolean isTrailing(int at) {
        if (at >= blanksSeenUntil) {
            int end = at;
            while (end < original.length() && isBlankOrDropped(original.charAt(end))) {
                end++;
            }
            blanksSeenUntil = end;
            blanksAreTrailing = end == original.length() || isLineEnd(original.charAt(end));
        }
        return blanksAreTrailing;
    }

    /** A character with what could compose with it, brought to NFC. */
    private int compose(int at, int c) {
        int end = at + Character.charCount(c);
        int next = nextKept(end);
        if (next >= original.length() || NFC.hasBoundaryBefore(original.codePointAt(next))) {
            // The common case, one character on its own, without making a string of it.
            if (c < 0x300 || UCharacter.getIntPropertyValue(c, UProperty.NFC_QUICK_CHECK) == 1) {
                map.copy(c, width(c));
                codePoint++;
                stored.appendCodePoint(c);
                return end;
            }
            return composed(at, end, original.substring(at, end));
        }
        var cluster = new StringBuilder().appendCodePoint(c);
        while (next < original.length()) {
            int mark = original.codePointAt(next);
            if (NFC.hasBoundaryBefore(mark)) {
                break;
            }
            cluster.appendCodePoint(mark);
            end = next + Character.charCount(mark);
            next = nextKept(end);
        }
        return composed(at, end, cluster.toString());
    }

    private int composed(int at, int end, String cluster) {
        String nfc = LongClusters.compose(cluster);
        if (nfc.length() == end - at && original.startsWith(nfc, at)) {
            for (int i = at; i < end; ) {
                int c = original.codePointAt(i);
                map.copy(c, width(c));
                codePoint++;
                i += Character.charCount(c);
            }
            stored.append(nfc);
            return end;
        }
        if (!nfc.equals(cluster)) {
            composed++;
        }
        controls += end - at - cluster.length();
        return change(at, end, nfc);
    }

    private int nextKept(int at) {
        int next = at;
        while (next < original.length() && isDropped(original.charAt(next))) {
            next++;
        }
        return next;
    }

    private int change(int start, int end, String now) {
        String before = original.substring(start, end);
        int bytes = 0;
        for (int i = 0; i < before.length(); ) {
            int c = before.codePointAt(i);
            bytes += width(c);
            codePoint++;
            i += Character.charCount(c);
        }
        map.change(before, bytes, now);
        stored.append(now);
        return end;
    }

    private int width(int c) {
        return widths.of(codePoint, c);
    }

    private static boolean isLineEnd(int c) {
        return switch (c) {
            case '\n', '\r', '\u2028', '\u2029', '\u0085', '\u000B', '\f' -> true;
            default -> false;
        };
    }

    private static boolean isDropped(int c) {
        return (c < 0x20 || (c >= 0x7F && c < 0xA0)) && c != '\t' && !isLineEnd(c);
    }

    private static boolean isBlankOrDropped(char c) {
        return c == ' ' || c == '\t' || isDropped(c);
    }

    private static boolean isReplaced(int c) {
        return (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
                || (c >= 0xFDD0 && c <= 0xFDEF)
                || (c & 0xFFFE) == 0xFFFE;
    }
}
