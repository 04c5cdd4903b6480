package org.stet.text;

/** What an offset counts; the foreign ones are met at the edges only, inside Stet every offset counts code points. */
public enum OffsetUnit {
    CODE_POINTS,
    UTF16,
    /** Bytes of the original file in its own encoding; bytes of UTF-8 for the stored text. */
    BYTES
}
