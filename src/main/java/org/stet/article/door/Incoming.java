package org.stet.article.door;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

import org.stet.text.Normalisation;
import org.stet.text.Normalised;

/**
 * What somebody brings to the door.
 *
 * @param name the file's name, without any path; {@code pasted text} for a paste
 * @param mediaType as the browser said it, possibly wrong; the name and the bytes are looked at as well
 * @param bytes the original; for a paste its words in UTF-8
 * @param words the pasted words; null for files
 * @param html the clipboard's {@code text/html} beside the pasted words; null for files
 */
public record Incoming(
        String name,
        String mediaType,
        byte[] bytes,
        @Nullable String words,
        @Nullable String html) {

    public static final String PASTED = "pasted text";

    /** A file as a browser sends it; the name may hold a path of any system, of which only the last part counts. */
    public static Incoming file(String name, @Nullable String mediaType, byte[] bytes) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String shown = last.replaceAll("[\\p{Cc}\\p{Cs}\\p{Cf}]", "").strip();
        if (shown.isEmpty()) {
            shown = "unnamed";
        }
        if (shown.codePointCount(0, shown.length()) > 200) {
            shown = shown.substring(
                    shown.length() - 120 - (Character.isLowSurrogate(shown.charAt(shown.length() - 120)) ? 1 : 0));
        }
        return new Incoming(shown, mediaType == null ? "application/octet-stream" : mediaType, bytes, null, null);
    }

    /** Words from the clipboard, with its {@code text/html} where it has one. */
    public static Incoming paste(String words, @Nullable String html) {
        // A lone surrogate is one byte here, a question mark, as the map of pasted text counts it; the words keep it.
        byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
        return new Incoming(PASTED, "text/plain", bytes, words, html == null || html.isBlank() ? null : html);
    }

    boolean isPaste() {
        return words != null;
    }

    /** The characters of a paste; of a file, as its bytes say. */
    Normalised decoded(@Nullable Charset declared) {
        return words != null ? Normalisation.of(words) : Normalisation.of(bytes, declared);
    }
}
