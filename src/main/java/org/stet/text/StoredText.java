package org.stet.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Collectors;

import com.ibm.icu.text.BreakIterator;

/**
 * The text of one version of an article, as {@link Normalisation} left it; immutable and safe to share between threads.
 * All offsets are code points unless a method's name says otherwise; conversion costs a short walk at any length.
 */
public final class StoredText {

    /** Stands between the spans of a passage where its words are shown as one string. */
    public static final String GAP = " … ";

    /** Characters of context on either side in a {@link Quote}. */
    private static final int CONTEXT = 32;

    private final String string;
    private final CodePoints codePoints;

    private StoredText(String string) {
        this.string = string;
        this.codePoints = new CodePoints(string);
    }

    /**
     * The text that {@code normalised} is. It is taken as it stands: what comes from outside goes through
     * {@link Normalisation} first.
     *
     * @throws IllegalArgumentException if it holds a lone surrogate, which could not be stored
     */
    public static StoredText of(String normalised) {
        return new StoredText(normalised);
    }

    public String string() {
        return string;
    }

    /** Length in code points. */
    public int length() {
        return codePoints.length();
    }

    /**
     * The words at {@code span}.
     *
     * @throws IndexOutOfBoundsException if it ends after the text
     */
    public String words(Span span) {
        return string.substring(utf16(span.start()), utf16(span.end()));
    }

    /**
     * The words of all spans, joined by {@link #GAP}.
     *
     * @throws IndexOutOfBoundsException if a span ends after the text
     */
    public String exact(Passage passage) {
        return passage.spans().stream().map(this::words).collect(Collectors.joining(GAP));
    }

    /**
     * The words at {@code span} with up to 32 characters of context (W3C Text Quote Selector), never cutting a character
     * that a reader sees as one.
     *
     * @throws IndexOutOfBoundsException if it ends after the text
     */
    public Quote quote(Span span) {
        int from = Math.max(0, span.start() - CONTEXT);
        while (from < span.start() && !isGraphemeBorder(from)) {
            from++;
        }
        int to = Math.min(length(), span.end() + CONTEXT);
        while (to > span.end() && !isGraphemeBorder(to)) {
            to--;
        }
        return new Quote(
                string.substring(utf16(from), utf16(span.start())),
                words(span),
                string.substring(utf16(span.end()), utf16(to)));
    }

    /**
     * The UTF-16 unit at which the code point begins.
     *
     * @throws IndexOutOfBoundsException if {@code codePoint} is outside {@code 0..length()}
     */
    public int utf16(int codePoint) {
        return codePoints.toUtf16(codePoint);
    }

    /**
     * The code point at a UTF-16 unit; for the second half of a surrogate pair, the code point of both.
     *
     * @throws IndexOutOfBoundsException if {@code utf16} is outside the string
     */
    public int codePoint(int utf16) {
        return codePoints.fromUtf16(utf16);
    }

    /**
     * The byte of the text's UTF-8 form at which the code point begins.
     *
     * @throws IndexOutOfBoundsException if {@code codePoint} is outside {@code 0..length()}
     */
    public int utf8(int codePoint) {
        return codePoints.toUtf8(codePoint);
    }

    /**
     * The code point to which a byte of the text's UTF-8 form belongs.
     *
     * @throws IndexOutOfBoundsException if {@code utf8} is outside the bytes
     */
    public int codePointOfUtf8(int utf8) {
        return codePoints.fromUtf8(utf8);
    }

    /**
     * Whether a reader sees a border here: not inside a joined emoji, a flag, or a letter with its combining marks (UAX
     * #29, extended grapheme clusters).
     *
     * @throws IndexOutOfBoundsException if {@code codePoint} is outside {@code 0..length()}
     */
    public boolean isGraphemeBorder(int codePoint) {
        int unit = utf16(codePoint);
        if (unit == 0 || unit == string.length()) {
            return true;
        }
        // Below U+0300 nothing joins but CR LF, and a stored text has no CR.
        if (string.charAt(unit - 1) < 0x300 && string.charAt(unit) < 0x300 && string.charAt(unit - 1) != '\r') {
            return true;
        }
        BreakIterator graphemes = BreakIterator.getCharacterInstance(Locale.ROOT);
        graphemes.setText(string);
        return graphemes.isBoundary(unit);
    }

    /** SHA-256 of the UTF-8 form, in lower-case hexadecimal digits. */
    public String sha256() {
        return sha256(string);
    }

    /**
     * SHA-256 of the text with its quote marks, dashes, ellipses and white space folded: the same for two copies of an
     * article that differ in nothing else.
     */
    public String foldedHash() {
        return sha256(Folding.fold(string));
    }

    private static String sha256(String string) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(string.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StoredText that && string.equals(that.string);
    }

    @Override
    public int hashCode() {
        return string.hashCode();
    }

    @Override
    public String toString() {
        return string;
    }
}
