package org.stet.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import org.jspecify.annotations.Nullable;

/**
 * Bytes as text, whatever they are.
 *
 * @param text the characters, a byte order mark among them; lone surrogates only if the bytes hold them
 * @param guessed whether the encoding was found by looking at the bytes
 * @param undecodable byte sequences that mean nothing in the encoding, each U+FFFD in the text
 * @param widths how many bytes each character took
 */
record Decoding(String text, Charset charset, boolean guessed, int undecodable, Widths widths) {

    /** Bytes of the code point that is the {@code index}-th of the text. */
    @FunctionalInterface
    interface Widths {

        Widths UTF_8 = (index, codePoint) -> isSurrogate(codePoint) ? 1 : CodePoints.utf8Width(codePoint);

        int of(int index, int codePoint);

        private static boolean isSurrogate(int codePoint) {
            return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        }
    }

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");

    static Decoding of(byte[] bytes, @Nullable Charset declared) {
        Charset marked = byByteOrderMark(bytes);
        if (marked != null) {
            return decodeMarked(bytes, marked);
        }
        if (declared != null && declared.canEncode()) {
            return decode(bytes, bigEndianIfOpen(declared), false);
        }
        Charset guess = guess(bytes);
        return decode(bytes, guess, !isAscii(bytes));
    }

    /** Some decoders swallow the mark and some do not; the text is to hold it, as the map counts it. */
    private static Decoding decodeMarked(byte[] bytes, Charset charset) {
        int mark = "\uFEFF".getBytes(charset).length;
        Decoding rest = decode(Arrays.copyOfRange(bytes, mark, bytes.length), charset, false);
        Widths widths = (index, codePoint) -> index == 0 ? mark : rest.widths.of(index - 1, codePoint);
        return new Decoding("\uFEFF" + rest.text, charset, false, rest.undecodable, widths);
    }

    /** "UTF-16" without a mark is big-endian (RFC 2781), and its decoder would swallow a mark that the map must count. */
    private static Charset bigEndianIfOpen(Charset declared) {
        return switch (declared.name()) {
            case "UTF-16" -> StandardCharsets.UTF_16BE;
            case "UTF-32" -> UTF_32BE;
            default -> declared;
        };
    }

