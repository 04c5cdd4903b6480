package org.stet.text;

/**
 * A text after the door.
 *
 * @param text what Stet keeps
 * @param map between the original and {@code text}
 * @param counts what was changed
 * @param charset canonical name of the encoding in which the original was read; UTF-8 for pasted text
 * @param guessed whether neither the caller nor a byte order mark named the encoding, and the text is not plain ASCII
 */
public record Normalised(StoredText text, OffsetMap map, Counts counts, String charset, boolean guessed) {

    /** Above these shares of its characters a file is no text, or not in the encoding in which it was read. */
    private static final double CONTROLS_SHARE = 0.02;

    private static final double DAMAGED_SHARE = 0.1;

    /** Whether the original looks like something else than text: a picture, an archive, a wrong encoding. */
    public boolean looksBinary() {
        int length = map.originalLength(OffsetUnit.CODE_POINTS);
        int damaged = counts.undecodable() + counts.controls();
        return counts.controls() > CONTROLS_SHARE * length || damaged > DAMAGED_SHARE * length;
    }
}