    private static @Nullable Charset byByteOrderMark(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
            return UTF_32LE;
        }
        if (startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
            return UTF_32BE;
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        return startsWith(bytes, 0xFF, 0xFE) ? StandardCharsets.UTF_16LE : null;
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAscii(byte[] bytes) {
        for (byte b : bytes) {
            if (b <= 0) {
                return false;
            }
        }
        return true;
    }

    private static Charset guess(byte[] bytes) {
        Charset wide = wideByZeros(bytes);
        if (wide != null) {
            return wide;
        }
        if (mostlyUtf8(bytes)) {
            return StandardCharsets.UTF_8;
        }
        CharsetMatch[] matches = new CharsetDetector().setText(bytes).detectAll();
        for (CharsetMatch match : matches) {
            Charset charset = known(match.getName());
            if (charset != null) {
                return charset;
            }
        }
        return WINDOWS_1252;
    }

    /** UTF-16 without a mark: every second byte of text in a script that fits one byte is zero. */
    private static @Nullable Charset wideByZeros(byte[] bytes) {
        int[] zeros = new int[2];
        int looked = Math.min(bytes.length, 8192);
        for (int i = 0; i < looked; i++) {
            if (bytes[i] == 0) {
                zeros[i % 2]++;
            }
        }
        int half = looked / 2;
        if (half < 2 || bytes.length % 2 != 0) {
            return null;
        }
        if (zeros[1] > half * 0.6 && zeros[0] < half * 0.05) {
            return StandardCharsets.UTF_16LE;
        }
        return zeros[0] > half * 0.6 && zeros[1] < half * 0.05 ? StandardCharsets.UTF_16BE : null;
    }

    /** Valid UTF-8, or UTF-8 with a few bytes of another encoding pasted in: then those are lost, not the whole. */
    private static boolean mostlyUtf8(byte[] bytes) {
        int good = 0;
        int bad = 0;
        for (int i = 0; i < bytes.length; ) {
            int length = utf8SequenceLength(bytes, i);
            if (length == 0) {
                bad++;
                i++;
            } else {
                good += length > 1 ? 1 : 0;
                i += length;
            }
        }
        return bad == 0 || good > 4 * bad;
    }

    private static int utf8SequenceLength(byte[] bytes, int at) {
        int lead = bytes[at] & 0xFF;
        int length = lead < 0x80 ? 1 : lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
        if (at + length > bytes.length) {
            return 0;
        }
        for (int i = 1; i < length; i++) {
            if ((bytes[at + i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
    }

    private static @Nullable Charset known(String name) {
        if (name.startsWith("IBM4") || name.startsWith("UTF-16") || name.startsWith("UTF-32")) {
            return null; // offered for noise; UTF-16 without a mark has been looked for already
        }
        if (name.equals("ISO-8859-1")) {
            return WINDOWS_1252; // what "Latin-1" on the web means (WHATWG Encoding Standard)
        }
        try {
            Charset charset = Charset.forName(name);
            return charset.canEncode() ? charset : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static Decoding decode(byte[] bytes, Charset charset, boolean guessed) {
        if (charset.equals(StandardCharsets.UTF_8)) {
            try {
                String text =
                        charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
                return new Decoding(text, charset, guessed, 0, Widths.UTF_8);
            } catch (CharacterCodingException e) {
                return decodeByCharacter(bytes, charset, guessed);
            }
        }
        if (charset.newEncoder().maxBytesPerChar() == 1.0f) {
            String text = new String(bytes, charset);
            int undecodable = (int) text.chars().filter(c -> c == '\uFFFD').count();
            if (text.length() == bytes.length) {
                return new Decoding(text, charset, guessed, undecodable, (index, codePoint) -> 1);
            }
        }
        return decodeByCharacter(bytes, charset, guessed);
    }

    /** Slower: asks the decoder for one character at a time, to learn its width. */
    private static Decoding decodeByCharacter(byte[] bytes, Charset charset, boolean guessed) {
        CharsetDecoder decoder = charset.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(8);
        var text = new StringBuilder(bytes.length);
        var widths = new WidthList(bytes.length);
        int undecodable = 0;
        boolean more = true;
        while (more) {
            int before = in.position();
            CoderResult result = decodeOne(decoder, in, out);
            if (out.position() > 0) {
                out.flip();
                widths.add(in.position() - before, out);
                text.append(out);
            } else if (result.isError()) {
                in.position(in.position() + result.length());
                widths.add(in.position() - before);
                text.append('\uFFFD');
                undecodable++;
            } else {
                widths.addToLast(in.position() - before); // an escape sequence that no character follows
                more = false;
            }
        }
        return new Decoding(text.toString(), charset, guessed, undecodable, widths.fixed());
    }

    /** Room for one unit first: only a decoder that has to write two at once (astral, composed) gets more. */
    private static CoderResult decodeOne(CharsetDecoder decoder, ByteBuffer in, CharBuffer out) {
        CoderResult result = CoderResult.OVERFLOW;
        for (int room = 1; room <= out.capacity() && out.clear().position() == 0; room++) {
            out.limit(room);
            result = decoder.decode(in, out, true);
            if (out.position() > 0 || !result.isOverflow()) {
                return result;
            }
        }
        return result;
    }

    private static final class WidthList {

        private byte[] widths;
        private int size;

        WidthList(int expected) {
            widths = new byte[Math.max(16, expected / 2)];
        }

        void add(int width) {
            if (size == widths.length) {
                widths = Arrays.copyOf(widths, size * 2);
            }
            widths[size++] = (byte) Math.min(width, Byte.MAX_VALUE);
        }

        void addToLast(int width) {
            if (size > 0) {
                widths[size - 1] = (byte) Math.min(widths[size - 1] + width, Byte.MAX_VALUE);
            }
        }

        /** The bytes belong to the first of the characters that they stand for. */
        void add(int width, CharSequence characters) {
            int rest = width;
            for (int i = 0; i < characters.length(); i += Character.charCount(Character.codePointAt(characters, i))) {
                add(rest);
                rest = 0;
            }
        }

        Widths fixed() {
            byte[] fixed = Arrays.copyOf(widths, size);
            return (index, codePoint) -> fixed[index];
        }
    }
}
